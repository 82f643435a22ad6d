import { readdir, readFile } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { buildStale } from '#build/build-stale.ts';
import { projectRoot } from '#build/project-root.ts';

const DIST = join(projectRoot, 'dist');
const FIRST_PAGE_LIMIT_BYTES = 320_000;

const manifestSchema = z.record(
  z.string(),
  z.object({
    file: z.string(),
    imports: z.array(z.string()).default([]),
  }),
);

// Does nothing when `npm test` has just built.
beforeAll(() => buildStale(), 120_000);

test('the first page loads at most 320 kB of script, compressed', async () => {
  const sizes = await Promise.all(
    (await firstPageScripts()).map(async (file) => gzipSync(await read('renderer', file)).length),
  );
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(FIRST_PAGE_LIMIT_BYTES);
});

test('the page asks at once for all that draws the start page, in few files', async () => {
  const scripts = await firstPageScripts();
  expect(scripts.filter((file) => file.startsWith('assets/app-'))).toHaveLength(1);
  expect(scripts.length).toBeLessThanOrEqual(2);
});

test('the page carries no script of its own, as the content security policy demands', async () => {
  const page = await text('renderer', 'index.html');
  expect(page.match(/<script[^>]*>/g)?.every((tag) => tag.includes(' src="./'))).toBe(true);
  expect(page).not.toMatch(/<style|\son\w+=|javascript:/);
});

test('the preload script is one file that asks for nothing but electron', async () => {
  expect((await readdir(join(DIST, 'preload'))).filter((name) => name.endsWith('js'))).toEqual([
    'preload.cjs',
  ]);
  const script = await text('preload', 'preload.cjs');
  expect([...script.matchAll(/require\("([^"]+)"\)/g)].map(([, name]) => name)).toEqual([
    'electron',
  ]);
});

test.each(['command-line.mjs', 'export-worker.mjs'])(
  '%s and its chunks import only Node’s own modules',
  async (entry) => {
    const imported = await importsOf(entry, new Set());
    expect([...imported].filter((name) => !isBuiltin(name))).toEqual([]);
  },
);

test('the licences of what is bundled are shipped with it', async () => {
  const page = await text('renderer', 'third-party-notices.md');
  expect(page.match(/^## (react|dexie|@fontsource-variable\/source-sans-3) /gm)).toHaveLength(3);
  expect(await text('main', 'third-party-notices.md')).toMatch(/^## docx /m);
});

test('nothing built names a place on the machine that built it, or comes with a source map', async () => {
  const files = (await readdir(DIST, { recursive: true })).filter((name) =>
    /^(renderer|main|preload)[\\/].*\.(m?js|cjs|css|html|map)$/.test(name),
  );
  expect(files.filter((name) => name.endsWith('.map'))).toEqual([]);
  const contents = await Promise.all(files.map(async (name) => ({ name, code: await text(name) })));
  const named = contents.filter(({ code }) => code.includes(projectRoot));
  expect(named.map(({ name }) => name)).toEqual([]);
});

async function firstPageScripts(): Promise<readonly string[]> {
  const manifest = manifestSchema.parse(JSON.parse(await text('renderer', '.vite/manifest.json')));
  const page = await text('renderer', 'index.html');
  const named = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(
    ([, name]) => name,
  );
  const reached = new Set(
    Object.keys(manifest).filter((key) => named.includes(manifest[key]?.file)),
  );
  for (const key of reached) manifest[key]?.imports.forEach((name) => reached.add(name));
  return [...reached].flatMap((key) => manifest[key]?.file ?? []);
}

/** Packages that a bundle imports, in itself or through its chunks. */
async function importsOf(file: string, seen: Set<string>): Promise<ReadonlySet<string>> {
  const code = await text('main', file);
  const packages = new Set<string>();
  for (const [, name = ''] of code.matchAll(/^import\s+(?:[^'"]*?\sfrom\s+)?"([^"]+)"/gm)) {
    if (!name.startsWith('.')) packages.add(name);
    else if (!seen.has(name)) {
      seen.add(name);
      // Chunks lie in one folder, whoever imports them.
      const chunk = join('chunks', name.replace(/^.*\//, ''));
      for (const found of await importsOf(chunk, seen)) packages.add(found);
    }
  }
  return packages;
}

function read(...path: readonly string[]): Promise<Buffer> {
  return readFile(join(DIST, ...path));
}

async function text(...path: readonly string[]): Promise<string> {
  return (await read(...path)).toString('utf8');
}
