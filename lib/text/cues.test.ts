import { describe, expect, test } from 'vitest';
import {
  type CueKind,
  cueKind,
  isCue,
  isLabelVerb,
  isNamingNoun,
  isNamingVerb,
  isOrdinaryTime,
  isOwnWords,
  isReportingVerb,
  isThat,
  isTransmission,
  isTwoFaced,
  lettersBeforeCue,
  resumesNarration,
} from './cues';
import { foldText } from './fold';

const list = (words: string): string[] => words.split(/\s+/);

describe('cueKind', () => {
  test.each<[CueKind, string]>([
    ['verb', 'قال قالت قالا قالوا يقول تقول يقولون وقال فقالت'],
    ['verb', 'أضاف اضاف أضافت أكدوا وأكد دعا دعت دعوا يدعو تدعو نفى نفت رأى رأت رأوا يرى يرون'],
    ['verb', 'صرحت أوضحت تساءل وتساءلت يحذر اعترفت ونبه'],
    ['participle', 'قائلا قائلة مضيفا ومضيفة مؤكدين مشيرا لافتة معتبرا متسائلا محذرة'],
    ['participle', 'ليؤكد ليضيف لتقول'],
    ['saying', 'قوله قولها وقوله بقوله تأكيده تصريحها'],
    ['according', 'بحسب حسب وفق ووفق وفقا طبقا نقلا'],
    ['label', 'وصفه ووصفه وصفتها سماه أسماه بأنه وبأنها باعتباره اعتبرته'],
  ])('%s: %s', (kind, words) => {
    for (const word of list(words)) expect([word, cueKind(foldText(word))]).toEqual([word, kind]);
  });

  test('a verb with its object written on to it counts as a participle, for its subject stands elsewhere', () => {
    for (const word of list('اتهمها واتهمها أبلغهم'))
      expect([word, cueKind(foldText(word))]).toEqual([word, 'participle']);
  });

  test.each([
    ['words that begin like a verb', 'مقال قلم قالب ذكرى كتاب كتابة'],
    ['nouns of saying', 'قول أقوال تصريح بيان كلمة خطاب'],
    ['words that hold one', 'سكان استقال استقالت معقال'],
    ['ل before words that are no verbs', 'ليلى لتونس لقال'],
    ['short verbs with an object', 'رده بينه'],
    ['the duals of verbs that are nouns in the accusative', 'ردا وصفا سجلا'],
    ['auxiliaries and particles', 'كان كانت وهو ثم قد لقد إن'],
    ['names', 'سلمى نادر القاهرة'],
    ['nothing', ''],
  ])('none: %s', (_, words) => {
    for (const word of list(words)) expect([word, cueKind(foldText(word))]).toEqual([word, null]);
  });
});

test.each([
  ['وشدد', 1],
  ['فقال', 1],
  ['ووصفه', 1],
  ['واتهمها', 1],
  ['قال', 0],
  ['وصفه', 0],
  ['وفق', 0],
  ['وعد', 0],
])('before the cue of %s stand %i letters', (word, letters) => {
  expect(lettersBeforeCue(foldText(word))).toBe(letters);
});

describe('what a word is', () => {
  test.each([
    { name: 'isReportingVerb', is: isReportingVerb, yes: 'قال وأضافت يرى', no: 'قائلا بحسب قوله وصفه القائل' },
    { name: 'isCue', is: isCue, yes: 'قال قائلا قوله وصفه', no: 'بحسب وفق وفقا مقال' },
    { name: 'isOwnWords', is: isOwnWords, yes: 'تعبيره قوله وصفها تقديرها', no: 'تعبير قول وصف الوزير' },
    { name: 'isLabelVerb', is: isLabelVerb, yes: 'وصفه وسماه أسماها', no: 'بأنه وبأنها بكونه باعتباره قال' },
    { name: 'isTransmission', is: isTransmission, yes: 'نقل ونقلت نقلوا', no: 'ينقل نقله نقلة قال' },
    { name: 'isOrdinaryTime', is: isOrdinaryTime, yes: 'يوم واليوم الخميس مساء', no: 'يومية شهرة المدينة' },
    { name: 'isThat', is: isThat, yes: 'أن إن وأن بأن إنه أنها فإن', no: 'إلى عن أين إنما أنت' },
    { name: 'isNamingVerb', is: isNamingVerb, yes: 'يسمى تعرف والمعروف الملقبة', no: 'سمعة معرفة اسم' },
    { name: 'isNamingNoun', is: isNamingNoun, yes: 'حزب وحزب بعنوان لصحيفة قناة شعار', no: 'وزير مدينة عن أن' },
    { name: 'resumesNarration', is: resumesNarration, yes: 'وأوضح قال جدير ويذكر', no: 'لأن والماء مضيفا' },
    { name: 'isTwoFaced', is: isTwoFaced, yes: 'عبر رد ذكرت سجل وردت', no: 'قال أضافت أوضح' },
  ])('$name', ({ is, yes, no }) => {
    for (const word of list(yes)) expect([word, is(foldText(word))]).toEqual([word, true]);
    for (const word of list(no)) expect([word, is(foldText(word))]).toEqual([word, false]);
  });
});
