import { afterAll, beforeAll, expect, test } from 'vitest';
import { plantTree, runIn, type PlantedTree } from './planted-tree.ts';

type Planted = { readonly path: string; readonly code: string; readonly error: string | null };

const exporting = 'export const x: number = 1;';

// What the compiler itself must refuse, whatever the linter says: the second net. It refuses what a layer's program
// does not reference at all; the linter's table is finer.
const planted: readonly Planted[] = [
  { path: 'shared/domain/basics/target.ts', code: exporting, error: null },
  { path: 'shared/change/target.ts', code: exporting, error: null },
  { path: 'shared/document/target.ts', code: exporting, error: null },
  { path: 'renderer/ui/target.ts', code: exporting, error: null },
  { path: 'electron/target.ts', code: exporting, error: null },

  wrongWay('shared/text/a.ts', '#shared/domain/basics/target.ts'),
  wrongWay('shared/domain/plan/a.ts', '#shared/change/target.ts'),
  wrongWay('shared/domain/plan/b.ts', '#renderer/ui/target.ts'),
  wrongWay('shared/change/a.ts', '#shared/document/target.ts'),
  wrongWay('shared/migrations/a.ts', '#shared/domain/basics/target.ts'),
  wrongWay('shared/planfile/a.ts', '#shared/document/target.ts'),
  wrongWay('shared/document/a.ts', '#shared/change/target.ts'),
  wrongWay('shared/ports/a.ts', '#electron/target.ts'),
  wrongWay('shared/ipc/a.ts', '#electron/target.ts'),
  wrongWay('electron/a.ts', '#renderer/ui/target.ts'),
  wrongWay('electron/preload/a.ts', '#electron/target.ts'),
  wrongWay('renderer/ui/a.ts', '#electron/target.ts'),

  // Targets of their own: an import the wrong way makes its layer compile the target too, at the same time and into
  // the same output, where another layer may read it half written.
  { path: 'shared/domain/basics/open.ts', code: exporting, error: null },
  { path: 'shared/document/open.ts', code: exporting, error: null },
  rightWay('shared/change/b.ts', '#shared/domain/basics/open.ts'),
  rightWay('shared/document/b.ts', '#shared/domain/basics/open.ts'),
  rightWay('electron/b.ts', '#shared/document/open.ts'),
  rightWay('renderer/ui/b.ts', '#shared/document/open.ts'),

  unknownName('shared/domain/plan/c.ts', 'window'),
  unknownName('shared/domain/plan/d.ts', 'process'),
  unknownName('shared/domain/plan/e.ts', 'setTimeout'),
  unknownName('shared/domain/plan/f.ts', 'TextEncoder'),
  unknownName('shared/planfile/b.ts', 'Buffer'),
  unknownName('shared/document/c.ts', 'navigator'),
  unknownName('renderer/ui/c.ts', 'process'),
  unknownName('renderer/ui/d.ts', 'Buffer'),
  unknownName('electron/c.ts', 'window'),

  fault('shared/domain/plan/g.ts', 'export const y: string = [""][0];', 'TS2322'),
  fault('shared/domain/plan/h.ts', 'export const y: { z?: 1 } = { z: undefined };', 'TS2375'),
  fault('shared/domain/plan/i.ts', 'export enum Y { a }', 'TS1294'),
  fault('shared/domain/plan/j.ts', 'export const y = (z) => z;', 'TS7006'),
  fault('shared/domain/plan/k.ts', 'export const y = Object.groupBy;', 'TS2550'),
];

let tree: PlantedTree;
let output: string;

beforeAll(async () => {
  tree = await plantTree(Object.fromEntries(planted.map(({ path, code }) => [path, code])));
  output = await runIn(tree.folder, 'typescript/bin/tsc', ['-b', '--pretty', 'false']);
}, 120_000);
afterAll(() => tree.remove());

test.each(planted)('$path: $code → $error', ({ path, error }) => {
  expect(errorsIn(path)).toEqual(error === null ? [] : [error]);
});

function errorsIn(path: string): readonly string[] {
  const lines = output.split('\n').filter((line) => line.startsWith(`${path}(`));
  return lines.map((line) => /error (TS\d+)/.exec(line)?.[1] ?? line);
}

function wrongWay(path: string, target: string): Planted {
  return fault(path, importing(target), 'TS6307');
}

function rightWay(path: string, target: string): Planted {
  return { path, code: importing(target), error: null };
}

function importing(target: string): string {
  return `import { x } from '${target}';\nexport const y: number = x;`;
}

/** Node's names are told from others by a hint to install its types, under a code of its own. */
function unknownName(path: string, name: string): Planted {
  const isNodes = name === 'process' || name === 'Buffer';
  return fault(path, `export const y: unknown = ${name};`, isNodes ? 'TS2591' : 'TS2304');
}

function fault(path: string, code: string, error: string): Planted {
  return { path, code, error };
}
