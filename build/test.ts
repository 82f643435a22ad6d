import { buildStale } from './build-stale.ts';
import { runChecks } from './checks.ts';
import { runTests } from './run-tests.ts';
import { sumTallies, type Tally } from './tally.ts';

// `npm test`: the last line is always the sum of everything, whatever failed before it.
const build = await runBuild();
const checks = await runChecks();
const tests = await runTests(build.failed === 0);
const { passed, failed } = sumTallies([build, checks, tests]);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function runBuild(): Promise<Tally> {
  try {
    await buildStale();
    return { passed: 1, failed: 0 };
  } catch (reason) {
    console.error(reason);
    return { passed: 0, failed: 1 };
  }
}
