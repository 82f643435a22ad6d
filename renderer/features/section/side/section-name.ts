import type { PlacedSection } from '#shared/domain/section/numbering.ts';
import { text } from '#shared/text/text.ts';

/** What a section is called in a list: "5.2 Lägesbild". */
export function sectionName({ section, number }: PlacedSection): string {
  const heading = section.heading === '' ? text.section.untitled : section.heading;
  return number === null ? heading : `${number} ${heading}`;
}
