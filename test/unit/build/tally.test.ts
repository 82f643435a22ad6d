import { expect, test } from 'vitest';
import { sumTallies, tallyTests } from '#build/tally.ts';

function report(passed: number, failed: number, files: readonly (readonly string[])[]): string {
  return JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    testResults: files.map(([status, ...tests]) => ({
      status,
      assertionResults: tests.map((test) => ({ status: test })),
    })),
  });
}

test('counts what passed and what failed', () => {
  const files = [
    ['passed', 'passed', 'passed'],
    ['failed', 'failed'],
  ];
  expect(tallyTests(report(2, 1, files), false)).toEqual({ passed: 2, failed: 1 });
});

test('counts a file that could not be loaded as one failure beside the failed tests', () => {
  const files = [['failed'], ['failed', 'failed', 'passed']];
  expect(tallyTests(report(1, 1, files), false)).toEqual({ passed: 1, failed: 2 });
});

test('never calls a run good that ended badly', () => {
  expect(tallyTests(report(3, 0, [['passed', 'passed']]), false)).toEqual({ passed: 3, failed: 1 });
  expect(tallyTests(null, false)).toEqual({ passed: 0, failed: 1 });
  expect(tallyTests(null, true)).toEqual({ passed: 0, failed: 1 });
});

test('adds tallies up', () => {
  expect(sumTallies([])).toEqual({ passed: 0, failed: 0 });
  expect(
    sumTallies([
      { passed: 3, failed: 1 },
      { passed: 800, failed: 0 },
    ]),
  ).toEqual({ passed: 803, failed: 1 });
});
