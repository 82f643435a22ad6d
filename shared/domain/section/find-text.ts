import type { BlockId, SectionId } from '../basics/ids.ts';
import { blockParagraphs } from './block-text.ts';
import { FOOTNOTE_SIGN } from './blocks.ts';
import type { PlacedSection } from './numbering.ts';
import { runsText } from './runs.ts';
import type { Section } from './schema.ts';

export type FindOptions = { readonly matchCase: boolean; readonly wholeWord: boolean };
export type FindQuery = FindOptions & { readonly text: string };

/** One place where the searched text stands. */
export type TextHit = {
  /** Names the place, and stays the same as long as the text before it does. */
  readonly key: string;
  readonly sectionId: SectionId;
  /** Null when the hit stands in the section's heading. */
  readonly blockId: BlockId | null;
  /** Which paragraph of the block, as in `BlockParagraph`. */
  readonly path: string;
  readonly start: number;
  readonly end: number;
  /** The found text as it is written, with what stands around it. */
  readonly found: string;
  readonly before: string;
  readonly after: string;
};

const CONTEXT_LENGTH = 40;

/** Where a text stands in headings and text, in reading order. Capital letters count only when asked for. */
export function findText(placed: readonly PlacedSection[], query: FindQuery): readonly TextHit[] {
  const pattern = searchPattern(query);
  return pattern === null ? [] : placed.flatMap(({ section }) => hitsInSection(section, pattern));
}

/**
 * The pattern for a query, or null for an empty one. A typed space also finds the non-breaking one, and
 * letters with accents are found however the accent was stored.
 */
function searchPattern({ text, matchCase, wholeWord }: FindQuery): RegExp | null {
  const wanted = text.normalize('NFC');
  if (wanted.trim() === '') return null;
  const source = wanted
    .replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
    .replaceAll(/\s/g, String.raw`\s`);
  const bounded = wholeWord ? `(?<![\\p{L}\\p{N}_])${source}(?![\\p{L}\\p{N}_])` : source;
  return new RegExp(bounded, matchCase ? 'gu' : 'giu');
}

function hitsInSection(section: Section, pattern: RegExp): readonly TextHit[] {
  const paragraphs = section.blocks.flatMap((block) =>
    blockParagraphs(block).map(({ path, runs }) => ({
      blockId: block.id,
      path,
      text: runsText(runs),
    })),
  );
  const texts = [{ blockId: null, path: '', text: section.heading }, ...paragraphs];
  return texts.flatMap(({ blockId, path, text }) =>
    [...text.matchAll(pattern)].map((match) => ({
      key: [section.id, blockId ?? 'heading', path, match.index].join('/'),
      sectionId: section.id,
      blockId,
      path,
      ...stretch(text, match.index, match.index + match[0].length),
    })),
  );
}

function stretch(
  text: string,
  start: number,
  end: number,
): Pick<TextHit, 'start' | 'end' | 'found' | 'before' | 'after'> {
  return {
    start,
    end,
    found: text.slice(start, end),
    before: wholeWordsAtEnd(withoutSigns(text.slice(0, start))),
    after: wholeWordsAtStart(withoutSigns(text.slice(end))),
  };
}

/** Where footnotes are called there is nothing to read. */
function withoutSigns(text: string): string {
  return text.replaceAll(FOOTNOTE_SIGN, '');
}

function wholeWordsAtEnd(text: string): string {
  return text.length <= CONTEXT_LENGTH
    ? text
    : `…${text.slice(-CONTEXT_LENGTH).replace(/^\S*/, '')}`;
}

function wholeWordsAtStart(text: string): string {
  return text.length <= CONTEXT_LENGTH
    ? text
    : `${text.slice(0, CONTEXT_LENGTH).replace(/\S*$/, '')}…`;
}
