import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { projectRoot } from '#build/project-root.ts';
import { plantedFaults } from './planted-faults.ts';
import { plantTree, type PlantedTree } from './planted-tree.ts';
import { readProjectFile } from './project-files.ts';
import { runLinter, type Remark } from './run-linter.ts';

const cases = Object.entries(plantedFaults).flatMap(([rule, faults]) =>
  faults.map((planted, index) => ({ rule, planted, folder: caseFolder(rule, index) })),
);

type Planting = { readonly tree: PlantedTree; readonly remarks: readonly Remark[] };

// Two plantings: one in which every rule is broken, one in which none is.
let guilty: Planting;
let innocent: Planting;

beforeAll(async () => {
  const faults = cases.flatMap(({ planted: { path, fault, beside }, folder }) => [
    [placeIn(path, folder), fault],
    ...(beside === undefined ? [] : [[placeIn(path, folder, 'beside.ts'), beside]]),
  ]);
  const innocents = cases.map(({ planted: { path, innocentPath, innocent: code }, folder }) => [
    placeIn(innocentPath ?? path, folder),
    code,
  ]);
  guilty = await plant(faults);
  innocent = await plant(innocents);
}, 120_000);
afterAll(async () => {
  await guilty.tree.remove();
  await innocent.tree.remove();
});

describe.each(cases)('$rule, $folder', ({ rule, planted, folder }) => {
  test('fires on the planted fault', () => {
    expect(rulesAbout(guilty, placeIn(planted.path, folder))).toContain(rule);
  });

  test('lets the innocent twin pass', () => {
    const place = placeIn(planted.innocentPath ?? planted.path, folder);
    expect(rulesAbout(innocent, place)).not.toContain(rule);
  });
});

test('no rule that the configuration names lacks a planted fault', async () => {
  const planted = new Set(
    Object.keys(plantedFaults).map((rule) => rule.replace(/^.*\((.*)\)$/, '$1')),
  );
  // Told import by import instead, in planted-imports.ts.
  planted.add('layer-imports');
  const named = (await rulesInForce()).map((rule) => rule.replace(/^.*\//, ''));
  expect(named.filter((rule) => !planted.has(rule))).toEqual([]);
});

test('the linter has nothing to say about the tree itself', async () => {
  const remarks = await runLinter(projectRoot);
  expect(
    remarks.map(({ path, line, rule, message }) => `${path}:${line} ${rule} ${message}`),
  ).toEqual([]);
}, 120_000);

async function plant(files: readonly (readonly string[])[]): Promise<Planting> {
  const folders = new Set(files.map(([path = '']) => path.replace(/[^/]*$/, '')));
  const beside = [...folders].map((folder) => [
    `${folder}innocent.ts`,
    'export const y = 1;\nexport type Y = 1;\nexport type X = 1;\n',
  ]);
  const tree = await plantTree(Object.fromEntries([...files, ...beside]) as Record<string, string>);
  return { tree, remarks: await runLinter(tree.folder) };
}

/** A folder of its own for each case, except for the few files that a rule knows by name. */
function placeIn(path: string, folder: string, name?: string): string {
  const [, parent = '', own = ''] = /^(.*\/)([^/]+)$/.exec(path) ?? [];
  const isKnownByName = !/planted/i.test(own);
  return isKnownByName ? path : `${parent}${folder}/${name ?? own}`;
}

function caseFolder(rule: string, index: number): string {
  return `${rule.replaceAll(/[^a-z0-9]+/g, '-')}${index}`;
}

function rulesAbout({ remarks }: Planting, path: string): readonly string[] {
  return remarks.filter((remark) => remark.path === path).map(({ rule }) => rule);
}

async function rulesInForce(): Promise<readonly string[]> {
  const rulesSchema = z.record(z.string(), z.unknown());
  const { rules, overrides } = z
    .object({ rules: rulesSchema, overrides: z.array(z.object({ rules: rulesSchema })) })
    .parse(JSON.parse((await readProjectFile('.oxlintrc.json')).replaceAll(/^\s*\/\/.*$/gm, '')));
  const settings = [rules, ...overrides.map((override) => override.rules)].flatMap(Object.entries);
  return settings.filter(([, setting]) => setting !== 'off').map(([rule]) => rule);
}
