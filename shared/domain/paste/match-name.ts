import type { Named } from './field.ts';

const MOST_PROPOSED = 5;
/** A proposal must have this much in common with what was written, or every short word would find something. */
const LEAST_COMMON = 3;

/** The things that a written name fits, case and spaces apart; more than one when they share the name. */
export function findNamed(names: readonly Named[], written: string): readonly Named[] {
  return indexOf(names).get(plainName(written)) ?? [];
}

/** Things whose name resembles what was written, the likeliest first: one holds the other, or they begin alike. */
export function proposeNamed(names: readonly Named[], written: string): readonly Named[] {
  const wanted = plainName(written);
  const scored = names.flatMap((named) => {
    const score = likeness(plainName(named.label), wanted);
    return score < LEAST_COMMON ? [] : [{ named, score }];
  });
  return scored
    .toSorted((left, right) => right.score - left.score)
    .slice(0, MOST_PROPOSED)
    .map(({ named }) => named);
}

/** A name without what tells nothing apart: case, doubled spaces, a closing dot or colon, the mark of a note. */
export function plainName(written: string): string {
  return written
    .normalize('NFC')
    .replaceAll(/[¹²³⁴-⁹*]+/gu, '')
    .replaceAll(/[\s\u00A0\u2009\u202F]+/g, ' ')
    .trim()
    .replace(/\s*[.:]$/, '')
    .toLowerCase();
}

const indexes = new WeakMap<readonly Named[], ReadonlyMap<string, readonly Named[]>>();

function indexOf(names: readonly Named[]): ReadonlyMap<string, readonly Named[]> {
  const known = indexes.get(names);
  if (known !== undefined) return known;
  const index = new Map<string, readonly Named[]>();
  for (const named of names) {
    for (const name of new Set([named.label, ...(named.aliases ?? [])].map(plainName))) {
      if (name !== '') index.set(name, [...(index.get(name) ?? []), named]);
    }
  }
  indexes.set(names, index);
  return index;
}

/** Letters in common: all of the shorter name when the longer holds it, else the beginning that both have. */
function likeness(one: string, other: string): number {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (long.includes(short)) return short.length;
  let common = 0;
  while (common < short.length && short[common] === long[common]) common += 1;
  return common;
}
