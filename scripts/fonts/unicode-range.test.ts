import { expect, test } from 'vitest';
import { unicodeRange } from './unicode-range';

test.each([
  { name: 'one character', codePoints: [0x621], range: 'U+621' },
  { name: 'neighbours become a run', codePoints: [0x621, 0x622, 0x623], range: 'U+621-623' },
  { name: 'a gap ends the run', codePoints: [0x621, 0x623], range: 'U+621,U+623' },
  { name: 'order and repetition do not matter', codePoints: [0x640, 0x20, 0x641, 0x20], range: 'U+20,U+640-641' },
  { name: 'beyond 16 bits', codePoints: [0x1f600], range: 'U+1F600' },
  { name: 'nothing', codePoints: [], range: '' },
])('$name', ({ codePoints, range }) => {
  expect(unicodeRange(codePoints)).toBe(range);
});
