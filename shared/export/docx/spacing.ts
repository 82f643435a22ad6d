import { LineRuleType, type ISpacingProperties } from 'docx';

/** A line height of 1, in the unit of the file format. */
const SINGLE = 240;

/**
 * Room before and after a paragraph in twips, and its line height in lines. Always says that the height is relative:
 * LibreOffice takes a height without the word for an exact one.
 */
export function spacing(before: number, after: number, lines: number): ISpacingProperties {
  return { before, after, line: Math.round(lines * SINGLE), lineRule: LineRuleType.AUTO };
}
