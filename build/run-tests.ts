import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from './project-root.ts';
import { runTool } from './run-tool.ts';
import { tallyTests, type Tally } from './tally.ts';

const REPORT = join(projectRoot, 'dist/test-report.json');

/** A run takes some minutes on two cores; what takes this long waits for something that never comes. */
const TIMEOUT_MS = 20 * 60_000;

/** The projects that need a built program; without one, each of their tests would wait for it in vain. */
const BUILT_ONLY = ['shell', 'e2e'];

/** Runs every test of every project, or of those that need no built program, and counts them. */
export async function runTests(isBuilt: boolean): Promise<Tally> {
  // An old report must not be counted for a run that leaves none.
  await rm(REPORT, { force: true });
  const args = [
    'run',
    '--config=build/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${REPORT}`,
    ...(isBuilt ? [] : BUILT_ONLY.map((project) => `--project=!${project}`)),
  ];
  const endedWell = await runTool('vitest', args, TIMEOUT_MS);
  return tallyTests(await readFile(REPORT, 'utf8').catch(() => null), endedWell);
}
