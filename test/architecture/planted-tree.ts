import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from '#build/project-root.ts';
import { filesUnder } from './project-files.ts';

/** A copy of the house's rules around files of the test's own, outside the tree. */
export type PlantedTree = {
  readonly folder: string;
  readonly remove: () => Promise<void>;
};

/**
 * Plants files (path → content) in a temporary folder with the real configuration of linter and compiler.
 * Nothing is ever planted in the tree itself, where an interrupted test would leave it behind.
 */
export async function plantTree(files: Readonly<Record<string, string>>): Promise<PlantedTree> {
  const folder = await mkdtemp(join(tmpdir(), 'omradesplan-planted-'));
  const rules = await configuration();
  await Promise.all(rules.map((path) => cp(join(projectRoot, path), join(folder, path))));
  await Promise.all(
    Object.entries(files).map(([path, content]) => writeInto(join(folder, path), content)),
  );
  await symlink(join(projectRoot, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Runs one of the project's tools in a folder and returns what it prints, however it ends. */
export async function runIn(
  folder: string,
  tool: string,
  args: readonly string[],
): Promise<string> {
  const script = join(projectRoot, 'node_modules', tool);
  const options = { cwd: folder, maxBuffer: 64 * 1024 * 1024 };
  try {
    return (await promisify(execFile)(process.execPath, [script, ...args], options)).stdout;
  } catch (reason) {
    // A tool that finds faults ends with an error, and what it found is on stdout all the same.
    if (reason instanceof Error && 'stdout' in reason) return String(reason.stdout);
    throw reason;
  }
}

async function configuration(): Promise<readonly string[]> {
  const files = await filesUnder(['shared', 'renderer', 'electron', 'build', 'test']);
  const rules = files.filter(
    (path) => /(^|\/)tsconfig[\w.]*\.json$/.test(path) || path.startsWith('build/lint/'),
  );
  return [...rules, 'tsconfig.json', '.oxlintrc.json', 'package.json'];
}

async function writeInto(path: string, content: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
