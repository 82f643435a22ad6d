import { describe, expect, test } from 'vitest';
import { packPlanFile } from '#shared/planfile/pack.ts';
import type { PlanFileErrorCode } from '#shared/planfile/plan-file.ts';
import { unpackPlanFile } from '#shared/planfile/unpack.ts';
import { functionIdSchema } from '#shared/domain/basics/ids.ts';
import { valueOf } from '#test/support/apply.ts';
import { forgedFile, planFileContent, textParts, zipOf } from '#test/support/plan-file.ts';
import { anArea, aPlan, aSection, planRows } from '#test/support/rows.ts';

function errorOf(bytes: Uint8Array): PlanFileErrorCode | null {
  const result = unpackPlanFile(bytes);
  return result.ok ? null : result.error.code;
}

const rowsAsJson = (rows: readonly object[]) => JSON.stringify(rows);

describe('what was packed comes back', () => {
  test('with its own rows as the base when it has no other', () => {
    const { base, ...content } = planFileContent();
    expect(base).toBeNull();
    expect(unpackPlanFile(packPlanFile(planFileContent()))).toEqual({
      ok: true,
      value: { ...content, base: { revision: 7, rows: content.rows }, dangling: [] },
    });
  });

  test('with the base it was last exchanged from', () => {
    const base = { revision: 3, rows: planRows({ sections: [aSection('gammalt')] }) };
    expect(valueOf(unpackPlanFile(packPlanFile(planFileContent({ base })))).base).toEqual(base);
  });

  test('also when another program has zipped it again without compressing', () => {
    const parts = textParts(packPlanFile(planFileContent()));
    expect(valueOf(unpackPlanFile(zipOf(parts))).rows).toEqual(planFileContent().rows);
  });
});

test('a reference to something deleted is told of, and the plan opens', () => {
  const ownerId = functionIdSchema.parse('borta');
  const rows = planRows({ sections: [aSection('1', { ownerId })] });
  expect(valueOf(unpackPlanFile(packPlanFile(planFileContent({ rows })))).dangling).toEqual([
    { table: 'sections', rowId: '1', field: 'ownerId', target: 'roles' },
  ]);
});

describe('refuses', () => {
  const packed = packPlanFile(planFileContent());

  test('no bytes at all', () => {
    expect(errorOf(new Uint8Array())).toBe('empty');
  });

  test('a file of another type', () => {
    expect(errorOf(new TextEncoder().encode('%PDF-1.7 …'))).toBe('not-a-plan-file');
    expect(errorOf(zipOf({ 'word/document.json': '{}' }))).toBe('not-a-plan-file');
    expect(errorOf(zipOf({ 'manifest.json': '{"name":"webbapp"}' }))).toBe('not-a-plan-file');
  });

  test('a file cut in half, or one byte short', () => {
    expect(errorOf(packed.slice(0, packed.length / 2))).toBe('cut-off');
    expect(errorOf(packed.slice(0, -1))).toBe('cut-off');
  });

  test('a file of a newer format or with rows of a newer shape, naming the version that made it', () => {
    const newer = forgedFile(
      { 'data/pledges.json': '[]' },
      { format: 2, programVersion: '9.1', extra: true },
    );
    expect(unpackPlanFile(newer)).toEqual({
      ok: false,
      error: { code: 'newer-version', detail: '9.1' },
    });
    expect(errorOf(forgedFile({}, { shape: 99 }))).toBe('newer-version');
  });

  test("a part whose sum is not the manifest's", () => {
    const parts = textParts(packed);
    const changed = (parts['data/plans.json'] ?? '').replace(
      'Verksamhetsplan 2026',
      'Verksamhetsplan 2027',
    );
    const result = unpackPlanFile(zipOf({ ...parts, 'data/plans.json': changed }));
    expect(result).toEqual({ ok: false, error: { code: 'damaged', detail: 'data/plans.json' } });
  });

  test('a part that is missing, and a part that is not listed', () => {
    const { 'data/plans.json': plans = '', ...rest } = textParts(packed);
    expect(errorOf(zipOf(rest))).toBe('damaged');
    expect(errorOf(zipOf({ ...rest, 'data/plans.json': plans, 'data/extra.json': '[]' }))).toBe(
      'unsafe',
    );
  });

  test("a table that is not one of the program's", () => {
    expect(errorOf(forgedFile({ 'data/secrets.json': '[]' }))).toBe('damaged');
  });

  test('a table that is no list of rows', () => {
    expect(errorOf(forgedFile({ 'data/sections.json': '{"a":1}' }))).toBe('damaged');
    expect(errorOf(forgedFile({ 'data/sections.json': '[1,null]' }))).toBe('damaged');
    expect(errorOf(forgedFile({ 'data/sections.json': '[{' }))).toBe('damaged');
  });

  test('a row that breaks its rules, and names it', () => {
    const row = { ...aSection('trasigt'), heading: 5 };
    expect(unpackPlanFile(forgedFile({ 'data/sections.json': rowsAsJson([row]) }))).toEqual({
      ok: false,
      error: { code: 'invalid-row', detail: 'sections/trasigt' },
    });
  });

  test('two rows with one id', () => {
    const rows = [aSection('1'), aSection('1')];
    expect(unpackPlanFile(forgedFile({ 'data/sections.json': rowsAsJson(rows) }))).toEqual({
      ok: false,
      error: { code: 'duplicate-id', detail: 'sections/1' },
    });
  });

  test.each([
    ['two plans', { 'data/plans.json': rowsAsJson([aPlan(), { ...aPlan(), id: 'annan' }]) }],
    ['no plan', { 'data/plans.json': '[]' }],
    [
      'another plan than the manifest names',
      { 'data/plans.json': rowsAsJson([{ ...aPlan(), id: 'annan' }]) },
    ],
    [
      'rows of another plan',
      { 'data/sections.json': rowsAsJson([{ ...aSection('1'), planId: 'annan' }]) },
    ],
    ['no area', { 'data/areas.json': '[]' }],
    [
      "another area than the plan's",
      { 'data/areas.json': rowsAsJson([{ ...anArea(), id: 'annat' }]) },
    ],
  ])('%s', (_, parts) => {
    expect(errorOf(forgedFile(parts))).toBe('wrong-plan');
  });

  test('a broken base, although the plan itself is whole', () => {
    expect(errorOf(forgedFile({ 'base/sections.json': '[{"id":"x"}]' }))).toBe('invalid-row');
  });
});
