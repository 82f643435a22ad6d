import { strToU8, zipSync } from 'fflate';
import { digest } from '#shared/planfile/digest.ts';
import { packPlanFile } from '#shared/planfile/pack.ts';
import type { PlanFileContent } from '#shared/planfile/plan-file.ts';
import { readZipDirectory } from '#shared/planfile/zip-directory.ts';
import { unpackPart } from '#shared/planfile/unpack-part.ts';
import { aPlan, aRole, aSection, aUnit, moment, PLAN_ID, planRows } from './rows.ts';
import { valueOf } from './apply.ts';

/** The content of a small plan file; every field may be chosen. */
export function planFileContent(fields: Partial<PlanFileContent> = {}): PlanFileContent {
  const chief = aRole('chef');
  return {
    planId: PLAN_ID,
    rows: planRows({
      units: [aUnit('lpo')],
      roles: [chief],
      plans: [aPlan({ chiefFunctionId: chief.id })],
      sections: [aSection('1', { ownerId: chief.id }), aSection('2')],
    }),
    revision: 7,
    base: null,
    savedAt: moment('2026-05-31T12:02:07.123Z'),
    programVersion: '0.1.0',
    ...fields,
  };
}

/** The parts of a packed file as text, by name. */
export function textParts(bytes: Uint8Array): Readonly<Record<string, string>> {
  const parts = valueOf(readZipDirectory(bytes)).map((part) => {
    const unpacked = unpackPart(part);
    if (unpacked === null) throw new Error(`Broken part ${part.name}`);
    return [part.name, new TextDecoder().decode(unpacked)];
  });
  return Object.fromEntries(parts) as Record<string, string>;
}

/** A file in which parts have been rewritten, by someone who knows the format: sizes and sums agree again. */
export function forgedFile(
  changes: Readonly<Record<string, string>>,
  manifest: Readonly<Record<string, unknown>> = {},
): Uint8Array {
  const { 'manifest.json': head = '', ...tables } = textParts(packPlanFile(planFileContent()));
  const parts = { ...tables, ...changes };
  const sums = Object.entries(parts).map(([name, part]) => ({
    name,
    sha256: digest(strToU8(part)),
  }));
  const forged = { ...(JSON.parse(head) as object), parts: sums, ...manifest };
  return zipOf({ 'manifest.json': JSON.stringify(forged), ...parts });
}

/** A zip of the given texts. */
export function zipOf(parts: Readonly<Record<string, string>>): Uint8Array {
  const entries = Object.entries(parts).map(([name, part]) => [name, strToU8(part)] as const);
  return zipSync(Object.fromEntries(entries), { mtime: new Date(1980, 0, 1, 12) });
}
