import type { Reading } from './cell.ts';

/** Fifteen digits always fit a whole number exactly. */
const MAX_DIGITS = 15;
const ZERO = 48;
const NINE = 57;
const COMMA = 44;
const PERCENT = 37;

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}

/** Space, hard space, thin space and narrow hard space: what stands between thousands. */
function isSpace(code: number): boolean {
  return code === 32 || code === 160 || code === 0x2009 || code === 0x202f;
}

/** Hyphen, minus sign and the two dashes that word processors make of it. */
function isMinus(code: number): boolean {
  return code === 45 || code === 0x2212 || code === 0x2013 || code === 0x2014;
}

/**
 * Reads a number that is written the Swedish way and can be nothing else: "−1 377,5", "8 %", "12,5-". Null for all
 * that asks for a closer look. Goes through the text once and makes no strings: a large paste is read cell by cell.
 */
export function scanNumber(text: string): Reading | null {
  const first = text.charCodeAt(0);
  return first > NINE && first < 160 ? null : (scanBareNumber(text) ?? scanMarked(text));
}

/** The same for a number that begins and ends with a digit, as most do; null for all other texts, at once. */
export function scanBareNumber(text: string): Reading | null {
  const { length } = text;
  return isDigit(text.charCodeAt(0)) && isDigit(text.charCodeAt(length - 1))
    ? scanSize(text, 0, length, UNMARKED)
    : null;
}

/** A number with a sign, a per cent sign or spaces around it. */
function scanMarked(text: string): Reading | null {
  let start = skipSpaces(text, 0);
  let end = dropSpaces(text, start, text.length);
  if (start === end) return null;
  const percent = text.charCodeAt(end - 1) === PERCENT;
  if (percent) end = dropSpaces(text, start, end - 1);
  const leads = isMinus(text.charCodeAt(start));
  const trails = !leads && !percent && isMinus(text.charCodeAt(end - 1));
  if (leads) start = skipSpaces(text, start + 1);
  if (trails) end -= 1;
  return scanSize(text, start, end, { percent, negative: leads || trails });
}

type Marks = { readonly percent: boolean; readonly negative: boolean };
const UNMARKED: Marks = { percent: false, negative: false };

/** Digits with a space between thousands and a comma before decimals, and nothing else. */
function scanSize(text: string, start: number, end: number, marks: Marks): Reading | null {
  let whole = 0;
  let digits = 0;
  let run = 0;
  let spaced = false;
  let at = start;
  for (; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) {
      whole = whole * 10 + (code - ZERO);
      digits += 1;
      run += 1;
    } else if (isSpace(code)) {
      // The first group may be shorter than the others, never longer.
      if (spaced ? run !== 3 : run < 1 || run > 3) return null;
      spaced = true;
      run = 0;
    } else if (code === COMMA) break;
    else return null;
  }
  if (digits === 0 || digits > MAX_DIGITS || (spaced && run !== 3)) return null;
  return at === end
    ? numberOf(whole, 0, marks)
    : scanDecimals(text.slice(at + 1, end), whole, digits, marks);
}

function scanDecimals(
  written: string,
  whole: number,
  digits: number,
  marks: Marks,
): Reading | null {
  const { length } = written;
  if (length === 0 || digits + length > MAX_DIGITS) return null;
  let scaled = whole;
  for (let at = 0; at < length; at += 1) {
    const code = written.charCodeAt(at);
    if (!isDigit(code)) return null;
    scaled = scaled * 10 + (code - ZERO);
  }
  return numberOf(scaled, length, marks);
}

function numberOf(size: number, decimals: number, { percent, negative }: Marks): Reading {
  // A negated zero would be shown with a sign.
  const scaled = negative && size !== 0 ? -size : size;
  return { kind: percent ? 'percent' : 'number', scaled, decimals };
}

function skipSpaces(text: string, start: number): number {
  let at = start;
  while (at < text.length && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

function dropSpaces(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isSpace(text.charCodeAt(at - 1))) at -= 1;
  return at;
}
