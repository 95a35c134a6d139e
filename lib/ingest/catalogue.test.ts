import { expect, test } from 'vitest';
import { buildCatalogue } from './catalogue';

const catalogue = buildCatalogue([
  {
    id: 'channel',
    type: 'organization',
    name: 'هيئة المنارة',
    aliases: ['راديو المنارة', { form: 'المنارة', after: ['قناة'] }],
  },
  { id: 'valley', type: 'place', name: 'وادي النخيل', aliases: [] },
]);

test('entries are found by their ids', () => {
  expect([...catalogue.entries.keys()]).toEqual(['channel', 'valley']);
  expect(catalogue.entries.get('valley')).toMatchObject({ name: 'وادي النخيل', type: 'place' });
});

test('forms are the names and aliases, folded, those with a condition too', () => {
  expect([...catalogue.forms]).toEqual(['هييه المناره', 'راديو المناره', 'المناره', 'وادي النخيل']);
});

test('an empty list makes an empty catalogue', () => {
  const empty = buildCatalogue([]);
  expect(empty.entries.size).toBe(0);
  expect(empty.matcher.find('', [])).toEqual([]);
});
