import { withoutConjunction } from './clitics';
import { foldText } from './fold';

/*
 * Tables of the words that report speech in Arabic news. Written as one reads them; looked up folded and without و or ف.
 * Source: counted over some 8,700 news articles of four outlets (last reporting word before a marked span of 25 letters or more),
 * completed with the other genders and numbers of each verb.
 */

/** Reporting verbs; masculine, feminine, dual and plural, past and present, where news uses them. */
const VERBS = words(`
  قال قالت قالا قالتا قالوا يقول تقول يقولون 
  أضاف أضافت أضافا أضافوا يضيف تضيف
  أكد أكدت أكدا أكدوا يؤكد تؤكد يؤكدون
  أوضح أوضحت أوضحا أوضحوا يوضح توضح
  اعتبر اعتبرت اعتبروا يعتبر تعتبر
  تابع تابعت تابعوا يتابع تتابع
  أشار أشارت أشارا أشاروا يشير تشير
  شدد شددت شددوا يشدد تشدد
  عبر عبرت عبروا يعبر تعبر
  دعا دعت دعوا يدعو تدعو
  ذكر ذكرت ذكروا يذكر تذكر
  كتب كتبت كتبوا يكتب تكتب
  وصف وصفت وصفوا يصف تصف
  أفاد أفادت أفادوا يفيد تفيد
  زاد زادت زادوا
  أعلن أعلنت أعلنوا يعلن تعلن
  طالب طالبت طالبوا يطالب تطالب
  لفت لفتت لفتوا يلفت تلفت
  أبرز أبرزت أبرزوا يبرز تبرز
  صرح صرحت صرحوا يصرح تصرح
  أورد أوردت أوردوا يورد تورد
  رأى رأت رأوا يرى ترى
  سجل سجلت سجلوا يسجل تسجل
  أردف أردفت أردفوا يردف تردف
  أعرب أعربت أعربوا يعرب تعرب
  تساءل تساءلت تساءلوا يتساءل تتساءل
  خلص خلصت خلصوا
  استطرد استطردت استرسل استرسلت استدرك استدركت
  بين بينت بينوا نوه نوهت أقر أقرت اعترف اعترفت
  حذر حذرت حذروا يحذر تحذر
  نفى نفت نفوا ينفي تنفي
  اتهم اتهمت اتهموا يتهم تتهم
  رد ردت ردوا علق علقت
  كشف كشفت كشفوا يكشف تكشف
  زعم زعمت زعموا ادعى ادعت يزعم تزعم
  جدد جددت ناشد ناشدت حث حثت
  انتقد انتقدت هاجم هاجمت
  تأسف تأسفت أسف أبدى أبدت
  رجح رجحت توقع توقعت
  نقل نقلت
  ختم ختمت اختتم اختتمت
  غرد غردت
`);

/** Participles chained to a reporting verb before them: مؤكدا أن، قائلة. */
const PARTICIPLES = words(`
  قائلا قائلة قائلين مضيفا مضيفة مضيفين مؤكدا مؤكدة مؤكدين مشيرا مشيرة مشيرين موضحا موضحة معتبرا معتبرة معتبرين
  مبرزا مبرزة مشددا مشددة مشددين لافتا لافتة موردا موردة مستدركا مستدركة مستطردا متسائلا متسائلة متابعا متابعة
  داعيا داعية مطالبا مطالبة محذرا محذرة مبينا مبينة معربا معربة معبرا معبرة منوها منوهة مستشهدا واصفا واصفة
  متهما متهمة زاعما كاشفا معلنا معلنة مذكرا مذكرة مردفا مردفة مسجلا مسجلة بالقول والقول
`);

/** Nouns that stand for saying and bring the speaker on as a suffix: نقل عن X قوله. */
const SAYING_NOUNS = words(`قوله قولها قولهم قولهما بقوله بقولها بقولهم تأكيده تأكيدها كلامه تصريحه تصريحها`);

/** Words that name a source and are followed by it: بحسب ستروك، وفق البيان. */
const ACCORDING = words(`بحسب حسب وفق وفقا طبقا حسبما`);

/** What follows بحسب or وفق when nobody is named: على حد تعبيره، وفق قوله. */
const OWN_WORDS = words(`تعبيره تعبيرها تعبيرهم قوله قولها قولهم وصفه وصفها تقديره تقديرها رأيه رأيها كلامه كلامها`);

/** Verbs and clauses that put a label on something: وصفه بـ، ما سماه، بأنه. */
const LABELS = words(`
  وصفه وصفها وصفهم وصفته وصفتها وصفوه يصفه تصفه يصفها نعته نعتها سماه سماها أسماه أسماها سمته سمتها يسميه تسميه
  اعتبره اعتبرها اعتبرته عده عدها بأنه بأنها بأنهم بكونه بكونها باعتباره
`);

/** Words that carry a statement on: أن and إن with their suffixes. */
const THAT = words(`أن إن أنه أنها إنه إنها أنهم إنهم أنهما بأن فإن بأنه بأنها أنني إنني إننا أننا وإن وأن لأن`);

/** Nouns right before a mark that make the marked words a name, a title or a slogan. */
const NAMING_NOUNS = words(`
  حزب صحيفة قناة موقع مجلة جبهة حركة وحدة شركة مستشفى حاجز عنوان بعنوان شعار اسم باسم مسمى منظمة جمعية مؤسسة وكالة إذاعة برنامج
  كتاب كتابه كتابها رواية فيلم مسلسل مسرحية أغنية ديوان قصيدة مقال عملية معركة مبادرة حملة مشروع منصة تطبيق شبكة
  فيروس متحور سفينة طائرة صاروخ كتيبة كتائب لواء سرايا تنظيم جماعة تيار ائتلاف تحالف ملتقى مهرجان معرض مؤتمر ندوة مصطلح
  مفهوم كلمة عبارة لقب صحيفتا صحيفتي الصحيفة المعروف المعروفة المسمى المسماة يسمى تسمى يعرف تعرف يدعى تدعى حول
`);

/** Nouns of time that open sentences. */
const TIMES = words(
  `يوم صباح مساء عام سنة شهر أسبوع ليلة فجر ظهر عصر بداية نهاية منتصف خلال غداة عشية اليوم الأحد الإثنين الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت`,
);

/** Openings with which a news text takes up its own narration again after somebody's words. */
const RESUMPTIONS = words(`جدير الجدير يذكر يشار تجدر`);

/** Reporting verbs that are also nouns or prepositions: they report only where a sentence or clause starts. */
const TWO_FACED = words(`عبر رد ذكر سجل علق زاد ختم وصف كتب كشف بين نقل جدد حث خلص`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/).map(foldText));
}

/** Looks a folded word up as it stands, then without و or ف. */
const within = (table: ReadonlySet<string>, word: string): boolean =>
  table.has(word) || table.has(withoutConjunction(word));

/** Pronouns written on to a verb as its object: واتهمها. */
const OBJECT = /(?:ها|هم|هما|ه)$/;
/** Shorter verbs are too easily other words. */
const SHORTEST_WITH_OBJECT = 5;

export const isReportingVerb = (word: string): boolean => within(VERBS, word);
/** Whether a folded word is a reporting verb with its object written on to it, and so without a subject beside it: واتهمها. */
export const isReportingVerbWithObject = (word: string): boolean =>
  word.length >= SHORTEST_WITH_OBJECT &&
  OBJECT.test(word) &&
  !isReportingVerb(word) &&
  isReportingVerb(word.replace(OBJECT, ''));
export const isReportingParticiple = (word: string): boolean => within(PARTICIPLES, word);
export const isSayingNoun = (word: string): boolean => within(SAYING_NOUNS, word);
export const isAccording = (word: string): boolean => within(ACCORDING, word);
export const isOwnWords = (word: string): boolean => within(OWN_WORDS, word);
export const isLabel = (word: string): boolean => within(LABELS, word);
/** Whether a label is a verb, which may have its subject after it (وصفه الوزير بأنه); بأنه and بكونه have none. */
export const isLabelVerb = (word: string): boolean => isLabel(word) && !/^[وف]?ب/.test(word);
/** Whether a reporting verb only passes on what another said (نقلت الصحيفة عن). */
export const isTransmission = (word: string): boolean => /^[وف]?نقل(?:ت|وا|ا|تا)?$/.test(word);
/** Whether a folded word starts an adverbial of time, which is nobody's name. */
export const isOrdinaryTime = (word: string): boolean => within(TIMES, word);
export const isThat = (word: string): boolean => within(THAT, word);
export const isNamingNoun = (word: string): boolean =>
  within(NAMING_NOUNS, word) || within(NAMING_NOUNS, word.replace(/^[بل]/, ''));

/** Whether a folded word at the start of a sentence shows that nobody's words go on: a reporting verb, or جدير بالذكر. */
export const resumesNarration = (word: string): boolean => isReportingVerb(word) || within(RESUMPTIONS, word);
/** Whether a reporting verb may also be another word (عبر، ذكر) and so needs the start of a clause to count. */
export const isTwoFaced = (word: string): boolean => within(TWO_FACED, word);

/** Whether a folded word reports speech in any of the ways above but بحسب. */
export const isCue = (word: string): boolean =>
  isReportingVerb(word) ||
  isReportingParticiple(word) ||
  isSayingNoun(word) ||
  isLabel(word) ||
  isReportingVerbWithObject(word);
