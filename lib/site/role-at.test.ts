import { expect, test } from 'vitest';
import { roleAt } from './role-at';

const role = (ar: string, from?: string, to?: string) => ({ title: { ar, en: ar }, from, to });
const roles = [role('وزيرة', '2022-12-29'), role('نائبة', '2021-04', '2022-12-29'), role('عضو', '2013', '2015')];

test.each([
  ['2026-11-23', 'وزيرة'],
  ['2022-12-29', 'وزيرة'],
  ['2022-12-28', 'نائبة'],
  ['2021-04-01', 'نائبة'],
  ['2021-03-31', undefined],
  ['2015-12-31', 'عضو'],
  ['2013-01-01', 'عضو'],
  ['2012-12-31', undefined],
])('on %s: %s', (day, title) => {
  expect(roleAt({ roles }, day)?.title.ar).toBe(title);
});

test('an office without dates is held at all times', () => {
  expect(roleAt({ roles: [role('عضو')] }, '1999-01-01')?.title.ar).toBe('عضو');
});
