import type { DocumentModel } from '#shared/document/document-model.ts';
import {
  aChapter,
  aDocBox,
  aDocFigure,
  aDocTable,
  aDocument,
  aList,
  anUnnumberedHeading,
  aTextBlock,
} from './documents.ts';

const ROWS = [
  ['Mål', 'Utfall', 'Andel'],
  ['Kalmar', '1\u00A0377', '8\u00A0%'],
  ['Kronoberg', '', '–'],
];
const WIDE = Array.from({ length: 10 }, (_, index) => `K${index}`);

/** One of everything a document can hold, with the characters that files stumble over. */
export function everyBlock(fields: Partial<DocumentModel> = {}): DocumentModel {
  return aDocument(
    [
      aChapter('1', 'Åtgärder & "mål" <2026>'),
      aTextBlock(
        'Rak, ',
        { text: 'fet', bold: true },
        ' och ',
        { text: 'kursiv', italic: true },
        '.',
      ),
      aTextBlock({ text: 'Komplettera: vem?', marked: true }, ' rad ett\nrad två'),
      aTextBlock({ text: 'en sida', link: 'https://a.example/?x=1&y=2' }),
      anUnnumberedHeading('Mellanrubrik', { level: 2, subheading: true }),
      aList('- en', '  1 två', '  1 tre', '- fyra', '1 fem'),
      aChapter('1.1'),
      aDocTable(ROWS, { caption: 'Tabell med luckor' }),
      aDocTable(ROWS, { dense: true, share: 0.6 }),
      { kind: 'paragraph', style: 'note', runs: [{ text: 'Fin stil.' }] },
      { kind: 'quote', runs: [{ text: 'Vi ser <er> & "dem" oftare.' }], source: 'Boende, 71 år' },
      aDocFigure({ caption: 'Torget & <gatan>', alt: 'Ett "torg" från norr.' }),
      aDocFigure({ number: 2, caption: '', alt: '', width: 'half' }),
      { kind: 'byline', name: 'Anna Ek', title: 'Lokalpolisområdeschef' },
      aDocBox([
        aTextBlock('Så här mäter vi:'),
        aList('- en', '- två'),
        aDocTable(ROWS, { caption: 'I rutan', share: 0.7 }),
      ]),
      aDocBox([]),
      aChapter('2', 'Bred tabell'),
      aDocTable([WIDE, WIDE], { landscape: true, caption: 'Tolv kolumner' }),
      { kind: 'ruledPage', title: 'Egna anteckningar' },
      anUnnumberedHeading('Beslut'),
      { kind: 'facts', facts: [{ label: 'Beslutande', value: 'Chefen' }] },
      { kind: 'signatures', parties: [party('Polisen'), party('Kommunen')] },
    ],
    fields,
  );
}

function party(organisation: string) {
  return { organisation, title: 'Chef', name: '' };
}
