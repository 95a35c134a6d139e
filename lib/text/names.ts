import { withoutConjunction } from './clitics';
import { foldText } from './fold';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/).map(foldText));

/** Nouns for people by office, trade or kinship, which stand before or after a person's name; without ال. */
const TITLES = words(`
  رئيس رئيسة رؤساء وزير وزيرة وزراء نائب نائبة نواب عضو عضوة أعضاء أمين أمينة مدير مديرة مدراء قائد قائدة زعيم زعيمة سفير سفيرة
  ممثل ممثلة ممثلو مندوب مندوبة متحدث متحدثة ناطق ناطقة مسؤول مسؤولة مسؤولون مسؤولو مسؤولان قيادي قيادية مستشار مستشارة دكتور دكتورة
  شيخ ملك ملكة أمير أميرة جنرال لواء عميد عقيد رائد نقيب ضابط جندي سيد سيدة كاتب كاتبة صحفي صحفية صحافي صحافية باحث باحثة باحثون
  أستاذ أستاذة محام محامي محامية ناشط ناشطة ناشطون مبعوث مبعوثة مفوض مفوضة حاكم عمدة محافظ قاض قاضي قاضية طبيب طبيبة أطباء مهندس مهندسة
  خبير خبيرة خبراء محلل محللة مؤرخ مؤرخة شاعر شاعرة روائي روائية زميل زميلة مرشح مرشحة منسق منسقة وكيل معارض معارضة مصدر مصادر
  هيئة مكتب حركة حزب منظمة لجنة نقابة اتحاد جمعية وزارة إدارة شركة مجلس بلدية نادي فريق صحيفة مجلة وكالة قناة جهات جهة دوائر
  زوجة زوج والد والدة ابن ابنة نجل شقيق شقيقة أخ أخت جد جدة عم خال صديق صديقة جار جارة صاحب صاحبة أحد إحدى بعض عدد
  معلم معلمة مدرس مدرسة مدرسون طالب طالبة طلاب طلبة تلميذ تلميذة عامل عاملة عمال لاعب لاعبة حارس مدرب مدربة مخرج مخرجة فنان فنانة رسام رسامة
  مغني مغنية سائق مالك تاجر تجار مزارع مزارعون فلاح فلاحون صياد صيادون بحار خباز نجار حرفي طاه شيف متطوع متطوعة متطوعون مواطن مواطنة مواطنون
  ساكن ساكنة سكان شاهد شهود مشجع محتجون متظاهرون مشاركون مشاركات منظمون منظمو نقابيون حاضرون عداء عداءة بطل بطلة حكم محقق محققون مراقب مراقبون
  عالم عالمة علماء فلكي فلكية ممرض ممرضة مريض مريضة ناقد ناقدة ناشر ناشرة قارئات قراء مترجم مترجمة رئيسا رئيستا فاعل فاعلة كبير كبيرة نقيب نزيل نزيلة لاجئ لاجئة متابع متابعة معماري معمارية تربوي
`);

/** Definite nouns that refer back to somebody already named: المتحدث، المسؤول ذاته. */
const BACK_REFERENCES = words(`
  المتحدث المتحدثة المصدر المسؤول المسؤولة الوزير الوزيرة الرئيس الرئيسة النائب النائبة القيادي القيادية الزعيم الزعيمة
  السفير السفيرة الكاتب الكاتبة الباحث الباحثة المستشار المستشارة الناطق الناطقة الصحيفة الوكالة الحزب البيان الحركة المنظمة
`);
/** Titles of courtesy. */
const HONORIFICS = words(
  `دكتور دكتورة شيخ سيد سيدة أستاذ أستاذة حاج حاجة مهندس مهندسة عميد عقيد رائد نقيب لواء جنرال ملك أمير أميرة قاضي فنان فنانة شاعر شاعرة معلم`,
);
/** Things and states that stand as objects after reporting verbs. */
const ABSTRACTS = words(`
  عدم ضرورة وجود أهمية خطورة رغبة استعداد ثقة أمل أسف قلق ارتياح رفض استغراب ضحك طريقة كيفية تصوير دعم إعجاب مشروع سؤال رقم أرقام قرار
  وضع موقف خطوة خطة فكرة قضية مسألة أمر أمور تقدم تأخر نتائج نتيجة حاجة إرادة حرص التزام تمسك إصرار تضامن شكر تقدير اعتذار استياء غضب تخوف
  مخاوف انزعاج تحفظ إدانة استنكار تنديد حوار نقاش جلسة اجتماع لقاء علاقة علاقات تعاون اتفاق اتفاقية حل سبب أسباب حصيلة عدد نسبة حجم مبلغ
  عملية مباراة رواية فيلم كتاب سلسلة مرحلة فترة حادث حادثة جريمة عقوبة تهمة تهم معلومات تفاصيل سيناريو نية فرصة مدى تغيير تصريحات اتهامات
`);
/** Words for how somebody speaks, between the verb and the words: قال ضاحكا. */
const MANNERS = words(`
  ضاحكا ضاحكة ضاحكين مبتسما مبتسمة ساخرا ساخرة متهكما متهكمة باكيا باكية غاضبا غاضبة متأثرا متأثرة مازحا مازحة جازما جازمة
  واثقا واثقة صراحة علنا حرفيا بسخرية بحزم بثقة بحماس بمرارة بأسف باختصار باقتضاب بوضوح متحديا متحدية مستغربا مستغربة هامسا صائحا صارخا
`);
const SELFSAME = words(`ذاته ذاتها نفسه نفسها عينه عينها المذكور المذكورة`);

const SPOKESPERSONS = words(`متحدث متحدثة ناطق ناطقة مسؤول مسؤولة مصدر مصادر`);

/** Prepositions and particles at which the name or description of a speaker ends. */
const PHRASE_ENDS = words(`
  أن إن أنه أنها إنه إنها أنهم إنهم بأن بأنه بأنها فإن فإنه فإنها لأن في من إلى على عن خلال بعد قبل أمام حول مع عبر ضد منذ لدى عند حيث
  الذي التي الذين اللذين اللتين كما إذ حين بينما عقب إثر أثناء ضمن تجاه بشأن بخصوص لكن ثم أو أم قد لقد هو هي هم هذا هذه ذلك تلك
  اليوم أمس الأحد الإثنين الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت قوله قولها قولهم تأكيده أيضا ايضا كذلك إنما ما لم لا لن
  فيها فيه عليه عليها له لها لهم به بها منه منها القول النظر الضوء فقد وقد لكون كون وسط لحظة برفقة رفقة نحو لدن بفضل رغم دون بدون مثل غير سوى
  تحديدا خصوصا قائلا قائلة يوم مباشرة عقبها حول بعدما قبلما حينما عندما كي حتى بل
`);

/** Nouns for what a body issues, which speaks for the body. */
const STATEMENTS = words('محضر برقية بيان بلاغ تقرير تصريح تصريحات نص رسالة مذكرة منشور تدوينة تغريدة مراسلة');

/** Adverbs that may stand between a verb and its subject. */
const ADVERBS = words(
  'فيه فيها به بها له لها عنه عنها عليه عليها عليهم عليهما اليه اليها معه معها مؤخرا سابقا لاحقا أيضا كذلك أمس اليوم مجددا حينها بدوره بدورها هنا مساء صباح',
);

/** A folded word without ال and what is written on before it: `"والوزير"` gives `"وزير"`. */
export const withoutArticle = (word: string): string => word.replace(/^[وف]?[ب]?(?:ال|لل)/, '');

const bare = (word: string): string => word.replace(/^[وف]?(?:ال|لل|[بل])?/, '');

/** Whether a folded word is an office or kinship (رئيس، الوزيرة، ونائب). */
export const isTitle = (word: string): boolean =>
  TITLES.has(word) || TITLES.has(bare(word)) || TITLES.has(withoutConjunction(word));
/** Whether a folded word is such a noun with nothing written on to it but ال or و, so that it can be a subject (not بوزير). */
export const isTitleAlone = (word: string): boolean => {
  const noun = withoutConjunction(word);
  // مصدرا: the accusative after لكن and أن.
  return (
    TITLES.has(word) ||
    TITLES.has(noun) ||
    TITLES.has(noun.replace(/^ال/, '')) ||
    (noun.endsWith('ا') && TITLES.has(noun.slice(0, -1)))
  );
};
/** Whether a folded word is a title of courtesy, after which the name is that of the same person (دكتور، الشيخ). */
export const isHonorific = (word: string): boolean => HONORIFICS.has(withoutConjunction(word).replace(/^ال/, ''));
/** Whether a folded word is a person named by kinship or work to somebody else: زوجته، محاميها. */
export const isKin = (word: string): boolean =>
  TITLES.has(word.replace(/(?:تهما|تهم|تها|ته)$/, 'ه')) || TITLES.has(word.replace(/(?:هما|هم|ها|ه)$/, ''));
/** Whether a folded word is a thing or a state, which nobody hears speak (عدم، المشروع). */
export const isAbstract = (word: string): boolean => ABSTRACTS.has(withoutConjunction(word).replace(/^ال/, ''));
/** Whether a folded word says how somebody spoke (ضاحكا، بسخرية). */
export const isManner = (word: string): boolean => MANNERS.has(word);
/** Whether a folded word is something that a body issues (بيان، التقرير). */
export const isStatementNoun = (word: string): boolean => STATEMENTS.has(bare(word)) || STATEMENTS.has(word);
/** Whether a folded word is an adverb that may part a verb from its subject (وقال أيضا الوزير). */
export const isAdverb = (word: string): boolean => ADVERBS.has(word);
/** Whether a folded word refers back to somebody named before (المتحدث، المسؤول). */
export const isBackReference = (word: string): boolean => BACK_REFERENCES.has(word);
/** Whether a folded word says that the same one is meant (ذاته، نفسها). */
export const isSelfsame = (word: string): boolean => SELFSAME.has(word);
/** Whether a folded word names one who speaks for a body and is not that body (متحدث باسم الجيش). */
export const isSpokesperson = (word: string): boolean => SPOKESPERSONS.has(bare(word));
/** Whether the words that name a speaker end before this folded word. */
export const endsNamePhrase = (word: string): boolean =>
  PHRASE_ENDS.has(word) || PHRASE_ENDS.has(withoutConjunction(word));

/** Shorter words are too easily alike by chance. */
const SHORTEST_VARIANT = 6;

/**
 * How alike two folded spellings are, from 0 to 1: `موشيشفيلي` and `موشيافيلي` give 0.89. Different first letters, and words
 * of fewer than six letters, give 0: a wrong link is worse than none.
 */
export function spellingLikeness(one: string, other: string): number {
  const [a, b] = one.startsWith('ال') || other.startsWith('ال') ? [withoutAl(one), withoutAl(other)] : [one, other];
  if (Math.min(a.length, b.length) < SHORTEST_VARIANT || a[0] !== b[0]) return 0;
  return 1 - editDistance(a, b) / Math.max(a.length, b.length);
}

const withoutAl = (word: string): string => (word.startsWith('ال') ? word.slice(2) : word);

/** Levenshtein distance: letters put in, taken out or changed. */
function editDistance(one: string, other: string): number {
  let previous = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const change = (previous[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      row.push(Math.min(change, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return previous.at(-1) ?? 0;
}

/** Latin letters for Arabic ones, as news in English spells names; vowels that are not written are not guessed. */
const LATIN: Readonly<Record<string, string>> = {
  ا: 'a',
  ب: 'b',
  ت: 't',
  ث: 'th',
  ج: 'j',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: 'a',
  غ: 'gh',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  و: 'u',
  ي: 'i',
  ء: '',
  پ: 'p',
  چ: 'ch',
  ڤ: 'v',
  گ: 'g',
  ژ: 'zh',
};

/** An ASCII id for a name, as a suggestion: `"سيمون موشيشفيلي"` gives `"simun-mushishfili"`. Empty when nothing can be spelt. */
export const suggestId = (name: string): string =>
  [...foldText(name)]
    .map((char) => LATIN[char] ?? (/[a-z0-9]/.test(char) ? char : '-'))
    .join('')
    .replace(/(^|-)u(?=[aiu])/g, '$1w')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '');
