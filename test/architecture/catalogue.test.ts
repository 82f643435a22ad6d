import { expect, test } from 'vitest';
import { launch } from '#shared/text/sv/launch.ts';
import { text } from '#shared/text/text.ts';
import { filesUnder, readProjectFile } from './project-files.ts';

test('every text in the catalogue is shown somewhere', async () => {
  const uses = usesIn(await codeOutsideTheCatalogue());
  const unused = leafPaths({ ...text, launch }).filter((path) => !isUsed(path, uses));
  expect(unused.map((path) => path.join('.'))).toEqual([]);
});

test('tells a text that is used from one that is not', () => {
  const uses = usesIn(`
    const words = text.plan.status;
    show(words[plan.status], text.frame.close, text.frame.errors[code], { key: 'addSection' });
  `);
  expect(isUsed(['frame', 'close'], uses)).toBe(true);
  expect(isUsed(['frame', 'errors', 'disk-full'], uses)).toBe(true);
  expect(isUsed(['plan', 'status', 'draft'], uses)).toBe(true);
  expect(isUsed(['journal', 'addSection'], uses)).toBe(true);
  expect(isUsed(['frame', 'closed'], uses)).toBe(false);
  expect(isUsed(['journal', 'dropSection'], uses)).toBe(false);
  expect(isUsed(['plan', 'title'], uses)).toBe(false);
});

async function codeOutsideTheCatalogue(): Promise<string> {
  const files = await filesUnder(['shared', 'renderer', 'electron', 'build']);
  const sources = files.filter((path) => /\.tsx?$/.test(path) && !path.startsWith('shared/text/'));
  return (await Promise.all(sources.map(readProjectFile))).join('\n');
}

/** The way to each text: ["frame", "groups", "plan"]. A list is one text. */
function leafPaths(branch: object): readonly (readonly string[])[] {
  return Object.entries(branch).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? leafPaths(value).map((path) => [key, ...path])
      : [[key]],
  );
}

type Uses = {
  /** Names written after a dot, as a string or when unpacking: `.close`, `'addSection'`, `const { close } =`. */
  readonly written: ReadonlySet<string>;
  /** Groups looked up in by a value, `errors[code]`, directly or under a name given to the group. */
  readonly lookedUpIn: ReadonlySet<string>;
};

function usesIn(code: string): Uses {
  const lookedUpIn = new Set(found(code, /(\w+)\[/g));
  for (const [, name = '', group = ''] of code.matchAll(/(\w+)\s*[=:]\s*[\w.]+\.(\w+)\b(?!\.)/g)) {
    if (lookedUpIn.has(name)) lookedUpIn.add(group);
  }
  const unpacked = found(code, /\{([^{}]*)\}\s*=[^=>]/g).flatMap((names) => found(names, /(\w+)/g));
  return { written: new Set([...found(code, /\.(\w+)|'([\w-]+)'/g), ...unpacked]), lookedUpIn };
}

function found(code: string, pattern: RegExp): readonly string[] {
  return [...code.matchAll(pattern)].map(([, first, second]) => first ?? second ?? '');
}

function isUsed(path: readonly string[], { written, lookedUpIn }: Uses): boolean {
  return written.has(path.at(-1) ?? '') || path.slice(0, -1).some((group) => lookedUpIn.has(group));
}
