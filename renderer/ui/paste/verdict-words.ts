import { formatDecimal } from '#shared/domain/basics/decimal.ts';
import { missingCase } from '#shared/domain/basics/missing-case.ts';
import type { FieldAlternative, FieldValue, Verdict } from '#shared/domain/paste/field.ts';
import { text } from '#shared/text/text.ts';

const words = text.paste;
const DASH = '\u2013';

/** A value as the program writes it: "1 377", "7,5 %", "2012-12-31"; a dash for none. */
export function valueText(value: FieldValue): string {
  switch (value.kind) {
    case 'number':
      return formatDecimal(value.scaled, value.decimals, value.decimals);
    case 'percent':
      return `${formatDecimal(value.scaled, value.decimals, value.decimals)}\u00A0%`;
    case 'date':
      return value.date;
    case 'text':
      return value.text;
    case 'name':
      return value.label;
    case 'missing':
      return DASH;
    default:
      return missingCase(value);
  }
}

/** An alternative in words: its values, one a cell. */
export function alternativeText({ values }: FieldAlternative): string {
  return values.map(valueText).join(words.question.separator);
}

/** What is wrong or asked in a cell; empty where nothing is. */
export function verdictReason(verdict: Verdict | undefined): string {
  if (verdict?.kind === 'asked') return words.reasons[verdict.question.reason];
  return verdict?.kind === 'refused' ? words.refusals[verdict.code] : '';
}

/** True when the two say the same to the eye: kinds of spaces and of minus apart. */
export function looksAlike(raw: string, shown: string): boolean {
  return plain(raw) === plain(shown);
}

function plain(written: string): string {
  return written
    .replaceAll(/[\s\u00A0\u2009\u202F]+/g, ' ')
    .replaceAll(/[\u2212\u2013\u2014]/g, '-')
    .trim();
}
