import { TABLE_NAMES } from '#shared/domain/tables.ts';
import { CURRENT_SHAPE } from '#shared/migrations/migrate.ts';
import { expect, test } from 'vitest';
import { packPlanFile } from '#shared/planfile/pack.ts';
import { canonicalRows } from '#shared/planfile/canonical-json.ts';
import { aFigure } from '#test/support/blocks.ts';
import { aPicture } from '#test/support/pictures.ts';
import { aPrivateNote } from '#test/support/glossary.ts';
import { planFileContent, textParts } from '#test/support/plan-file.ts';
import { aSection, planRows } from '#test/support/rows.ts';

test('the same plan gives the same bytes, whatever order rows and fields were made in', () => {
  const content = planFileContent();
  const [first, second] = content.rows.sections;
  const shuffled = [second, first].map((row) =>
    Object.fromEntries(Object.entries(row ?? {}).toReversed()),
  );
  // Only the order of the fields differs, so these are still sections.
  const sections = shuffled as unknown as typeof content.rows.sections;
  expect(packPlanFile({ ...content, rows: { ...content.rows, sections } })).toEqual(
    packPlanFile(content),
  );
});

test('holds a manifest and one part a table, one row a line', () => {
  const parts = textParts(packPlanFile(planFileContent()));
  expect(Object.keys(parts)).toEqual([
    'manifest.json',
    ...TABLE_NAMES.map((table) => `data/${table}.json`),
  ]);
  expect(parts['data/sections.json']?.split('\n')).toHaveLength(5);
});

test('tells in the manifest what is needed to open and to merge the file', () => {
  const base = { revision: 3, rows: planRows() };
  const parts = textParts(packPlanFile(planFileContent({ base })));
  expect(JSON.parse(parts['manifest.json'] ?? '')).toMatchObject({
    application: 'omradesplan',
    format: 1,
    shape: CURRENT_SHAPE,
    programVersion: '0.1.0',
    planId: 'plan',
    revision: 7,
    baseRevision: 3,
    savedAt: '2026-05-31T12:02:07.123Z',
  });
  expect(Object.keys(parts).filter((name) => name.startsWith('base/'))).toHaveLength(
    TABLE_NAMES.length,
  );
});

test('leaves private notes at home, in the plan and in its base, and pictures that no figure shows', () => {
  const rows = planRows({
    sections: [aSection('a', { blocks: [aFigure('f')] })],
    pictures: [aPicture('picture'), aPicture('cut')],
    privateNotes: [aPrivateNote('n', 'a')],
  });
  const parts = textParts(packPlanFile(planFileContent({ rows, base: { revision: 1, rows } })));
  for (const folder of ['data', 'base']) {
    expect(parts[`${folder}/privateNotes.json`]).toBe('[\n]\n');
    expect(parts[`${folder}/pictures.json`]).toContain('"id":"picture"');
    expect(parts[`${folder}/pictures.json`]).not.toContain('"id":"cut"');
  }
  expect(JSON.stringify(parts)).not.toContain('Bara för mig');
});

test('canonicalRows sorts rows by id and keys by name', () => {
  const rows = [aSection('b'), aSection('a')].map(({ id, heading }) => ({ id, heading }));
  expect(canonicalRows(rows)).toBe('[\n{"heading":"a","id":"a"},\n{"heading":"b","id":"b"}\n]\n');
});
