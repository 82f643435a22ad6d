import { strFromU8 } from 'fflate';
import { ok, type Result } from '#shared/domain/basics/result.ts';
import { findDanglingReferences } from '#shared/domain/plan/references.ts';
import type { RowSet } from '#shared/domain/tables.ts';
import { CURRENT_SHAPE } from '#shared/migrations/migrate.ts';
import { belongsTogether } from './belongs-together.ts';
import { digest } from './digest.ts';
import { failWith } from './fail-with.ts';
import {
  FORMAT,
  MANIFEST_NAME,
  manifestHeadSchema,
  manifestSchema,
  type Manifest,
} from './manifest.ts';
import { parseTables, type JsonTables } from './parse-rows.ts';
import type { PlanFile, PlanFileError } from './plan-file.ts';
import { unpackPart } from './unpack-part.ts';
import { readZipDirectory, type PackedPart } from './zip-directory.ts';

type PackedParts = ReadonlyMap<string, PackedPart>;

/**
 * Reads an `.omradesplan` file. Nothing in it is trusted: sizes are checked before anything is unpacked, every part
 * against its SHA-256, every row against its schema. Never throws, whatever the bytes.
 */
export function unpackPlanFile(bytes: Uint8Array): Result<PlanFile, PlanFileError> {
  const directory = readZipDirectory(bytes);
  if (!directory.ok) return directory;
  const parts: PackedParts = new Map(directory.value.map((part) => [part.name, part]));
  const manifest = readManifest(parts.get(MANIFEST_NAME));
  if (!manifest.ok) return manifest;
  const listed = new Set([MANIFEST_NAME, ...manifest.value.parts.map(({ name }) => name)]);
  if ([...parts.keys()].some((name) => !listed.has(name)))
    return failWith('unsafe', 'unlisted part');
  return readContent(manifest.value, parts);
}

function readManifest(part: PackedPart | undefined): Result<Manifest, PlanFileError> {
  const bytes = part === undefined ? null : unpackPart(part);
  if (bytes === null)
    return failWith(part === undefined ? 'not-a-plan-file' : 'damaged', MANIFEST_NAME);
  const json = parseJson(bytes);
  const head = manifestHeadSchema.safeParse(json);
  if (!head.success) return failWith('not-a-plan-file', MANIFEST_NAME);
  const { format, shape, programVersion } = head.data;
  if (format > FORMAT || shape > CURRENT_SHAPE) return failWith('newer-version', programVersion);
  const manifest = manifestSchema.safeParse(json);
  return manifest.success ? ok(manifest.data) : failWith('damaged', MANIFEST_NAME);
}

function readContent(manifest: Manifest, parts: PackedParts): Result<PlanFile, PlanFileError> {
  const rows = readRows(manifest, parts, 'data');
  if (!rows.ok) return rows;
  const hasBase = manifest.parts.some(({ name }) => name.startsWith('base/'));
  const base = hasBase ? readRows(manifest, parts, 'base') : rows;
  if (!base.ok) return base;
  const { planId, revision, baseRevision, savedAt, programVersion } = manifest;
  return ok({
    planId,
    rows: rows.value,
    revision,
    base: { revision: baseRevision, rows: base.value },
    savedAt,
    programVersion,
    dangling: findDanglingReferences(rows.value),
  });
}

function readRows(
  manifest: Manifest,
  parts: PackedParts,
  folder: 'data' | 'base',
): Result<RowSet, PlanFileError> {
  const tables: Record<string, readonly unknown[]> = {};
  for (const { name, sha256 } of manifest.parts.filter((part) =>
    part.name.startsWith(`${folder}/`),
  )) {
    const rows = readPart(parts.get(name), sha256);
    if (rows === null) return failWith('damaged', name);
    tables[name.slice(folder.length + 1, -'.json'.length)] = rows;
  }
  return parseOwnRows(tables, manifest);
}

function parseOwnRows(
  tables: JsonTables,
  { planId, shape }: Manifest,
): Result<RowSet, PlanFileError> {
  const rows = parseTables(tables, shape);
  if (!rows.ok) return rows;
  return belongsTogether(rows.value, planId) ? rows : failWith('wrong-plan');
}

function readPart(part: PackedPart | undefined, sha256: string): readonly unknown[] | null {
  const bytes = part === undefined ? null : unpackPart(part);
  if (bytes === null || digest(bytes) !== sha256) return null;
  const json = parseJson(bytes);
  return Array.isArray(json) ? json : null;
}

/** Undefined, which is no JSON value, when the bytes are not JSON. */
function parseJson(bytes: Uint8Array): unknown {
  try {
    // The answer of JSON.parse is any value at all; every caller parses it.
    return JSON.parse(strFromU8(bytes)) as unknown;
  } catch {
    return undefined;
  }
}
