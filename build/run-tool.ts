import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from './project-root.ts';

// Called through their own files: npx needs a shell on Windows, and a moment everywhere.
const tools = {
  oxfmt: 'node_modules/oxfmt/bin/oxfmt',
  oxlint: 'node_modules/oxlint/bin/oxlint',
  tsc: 'node_modules/typescript/bin/tsc',
  knip: 'node_modules/knip/bin/knip.js',
  vitest: 'node_modules/vitest/vitest.mjs',
} as const;

/** A development tool that comes with the project. */
export type Tool = keyof typeof tools;

/** Runs a tool at the project's root with its output shown; true when it ends well, and in time if there is a limit. */
export async function runTool(
  tool: Tool,
  args: readonly string[],
  timeoutMs?: number,
): Promise<boolean> {
  return (await runNode(join(projectRoot, tools[tool]), args, timeoutMs)) === 0;
}

/** Runs a script in this same Node with its output shown; returns its exit code, 1 when a signal ended it. */
export function runNode(
  script: string,
  args: readonly string[],
  timeoutMs?: number,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: projectRoot,
      stdio: 'inherit',
      timeout: timeoutMs,
    });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
