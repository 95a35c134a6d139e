/** A name without what spellings differ in: `عبدالله أبو زيد‏` and `عبدالله ابو زيد` give the same. Only for comparing. */
export const foldName = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[\p{Mn}\p{Cf}\u0640]/gu, '')
    .replace(/[أإآٱ]/gu, 'ا')
    .replace(/ى/gu, 'ي')
    .replace(/ة/gu, 'ه')
    .replace(/ؤ/gu, 'و')
    .replace(/ئ/gu, 'ي')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Words that name nobody by themselves: agreeing in them alone is no agreement. */
const GENERIC = new Set(
  `الرئيس رئيس وزير وزيرة الوزير الوزيرة المتحدث متحدث المتحدثة الناطق المسؤول مسؤول المصدر مصدر النائب النائبة
  السيد الحكومة حزب الحزب حركة الحركة في من أن ابن بن عبد أبو الأمين العام عضو القيادي صحيفة الصحيفة موقع الخارجية الوزراء`
    .split(/\s+/u)
    .map(foldName),
);

const LONGEST = 12;

const withoutClitic = (word: string): string => word.replace(/^[وفبلك](?=.{3,})/u, '');

const sameWord = (a: string, b: string): boolean => a === b || withoutClitic(a) === b || a === withoutClitic(b);

/**
 * Whether two wordings name the same speaker: one stands in the other word for word, and not only in generic words.
 * `رئيس البلدية منذر القصباوي` and `منذر القصباوي` agree, `وزير النقل` and `الوزير` do not.
 */
export function sameSpeaker(given: string | null | undefined, right: string | null | undefined): boolean {
  const a = foldName(given ?? '');
  const b = foldName(right ?? '');
  if (!a || !b) return false;
  if (a === b) return true;
  const givenWords = a.split(' ');
  const rightWords = b.split(' ');
  if (givenWords.length > LONGEST) return false;
  const [short, long] = givenWords.length <= rightWords.length ? [givenWords, rightWords] : [rightWords, givenWords];
  if (short.every((word) => GENERIC.has(word) || word.length < 3)) return false;
  return long.some((_, from) => short.every((word, index) => sameWord(word, long[from + index] ?? '')));
}
