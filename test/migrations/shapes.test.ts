import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CURRENT_SHAPE, MIGRATION_STEPS, migrateRows } from '#shared/migrations/migrate.ts';
import type { LooseRows } from '#shared/migrations/step.ts';
import { TABLE_NAMES, tableSchemas } from '#shared/domain/tables.ts';

/** The indexes of every released shape. A line here never changes: a new shape is a new line. */
const STORE_HASHES: readonly string[] = ['9afb18e7615c3914', '4a387c05ad275e96'];

function hashOf(stores: Readonly<Record<string, string>>): string {
  return createHash('sha256').update(JSON.stringify(stores)).digest('hex').slice(0, 16);
}

function fixture(version: number): LooseRows {
  const name = `v${String(version).padStart(3, '0')}.json`;
  const content = readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');
  // Taken for what it claims to be: the schemas judge it below.
  return JSON.parse(content) as LooseRows;
}

test('numbers the shapes from 1 without a gap', () => {
  expect(MIGRATION_STEPS.map(({ version }) => version)).toEqual(
    MIGRATION_STEPS.map((_, index) => index + 1),
  );
});

test('keeps the indexes of every released shape as they were', () => {
  expect(MIGRATION_STEPS.map(({ stores }) => hashOf(stores))).toEqual(STORE_HASHES);
});

test.each(MIGRATION_STEPS.map(({ version }) => version))(
  'takes the rows of shape %i to rows that today’s schemas accept',
  (version) => {
    const rows = migrateRows(fixture(version), version);
    const parsed = TABLE_NAMES.map((table) => tableSchemas[table].array().safeParse(rows[table]));
    expect(parsed.map(({ success }) => success)).toEqual(TABLE_NAMES.map(() => true));
  },
);

test('has a table in the newest shape for every subject', () => {
  const newest = MIGRATION_STEPS.at(-1)?.stores ?? {};
  expect(Object.keys(newest)).toEqual(expect.arrayContaining([...TABLE_NAMES]));
});

test('refuses a shape that never was', () => {
  expect(() => migrateRows({}, CURRENT_SHAPE + 1)).toThrow(RangeError);
  expect(() => migrateRows({}, 0)).toThrow(RangeError);
});
