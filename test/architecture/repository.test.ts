import { expect, test } from 'vitest';
import { readProjectFile, topLevelNames } from './project-files.ts';

const ALLOWED = new Set(
  [
    'electron renderer shared resources build test',
    'package.json package-lock.json tsconfig.json',
    'README.md LICENSE CHANGELOG.md CONTRIBUTING.md SECURITY.md',
  ].flatMap((names) => names.split(' ')),
);

test('nothing lies at the top of the tree that a newcomer would not look for there', async () => {
  const names = await topLevelNames();
  expect(names.filter((name) => !ALLOWED.has(name) && !name.startsWith('.'))).toEqual([]);
});

test('the lock file names no registry, so that npm ci works against any', async () => {
  const lock = await readProjectFile('package-lock.json');
  expect(lock).toContain('"integrity"');
  expect(lock).not.toMatch(/"resolved"|registry/);
});

test('neither the lock file nor npm’s settings name a place on some machine', async () => {
  const files = ['package.json', 'package-lock.json', '.npmrc'];
  const texts = await Promise.all(files.map(readProjectFile));
  expect(texts.join('\n').match(/file:[^"\s]*|"(?:\/|[A-Z]:\\)[^"]*"/g)).toBeNull();
});

test('every version is pinned, so that the same commit is the same program', async () => {
  const text = await readProjectFile('package.json');
  const versions = [...text.matchAll(/^ {4}"[^"#]+": "(\D?\d[^"]*)",?$/gm)].map(
    ([, version]) => version,
  );
  expect(versions.length).toBeGreaterThan(40);
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version ?? ''))).toEqual([]);
});
