import { strToU8, zipSync } from 'fflate';
import { TABLE_NAMES, type RowSet } from '#shared/domain/tables.ts';
import { CURRENT_SHAPE } from '#shared/migrations/migrate.ts';
import { canonicalJson, canonicalRows } from './canonical-json.ts';
import { digest } from './digest.ts';
import { APPLICATION, FORMAT, MANIFEST_NAME, type Manifest } from './manifest.ts';
import { outgoingRows } from './outgoing-rows.ts';
import type { PlanFileContent } from './plan-file.ts';

type Part = { readonly name: string; readonly bytes: Uint8Array };

/** Zip times are local and begin in 1980; noon of that first day is the same in every zone. */
const FIXED_TIME = new Date(1980, 0, 1, 12);

/**
 * Packs a plan into the bytes of an `.omradesplan` file: a zip with a manifest and one JSON part a table. The same
 * content gives the same bytes on every machine and at any time. Private notes never go along.
 */
export function packPlanFile(content: PlanFileContent): Uint8Array {
  const { rows, base } = content;
  const parts = [
    ...tableParts('data', outgoingRows(rows)),
    ...(base === null ? [] : tableParts('base', outgoingRows(base.rows))),
  ];
  const manifest = strToU8(`${canonicalJson(manifestOf(content, parts))}\n`);
  return zipSync(
    Object.fromEntries(
      [{ name: MANIFEST_NAME, bytes: manifest }, ...parts].map(({ name, bytes }) => [name, bytes]),
    ),
    { level: 6, mtime: FIXED_TIME },
  );
}

function manifestOf(content: PlanFileContent, parts: readonly Part[]): Manifest {
  return {
    application: APPLICATION,
    format: FORMAT,
    shape: CURRENT_SHAPE,
    programVersion: content.programVersion,
    planId: content.planId,
    revision: content.revision,
    baseRevision: content.base?.revision ?? content.revision,
    savedAt: content.savedAt,
    parts: parts.map(({ name, bytes }) => ({ name, sha256: digest(bytes) })),
  };
}

function tableParts(folder: 'data' | 'base', rows: RowSet): readonly Part[] {
  return TABLE_NAMES.map((table) => ({
    name: `${folder}/${table}.json`,
    bytes: strToU8(canonicalRows(rows[table])),
  }));
}
