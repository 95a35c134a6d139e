import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findStructure } from './find-structure';

const HEADLINE = 'المجلس يناقش انقطاع الماء';
const BODY = 'عقد المجلس أمس جلسة طويلة ناقش فيها أعضاؤه أسباب انقطاع الماء عن أحياء المدينة القديمة منذ أسبوعين.';
const MORE = 'وقال أحد الأعضاء إن الأشغال ستنتهي قبل حلول الصيف.';

const paragraphs = (...parts: string[]): string => parts.join('\n\n');

/** The kinds of the blocks, in their order. */
const kindsOf = (text: string): string[] => findStructure(text).blocks.map(({ kind }) => kind);

/** The words of the first block of a kind. */
const wordsOf = (text: string, kind: string): string | undefined => {
  const block = findStructure(text).blocks.find((each) => each.kind === kind);
  return block && text.slice(block.start, block.end);
};

describe('the headline', () => {
  test.each([
    ['a line without a full stop', HEADLINE],
    ['a question', 'من يدفع ثمن الماء؟'],
    ['a name and a colon within', 'رئيسة البلدية: الماء لن ينقطع بعد اليوم'],
    ['two dots within', 'وادي النخيل.. مدينة بلا ماء'],
    ['marks at its end', 'المجلس يعد الأحياء “بماء لا ينقطع”'],
    ['tatweel before a mark', 'المجلس يعد بـ"ماء للجميع"'],
    ['tatweel in a word', 'العــدالة للجميع'],
    ['thirty words', Array(30).fill('كلمة').join(' ')],
  ])('%s', (_, headline) => {
    expect(wordsOf(paragraphs(headline, BODY, MORE), 'headline')).toBe(headline);
  });

  test.each([
    ['a sentence with its full stop', paragraphs(BODY, MORE)],
    ['a line that ends in a colon', paragraphs('قال المجلس:', BODY)],
    ['a line that ends in a comma', paragraphs('المجلس يناقش،', BODY)],
    ['more than thirty words', paragraphs(Array(31).fill('كلمة').join(' '), BODY)],
    ['a line of the newsroom', paragraphs('BARID.INFO', BODY, MORE)],
    ['the letters of an agency', paragraphs('أ ف ب', BODY, MORE)],
    ['a dateline', paragraphs('وادي النخيل – بريد الساحل', BODY, MORE)],
    ['the only line', HEADLINE],
    ['nothing', ''],
    ['white space', ' \n\n \t'],
  ])('is missing: %s', (_, text) => {
    expect(kindsOf(text)).not.toContain('headline');
  });
});

describe('the standfirst', () => {
  test('stands between headline and dateline', () => {
    const standfirst = 'تعود الأزمة إلى أعطال قديمة في الشبكة.';
    const text = paragraphs(HEADLINE, standfirst, 'وادي النخيل – بريد الساحل', BODY);
    expect(kindsOf(text)).toEqual(['headline', 'standfirst', 'dateline', 'paragraph']);
    expect(wordsOf(text, 'standfirst')).toBe(standfirst);
  });

  test.each([
    ['without a dateline', paragraphs(HEADLINE, 'تعود الأزمة إلى أعطال قديمة.', BODY)],
    ['after the dateline', paragraphs(HEADLINE, 'وادي النخيل – بريد الساحل', 'تعود الأزمة إلى أعطال قديمة.', BODY)],
  ])('is missing %s', (_, text) => {
    expect(kindsOf(text)).not.toContain('standfirst');
  });

  test('is one paragraph: a second one before the dateline is text', () => {
    const text = paragraphs(HEADLINE, 'تعود الأزمة إلى أعطال.', 'وأضرت بالسكان.', 'وادي النخيل – بريد الساحل', BODY);
    expect(kindsOf(text)).toEqual(['headline', 'standfirst', 'paragraph', 'dateline', 'paragraph']);
  });
});

describe('a dateline', () => {
  const datelineOf = (text: string) => findStructure(text).blocks.find((block) => block.kind === 'dateline');

  test.each([
    ['a hyphen', 'وادي النخيل - بريد الساحل', 'وادي النخيل', 'بريد الساحل'],
    ['an en dash', 'وادي النخيل – بريد الساحل', 'وادي النخيل', 'بريد الساحل'],
    ['an em dash', 'وادي النخيل — وكالات', 'وادي النخيل', 'وكالات'],
    ['tatweel as a dash, twice', 'وادي النخيل ـ الساحل ـ وكالات', 'وادي النخيل ـ الساحل', 'وكالات'],
    ['a slash', 'وادي النخيل / خاص', 'وادي النخيل', 'خاص'],
    ['two places', 'وادي النخيل، الساحل – وكالات', 'وادي النخيل، الساحل', 'وكالات'],
  ])('in a paragraph of its own, with %s', (_, line, place, source) => {
    const text = paragraphs(HEADLINE, line, BODY, MORE);
    expect(datelineOf(text)).toMatchObject({ place, source });
    expect(wordsOf(text, 'dateline')).toBe(line);
    expect(kindsOf(text)).toEqual(['headline', 'dateline', 'paragraph', 'paragraph']);
  });

  test.each([
    ['an agency in brackets and a double hyphen', 'وادي النخيل، الساحل (بريد) -- ', 'وادي النخيل، الساحل', 'بريد'],
    ['an agency in brackets and a dash', 'وادي النخيل (وكالات) – ', 'وادي النخيل', 'وكالات'],
    ['an agency in brackets and a colon', 'وادي النخيل (و س ا): ', 'وادي النخيل', 'و س ا'],
    ['a reporter after tatweel', 'وادي النخيل ـ من هالة المرجاني: ', 'وادي النخيل', 'من هالة المرجاني'],
    ['agencies after a dash', 'وادي النخيل – وكالات: ', 'وادي النخيل', 'وكالات'],
    ['a place with its hyphen written on to it', 'وادي النخيل- ', 'وادي النخيل', null],
    ['an agency alone in brackets', '(BNA)-- ', null, 'BNA'],
  ])('before the text of its paragraph: %s', (_, lead, place, source) => {
    const text = paragraphs(HEADLINE, `${lead}${BODY}`, MORE);
    expect(datelineOf(text)).toMatchObject({ place, source });
    expect(kindsOf(text)).toEqual(['headline', 'dateline', 'paragraph', 'paragraph']);
    expect(wordsOf(text, 'paragraph')).toBe(BODY);
    expect(lead).toContain(wordsOf(text, 'dateline'));
  });

  test.each([
    ['brackets in the middle of a sentence', paragraphs(HEADLINE, `أعلن الاتحاد (المنتخب) ${BODY}`, MORE)],
    ['a dash in a sentence', paragraphs(HEADLINE, 'قال العمدة - وهو مهندس - إن الماء سيصل غدا إلى كل الأحياء.', MORE)],
    ['a dash far down the text', paragraphs(HEADLINE, BODY, MORE, BODY, 'الماء - حق للجميع', MORE)],
    ['a colon in a sentence', paragraphs(HEADLINE, `وقال العمدة: ${BODY}`, MORE)],
    ['a hyphen in a Latin word', paragraphs(HEADLINE, 'وصل فريق من شركة Al-Nakhil أمس إلى المدينة القديمة.', MORE)],
    ['none at all', paragraphs(HEADLINE, BODY, MORE)],
  ])('is missing: %s', (_, text) => {
    expect(kindsOf(text)).not.toContain('dateline');
  });
});

describe('a heading', () => {
  test('is a short line without a stop between paragraphs', () => {
    const text = paragraphs(HEADLINE, BODY, 'أسباب الأزمة', MORE);
    expect(kindsOf(text)).toEqual(['headline', 'paragraph', 'heading', 'paragraph']);
    expect(wordsOf(text, 'heading')).toBe('أسباب الأزمة');
  });

  test.each([
    ['the last line', paragraphs(HEADLINE, BODY, 'انتهى الخبر')],
    ['the first line of the body', paragraphs(HEADLINE, 'تفاصيل الجلسة', BODY, MORE)],
    ['a short sentence', paragraphs(HEADLINE, BODY, 'ثم صمت.', MORE)],
    ['a short question', paragraphs(HEADLINE, BODY, 'فمن يدفع؟', MORE)],
    ['a line that brings words on', paragraphs(HEADLINE, BODY, 'وأضاف العمدة:', MORE)],
    ['a closed quotation', paragraphs(HEADLINE, BODY, 'وأضاف: “الماء حق.”', MORE)],
    [
      'a long line',
      paragraphs(HEADLINE, BODY, 'أسباب الأزمة التي طالت سكان الأحياء القديمة في المدينة منذ شهور طويلة', MORE),
    ],
  ])('is not: %s', (_, text) => {
    expect(kindsOf(text)).not.toContain('heading');
  });
});

describe('a line of the newsroom', () => {
  test.each([['BARID.INFO'], ['أ ف ب'], ['وكالات'], ['BARID.INFO / وادي النخيل']])('%s', (line) => {
    expect(wordsOf(paragraphs(HEADLINE, line, BODY, MORE), 'byline')).toBe(line);
  });

  test.each([
    [
      'a long sentence that begins like one',
      paragraphs(HEADLINE, 'وكالات السفر تشكو من قلة الزوار هذا العام بعد إغلاق الميناء.'),
    ],
    ['one further down', paragraphs(HEADLINE, BODY, 'أ ف ب', MORE)],
  ])('is not: %s', (_, text) => {
    expect(kindsOf(text)).not.toContain('byline');
  });
});

describe('paragraphs', () => {
  test.each([
    ['blank lines', `${HEADLINE}\n\n${BODY}\n\n${MORE}`],
    ['line breaks alone', `${HEADLINE}\n${BODY}\n${MORE}\n`],
    ['blank lines with spaces and tabs', `  ${HEADLINE}  \n \t\n  ${BODY}\n\n\n\n${MORE}  \n`],
    ['the line breaks of Windows', `${HEADLINE}\r\n\r\n${BODY}\r\n\r\n${MORE}\r\n`],
    ['a byte order mark before them', `\uFEFF${HEADLINE}\n\n${BODY}\n\n${MORE}`],
  ])('are parted by %s', (_, text) => {
    const { blocks } = findStructure(text);
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual([HEADLINE, BODY, MORE]);
    expect(kindsOf(text)).toEqual(['headline', 'paragraph', 'paragraph']);
  });

  test('a single line break within one parts nothing where there are blank lines', () => {
    const text = `${HEADLINE}\n\n${BODY}\n${MORE}`;
    expect(kindsOf(text)).toEqual(['headline', 'paragraph']);
  });
});

test('whatever the text: blocks are in order, apart, trimmed, and hold all its words', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      HEADLINE,
      BODY,
      'وادي النخيل',
      'أ ف ب',
      '\n\n',
      '\n',
      ' – ',
      ' ـ ',
      ':',
      '(',
      ')',
      '.',
      ' ',
      '\u200f',
    ),
    fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code)),
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 20 }).map((parts) => parts.join('')),
      (text) => {
        let last = 0;
        for (const { start, end } of findStructure(text).blocks) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(last, start)).not.toMatch(/\p{L}/u);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          last = end;
        }
        expect(text.slice(last)).not.toMatch(/\p{L}/u);
      },
    ),
  );
});
