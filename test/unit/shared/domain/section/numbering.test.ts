import { describe, expect, it } from 'vitest';
import { placeSections } from '#shared/domain/section/numbering.ts';
import type { Section } from '#shared/domain/section/schema.ts';
import { anOutline } from '#test/support/sections.ts';

const numbers = (sections: readonly Section[]): readonly (readonly [string, string | null])[] =>
  placeSections(sections).map(({ section, number }) => [section.id, number]);

describe('placeSections', () => {
  it('numbers depth first', () => {
    expect(numbers(anOutline('a', 'a.b', 'a.c', 'a.c.d', 'e'))).toEqual([
      ['a', '1'],
      ['b', '1.1'],
      ['c', '1.2'],
      ['d', '1.2.1'],
      ['e', '2'],
    ]);
  });

  it('leaves an unnumbered section and all below it out, and does not count it', () => {
    const [a, b, c, d] = anOutline('a', 'b', 'b.c', 'd');
    const sections = [a, b === undefined ? b : { ...b, numbered: false }, c, d].filter(
      (s) => s !== undefined,
    );
    expect(numbers(sections)).toEqual([
      ['a', '1'],
      ['b', null],
      ['c', null],
      ['d', '2'],
    ]);
  });
});
