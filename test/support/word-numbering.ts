import { attributeBelow, below, wordsBelow, type DocxPart } from './open-docx.ts';

export type NumberedParagraph = {
  readonly style: string;
  /** As Word shows it: "5.2.1", "1.", "a)", "•"; null outside lists. */
  readonly number: string | null;
  readonly words: string;
};

type Place = { readonly list: string; readonly level: number };
type Level = { readonly format: string; readonly text: string };
type Lists = ReadonlyMap<string, { readonly kind: string; readonly levels: readonly Level[] }>;

/**
 * The paragraphs of a document with the numbers that Word would give them: worked out from the lists, the styles and
 * the text alone, so that it can disagree with the model.
 */
export function numberParagraphs(open: (path: string) => DocxPart): readonly NumberedParagraph[] {
  const lists = readLists(open('word/numbering.xml'));
  const styles = readStyles(open('word/styles.xml'));
  const counters = new Map<string, number[]>();
  return open('word/document.xml')
    .find('w:p')
    .map((paragraph) => {
      const style = attributeBelow(paragraph, 'w:pStyle') ?? 'Normal';
      const place = placeIn(paragraph) ?? styles.get(style) ?? null;
      const number = place === null ? null : countUp(lists, counters, place);
      return { style, number, words: wordsBelow(paragraph) };
    });
}

/** Counts one paragraph: its own level goes up, all deeper levels start again. */
function countUp(lists: Lists, counters: Map<string, number[]>, { list, level }: Place) {
  const levels = lists.get(list)?.levels;
  if (levels === undefined) return null;
  const counted = counters.get(list) ?? [];
  const counts = Array.from(
    { length: level + 1 },
    (_, index) => counted[index] ?? (index === level ? 0 : 1),
  );
  counts[level] = (counts[level] ?? 0) + 1;
  counters.set(list, counts);
  return (levels[level]?.text ?? '').replace(/%(\d)/g, (_, of: string) =>
    write(counts[Number(of) - 1] ?? 0, levels[Number(of) - 1]?.format ?? ''),
  );
}

function write(count: number, format: string): string {
  if (format === 'lowerLetter') return String.fromCharCode(96 + count);
  if (format === 'lowerRoman') return ['', 'i', 'ii', 'iii', 'iv', 'v'][count] ?? '?';
  return String(count);
}

function readLists(numbering: DocxPart): Lists {
  const kinds = new Map(
    numbering
      .find('w:abstractNum')
      .map((kind) => [kind.getAttribute('w:abstractNumId'), readLevels(kind)]),
  );
  return new Map(
    numbering.find('w:num').map((list) => {
      const kind = attributeBelow(list, 'w:abstractNumId') ?? '';
      return [list.getAttribute('w:numId') ?? '', { kind, levels: kinds.get(kind) ?? [] }];
    }),
  );
}

function readLevels(kind: Element): readonly Level[] {
  return below(kind, 'w:lvl').map((level) => ({
    format: attributeBelow(level, 'w:numFmt') ?? '',
    text: attributeBelow(level, 'w:lvlText') ?? '',
  }));
}

function readStyles(styles: DocxPart): ReadonlyMap<string, Place | null> {
  return new Map(
    styles.find('w:style').map((style) => [style.getAttribute('w:styleId') ?? '', placeIn(style)]),
  );
}

/** The list a paragraph or style says it is in; list 0 is the word for none. */
function placeIn(element: Element): Place | null {
  const [properties] = below(element, 'w:numPr');
  if (properties === undefined) return null;
  const list = attributeBelow(properties, 'w:numId') ?? '0';
  return { list, level: Number(attributeBelow(properties, 'w:ilvl') ?? '0') };
}
