import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { contentsOf } from '#shared/document/contents.ts';
import type { DocumentModel } from '#shared/document/document-model.ts';
import { documentWords, foldAll, PAPER } from './document-words.ts';
import { outputOf } from './external-tools.ts';

/** Points from the edge of the paper: between the two lies the text, without header and footer. */
const TEXT_TOP = 85;
const TEXT_BOTTOM = 68;
/** The dots and the page number at the end of a line of the contents. */
const PAGE_REFERENCE = /\.{4,}\s*(\d+)/g;

/** The text of each page of a Word file as LibreOffice prints it, without header and footer, in the order it is drawn. */
export async function pagesOf(docx: Uint8Array): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'omradesplan-print-'));
  try {
    await writeFile(join(folder, 'document.docx'), docx);
    // A profile of its own: LibreOffice refuses to run twice with one.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const convert = ['--headless', '--convert-to', 'pdf', '--outdir', folder];
    await outputOf('soffice', [profile, ...convert, join(folder, 'document.docx')]);
    return await readPages(join(folder, 'document.pdf'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readPages(pdf: string): Promise<readonly string[]> {
  const info = await outputOf('pdfinfo', ['-l', '9999', pdf]);
  const heights = [...info.matchAll(/^Page +\d+ size: +[\d.]+ x ([\d.]+)/gm)].map(([, height]) =>
    Number(height),
  );
  const pages: string[] = [];
  for (const [index, height] of heights.entries()) {
    const page = String(index + 1);
    const text = String(Math.round(height - TEXT_TOP - TEXT_BOTTOM));
    const crop = ['-x', '0', '-y', String(TEXT_TOP), '-W', '900', '-H', text];
    pages.push(await outputOf('pdftotext', ['-raw', '-f', page, '-l', page, ...crop, pdf, '-']));
  }
  return pages;
}

/** The words of the pages on end, without page references, and without the header rows that pages repeat. */
export function printedWords(pages: readonly string[], model: DocumentModel): string {
  const headers = headerRowsOf(model);
  const expected = documentWords(model, PAPER);
  return pages.reduce((before, page) => {
    const words = foldAll(page.replace(PAGE_REFERENCE, ''));
    const repeated = headers.find((header) => words.startsWith(header)) ?? '';
    // A table that starts at the top of a page shows its header there for the first time.
    const isFirst = expected.startsWith(words.slice(0, repeated.length + 1), before.length);
    return before + (isFirst ? words : words.slice(repeated.length));
  }, '');
}

/** The page references of the contents, in order. */
export function contentsPages(pages: readonly string[]): readonly number[] {
  return [...pages.join('\n').matchAll(PAGE_REFERENCE)].map(([, page]) => Number(page));
}

/** The page that each heading of the contents stands on, in order. */
export function headingPages(pages: readonly string[], model: DocumentModel): readonly number[] {
  const lines = pages.flatMap((page, index) =>
    page
      .split('\n')
      .map((line) => ({ page: index + 1, words: foldAll(line), listed: /\.{4,}/.test(line) })),
  );
  let next = lines.findLastIndex(({ listed }) => listed) + 1;
  return contentsOf(model).map(({ number, runs }) => {
    const heading = foldAll(`${number ?? ''}${runs.map(({ text }) => text).join('')}`);
    next = lines.findIndex(
      ({ words }, index) => index >= next && words !== '' && heading.startsWith(words),
    );
    return lines[next]?.page ?? 0;
  });
}

function headerRowsOf({ blocks }: DocumentModel): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'table') return [];
    const rows = block.rows.filter(({ style }) => style === 'header');
    const texts = rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs.flat()));
    return [foldAll(texts.map(({ text }) => text).join(''))];
  });
}
