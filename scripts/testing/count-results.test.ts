import { describe, expect, test } from 'vitest';
import { addCounts, countBrowserTests, countUnitTests } from './count-results';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
});
const unit = (numPassedTests: number, numFailedTests: number, ...testResults: ReturnType<typeof file>[]) => ({
  numPassedTests,
  numFailedTests,
  testResults,
});
const browser = (expected: number, unexpected: number, flaky = 0, errors: unknown[] = []) => ({
  stats: { expected, unexpected, flaky, skipped: 3 },
  errors,
});

describe('countUnitTests', () => {
  test.each([
    {
      name: 'all passed',
      report: unit(2, 0, file('passed', 'passed', 'passed')),
      exitCode: 0,
      count: { passed: 2, failed: 0 },
    },
    {
      name: 'one failed',
      report: unit(1, 1, file('failed', 'passed', 'failed')),
      exitCode: 1,
      count: { passed: 1, failed: 1 },
    },
    {
      name: 'a file could not be loaded',
      report: unit(1, 0, file('passed', 'passed'), file('failed')),
      exitCode: 1,
      count: { passed: 1, failed: 1 },
    },
    {
      name: 'an error outside the tests',
      report: unit(1, 0, file('passed', 'passed')),
      exitCode: 1,
      count: { passed: 1, failed: 1 },
    },
    { name: 'no report', report: null, exitCode: 0, count: { passed: 0, failed: 1 } },
    { name: 'a report of another shape', report: {}, exitCode: 0, count: { passed: 0, failed: 1 } },
  ])('$name', ({ report, exitCode, count }) => {
    expect(countUnitTests(report, exitCode)).toEqual(count);
  });
});

describe('countBrowserTests', () => {
  test.each([
    {
      name: 'all passed; skipped ones do not count',
      report: browser(4, 0),
      exitCode: 0,
      count: { passed: 4, failed: 0 },
    },
    { name: 'two failed', report: browser(4, 2), exitCode: 1, count: { passed: 4, failed: 2 } },
    { name: 'one wavered', report: browser(4, 0, 1), exitCode: 0, count: { passed: 4, failed: 1 } },
    { name: 'the server did not start', report: browser(0, 0, 0, [{}]), exitCode: 1, count: { passed: 0, failed: 1 } },
    { name: 'the run was ended', report: browser(2, 0), exitCode: 130, count: { passed: 2, failed: 1 } },
    { name: 'no report', report: null, exitCode: 1, count: { passed: 0, failed: 1 } },
  ])('$name', ({ report, exitCode, count }) => {
    expect(countBrowserTests(report, exitCode)).toEqual(count);
  });
});

test('addCounts', () => {
  expect(
    addCounts([
      { passed: 1, failed: 0 },
      { passed: 2, failed: 3 },
    ]),
  ).toEqual({ passed: 3, failed: 3 });
  expect(addCounts([])).toEqual({ passed: 0, failed: 0 });
});
