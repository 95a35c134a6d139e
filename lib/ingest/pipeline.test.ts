import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildCatalogue, type CatalogueEntry } from './catalogue';
import { findStructure } from './find-structure';
import { readText } from './pipeline';

const ENTRIES: CatalogueEntry[] = [
  { id: 'salma', type: 'person', name: 'سلمى الوردياني', aliases: ['الوردياني'] },
  { id: 'nader', type: 'person', name: 'نادر الشمعداني', aliases: ['الشمعداني'] },
  { id: 'council', type: 'organization', name: 'مجلس بلدية وادي النخيل', aliases: ['مجلس البلدية'] },
  { id: 'water', type: 'organization', name: 'شركة مياه الساحل', aliases: [] },
  { id: 'guards', type: 'organization', name: 'حرس الغابات', aliases: [] },
  { id: 'paper', type: 'organization', name: 'صحيفة بريد الساحل', aliases: ['بريد الساحل'] },
  { id: 'valley', type: 'place', name: 'وادي النخيل', aliases: [] },
  {
    id: 'islamic-state-group',
    type: 'organization',
    name: 'تنظيم الدولة الإسلامية',
    aliases: [{ form: 'الدولة الإسلامية', after: ['تنظيم', 'مقاتلو'] }],
  },
  { id: 'channel', type: 'organization', name: 'هيئة كان', aliases: [{ form: 'كان', after: ['قناة'] }] },
  { id: 'karim-one', type: 'person', name: 'كريم الزيتوني', aliases: ['الزيتوني'] },
  { id: 'laila-two', type: 'person', name: 'ليلى الزيتوني', aliases: ['الزيتوني'] },
];
const catalogue = buildCatalogue(ENTRIES);
const read = (text: string) => readText(findStructure(text), catalogue);

/** One line a quote: `words ← speaker [rule]`, with `#id` for a known speaker, or `words (kind)` where nobody said it. */
const quotesIn = (text: string): string[] =>
  read(text).quotes.map(({ text: words, speech, kind, attribution }) => {
    if (!speech) return `${words} (${kind})`;
    if (!attribution) return `${words} ← nobody`;
    return `${words} ← ${attribution.speakerId ? `#${attribution.speakerId}` : attribution.speaker} [${attribution.rule}]`;
  });

const speakersIn = (text: string): string[] =>
  quotesIn(text).map((line) => line.replace(/^.* ← (.*?)(?: \[.*\])?$/, '$1'));

const mentionsIn = (text: string): string[] =>
  read(text).mentions.map(({ entityId, surface }) => `${entityId}: ${surface}`);

describe('each way to find a speaker', () => {
  test.each([
    [
      'continued-quotation',
      'وقالت سلمى الوردياني إن “الماء حق لكل بيت.\n\nوسنعمل حتى يصل إلى الجميع”.',
      ['الماء حق لكل بيت ← #salma [cue-with-subject]', 'وسنعمل حتى يصل إلى الجميع ← #salma [continued-quotation]'],
    ],
    [
      'named-after-quote, by a verb',
      '"الماء حق لكل بيت في المدينة"، تقول سلمى الوردياني.',
      ['الماء حق لكل بيت في المدينة ← #salma [named-after-quote]'],
    ],
    [
      'named-after-quote, by بحسب',
      '"الماء حق لكل بيت في المدينة"، بحسب سلمى الوردياني.',
      ['الماء حق لكل بيت في المدينة ← #salma [named-after-quote]'],
    ],
    [
      'cue-with-subject, verb and إن',
      'وقالت سلمى الوردياني إن "الماء حق لكل بيت".',
      ['الماء حق لكل بيت ← #salma [cue-with-subject]'],
    ],
    [
      'cue-with-subject, the subject first',
      'سلمى الوردياني أشارت إلى أن "الماء حق لكل بيت".',
      ['الماء حق لكل بيت ← #salma [cue-with-subject]'],
    ],
    [
      'cue-with-subject, بحسب before',
      'وبحسب سلمى الوردياني فإن "الماء حق لكل بيت".',
      ['الماء حق لكل بيت ← #salma [cue-with-subject]'],
    ],
    [
      'cue-in-same-sentence, by a participle',
      'ودافعت سلمى الوردياني عن الخطة، مؤكدة أن "الماء حق لكل بيت".',
      ['الماء حق لكل بيت ← #salma [cue-in-same-sentence]'],
    ],
    [
      'cue-in-same-sentence, by بأنه',
      'ووصفت سلمى الوردياني القرار بأنه "خطأ كبير".',
      ['خطأ كبير ← #salma [cue-in-same-sentence]'],
    ],
    [
      'label-before-colon',
      'سلمى الوردياني: "الماء حق لكل بيت في المدينة".',
      ['الماء حق لكل بيت في المدينة ← #salma [label-before-colon]'],
    ],
    [
      'cue-with-dropped-subject',
      'وعرضت سلمى الوردياني الخطة. وأضافت أن "الماء حق لكل بيت".',
      ['الماء حق لكل بيت ← #salma [cue-with-dropped-subject]'],
    ],
    [
      'same-sentence-as-quote',
      'سلمى الوردياني: "الماء حق لكل بيت في المدينة"، و"لا تراجع عن ذلك أبدا مهما كان".',
      [
        'الماء حق لكل بيت في المدينة ← #salma [label-before-colon]',
        'لا تراجع عن ذلك أبدا مهما كان ← #salma [same-sentence-as-quote]',
      ],
    ],
    [
      'sentence-subject',
      'وغادرت سلمى الوردياني القاعة احتجاجا على "خطة تنسى ثلاثة أحياء من المدينة".',
      ['خطة تنسى ثلاثة أحياء من المدينة ← #salma [sentence-subject]'],
    ],
    [
      'running-speaker',
      'وعرضت سلمى الوردياني الخطة. "الماء حق لكل بيت في المدينة".',
      ['الماء حق لكل بيت في المدينة ← #salma [running-speaker]'],
    ],
  ])('%s', (_, text, quotes) => {
    expect(quotesIn(text)).toEqual(quotes);
  });
});

describe('who speaks', () => {
  test.each([
    ['the one after an office', 'وقالت رئيسة البلدية سلمى الوردياني إن "الماء حق".', ['#salma']],
    ['the one between commas', 'وقالت رئيسة البلدية، سلمى الوردياني، إن "الماء حق".', ['#salma']],
    ['over a long clause', 'وقال نادر الشمعداني، الذي وصل متأخرا بعد رحلة طويلة، إن "المباراة في موعدها".', ['#nader']],
    ['the source, not the paper', 'ونقلت صحيفة بريد الساحل عن سلمى الوردياني قولها إن "الماء حق".', ['#salma']],
    ['the source before أن', 'ونقلت صحيفة بريد الساحل عن سلمى الوردياني أن "الماء حق".', ['#salma']],
    ['a source without a name', 'ونقلت صحيفة بريد الساحل عن مسؤول محلي قوله إن "الماء حق".', ['مسؤول محلي']],
    ['a body', 'وقال حرس الغابات إن "الحريق تحت السيطرة".', ['#guards']],
    ['the body that issued a statement', 'وذكر بيان لشركة مياه الساحل أن "الضغط سيعود".', ['#water']],
    ['a body after وفقا لـ', 'ووفقا لشركة مياه الساحل فإن "الضغط سيعود".', ['#water']],
    ['the spokesman by his name', 'وقال المتحدث باسم حرس الغابات نادر الشمعداني إن "الحريق انتهى".', ['#nader']],
    [
      'the one whose office is named again, over another speaker',
      'قالت رئيسة البلدية سلمى الوردياني إن الأشغال بدأت. ورد نادر الشمعداني بأن الكلفة كبيرة. وأضافت رئيسة البلدية أن "الكلفة موزعة".',
      ['#salma'],
    ],
    [
      'the one whom المتحدثة نفسها refers to, over a paragraph',
      'قالت سلمى الوردياني إن الأشغال بدأت.\n\nوأوضحت المتحدثة نفسها أن "الكلفة موزعة".',
      ['#salma'],
    ],
    [
      'the paper that is named again, not its source',
      'ونقلت صحيفة بريد الساحل عن نادر الشمعداني قوله إن الأمر محسوم. وأضافت الصحيفة أن "الخزان فارغ منذ أسبوع".',
      ['#paper'],
    ],
    ['the same, whatever the gender of the verb', 'قالت سلمى الوردياني كلمتها. وأضاف أن "الكلفة موزعة".', ['#salma']],
    ['people without a name', 'وقال السكان إن "الصبر نفد". وأضافوا أن "الخزان فارغ".', ['السكان', 'السكان']],
    [
      'the one of a relative clause',
      'وسئل نادر الشمعداني عن سلمى الوردياني، التي وصفت القرار بأنه "خطأ كبير".',
      ['#salma'],
    ],
    [
      'the one of a relative clause with إن',
      'ورد نادر الشمعداني على سلمى الوردياني التي قالت إن "الماء حق".',
      ['#salma'],
    ],
    [
      'over a relative clause that describes',
      'وقالت سلمى الوردياني، التي يعتبرها كثيرون صوت الحي، إن "الماء حق".',
      ['#salma'],
    ],
    ['the body whose statement says so', 'وجاء في بيان مجلس البلدية: "الماء حق لكل بيت".', ['#council']],
    ['the body that issued what says so', 'وأصدر مجلس البلدية بيانا جاء فيه: "الماء حق لكل بيت".', ['#council']],
    ['the body after كما جاء في بيان', '"الضغط سيعود غدا"، كما جاء في بيان شركة مياه الساحل.', ['#water']],
    [
      'the one of an office, not of where it is',
      'وقال رئيس نقابة العمال بالساحل إن "الماء حق".',
      ['رئيس نقابة العمال'],
    ],
    ['the one who tells what others did', 'وقال نادر الشمعداني إن الفريق استبعد "اللعب مساء".', ['#nader']],
    ['each of two in turn', 'قال نادر الشمعداني: "نعم نلعب". وردت سلمى الوردياني: "لن تلعبوا".', ['#nader', '#salma']],
    [
      'all parts of one statement',
      'وقال نادر الشمعداني إن فريقه "لن يلعب" و"لن يسافر" و"لن يدفع".',
      ['#nader', '#nader', '#nader'],
    ],
  ])('%s', (_, text, speakers) => {
    expect(speakersIn(text)).toEqual(speakers);
  });
});

describe('who does not speak', () => {
  test.each([
    ['the body of a spokesman', 'وقال متحدث باسم حرس الغابات إن "الحريق تحت السيطرة".', 'guards'],
    ['the body of a definite spokesman', 'وقال المتحدث باسم حرس الغابات إن "الحريق تحت السيطرة".', 'guards'],
    ['the one who is told', 'وقال نادر الشمعداني لشركة مياه الساحل إن "الضغط ضعيف".', 'water'],
    ['the paper that was told', 'وقال نادر الشمعداني لـ"بريد الساحل" إن "الضغط ضعيف".', 'paper'],
    ['the one whom the words are about', 'وقال السكان إن سلمى الوردياني "وعدت ولم تف".', 'salma'],
    [
      'the one named before, when another is said to speak',
      'ووصل نادر الشمعداني. وقال متظاهرون إن "الماء حق".',
      'nader',
    ],
    ['one who is quoted as speaking', 'وقالت سلمى الوردياني: "قال نادر الشمعداني إن الخزان فارغ".', 'nader'],
    [
      'the one who held an office, when another holds one',
      'قالت رئيسة البلدية سلمى الوردياني كلمة. وقال رئيس سابق إن "الماء حق".',
      'salma',
    ],
    [
      'the one named after whom the words are',
      'قالت سلمى الوردياني كلمة. وأضاف نادر الشمعداني أن "الماء حق".',
      'salma',
    ],
    ['a place', 'وقالت سلمى الوردياني في وادي النخيل إن "الماء حق".', 'valley'],
  ])('%s', (_, text, id) => {
    expect(speakersIn(text).length).toBeGreaterThan(0);
    expect(speakersIn(text)).not.toContain(`#${id}`);
  });

  test.each([
    ['nobody was named', '"الماء حق لكل بيت في المدينة"، وفق تعبيره.'],
    ['nobody was named before a dropped subject', 'وتابع: "الماء حق لكل بيت في المدينة".'],
    ['a word that refers back to nobody', 'وأضافت الصحيفة أن "الخزان فارغ منذ أسبوع كامل".'],
  ])('anybody, where %s', (_, text) => {
    expect(speakersIn(text)).toEqual(['nobody']);
    expect(read(text).doubts).toMatchObject([{ kind: 'unknown-speaker' }]);
  });
});

describe('marked words that nobody said', () => {
  test.each([
    ['after حزب', 'انضم إلى حزب "الشراع الأزرق" قبل عام.', 'الشراع الأزرق (name)'],
    ['after فيلم', 'فاز فيلم "ليل المدينة" بالجائزة.', 'ليل المدينة (name)'],
    ['after ما يعرف بـ', 'انتشر ما يعرف بـ"حمى النهر" في القرى.', 'حمى النهر (name)'],
    ['after يسمى and two words', 'انتشر ما يسمى في القرى "حمى النهر".', 'حمى النهر (name)'],
    [
      'a long title after بعنوان',
      'حضرت جلسة بعنوان "الماء حق لكل بيت في المدينة".',
      'الماء حق لكل بيت في المدينة (title)',
    ],
    ['a slogan', 'رفعوا شعار "الماء حق لكل بيت في المدينة".', 'الماء حق لكل بيت في المدينة (title)'],
    [
      'a title in a sentence that reports',
      'وقالت سلمى الوردياني في ندوة بعنوان "مستقبل الماء" كلمة.',
      'مستقبل الماء (name)',
    ],
    ['a known person in another spelling', 'وصل نادر الشمعداني. وكتبوا "الشمعذاني" على القميص.', 'الشمعذاني (name)'],
    ['a known body', 'شارك "حرس الغابات" في الإطفاء.', 'حرس الغابات (name)'],
    ['the receiver of words', 'قال نادر الشمعداني لـ"رسائل الجبل" كلمة.', 'رسائل الجبل (name)'],
    ['a term in the text', 'وهناك رصيف "الصيادين" القديم.', 'الصيادين (term)'],
    ['a term in the headline', 'ارتفاع "ضريبة النهر" من جديد\n\nقالت سلمى الوردياني كلمة.', 'ضريبة النهر (term)'],
    ['a term in the headline beside a name', 'سلمى الوردياني و"خزان الشرق"\n\nجرى ذلك أمس.', 'خزان الشرق (term)'],
  ])('%s', (_, text, quote) => {
    expect(quotesIn(text)).toEqual([quote]);
  });

  test.each([
    ['names', 'شارك "نادي الصيادين" و"جمعية الحي" و"رابطة المعلمين".'],
    [
      'points of an agenda',
      'وبحث الاجتماع "حماية النهر" و"صيانة الشبكة" و"تسعير الماء الصالح للشرب في القرى البعيدة".',
    ],
  ])('a list of %s', (_, text) => {
    expect(read(text).quotes.map(({ speech }) => speech)).toEqual([false, false, false]);
  });

  test('points of an agenda that somebody tells', () => {
    const text = 'وقال نادر الشمعداني إن جدول الأعمال يضم “حماية النهر” و“صيانة الشبكة” و“تسعير الماء”.';
    expect(read(text).quotes.map(({ speech }) => speech)).toEqual([false, false, false]);
  });

  test('a term inside a quotation', () => {
    expect(quotesIn('وقالت سلمى الوردياني إن “مشروع «النهر» انتهى”.')).toEqual([
      'مشروع «النهر» انتهى ← #salma [cue-with-subject]',
      'النهر (term)',
    ]);
  });
});

describe('short words that somebody said', () => {
  test.each([
    ['a label', 'ونددت سلمى الوردياني بما سمته "التأخير المتعمد".', 'partial'],
    ['one word that describes', 'ورفض نادر الشمعداني القرار "المفاجئ".', 'partial'],
    ['an object', 'وأعرب نادر الشمعداني عن "أسفه الشديد" لما حدث.', 'partial'],
    ['a demand', 'ودعا نادر الشمعداني الأندية إلى "ضبط النفس".', 'partial'],
    ['before a reporting verb', '"جاهزون تماما"، يقول نادر الشمعداني.', 'full'],
    ['before كما جاء في', '"ضغط ضعيف"، كما جاء في بيان شركة مياه الساحل.', 'full'],
    ['with a word that only sentences have', 'وعلى باب الملعب "لن نرحل".', 'partial'],
    ['after a colon', 'وأجاب نادر الشمعداني: "لا".', 'full'],
    ['after إن', 'وقال نادر الشمعداني إن "الأمر محسوم".', 'full'],
  ])('%s', (_, text, kind) => {
    expect(read(text).quotes).toMatchObject([{ speech: true, kind }]);
  });

  test('in a headline, after a name and a colon', () => {
    const [quote] = read('سلمى الوردياني: "الماء حق لنا"\n\nجرى ذلك أمس.').quotes;
    expect(quote).toMatchObject({ speech: true, attribution: { speakerId: 'salma' } });
  });
});

describe('the cue', () => {
  test.each([
    ['a verb without its و', 'وقالت سلمى الوردياني إن "الماء حق".', 'قالت'],
    ['a participle', 'وتحدثت سلمى الوردياني، مضيفة أن "الماء حق".', 'مضيفة'],
    ['the verb behind بأنه', 'ووصفت سلمى الوردياني القرار بأنه "خطأ".', 'وصفت'],
    ['a noun', 'نقلت صحيفة بريد الساحل عن سلمى الوردياني قولها إن "الماء حق".', 'قولها'],
    ['after the words', '"الماء حق لكل بيت في المدينة"، تقول سلمى الوردياني.', 'تقول'],
    ['none at a colon alone', 'سلمى الوردياني: "الماء حق لكل بيت في المدينة".', undefined],
  ])('%s', (_, text, cue) => {
    const [quote] = read(text).quotes;
    expect(quote?.cue?.text).toBe(cue);
  });
});

describe('whom a text names', () => {
  test.each([
    [
      'a group by its full name',
      'وأعلن تنظيم الدولة الإسلامية انسحابه.',
      ['islamic-state-group: تنظيم الدولة الإسلامية'],
    ],
    ['a group by the word before', 'وفر مقاتلو الدولة الإسلامية.', ['islamic-state-group: الدولة الإسلامية']],
    ['a channel whose name is a verb', 'وقالت قناة كان إن الجو حار.', ['channel: كان']],
    ['one within لل and ب', 'لوادي النخيل وبوادي النخيل', ['valley: وادي النخيل', 'valley: وادي النخيل']],
    ['the longest name alone', 'اجتمع مجلس بلدية وادي النخيل.', ['council: مجلس بلدية وادي النخيل']],
    [
      'a shared surname, where only one of the two is named in full',
      'وصلت ليلى الزيتوني. وقالت الزيتوني كلمة.',
      ['laila-two: ليلى الزيتوني', 'laila-two: الزيتوني'],
    ],
    [
      'names inside quotations',
      'قالت سلمى الوردياني: "أحب وادي النخيل".',
      ['salma: سلمى الوردياني', 'valley: وادي النخيل'],
    ],
  ])('%s', (_, text, mentions) => {
    expect(mentionsIn(text)).toEqual(mentions);
  });

  test.each([
    ['a plain phrase', 'هذه هي الدولة الإسلامية الوحيدة التي فازت بالكأس.'],
    ['a verb', 'كان الجو حارا.'],
    ['part of a word', 'شكا السكان من الحر.'],
    ['a son with a name of his own', 'وصل ابن وادي النخيل.'],
  ])('%s is no mention', (_, text) => {
    expect(mentionsIn(text)).toEqual([]);
  });

  test('a shared surname stays open, and is listed', () => {
    const { mentions, doubts } = read('وقال الزيتوني كلمة.');
    expect(mentions).toEqual([]);
    expect(doubts).toMatchObject([{ kind: 'new-name', text: 'الزيتوني' }]);
  });

  test('a name that looks new is listed with an id to give it', () => {
    expect(read('وقال الوزير حمدان الصفصافي إن الأمر حسن.').doubts).toMatchObject([
      { kind: 'new-name', text: 'حمدان الصفصافي', suggestedId: 'hmdan-alsfsafi' },
    ]);
  });

  test.each([
    ['known', 'وقال الوزير نادر الشمعداني كلمة.'],
    ['only an office', 'وقال الوزير كلمة.'],
    ['quoted', 'وقال نادر الشمعداني: "رأيت الوزير حمدان الصفصافي".'],
  ])('one that is %s is not listed', (_, text) => {
    expect(read(text).doubts).toEqual([]);
  });
});

describe('names that are ordinary words, or part of other names', () => {
  const homographs = buildCatalogue([
    { id: 'labour', type: 'organization', name: 'حزب العمل', aliases: ['العمل'] },
    { id: 'coalition', type: 'organization', name: 'الائتلاف الساحلي للماء', aliases: ['الائتلاف'] },
    { id: 'hope-village', type: 'place', name: 'الأمل', aliases: [] },
    { id: 'jerusalem', type: 'place', name: 'القدس', aliases: [] },
    { id: 'morocco', type: 'place', name: 'المغرب', aliases: [] },
    { id: 'qatar', type: 'place', name: 'قطر', aliases: [] },
    { id: 'jeddah', type: 'place', name: 'جدة', aliases: [] },
    { id: 'flood', type: 'event', name: 'فيضان 7 نوفمبر', aliases: ['7 نوفمبر'] },
    { id: 'mayor-office', type: 'organization', name: 'مكتب الوردياني', aliases: [] },
    { id: 'salma', type: 'person', name: 'سلمى الوردياني', aliases: ['الوردياني'] },
  ]);
  const namesIn = (text: string): string[] =>
    readText(findStructure(text), homographs).mentions.map(({ entityId, surface }) => `${entityId}: ${surface}`);

  test.each([
    ['with its kind before it', 'وفاز حزب العمل بالمقاعد.', ['labour: حزب العمل']],
    ['alone in marks and brackets', 'والحزب الأكبر ("العمل") فاز.', ['labour: العمل']],
    [
      'after the full name',
      'أعلن الائتلاف الساحلي للماء خطته. وقال الائتلاف كلمة.',
      ['coalition: الائتلاف الساحلي للماء', 'coalition: الائتلاف'],
    ],
    ['a village after its kind', 'زاروا قرية الأمل مساء.', ['hope-village: الأمل']],
    ['a city', 'وصلوا إلى القدس ثم إلى المغرب.', ['jerusalem: القدس', 'morocco: المغرب']],
    ['a state', 'وصلوا إلى قطر مساء.', ['qatar: قطر']],
    ['a city with its ة', 'وصلوا إلى جدة مساء.', ['jeddah: جدة']],
    ['a day that is an event', 'بعد أحداث 7 نوفمبر بشهر.', ['flood: 7 نوفمبر']],
    ['an office, and who holds it', 'أعلن مكتب الوردياني ذلك.', ['mayor-office: مكتب الوردياني', 'salma: الوردياني']],
  ])('a name: %s', (_, text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  test.each([
    ['an ordinary noun', 'العمل في الميناء شاق.'],
    ['an ordinary noun before the name', 'قال الائتلاف كلمة.'],
    ['an ordinary noun after a verb', 'فقدوا الأمل في المطر.'],
    ['part of a larger name, at its end', 'وزعت سرايا القدس صورا.'],
    ['part of a larger name, at its start', 'ودول المغرب العربي الكبير.'],
    ['a noun that goes on with another', 'ورسم قطر الدائرة على الورق.'],
    ['a noun with its pronoun', 'وروى جده حكاية.'],
    ['a day', 'وصلوا في 7 نوفمبر صباحا.'],
    ['a day of another year', 'وبعد أحداث 7 نوفمبر 1970 هدأت المدينة.'],
    ['the son of a name', 'وصل أبو القدس.'],
  ])('no name: %s', (_, text) => {
    expect(namesIn(text)).toEqual([]);
  });
});

describe('quotations over paragraphs', () => {
  test('go on where the paragraph before ends with one', () => {
    const { quotes, doubts } = read('وقالت سلمى الوردياني إن “الماء حق لكل بيت”.\n\nوسنعمل حتى يصل إلى الجميع”.');
    expect(quotes.map(({ id, continues }) => [id, continues])).toEqual([
      ['q1', null],
      ['q2', 'q1'],
    ]);
    expect(doubts).toMatchObject([{ kind: 'unbalanced-mark', text: 'وسنعمل حتى يصل إلى الجميع' }]);
  });

  test.each([
    ['words follow it', 'وقالت سلمى الوردياني إن “الماء حق”، ثم صمتت.\n\nوسنعمل حتى يصل إلى الجميع”.'],
    ['a paragraph stands between', 'قالت سلمى الوردياني: “الماء حق”.\n\nثم صمتت.\n\nوسنعمل حتى يصل إلى الجميع”.'],
    ['it has an opening mark of its own', 'قالت سلمى الوردياني: “الماء حق”.\n\n“وسنعمل حتى يصل إلى الجميع”.'],
  ])('do not where %s', (_, text) => {
    expect(read(text).quotes.map(({ continues }) => continues)).toEqual([null, null]);
  });
});

describe('the same words twice', () => {
  test('the headline repeats the text', () => {
    const { quotes } = read(
      'سلمى الوردياني: "الماء حق لكل بيت"\n\nقالت سلمى الوردياني إن "الماء حق لكل بيت في المدينة".',
    );
    expect(quotes.map(({ repeats }) => repeats)).toEqual(['q2', null]);
  });

  test('other words do not', () => {
    const { quotes } = read('سلمى الوردياني: "الماء حق لكل بيت"\n\nقالت سلمى الوردياني إن "الطريق حق لكل بيت".');
    expect(quotes.map(({ repeats }) => repeats)).toEqual([null, null]);
  });
});

test('reading is pure: the same text gives the same reading, and its input is left alone', () => {
  const source = findStructure('عنوان عن الماء\n\nوقالت سلمى الوردياني إن "الماء حق لكل بيت". وأضافت: "نعم".');
  const before = structuredClone(source);
  expect(readText(source, catalogue)).toEqual(readText(source, catalogue));
  expect(source).toEqual(before);
});

test.each(['', ' ', '"', 'إن', 'أما', 'وقال', 'وقال:', '“وقال', 'بـ', 'عن'])('a text of «%s» alone is read', (text) => {
  expect(read(text).text).toBe(text);
});

describe('whatever the text', () => {
  const word = fc.constantFrom(
    ...[
      'قالت',
      'وأكد',
      'وأضاف',
      'أن',
      'إن',
      'بـ',
      'و',
      'لـ',
      'وصفه',
      'بأنه',
      'بحسب',
      'وفق تعبيره',
      'قوله',
      'نقلت',
      'عن',
      'من',
      'الذي',
    ],
    ...[
      'سلمى الوردياني',
      'نادر الشمعداني',
      'الشمعذاني',
      'الزيتوني',
      'مجلس البلدية',
      'رئيسة البلدية',
      'المتحدثة ذاتها',
      'كان',
      '7',
    ],
    'الماء حق لكل بيت في المدينة',
  );
  const sign = fc.constantFrom(...'"“”«»‘’″:،.؟()–\u200fـ', '\n', '\n\n');
  const anyUnit = fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code));
  const text = fc
    .array(
      fc.tuple(
        fc.oneof({ weight: 6, arbitrary: word }, { weight: 4, arbitrary: sign }, { weight: 1, arbitrary: anyUnit }),
        fc.constantFrom(' ', ' ', ' ', ''),
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.flat().join(''));

  const isWithin = (whole: string, { start, end }: { start: number; end: number }): boolean =>
    start >= 0 && start < end && end <= whole.length;

  test('every span is within it and holds the words that it says', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const { blocks, quotes, mentions, doubts } = read(raw);
        for (const block of blocks) expect(isWithin(raw, block)).toBe(true);
        for (const { outer, cue, attribution, ...quote } of quotes) {
          expect(isWithin(raw, quote)).toBe(true);
          expect(quote.text).toBe(raw.slice(quote.start, quote.end));
          expect(isWithin(raw, outer) && outer.start <= quote.start && quote.end <= outer.end).toBe(true);
          expect(blocks.some((block) => block.start <= outer.start && outer.end <= block.end)).toBe(true);
          if (cue) expect(cue.text).toBe(raw.slice(cue.start, cue.end));
          if (attribution?.span) expect(isWithin(raw, attribution.span)).toBe(true);
        }
        for (const mention of mentions) {
          expect(isWithin(raw, mention)).toBe(true);
          expect(mention.surface).toBe(raw.slice(mention.start, mention.end));
        }
        for (const doubt of doubts) {
          expect(isWithin(raw, doubt)).toBe(true);
          expect(doubt.text).toBe(raw.slice(doubt.start, doubt.end));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('blocks, mentions and doubts come in order; blocks never overlap', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const { blocks, mentions, doubts } = read(raw);
        blocks.reduce((last, { start, end }) => {
          expect(start).toBeGreaterThanOrEqual(last);
          return end;
        }, 0);
        for (const spans of [mentions, doubts])
          expect(spans.map(({ start }) => start)).toEqual(spans.map(({ start }) => start).sort((a, b) => a - b));
      }),
      { numRuns: 300 },
    );
  });

  test('ids are unique, and what points to a quote points to another that is there', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const { quotes } = read(raw);
        const ids = quotes.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { id, continues, repeats, speech, attribution } of quotes) {
          if (continues !== null) expect(ids.slice(0, ids.indexOf(id))).toContain(continues);
          if (repeats !== null) expect(quotes).toContainEqual(expect.objectContaining({ id: repeats, repeats: null }));
          expect(repeats).not.toBe(id);
          if (!speech) expect(attribution).toBeNull();
          if (attribution?.speakerId) expect(catalogue.entries.has(attribution.speakerId)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});
