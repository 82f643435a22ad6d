import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { projectRoot } from '#build/project-root.ts';

/** What lies at the top of the tree without belonging to it: installed, built, or git's own. */
const NOT_OURS = new Set(['node_modules', 'dist', 'release', '.git']);

/** The names at the top of the project. Read from the disk, since a machine that only tests may have no git. */
export async function topLevelNames(): Promise<readonly string[]> {
  const names = await readdir(projectRoot);
  return names.filter((name) => !NOT_OURS.has(name));
}

/** Paths of all files under some folders of the project, with `/` between folders. */
export async function filesUnder(folders: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(
    folders.map((folder) =>
      readdir(join(projectRoot, folder), { recursive: true, withFileTypes: true }),
    ),
  );
  const files = found.flat().filter((entry) => entry.isFile());
  return files.map(({ parentPath, name }) =>
    relative(projectRoot, join(parentPath, name)).split(sep).join('/'),
  );
}

/** A text file of the project. */
export function readProjectFile(path: string): Promise<string> {
  return readFile(join(projectRoot, path), 'utf8');
}
