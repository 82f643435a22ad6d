import { runTool, type Tool } from './run-tool.ts';
import type { Tally } from './tally.ts';

type Check = { readonly name: string; readonly tool: Tool; readonly args: readonly string[] };

const checks: readonly Check[] = [
  { name: 'formatting', tool: 'oxfmt', args: ['--check'] },
  { name: 'types', tool: 'tsc', args: ['-b'] },
  { name: 'lint', tool: 'oxlint', args: [] },
  { name: 'unused code', tool: 'knip', args: ['--config', 'build/knip.json'] },
  {
    name: 'code that only tests use',
    tool: 'knip',
    args: ['--config', 'build/knip.json', '--production', '--include', 'files'],
  },
];

/** Runs every check, also after one has failed, so that one run shows all that is wrong. */
export async function runChecks(): Promise<Tally> {
  const failures: string[] = [];
  for (const { name, tool, args } of checks) {
    console.log(`\n— ${name}`);
    // One at a time: each of them uses every core by itself, and their outputs must not mix.
    if (!(await runTool(tool, args))) failures.push(name);
  }
  console.log(failures.length === 0 ? '\nAll checks pass.' : `\nFailed: ${failures.join(', ')}.`);
  return { passed: checks.length - failures.length, failed: failures.length };
}
