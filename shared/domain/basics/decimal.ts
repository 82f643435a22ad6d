import { fail, ok, type Result } from './result.ts';

/**
 * Why a number was refused. A dot is asked about rather than guessed at: "3.933" is 3 933 in some hands and 3,933 in
 * others. A space that does not mark thousands is most often a comma that was missed.
 */
export type DecimalError =
  | 'empty'
  | 'not-a-number'
  | 'ambiguous-dot'
  | 'misplaced-space'
  | 'too-precise'
  | 'too-large';

const MINUS = '\u2212';
const HARD_SPACE = '\u00A0';
/** Ordinary, hard, narrow hard and thin space: what keyboards, Word, Excel and `Intl` put between thousands. */
const SPACES = ' \u00A0\u202F\u2009';
const SIGN = new RegExp(`^[-\u2212\u2013][${SPACES}]*`);
const NUMBER = new RegExp(`^(\\d+|\\d{1,3}(?:[${SPACES}]\\d{3})+)(?:,(\\d+))?$`);
const DIGITS_ONLY = /^\d+(?:,\d+)?$/;
const WITH_DOT = /^[\d,]*\.[\d,.]*$/;
/** Fifteen digits always fit a whole number exactly. */
const MAX_DIGITS = 15;

/**
 * Reads a number with a decimal comma as a whole number of 10^-digits: "12,5" with two digits is 1250.
 * Integer arithmetic throughout; "12,50" loses its zero, "12,505" is refused rather than rounded.
 */
export function parseDecimal(input: string, digits: number): Result<number, DecimalError> {
  const written = input.trim();
  if (written === '') return fail('empty');
  const unsigned = written.replace(SIGN, '');
  const match = NUMBER.exec(unsigned);
  if (match === null) return fail(faultOf(unsigned));
  const whole = (match[1] ?? '').replace(/\D/g, '').replace(/^0+/, '');
  const fraction = (match[2] ?? '').replace(/0+$/, '');
  if (whole.length + digits > MAX_DIGITS) return fail('too-large');
  if (fraction.length > digits) return fail('too-precise');
  const size = Number(whole + fraction.padEnd(digits, '0'));
  return ok(unsigned === written || size === 0 ? size : -size);
}

/**
 * Writes a whole number of 10^-digits with `decimals` decimals: U+00A0 between thousands, U+2212 as minus, decimal
 * comma. Rounds when fewer decimals are asked for than there are digits; what rounds to zero has no sign.
 */
export function formatDecimal(scaled: number, digits: number, decimals: number): string {
  const kept = Math.min(digits, decimals);
  const step = 10 ** (digits - kept);
  const shown = roundHalfAway(scaled, step) / step;
  const text = String(Math.abs(shown)).padStart(kept + 1, '0');
  const whole = text.slice(0, text.length - kept).replace(/\B(?=(?:\d{3})+$)/g, HARD_SPACE);
  const fraction = text.slice(text.length - kept).padEnd(decimals, '0');
  return `${shown < 0 ? MINUS : ''}${whole}${decimals === 0 ? '' : `,${fraction}`}`;
}

/** The fewest decimals that show a whole number of 10^-digits exactly. */
export function decimalsNeeded(scaled: number, digits: number): number {
  for (let decimals = 0; decimals < digits; decimals += 1) {
    if (scaled % 10 ** (digits - decimals) === 0) return decimals;
  }
  return digits;
}

/** Rounds a whole number to a multiple of `step`, halves away from zero. The only rounding of money in the program. */
export function roundHalfAway(amount: number, step: number): number {
  const size = Math.abs(amount);
  const rest = size % step;
  const rounded = size - rest + (rest * 2 >= step ? step : 0);
  return amount < 0 && rounded !== 0 ? -rounded : rounded;
}

function faultOf(unsigned: string): DecimalError {
  const closed = unsigned.replace(new RegExp(`[${SPACES}]`, 'g'), '');
  if (DIGITS_ONLY.test(closed)) return 'misplaced-space';
  return WITH_DOT.test(closed) && /\d/.test(closed) ? 'ambiguous-dot' : 'not-a-number';
}
