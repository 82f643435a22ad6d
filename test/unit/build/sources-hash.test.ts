import { mkdir, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sourcesHash } from '#build/sources-hash.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

const SOURCES = ['shared', 'package.json', 'missing'];

async function someSources(): Promise<string> {
  const root = await temporaryFolder();
  await mkdir(join(root, 'shared/domain'), { recursive: true });
  await writeFile(join(root, 'shared/domain/a.ts'), 'one');
  await writeFile(join(root, 'shared/b.ts'), 'two');
  await writeFile(join(root, 'package.json'), '{}');
  return root;
}

test('is the same for the same content, wherever and whenever it was written', async () => {
  const [first, second] = [await someSources(), await someSources()];
  await utimes(join(second, 'shared/b.ts'), 0, 0);
  expect(await sourcesHash(second, SOURCES)).toBe(await sourcesHash(first, SOURCES));
});

test.each<[string, (root: string) => Promise<void>]>([
  ['a changed file', (root) => writeFile(join(root, 'shared/domain/a.ts'), 'One')],
  ['a new file', (root) => writeFile(join(root, 'shared/domain/c.ts'), '')],
  ['a file that is gone', (root) => rm(join(root, 'shared/b.ts'))],
  ['a renamed file', (root) => rename(join(root, 'shared/b.ts'), join(root, 'shared/c.ts'))],
  ['a changed file named by itself', (root) => writeFile(join(root, 'package.json'), '[]')],
])('changes with %s', async (_, change) => {
  const root = await someSources();
  const before = await sourcesHash(root, SOURCES);
  await change(root);
  expect(await sourcesHash(root, SOURCES)).not.toBe(before);
});

test('does not look outside the sources', async () => {
  const root = await someSources();
  const before = await sourcesHash(root, SOURCES);
  await writeFile(join(root, 'README.md'), 'changed');
  expect(await sourcesHash(root, SOURCES)).toBe(before);
});
