import type { DocColumn, DocTable } from './document-model.ts';

/** A column's width in characters: what its text would like, and what its longest word cannot do without. */
export type AskedColumn = {
  readonly wanted: number;
  readonly least: number;
  readonly align: DocColumn['align'];
};

type PageFit = {
  readonly characters: number;
  readonly dense: boolean;
  readonly landscape: boolean;
};

/** How many characters of table text fit across, from what is nicest to read to what fits the most. */
const FITS: readonly PageFit[] = [
  { characters: 90, dense: false, landscape: false },
  { characters: 102, dense: true, landscape: false },
  { characters: 140, dense: false, landscape: true },
];
const WIDEST: PageFit = { characters: 158, dense: true, landscape: true };
/** Below this a table looks lost on its page. */
const NARROWEST_SHARE = 0.5;
/** From here on a table that ends before the text does looks like a mistake. */
const ALMOST_WHOLE = 0.8;

/**
 * Gives each column its width, and the table a size and page where no word breaks, as far as any page allows. A table
 * may be told to turn its page, as in a document where all of them do.
 */
export function fitColumns(
  asked: readonly AskedColumn[],
  { turned = false }: { readonly turned?: boolean } = {},
): Pick<DocTable, 'columns' | 'share' | 'dense' | 'landscape'> {
  const least = sum(asked.map((column) => column.least));
  const wanted = sum(asked.map((column) => column.wanted));
  const fits = FITS.filter((fit) => fit.landscape || !turned);
  const { characters, dense, landscape } = fits.find((fit) => least <= fit.characters) ?? WIDEST;
  // Of the room beyond the longest words, each column gets its part of what it would like.
  const part = wanted <= characters ? 1 : Math.max(0, characters - least) / (wanted - least);
  return {
    columns: asked.map((column) => ({
      width: column.least + (column.wanted - column.least) * part,
      align: column.align,
    })),
    share: landscape ? 1 : shareOf(wanted / characters),
    dense,
    landscape,
  };
}

const NARROW = /[fijlrt.,:;()\u2013\u2212\u00A0 -]/g;
const WIDE = /[mwMW%]/g;

/** The width of a text in ordinary characters. Fonts differ, but an i is narrow and an m wide in all of them. */
function roughWidth(text: string): number {
  const narrow = text.match(NARROW)?.length ?? 0;
  const wide = text.match(WIDE)?.length ?? 0;
  return text.length - narrow * 0.4 + wide * 0.5;
}

function shareOf(part: number): number {
  return part >= ALMOST_WHOLE ? 1 : Math.max(NARROWEST_SHARE, part);
}

/** Beyond this a column of sentences wraps instead of asking for more. */
const WIDEST_TEXT = 80;
const PADDING = 2;
/** Bold words are wider; headers and sums are bold. */
const BOLD = 1.06;

/** What a column of these texts asks for. */
export function askWidth(texts: readonly string[], align: DocColumn['align']): AskedColumn {
  const longestText = Math.max(1, ...texts.map(roughWidth));
  const longestWord = Math.max(1, ...texts.flatMap((text) => text.split(/[ \n]/)).map(roughWidth));
  const least = longestWord * BOLD + PADDING;
  return {
    least,
    wanted: Math.max(least, Math.min(WIDEST_TEXT, longestText * BOLD + PADDING)),
    align,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
