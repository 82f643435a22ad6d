import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * A hash over the names and contents of files: of the named ones, and of all in the named folders. Times play no
 * part: a fresh clone or a changed branch must not fool it. A source that does not exist counts as empty.
 *
 * @param sources paths from `root`
 */
export async function sourcesHash(root: string, sources: readonly string[]): Promise<string> {
  const files = (await Promise.all(sources.map((source) => filesIn(join(root, source))))).flat();
  const contents = await Promise.all(files.map((file) => readFile(file)));
  const hash = createHash('sha256');
  files.forEach((file, index) => {
    const content = contents[index] ?? '';
    hash.update(`\0${file.slice(root.length)}\0${content.length}\0`).update(content);
  });
  return hash.digest('hex');
}

async function filesIn(path: string): Promise<readonly string[]> {
  const found = await stat(path).catch(() => null);
  if (found === null) return [];
  if (found.isFile()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map(({ parentPath, name }) => join(parentPath, name)).toSorted(byCodePoint);
}

/** The same order on every machine, whatever its language. */
function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : 1;
}
