import { BorderStyle, type IBorderOptions } from 'docx';

/** A line in eighths of a point. */
export function rule(size: number, color: string): IBorderOptions {
  return { style: BorderStyle.SINGLE, size, color };
}

export const NO_RULE: IBorderOptions = { style: BorderStyle.NONE };

/** A table that is a way to place text, and shows no lines. */
export const NO_TABLE_RULES = {
  top: NO_RULE,
  bottom: NO_RULE,
  left: NO_RULE,
  right: NO_RULE,
  insideHorizontal: NO_RULE,
  insideVertical: NO_RULE,
} as const;
