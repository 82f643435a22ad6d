import { afterAll, beforeAll, expect, test } from 'vitest';
import { plantedImports } from './planted-imports.ts';
import { plantTree, type PlantedTree } from './planted-tree.ts';
import { runLinter, type Remark } from './run-linter.ts';

let tree: PlantedTree;
let remarks: readonly Remark[];

beforeAll(async () => {
  const files = Object.entries(plantedImports).map(
    ([path, { refused, allowed }]) => [path, [...refused, ...allowed].join('\n')] as const,
  );
  tree = await plantTree(Object.fromEntries(files));
  remarks = await runLinter(tree.folder);
}, 120_000);
afterAll(() => tree.remove());

test.each(Object.entries(plantedImports))(
  'refuses what %s may not import, and nothing else',
  (path, { refused, allowed }) => {
    const lines = new Set(
      remarks
        .filter((remark) => remark.path === path && remark.rule === 'house(layer-imports)')
        .map(({ line }) => line),
    );
    expect([...refused, ...allowed].filter((_, index) => lines.has(index + 1))).toEqual(refused);
  },
);

test('refuses a folder that no layer knows', () => {
  const unknown = remarks.filter(({ path }) => path.startsWith('shared/invented-today/'));
  expect(unknown.map(({ message }) => message)).toContainEqual(
    expect.stringContaining('lies in no layer'),
  );
});
