import { z } from 'zod';

/** How many parts of a run ended well, and how many did not. */
export type Tally = { readonly passed: number; readonly failed: number };

// What we need of vitest's JSON report; the rest of it is vitest's own business.
const reportSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(
    z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
});

/**
 * Counts a run of vitest from its JSON report. A file that could not even be loaded counts as one failure, and so
 * does a run that fails without a failed test (an error outside the tests, a crash, no report).
 *
 * @param report the report's text, or null when the run left none
 */
export function tallyTests(report: string | null, endedWell: boolean): Tally {
  const { passed, failed } = report === null ? { passed: 0, failed: 1 } : countReport(report);
  return { passed, failed: endedWell ? failed : Math.max(failed, 1) };
}

/** The sum of several tallies. */
export function sumTallies(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
  };
}

function countReport(text: string): Tally {
  const report = reportSchema.parse(JSON.parse(text));
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length };
}
