import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMarkedSpans } from './marks';
import { tokenize } from './tokens';

/** The words of every span; `opener:` or `closer:` before those that one mark alone bounds, `goes on:` where a paragraph goes on. */
const spansIn = (text: string): string[] =>
  findMarkedSpans(tokenize(text)).spans.map(({ start, end, marks, continuesParagraph }) => {
    const bounds = marks === 'both' ? '' : `${marks}: `;
    return `${continuesParagraph ? 'goes on: ' : ''}${bounds}${text.slice(start, end)}`;
  });

const straysIn = (text: string): string[] =>
  findMarkedSpans(tokenize(text)).strays.map(({ start, end }) => text.slice(start, end));

describe('marks in pairs', () => {
  test.each([
    ['straight', 'قال الوزير "نعم للحوار" ثم غادر.', ['نعم للحوار']],
    ['curly', 'قال الوزير “نعم للحوار” ثم غادر.', ['نعم للحوار']],
    ['guillemets', 'قال الوزير «نعم للحوار» ثم غادر.', ['نعم للحوار']],
    ['guillemets the wrong way round', 'قال الوزير »نعم للحوار« ثم غادر.', ['نعم للحوار']],
    ['low and high', 'قال الوزير „نعم للحوار“ ثم غادر.', ['نعم للحوار']],
    ['the closing glyph on both sides', 'قال الوزير ”نعم للحوار” ثم غادر.', ['نعم للحوار']],
    ['both glyphs wrong', 'قال الوزير ”نعم للحوار“ ثم غادر.', ['نعم للحوار']],
    ['a prime that closes', 'قال الوزير “نعم للحوار″ ثم غادر.', ['نعم للحوار']],
    ['a prime that closes what the wrong glyph opens', 'قال الوزير ”نعم للحوار″ ثم غادر.', ['نعم للحوار']],
    ['single marks around Arabic words', 'قال الوزير ‘نعم للحوار’ ثم غادر.', ['نعم للحوار']],
    ['in brackets', 'رد الوزير ("نعم للحوار") ثم غادر.', ['نعم للحوار']],
    ['around brackets', 'رد الوزير "(نعم) للحوار" ثم غادر.', ['(نعم) للحوار']],
    ['a number first', 'قال "7 أيام تكفي" ثم غادر.', ['7 أيام تكفي']],
    ['at the start and the end of the paragraph', '"نعم للحوار"', ['نعم للحوار']],
    ['two without a space between', 'قال "نعم""لا" ثم غادر.', ['نعم', 'لا']],
    ['three between commas', 'قال "نعم"، وأضاف "لا"، وأكد "ربما".', ['نعم', 'لا', 'ربما']],
  ])('%s', (_, text, spans) => {
    expect(spansIn(text)).toEqual(spans);
    expect(straysIn(text)).toEqual([]);
  });
});

describe('marks written on to a letter', () => {
  test.each([
    ['the closing glyph after و', 'ناقشوا “الماء” و”الكهرباء” و”النقل”.', ['الماء', 'الكهرباء', 'النقل']],
    ['the closing glyph after بـ', 'ما وصفه بـ”الخطأ الكبير” في الحساب.', ['الخطأ الكبير']],
    ['the closing glyph after لـ', 'قال لـ”بريد الساحل” إن الأمر انتهى.', ['بريد الساحل']],
    ['after ب without tatweel', 'ما وصفه ب”الخطأ الكبير” في الحساب.', ['الخطأ الكبير']],
    ['a straight mark after وبـ', 'وصفه بالخطأ وبـ"الزلة" معا.', ['الزلة']],
    ['a space after the opener', 'ما سماه ب" التجاوزات" في المدينة.', ['التجاوزات']],
    ['swapped marks before و', 'وصفها بأنها “مسيئة “و”غير مقبولة” أبدا.', ['مسيئة', 'غير مقبولة']],
    ['swapped straight marks before و', 'بين "الماء "و"الهواء" فرق.', ['الماء', 'الهواء']],
    ['a word that the mark cuts', 'زار و"حدات الحي" مساء.', ['حدات الحي']],
  ])('%s', (_, text, spans) => {
    expect(spansIn(text)).toEqual(spans);
    expect(straysIn(text)).toEqual([]);
  });
});

describe('marks among spaces, colons and stops', () => {
  test.each([
    ['after a colon', 'وتابع: “الوقت يمر سريعا”.', ['الوقت يمر سريعا']],
    ['glued to a colon', 'وتابع:"الوقت يمر سريعا".', ['الوقت يمر سريعا']],
    ['the closing glyph glued to a colon', 'وتابع:” الوقت يمر سريعا ”.', ['الوقت يمر سريعا']],
    [
      'the closing glyph after a colon while another is open',
      'قال “الأمر الأول. وتابع:” الوقت يمر ”.',
      ['opener: الأمر الأول', 'الوقت يمر'],
    ],
    ['spaced straight marks', 'قال " كلام كثير " ثم مضى.', ['كلام كثير']],
    ['spaced guillemets', 'قال « كلام كثير » ثم مضى.', ['كلام كثير']],
    ['the full stop inside', 'دعا إلى "ضبط النفس." وأكد ذلك.', ['ضبط النفس.']],
    ['the full stop outside', 'دعا إلى "ضبط النفس". وأكد ذلك.', ['ضبط النفس']],
    ['a question', '"أين الماء؟" تساءل العمدة.', ['أين الماء؟']],
    ['an exclamation', 'صاح: "الماء!" ثم سكت.', ['الماء!']],
    ['dots', 'قال "نعم..." ثم سكت.', ['نعم...']],
  ])('%s', (_, text, spans) => {
    expect(spansIn(text)).toEqual(spans);
  });
});

describe('one quotation inside another', () => {
  test.each([
    ['guillemets in curly marks', 'قال “إن كتاب «البحر» جميل” ثم مضى.', ['إن كتاب «البحر» جميل', 'البحر']],
    ['curly marks in guillemets', 'قال «إن كتاب “البحر” جميل» ثم مضى.', ['إن كتاب “البحر” جميل', 'البحر']],
    ['curly marks in curly marks', 'قال “إن كتاب “البحر” جميل” ثم مضى.', ['إن كتاب “البحر” جميل', 'البحر']],
    ['straight marks in straight marks', 'قال "إن كتاب "البحر" جميل" ثم مضى.', ['إن كتاب "البحر" جميل', 'البحر']],
    ['one that starts with the other', 'قال “«البحر» كتاب جميل” ثم مضى.', ['«البحر» كتاب جميل', 'البحر']],
    ['one that ends with the other', 'قال “قرأت كتاب «البحر»” ثم مضى.', ['قرأت كتاب «البحر»', 'البحر']],
    ['single marks in curly marks', 'قال “إن كتاب ‘البحر’ جميل” ثم مضى.', ['إن كتاب ‘البحر’ جميل', 'البحر']],
  ])('%s: the outer one first', (_, text, spans) => {
    expect(spansIn(text)).toEqual(spans);
  });
});

describe('marks without a partner', () => {
  test.each([
    [
      'unclosed where a reporting verb resumes',
      'قال “ماذا ننتظر. وزاد متسائلا “وماذا بعد؟”.',
      ['opener: ماذا ننتظر', 'وماذا بعد؟'],
    ],
    [
      'unclosed around a closed one',
      'قال إن "الخزان من نوع "آي 6" في المحطة. وأوضح أن الأمر بسيط.',
      ['opener: الخزان من نوع "آي 6" في المحطة', 'آي 6'],
    ],
    [
      'unclosed, and the pairs after it stay pairs',
      'وأضاف أن "الماء حق للجميع. وأوضح أن "السد" جاهز وأن "الشبكة" قديمة.',
      ['opener: الماء حق للجميع', 'السد', 'الشبكة'],
    ],
    [
      'unclosed where a reporting verb and a colon bring on the next, without a stop',
      'قال “ماذا ننتظر وزاد متسائلا: “وماذا بعد؟”.',
      ['opener: ماذا ننتظر', 'وماذا بعد؟'],
    ],
    ['unclosed twice', 'قال “نعم. وأضاف “لا. وأكد “ربما”.', ['opener: نعم', 'opener: لا', 'ربما']],
    ['unclosed up to جدير بالذكر', 'قال “الماء ينفد. جدير بالذكر أن السد قديم.', ['opener: الماء ينفد']],
    [
      'unclosed to the end of the paragraph, over its sentences',
      'قال “الصيف قريب. الماء ينفد.',
      ['opener: الصيف قريب. الماء ينفد'],
    ],
    ['unopened, back to إن', 'وقال العمدة إن الماء سيصل إلى كل حي”.', ['closer: الماء سيصل إلى كل حي']],
    ['unopened, back to أن after a closed one', 'قال “نعم” وأضاف أن الماء حق”.', ['نعم', 'closer: الماء حق']],
    [
      'unopened, back to the start',
      'وفي الوقت نفسه، يبقى الماء حقا”.',
      ['goes on: closer: وفي الوقت نفسه، يبقى الماء حقا'],
    ],
    ['unopened, أن before any verb is no start', 'ثم أن الماء حق للجميع”.', ['goes on: closer: ثم أن الماء حق للجميع']],
  ])('%s', (_, text, spans) => {
    expect(spansIn(text)).toEqual(spans);
    expect(straysIn(text)).toEqual([]);
  });
});

describe('no quotation', () => {
  test.each([
    ['a stray mark after a percentage', 'نال المرشح 90%" من الأصوات.', ['"']],
    ['inches', 'علقوا شاشة 15" في القاعة.', ['"']],
    ['a lone closing mark', '”', ['”']],
    ['an apostrophe in a Latin word', "زار مطعم Chef's House مساء.", []],
    ['typographic apostrophes in Latin words', 'زار قاعة D’Or ثم L’Etoile مساء.', []],
    ['an apostrophe after a number', "طولها 6' فقط.", []],
    ['a closing mark in the middle of a sentence', 'وقال إن الماء حق” للجميع.', ['”']],
    ['nothing between straight marks', 'كتب "" ثم مضى.', []],
    ['nothing between curly marks', 'كتب “” ثم مضى.', []],
    ['a space between marks', 'كتب " " ثم مضى.', []],
    ['brackets', 'كتب (نعم) ثم مضى.', []],
    ['dashes', 'كتب - نعم - ثم مضى.', []],
    ['no marks', 'كتب نعم ثم مضى.', []],
    ['an empty paragraph', '', []],
  ])('%s', (_, text, strays) => {
    expect(spansIn(text)).toEqual([]);
    expect(straysIn(text)).toEqual(strays);
  });

  test('a stray mark does not turn the pairs after it around', () => {
    const text = 'نال المرشح 90%" من الأصوات، وقال "شكرا لكم" للجميع، ثم "إلى اللقاء".';
    expect(spansIn(text)).toEqual(['شكرا لكم', 'إلى اللقاء']);
    expect(straysIn(text)).toEqual(['"']);
  });
});

test.each([
  ['both marks', 'قال «نعم» لنا.', '«نعم»'],
  ['both marks and the spaces within', 'قال « نعم » لنا.', '« نعم »'],
  ['the opener alone', 'قال “نعم.', '“نعم'],
  ['the closer alone', 'وقال إن الماء حق”.', 'الماء حق”'],
])('the outer span has %s', (_, text, outer) => {
  const [span] = findMarkedSpans(tokenize(text)).spans;
  expect(text.slice(span?.outerStart, span?.outerEnd)).toBe(outer);
});

test('offsets are those of the whole text when a part of it was cut', () => {
  const text = 'مقدمة.\n\nقال “نعم” لنا.';
  const [span] = findMarkedSpans(tokenize(text, 8)).spans;
  expect(text.slice(span?.start, span?.end)).toBe('نعم');
});

describe('whatever the text', () => {
  const pieces = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...'"“”„‟″«»‹›‘’‚\'') },
    { weight: 3, arbitrary: fc.constantFrom(' ', ' ', '،', ':', '. ', '؟', '!', '%', '(', ')', '\n', 'ـ') },
    { weight: 4, arbitrary: fc.constantFrom('و', 'بـ', 'ل', 'الماء', 'حق', '7', 'D', ' أن ', ' قال ', '. وأوضح ') },
    { weight: 1, arbitrary: fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code)) },
  );
  const markedText = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(''));

  test('spans lie within the text, hold something, and come in order', () => {
    fc.assert(
      fc.property(markedText, (text) => {
        let last = 0;
        for (const span of findMarkedSpans(tokenize(text)).spans) {
          expect(span.outerStart).toBeGreaterThanOrEqual(0);
          expect(span.outerStart).toBeLessThanOrEqual(span.start);
          expect(span.start).toBeLessThan(span.end);
          expect(span.end).toBeLessThanOrEqual(span.outerEnd);
          expect(span.outerEnd).toBeLessThanOrEqual(text.length);
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(text.slice(span.start, span.end).trim()).toBe(text.slice(span.start, span.end));
          last = span.start;
        }
      }),
    );
  });

  test('a mark outside the words stands on each side that is bounded', () => {
    fc.assert(
      fc.property(markedText, (text) => {
        for (const { start, end, outerStart, outerEnd, marks } of findMarkedSpans(tokenize(text)).spans) {
          expect(outerStart < start).toBe(marks !== 'closer');
          expect(outerEnd > end).toBe(marks !== 'opener');
        }
      }),
    );
  });

  test('a stray mark bounds no span', () => {
    fc.assert(
      fc.property(markedText, (text) => {
        const { spans, strays } = findMarkedSpans(tokenize(text));
        for (const stray of strays) {
          expect(tokenize(text)).toContainEqual(expect.objectContaining({ ...stray, kind: 'mark' }));
          expect(spans.some(({ outerStart, marks }) => marks !== 'closer' && outerStart === stray.start)).toBe(false);
          expect(spans.some(({ outerEnd, marks }) => marks !== 'opener' && outerEnd === stray.end)).toBe(false);
        }
      }),
    );
  });
});
