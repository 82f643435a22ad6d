import { compareSwedish } from '../basics/swedish-order.ts';
import { blockParagraphs } from './block-text.ts';
import type { Term } from './glossary.ts';
import type { PlacedSection } from './numbering.ts';
import { runsText } from './runs.ts';
import type { Section } from './schema.ts';

/** A chapter that uses a term, and how often. */
export type TermUse = { readonly section: Section; readonly count: number };

/** The terms in Swedish order. Those without a name yet stand last, where they were added. */
export function sortedTerms(terms: Iterable<Term>): readonly Term[] {
  return [...terms].toSorted(
    (left, right) =>
      Number(left.term.trim() === '') - Number(right.term.trim() === '') ||
      compareSwedish(left.term, right.term),
  );
}

/**
 * Where the plan's text uses each term, in reading order; none for a term that is never used. Usual endings count
 * (brottsplats, brottsplatsen), capitals do not, and of "lokalpolisområde (LPO)" either form does.
 */
export function findTermUses(
  placed: readonly PlacedSection[],
  terms: Iterable<Term>,
): ReadonlyMap<Term['id'], readonly TermUse[]> {
  const texts = placed.map(({ section }) => ({ section, text: sectionText(section) }));
  return new Map(
    [...terms].map(({ id, term }) => {
      const pattern = termPattern(term);
      const uses = texts.flatMap(({ section, text }) => {
        const count = pattern === null ? 0 : (text.match(pattern)?.length ?? 0);
        return count === 0 ? [] : [{ section, count }];
      });
      return [id, uses];
    }),
  );
}

function sectionText({ heading, blocks }: Section): string {
  const paragraphs = blocks.flatMap(blockParagraphs).map(({ runs }) => runsText(runs));
  return [heading, ...paragraphs].join('\n').normalize('NFC');
}

/** What Swedish puts at the end of a noun; ":" is for abbreviations (LPO:s). */
const ENDINGS = '(?::?(?:s|ns?|ens?|ets?|ts?|ers?|ars?|ors?|nas?|ernas?|arnas?|ornas?))?';

/** Abbreviations are written one way: "BIG" is not "big". */
function termPattern(term: string): RegExp | null {
  const forms = formsOf(term.normalize('NFC'));
  if (forms.length === 0) return null;
  const isAbbreviation = forms.every((form) => !/\p{Ll}/u.test(form));
  const sources = forms.map((form) =>
    form.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`).replaceAll(/\s+/g, String.raw`\s+`),
  );
  const source = `(?<![\\p{L}\\p{N}])(?:${sources.join('|')})${ENDINGS}(?![\\p{L}\\p{N}])`;
  return new RegExp(source, isAbbreviation ? 'gu' : 'giu');
}

/** "Lokalpolisområde (LPO)" is looked for as either. */
function formsOf(term: string): readonly string[] {
  const [, outside = '', inside = ''] = /^([^()]*)(?:\(([^()]*)\))?/.exec(term) ?? [];
  return [outside, inside].map((form) => form.trim()).filter((form) => form !== '');
}
