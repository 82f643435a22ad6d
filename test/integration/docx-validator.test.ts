import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { composeBudget } from '#shared/document/budget.ts';
import { composeHandlingsplan } from '#shared/document/handlingsplan.ts';
import { composeMinlista } from '#shared/document/minlista.ts';
import { composeMinut } from '#shared/document/minut.ts';
import { composeUppfoljningsplan } from '#shared/document/uppfoljningsplan.ts';
import { composeVerksamhetsplan } from '#shared/document/verksamhetsplan.ts';
import type { DocTable, DocumentModel } from '#shared/document/document-model.ts';
import { renderDocx } from '#shared/export/docx/render-docx.ts';
import {
  aDocFootnote,
  aDocTable,
  aDocument,
  aTextBlock,
  COMPOSED,
} from '#test/support/documents.ts';
import { everyBlock } from '#test/support/every-block.ts';
import { findValidator, isSkipped, outputOf } from '#test/support/external-tools.ts';
import { openCountySample, openLocalSample } from '#test/support/samples.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

const TIMEOUT_MS = 60_000;
const WORKING_COPY = { ...COMPOSED, workingCopy: true };

const DOCUMENTS: readonly (readonly [string, () => DocumentModel])[] = [
  ['the county sample', () => composeVerksamhetsplan(openCountySample(), COMPOSED)],
  [
    'a working copy of the local sample',
    () => composeVerksamhetsplan(openLocalSample(), WORKING_COPY),
  ],
  [
    'the county sample’s handlingsplan',
    () => composeHandlingsplan(openCountySample(), 'responsible', COMPOSED),
  ],
  [
    'the county sample’s uppföljningsplan',
    () => composeUppfoljningsplan(openCountySample(), COMPOSED),
  ],
  ['planen på en minut', () => composeMinut(openLocalSample(), COMPOSED)],
  ['everybody’s lists', () => composeMinlista(openLocalSample(), null, WORKING_COPY)],
  ['the county sample’s budget', () => composeBudget(openCountySample(), 'all', COMPOSED)],
  ['a working copy with one of everything', () => everyBlock({ workingCopy: true })],
  ['a short document with one of everything', () => everyBlock({ frontMatter: false })],
  [
    'text and cells with footnotes',
    () =>
      aDocument([
        aTextBlock('Brotten minskar', aDocFootnote(1, 'Brå <2025> & "NTU".'), ' här.'),
        withNoteInCell(2),
      ]),
  ],
  ['a document with nothing in it', () => everyBlock({ blocks: [], facts: [] })],
];

const validator = findValidator();

const withoutValidator = isSkipped(
  validator === null ? 'the Open XML validator has no binary for this machine' : null,
);

test.skipIf(withoutValidator).each(DOCUMENTS)(
  'Microsoft’s validator finds no error in %s',
  async (_, compose) => {
    expect(await errorsIn(await renderDocx(compose()))).toEqual([]);
  },
  TIMEOUT_MS,
);

test.skipIf(withoutValidator)(
  'the validator is able to find an error',
  async () => {
    const parts = unzipSync(await renderDocx(everyBlock(), { pageNumbers: null }));
    const whole = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    const broken = strToU8(whole.replace('<w:body>', '<w:body><w:wrong/>'));
    expect(await errorsIn(zipSync({ ...parts, 'word/document.xml': broken }))).toHaveLength(1);
  },
  TIMEOUT_MS,
);

function withNoteInCell(number: number): DocTable {
  const table = aDocTable([['Mått'], ['Trygghet']]);
  table.rows[1]?.cells[0]?.paragraphs[0]?.push(aDocFootnote(number, 'Andel som svarat.'));
  return table;
}

const reportSchema = z.object({ errors: z.array(z.unknown()) });

async function errorsIn(bytes: Uint8Array): Promise<readonly unknown[]> {
  const file = join(await temporaryFolder(), 'document.docx');
  await writeFile(file, bytes);
  // Without the variable the binary asks for ICU libraries that a bare system lacks.
  const env = { DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' };
  const report = await outputOf(validator ?? '', [file], { env, failing: true });
  return reportSchema.parse(JSON.parse(report)).errors;
}
