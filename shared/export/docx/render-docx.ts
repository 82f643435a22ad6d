import { Document, Packer, type PageNumberEstimator } from 'docx';
import type { DocumentModel } from '#shared/document/document-model.ts';
import { headingNumbering } from './heading-numbering.ts';
import { listNumbering } from './list-numbering.ts';
import { estimatePages, hasPageReferences } from './page-numbers.ts';
import { renderSections } from './sections.ts';
import { stabiliseParts } from './stable-parts.ts';
import { documentStyles } from './styles.ts';

export type DocxOptions = {
  /** Fills in the page references of the contents; null leaves them to Word, which then asks when it opens the file. */
  readonly pageNumbers: PageNumberEstimator | null;
};

const DEFAULTS: DocxOptions = { pageNumbers: estimatePages };

/** The document as the bytes of a Word file. The same model gives the same bytes. Runs in Node and in a browser. */
export async function renderDocx(
  model: DocumentModel,
  { pageNumbers }: DocxOptions = DEFAULTS,
): Promise<Uint8Array> {
  const document = new Document({
    title: model.title,
    subject: model.documentType,
    creator: model.authority,
    lastModifiedBy: model.authority,
    styles: documentStyles(model.language),
    numbering: { config: [headingNumbering(), ...listNumbering()] },
    sections: renderSections(model),
    ...(pageNumbers !== null && hasPageReferences(model) ? { pageNumbers } : {}),
  });
  return stabiliseParts(await Packer.pack(document, 'uint8array'), model);
}
