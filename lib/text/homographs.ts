import { foldText } from './fold';

/*
 * Names that are also ordinary words, and what tells them apart. Source: names of parties, papers, channels and hospitals in Arab countries and Israel that are
 * dictionary words, and surnames likewise; read over in news texts for what stands beside them.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/).map(foldText));

/** Words that are seldom names. As a name each needs evidence beside it. */
const ORDINARY = words(`
  كان فتح أمل سلامة حداد سعيد كريم صالح جمال كمال عادل فارس هادي خليل رشيد حمد نصر عمر نور شاهين بدر
  العمل الشعب القاعدة الشفاء السلام الأمل النهضة الإصلاح العدالة التنمية التجمع الائتلاف الاتحاد الوحدة الحرية المستقبل الهيئة السلطة
  الداخلية الخارجية الدفاع العدل الصحة التعليم الفرنسية الألمانية الأمريكية البيان الحياة الشرق الوطن الخليج النصر العهد النور الوفد
  البناء الكرامة الجهاد المقاومة العربية الجديد الأنصار الحدث النهار السفير الرأي الغد الدستور الأخبار الصباح المساء الحوار الميثاق الكتاب
  الأصالة الاستقلال الحركة الجبهة الحزب الدولة الجماعة الكتلة القوات المجلس البرلمان الحكومة الجيش الشرطة المحكمة النيابة الوكالة الشبكة
  القناة الإذاعة الصحيفة المنظمة الجمعية المؤسسة الرابطة النقابة الجامعة المعهد المركز البنك الصندوق الشركة المرصد الموقع العمري الشاعر
  صور الزرقاء الحمراء البيضاء السوداء الخضراء الربيع المنار الميادين الرسالة الأقصى القسام الأزهر الأهلي الزمالك الوداد الرجاء الترجي الهلال الاتفاق اليوم الليكود
`);
// Words of the list above that in news are names nearly always.
for (const name of ['الليكود', 'الزمالك', 'الترجي', 'القسام', 'الازهر', 'الميادين'].map(foldText))
  (ORDINARY as Set<string>).delete(name);

/** Nouns of the kind of thing that a name is: with one of them before it an ordinary word is a name. */
const KINDS = words(`
  حزب حركة قناة صحيفة مجلة جريدة موقع وكالة شبكة إذاعة تنظيم جماعة جبهة مستشفى مجمع منظمة جمعية كتلة تحالف قائمة نادي فريق جامعة مسجد
  عملية مقاتلو مقاتلي مسلحو مسلحي عناصر عنصر قيادي قادة قيادات نواب نائب زعيم مرشح أنصار حزبا حزبي صحيفتا صحيفتي
`);

/** Demonstratives, pronouns and quantifiers that make the definite noun after them plain words. */
const POINTERS = words('هذا هذه ذلك تلك هي هو أي كل بعض تلكم هاته');

/** Names that end in a place's name and are not that place: what stands before it. */
const LARGER_NAMES: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    القدس: 'سرايا فيلق قوة لواء يوم جامعة العربي',
    اسراييل: 'أوف يديعوت',
    تونس: 'نداء',
    الاقصي: 'شهداء طوفان قناة',
    المغرب: 'ملوك صلاة أذان قبيل عند',
  }).map(([name, before]) => [name, words(before)]),
);

/** Names that go on to another name: the word that stands after. */
const LONGER_NAMES: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    المغرب: 'العربي الكبير الأوسط',
    اسراييل: 'بيتنا اليوم',
    القدس: 'العربي',
    السودان: 'الجنوبي',
    الجزيره: 'العربية الفراتية',
  }).map(([name, after]) => [name, words(after)]),
);

/** Places whose names are plain nouns where a definite noun follows: قطر الدائرة. */
const PLACES_LIKE_NOUNS = words('قطر جدة سوسة حمص صور صحار بركة');

/** What stands before a place: prepositions and kinds of place. */
const PLACE_SIGNS = words(
  'في من إلى نحو بين مدينة محافظة ولاية منطقة بلدة قرية قضاء إقليم شاطئ ميناء مطار جنوب شمال شرق غرب وسط',
);

const PARENTHOOD = words('أبو أبي ابن بن بنت أم آل');

/** Whether a folded name is an ordinary word more often than a name. */
export const isOrdinaryWord = (name: string): boolean => ORDINARY.has(name);
/** Whether a folded word, و ب ل taken off, says what kind of thing the name after it is (حزب، قناة). */
export const isKindOfThing = (word: string): boolean => KINDS.has(word) || KINDS.has(word.replace(/^[وف]?[بلك]?/, ''));
/** Whether a folded word points at the noun after it (هذه، كل). */
export const isPointer = (word: string): boolean => POINTERS.has(word);
/** Whether a folded name between these words is only part of a larger one: سرايا القدس، المغرب العربي. */
export const isPartOfLargerName = (before: string | undefined, name: string, after: string | undefined): boolean =>
  (before !== undefined && (LARGER_NAMES[name]?.has(before) ?? false)) ||
  (after !== undefined && (LONGER_NAMES[name]?.has(after) ?? false));
/** Whether a folded place name is a plain noun where a definite noun follows it. */
export const isPlaceLikeNoun = (name: string): boolean => PLACES_LIKE_NOUNS.has(name);
/** Whether a folded word shows that a place comes after it (مدينة، في). */
export const isPlaceSign = (word: string): boolean =>
  PLACE_SIGNS.has(word) || PLACE_SIGNS.has(word.replace(/^[وفبل]/, ''));
/** Whether a folded word makes the word after it part of a person's name (أبو، بن). */
export const isParenthood = (word: string): boolean => PARENTHOOD.has(word);
