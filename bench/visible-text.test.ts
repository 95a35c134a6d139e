import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rawSpan, visibleText } from './visible-text';

test.each([
  ['بَغْـدادُ', 'بغداد'],
  ['أ\u200fب\u202c', 'أب'],
  ['أ  \u00a0 ب', 'أ ب'],
  ['أ \n\n ب', 'أ \n\nب'],
  ['ﻻ', 'لا'],
])('shows %j as %j', (raw, text) => {
  expect(visibleText(raw).text).toBe(text);
});

test('a letter stands for its tashkeel too, not for what surrounds it', () => {
  const raw = '\u200fدادُ\u200f';
  const visible = visibleText(raw);
  expect(rawSpan(visible, 0, visible.text.length)).toEqual({ start: 1, end: 5 });
});

test('has a place in the raw text for every unit, in order', () => {
  const unit = fc.constantFrom('ا', 'ب', '\u064e', '\u0640', '\u200f', ' ', '\u00a0', '\n', 'ﻻ', '😀', '"');
  fc.assert(
    fc.property(fc.array(unit), (units) => {
      const raw = units.join('');
      const { text, places } = visibleText(raw);
      expect(places).toHaveLength(text.length);
      places.forEach(({ start, end }, index) => {
        expect(end).toBeGreaterThan(start);
        expect(start).toBeGreaterThanOrEqual(places[index - 1]?.start ?? 0);
        expect(end).toBeLessThanOrEqual(raw.length);
      });
    }),
  );
});

test('fails loudly for a stretch that is not there', () => {
  expect(() => rawSpan(visibleText('اب'), 1, 5)).toThrow('No such stretch');
});
