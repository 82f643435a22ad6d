import { AlignmentType, LevelFormat, type INumberingOptions } from 'docx';
import { mm } from './measures.ts';

type NumberingConfig = INumberingOptions['config'][number];
type NumberingLevel = NumberingConfig['levels'][number];

export const BULLET_LIST = 'bullets';
export const NUMBER_LIST = 'numbers';

const BULLETS = ['•', '–', '•', '–'];
const NUMBERS = [
  { format: LevelFormat.DECIMAL, text: '%1.' },
  { format: LevelFormat.LOWER_LETTER, text: '%2)' },
  { format: LevelFormat.LOWER_ROMAN, text: '%3.' },
  { format: LevelFormat.DECIMAL, text: '%4)' },
];

/** The lists of running text: bullets, and numbers that change their kind with each level. */
export function listNumbering(): readonly NumberingConfig[] {
  return [
    {
      reference: BULLET_LIST,
      levels: BULLETS.map((text, level) => listLevel(level, { format: LevelFormat.BULLET, text })),
    },
    { reference: NUMBER_LIST, levels: NUMBERS.map((look, level) => listLevel(level, look)) },
  ];
}

function listLevel(level: number, look: Pick<NumberingLevel, 'format' | 'text'>): NumberingLevel {
  const indent = { left: mm(6 * (level + 1)), hanging: mm(6) };
  return { ...look, level, alignment: AlignmentType.LEFT, style: { paragraph: { indent } } };
}
