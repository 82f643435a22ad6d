import { wordsOf } from '#shared/document/doc-runs.ts';
import type {
  DocBlock,
  DocCell,
  DocTable,
  DocumentModel,
} from '#shared/document/document-model.ts';

/** A document as a mail takes it: HTML with its looks inside, and plain text with tabs between the cells. */
export type Mail = { readonly html: string; readonly plain: string };

const TABLE = 'border-collapse:collapse;font-family:Arial,sans-serif;font-size:10pt';
const CELL = 'border:1px solid #999;padding:3px 6px;text-align:left;vertical-align:top';

/** The title, headings, tables and lists of a document. Mail programs know no style sheets: every cell has its own. */
export function renderMail({ title, blocks }: DocumentModel): Mail {
  return {
    html: [`<h2>${escape(title)}</h2>`, ...blocks.map(blockHtml)].join('\n'),
    plain: [title, ...blocks.map(blockText)].filter((part) => part !== '').join('\n\n'),
  };
}

function blockHtml(block: DocBlock): string {
  switch (block.kind) {
    case 'heading':
      return `<h3>${escape(wordsOf(block.runs))}</h3>`;
    case 'table':
      return tableHtml(block);
    case 'list':
      return `<ul>${block.lines.map(({ runs }) => `<li>${escape(wordsOf(runs))}</li>`).join('')}</ul>`;
    case 'paragraph':
      return `<p>${escape(wordsOf(block.runs))}</p>`;
    default:
      return '';
  }
}

function tableHtml({ rows }: DocTable): string {
  const lines = rows.map(({ style, cells }) => {
    const tag = style === 'header' ? 'th' : 'td';
    const row = cells.map(
      (cell) => `<${tag} style="${CELL}">${cellLines(cell).map(escape).join('<br>')}</${tag}>`,
    );
    return `<tr>${row.join('')}</tr>`;
  });
  return `<table style="${TABLE}">${lines.join('')}</table>`;
}

function blockText(block: DocBlock): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return wordsOf(block.runs);
    case 'table':
      return block.rows.map(({ cells }) => cells.map(cellText).join('\t')).join('\n');
    case 'list':
      return block.lines.map(({ runs }) => `- ${wordsOf(runs)}`).join('\n');
    default:
      return '';
  }
}

function cellLines({ paragraphs }: DocCell): readonly string[] {
  return paragraphs.map(wordsOf);
}

/** One line: a tab or a break inside a cell would become another cell where it is pasted. */
function cellText(cell: DocCell): string {
  return cellLines(cell).join('; ').replace(/\s+/g, ' ').trim();
}

function escape(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '<br>');
}
