import { withoutConjunction } from './clitics';
import { foldText } from './fold';

/*
 * Tables of the words that report speech in Arabic news. Written as one reads them; looked up folded and without و or ف.
 * Source: counted over some 8,700 news articles of four outlets (last reporting word before a marked span of 25 letters or more),
 * completed with the other genders and numbers of each verb.
 */

/**
 * Reporting verbs, each as its past and, where news uses it to report, its present (third person, masculine). The other genders and
 * numbers are made from these.
 */
const VERBS = `
  قال يقول، أضاف يضيف، أكد يؤكد، أوضح يوضح، اعتبر يعتبر، تابع يتابع، أشار يشير، شدد يشدد، عبر يعبر، دعا يدعو، ذكر يذكر، كتب يكتب
  وصف يصف، أفاد يفيد، زاد، أعلن يعلن، طالب يطالب، لفت يلفت، أبرز يبرز، صرح يصرح، أورد يورد، رأى يرى، سجل يسجل، أردف يردف، أعرب يعرب
  تساءل يتساءل، خلص، استطرد، استرسل، استدرك، يبين، نوه، أقر يقر، اعترف يعترف، حذر يحذر، نفى ينفي، اتهم يتهم، رد يرد، علق يعلق
  كشف يكشف، زعم يزعم، ادعى يدعي، جدد يجدد، ناشد يناشد، حث يحث، انتقد ينتقد، هاجم، تأسف، أسف، أبدى يبدي، رجح يرجح، توقع يتوقع، نقل ينقل
  ختم يختم، اختتم، غرد، حض يحض، رفض يرفض، استنكر يستنكر، أدان يدين، ندد يندد، هدد يهدد، تعهد يتعهد، وعد، رحب يرحب، أيد يؤيد
  تحدث يتحدث، اقترح يقترح، أقسم، ألمح يلمح، أصر يصر، استبعد يستبعد، تمنى يتمنى، اشترط، نصح ينصح، روى يروي، حكى يحكي، صاح، هتف، همس
  استغرب يستغرب، استهجن يستهجن، برر يبرر، فسر يفسر، شرح يشرح، لاحظ يلاحظ، استنتج، اشتكى يشتكي، شكا يشكو، نبه ينبه، أوصى يوصي
  أخبر يخبر، أبلغ يبلغ، أجاب يجيب، سأل يسأل، واصل يواصل، مضى يمضي، عقب يعقب، أثنى يثني، أشاد يشيد، هنأ، توعد يتوعد، دافع يدافع
  ذكّر، شبه يشبه، نعت، لخص يلخص، ألح يلح، كرر يكرر، فند يفند، دحض، استشهد يستشهد، تطرق، استعرض، اكتفى يكتفي، تشبث يتشبث، تمسك يتمسك، صحح يصحح، نشر ينشر، أذاع، خاطب يخاطب، قاطع، صارح، جزم يجزم، اقتصر، أبان
`;

/** Participles chained to a reporting verb before them: مؤكدا أن، قائلة. */
const PARTICIPLES = `
  قائلا قائلة قائلين مضيفا مضيفة مضيفين مؤكدا مؤكدة مؤكدين مشيرا مشيرة مشيرين موضحا موضحة معتبرا معتبرة معتبرين
  مبرزا مبرزة مشددا مشددة مشددين لافتا لافتة موردا موردة مستدركا مستدركة مستطردا متسائلا متسائلة متابعا متابعة
  داعيا داعية مطالبا مطالبة محذرا محذرة مبينا مبينة معربا معربة معبرا معبرة منوها منوهة مستشهدا واصفا واصفة
  متهما متهمة زاعما كاشفا معلنا معلنة مذكرا مذكرة مردفا مردفة مسجلا مسجلة بالقول والقول
  منتقدا منتقدة مستنكرا مستنكرة نافيا نافية متوقعا متوقعة مرجحا مذكرين داعين مطالبين موضحين محذرين مبرزين لافتين معربين معبرين
  طالبا طالبة متعهدا متعهدة معلقا معلقة متحدثا مجيبا معلنين كاتبا كاتبة ملمحا مصرا مصرة منبها منبهة معترفا مرحبا مرحبة مجددا مجددة
`;

/** Nouns that stand for saying and bring the speaker on as a suffix: نقل عن X قوله. */
const SAYING_NOUNS = `قوله قولها قولهم قولهما بقوله بقولها بقولهم تأكيده تأكيدها كلامه تصريحه تصريحها`;

/** Words that name a source and are followed by it: بحسب ستروك، وفق البيان. */
const ACCORDING = `بحسب حسب وفق وفقا طبقا حسبما نقلا`;

/** What follows بحسب or وفق when nobody is named: على حد تعبيره، وفق قوله. */
const OWN_WORDS = words(`تعبيره تعبيرها تعبيرهم قوله قولها قولهم وصفه وصفها تقديره تقديرها رأيه رأيها كلامه كلامها`);

/** Verbs and clauses that put a label on something: وصفه بـ، ما سماه، بأنه. */
const LABELS = `
  وصفه وصفها وصفهم وصفته وصفتها وصفوه يصفه تصفه يصفها نعته نعتها سماه سماها أسماه أسماها سمته سمتها يسميه تسميه
  اعتبره اعتبرها اعتبرته بأنه بأنها بأنهم بكونه بكونها باعتباره
`;

/** Words that carry a statement on: أن and إن with their suffixes. */
const THAT = words(`أن إن أنه أنها إنه إنها أنهم إنهم أنهما بأن فإن بأنه بأنها أنني إنني إننا أننا وإن وأن لأن`);

/** Nouns right before a mark that make the marked words a name, a title or a slogan. */
const NAMING_NOUNS = words(`
  حزب صحيفة قناة موقع مجلة جبهة حركة وحدة شركة مستشفى حاجز عنوان بعنوان شعار اسم باسم مسمى منظمة جمعية مؤسسة وكالة إذاعة برنامج
  كتاب كتابه كتابها رواية فيلم مسلسل مسرحية أغنية ديوان قصيدة مقال عملية معركة مبادرة حملة مشروع منصة تطبيق شبكة
  فيروس متحور سفينة طائرة صاروخ كتيبة كتائب لواء سرايا تنظيم جماعة تيار ائتلاف تحالف ملتقى مهرجان معرض مؤتمر ندوة مصطلح
  مفهوم كلمة عبارة لقب صحيفتا صحيفتي الصحيفة المعروف المعروفة المسمى المسماة يسمى تسمى يعرف تعرف يدعى تدعى حول
`);

/** What announces a list of points. */
const AGENDA = words(`جدول نقط نقاط بند بنود محاور محور مواضيع موضوعات تضمن تتضمن يتضمن شمل تشمل يشمل تضم يضم ضم`);
/** Pronouns, demonstratives, negations and particles of whole sentences. */
const CLAUSE_WORDS = words(`
  أنا نحن أنت أنتم هو هي هم هذا هذه هؤلاء ذلك لا لم لن ليس ليست لست لسنا ليسوا لكن لكنني لكننا لكنه إنه إنها إنني إننا أنني أننا كان كانت كنا كنت كانوا
  سوف لقد قد كلنا كلهم كلها كله ما زال زلنا زلت ماذا لماذا كيف متى هل أين إذا لو لولا عندي عندنا لدينا لدي لنا لي نريد أريد نطالب أطالب نحتاج
  يجب ينبغي يمكن يريد يكذب نسمع نعرف أعرف نرى أرى نعيش حين عندما بلا لأن لأننا لأنني
`);
/** Verbs and participles for being called something. */
const NAMING_VERBS = words(
  `يسمى تسمى يعرف تعرف يدعى تدعى سمي سميت المسمى المسماة المعروف المعروفة الملقب الملقبة الموسوم الموسومة`,
);

/** Nouns of time that open sentences. */
const TIMES = words(
  `يوم صباح مساء عام سنة شهر أسبوع ليلة فجر ظهر عصر بداية نهاية منتصف خلال غداة عشية اليوم الأحد الإثنين الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت`,
);

/** Openings with which a news text takes up its own narration again after somebody's words. */
const RESUMPTIONS = words(`جدير الجدير يذكر يشار تجدر`);

/** Reporting verbs that are also nouns or prepositions: they report only where a sentence or clause starts. */
const TWO_FACED_STEMS = words(
  `عبر رد ذكر سجل علق زاد ختم وصف كتب كشف نقل جدد حث خلص حض وعد رفض طالب أمر مضى عقب شكا تابع لخص شبه نعت أسف واصل أيد هدد شرح حكى دافع نشر قاطع`,
);
const TWO_FACED: ReadonlySet<string> = new Set([...TWO_FACED_STEMS].flatMap(formsOf));

function words(list: string): ReadonlySet<string> {
  return new Set(
    list
      .trim()
      .split(/[\s،]+/)
      .map(foldText),
  );
}

/** What a reporting word is: a verb, a participle chained to one, قوله, بحسب, or a label such as وصفه. */
export type CueKind = 'verb' | 'participle' | 'saying' | 'according' | 'label';

/** All reporting words, folded. Where two tables share a form the later one counts. */
const CUES: ReadonlyMap<string, CueKind> = new Map<string, CueKind>([
  ...[...words(VERBS)].flatMap(formsOf).map((word) => [word, 'verb'] as const),
  ...[...words(PARTICIPLES)].map((word) => [word, 'participle'] as const),
  ...[...words(SAYING_NOUNS)].map((word) => [word, 'saying'] as const),
  ...[...words(ACCORDING)].map((word) => [word, 'according'] as const),
  ...[...words(LABELS)].map((word) => [word, 'label'] as const),
]);

/** The third persons of a verb: `"قال"` gives قال قالت قالا قالتا قالوا, `"يقول"` gives يقول تقول يقولون يقولان, `"دعا"` gives دعا دعت دعوا. */
function formsOf(verb: string): string[] {
  if (verb.startsWith('ي')) {
    const stem = verb.replace(/[وي]$/, '');
    return [verb, `ت${verb.slice(1)}`, `${stem}ون`, `${verb}ان`, `ت${verb.slice(1)}ان`];
  }
  const stem = verb.length > 2 ? verb.replace(/[اي]$/, '') : verb;
  const forms = [verb, `${stem}ت`, `${stem}تا`, `${stem}وا`];
  // The dual of a two-faced verb would be its noun in the accusative: ردا على، وصفا.
  return TWO_FACED_STEMS.has(verb) ? forms : [...forms, `${verb}ا`];
}

/** Looks a folded word up as it stands, then without و or ف. */
const within = (table: ReadonlySet<string>, word: string): boolean =>
  table.has(word) || table.has(withoutConjunction(word));

/** اتهم، وصف، نعت، وعد، هدد، ندد with what may be written on to them. */
const TAKING_WORDS =
  /^[وف]?(?:[يت]?(?:اتهم|تهم|وصف|صف|نعت|وعد|عد|هدد|ندد|توعد)|واصف|متهم|ناعت)(?:ت|وا|ا|ه|ها|هم|ته|تها|ين|ون)?$/;

/** Pronouns written on to a verb as its object: واتهمها. */
const OBJECT = /(?:ها|هم|هما|ه)$/;
/** Shorter verbs are too easily other words. */
const SHORTEST_WITH_OBJECT = 5;

/**
 * What a folded word is as a reporting word, و or ف before it allowed; null for all other words. A verb with its object written on to it (واتهمها)
 * has its subject elsewhere, like a participle, and counts as one.
 */
export function cueKind(word: string): CueKind | null {
  const kind = CUES.get(word) ?? CUES.get(withoutConjunction(word));
  if (kind) return kind;
  // ليؤكد: the subject stands before, with the verb that leads to this one.
  if (/^ل[يت]/.test(word) && CUES.get(word.slice(1)) === 'verb') return 'participle';
  if (word.length < SHORTEST_WITH_OBJECT || !OBJECT.test(word)) return null;
  return isReportingVerb(word.replace(OBJECT, '')) ? 'participle' : null;
}

/** How many letters at the front of a reporting word are no part of it: 1 for the و of `"وشدد"`, 0 for `"وصفه"`. */
export const lettersBeforeCue = (word: string): number =>
  CUES.has(word) || cueKind(word) !== cueKind(word.slice(1)) ? 0 : 1;

/** Whether a folded word accuses or promises with ب: what it is said to be stands in marks as words of the accuser (اتهمه بـ“التسرع”). */
export const takesWords = (word: string): boolean => TAKING_WORDS.test(word);

export const isReportingVerb = (word: string): boolean =>
  CUES.get(word) === 'verb' || CUES.get(withoutConjunction(word)) === 'verb';
export const isOwnWords = (word: string): boolean => within(OWN_WORDS, word);
/** Whether a label is a verb, which may have its subject after it (وصفه الوزير بأنه); بأنه and بكونه have none. */
export const isLabelVerb = (word: string): boolean => cueKind(word) === 'label' && !/^[وف]?ب/.test(word);
/** Whether a reporting verb only passes on what another said (نقلت الصحيفة عن). */
export const isTransmission = (word: string): boolean => /^[وف]?نقل(?:ت|وا|ا|تا)?$/.test(word);
/** Whether a folded word starts an adverbial of time, which is nobody's name. */
export const isOrdinaryTime = (word: string): boolean => within(TIMES, word);
export const isThat = (word: string): boolean => within(THAT, word);
/** Whether a folded word announces the points of a meeting or a list. */
export const isAgendaWord = (word: string): boolean =>
  within(AGENDA, word) || AGENDA.has(word.replace(/^[وف]?[بل]?(?:ال|لل)?/, ''));
/** Whether a folded word belongs to a sentence and not to a name: a pronoun, a negation, a particle, a verb of the first person or the plural. */
export const isClauseWord = (word: string): boolean =>
  within(CLAUSE_WORDS, word) || /^.{2,}(?:وا|ونا|تموا)$/.test(word) || /^س[نيتا].{3,}/.test(word);
/** Whether a verb or participle says what something is called, a few words before the name: يسمى في الجزائر “…”. */
export const isNamingVerb = (word: string): boolean => within(NAMING_VERBS, word);
export const isNamingNoun = (word: string): boolean =>
  within(NAMING_NOUNS, word) || within(NAMING_NOUNS, word.replace(/^[بل]/, ''));

/** Whether a folded word at the start of a sentence shows that nobody's words go on: a reporting verb, or جدير بالذكر. */
export const resumesNarration = (word: string): boolean => isReportingVerb(word) || within(RESUMPTIONS, word);
/** Whether a reporting verb may also be another word (عبر، ذكر) and so needs the start of a clause to count. */
export const isTwoFaced = (word: string): boolean => within(TWO_FACED, word);

/** Whether a folded word reports speech in any of the ways above but بحسب. */
export function isCue(word: string): boolean {
  const kind = cueKind(word);
  return kind !== null && kind !== 'according';
}
