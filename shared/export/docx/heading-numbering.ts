import { AlignmentType, LevelFormat, LevelSuffix, type INumberingOptions } from 'docx';
import { mm } from './measures.ts';

type NumberingConfig = INumberingOptions['config'][number];

/** Name of the chapter numbering, which the heading styles carry: a heading added in Word continues it. */
export const HEADING_NUMBERING = 'chapters';

/** Room for the number at each heading level, "5" to "5.2.1.4.1.1"; wrapped lines stand under the text. */
const NUMBER_INDENTS: readonly number[] = [mm(10), mm(12), mm(15), mm(18), mm(21), mm(24)];

/** "5", "5.2", "5.2.1": one list over all heading levels. */
export function headingNumbering(): NumberingConfig {
  return { reference: HEADING_NUMBERING, levels: NUMBER_INDENTS.map(headingLevel) };
}

function headingLevel(indent: number, level: number): NumberingConfig['levels'][number] {
  return {
    level,
    format: LevelFormat.DECIMAL,
    text: Array.from({ length: level + 1 }, (_, index) => `%${index + 1}`).join('.'),
    alignment: AlignmentType.LEFT,
    suffix: LevelSuffix.TAB,
    style: {
      style: `Heading${level + 1}`,
      paragraph: { indent: { left: indent, hanging: indent } },
    },
  };
}
