import type { Alternative, Question, QuestionReason, Reading, ReadingRule } from './cell.ts';
import { scanNumber } from './scan-number.ts';
import { splitAlternatives } from './split-values.ts';

/** One to nine, as a raised digit or with a closing bracket: what a note's mark looks like beside a value. */
const NOTE = /^(.*?[\d%])(?:\s*[¹²³⁴-⁹]+|\s*\*{1,3}|\s?\d{1,2} ?\)|\s+\d{1,2})$/u;
const PER_CENT_NOTE = /^(.*%)\s*\d{1,2}\s?\)?$/;
const DOTTED = /^[-\u2212\u2013\u2014]?\s?\d[\d ]*(?:\.\d+)+(?:,\d+)?\s?%?$/;
const COMMAS = /^[-\u2212\u2013\u2014]?\s?\d{1,3}(?:,\d{3}){1,}(?:\.\d+)?\s?%?$/;
const BRACKETED = /^\(\s?([^()]*\d[^()]*)\)$/;
/** A number right after another, with only a minus between: "0,0-1,7". */
const MINUS_BETWEEN = /\d%?\s?[-\u2212\u2013\u2014]\s?\d/;
const ONLY_VALUES = /^[-\u2212\u2013\u2014\d, %]+$/;
const WORDS_BEFORE = /^\D*?(?=[-\u2212\u2013\u2014]?\d)/;

/**
 * What must be asked about a cell that begins with figures and is no plain number and no date; its reading where it can be
 * read one way after all; null where it is text.
 */
export function questionNumber(text: string): Question | Reading | null {
  return (
    bracketed(text) ??
    dotted(text) ??
    commas(text) ??
    noted(text) ??
    minusBetween(text) ??
    severalValues(text) ??
    wordsAround(text)
  );
}

/** "(12,5)" and "(1 200)" are how accountants write a minus; "(5)" may as well be a note or an aside. */
function bracketed(text: string): Question | Reading | null {
  const inside = BRACKETED.exec(text)?.[1]?.trim();
  const size = inside === undefined ? null : scanNumber(inside);
  if (inside === undefined || size === null || !isNumeric(size) || size.scaled < 0) return null;
  const negative: Reading = { ...size, scaled: size.scaled === 0 ? 0 : -size.scaled };
  if (/[, \u00A0\u202F\u2009]/.test(inside)) return negative;
  return question('parentheses', [
    { rule: 'negative', readings: [negative] },
    { rule: 'positive', readings: [size] },
  ]);
}

/** A dot is asked about rather than guessed at: "3.933" is 3 933 in some hands and 3,933 in others. */
function dotted(text: string): Question | null {
  if (!DOTTED.test(text)) return null;
  const [beforeComma = ''] = text.split(',');
  const isThousands = /^\D*\d{1,3}(?:\.\d{3})+\s?%?$/.test(beforeComma);
  const isDecimal = !text.includes(',') && text.split('.').length === 2;
  return question('dot', [
    ...(isThousands ? one('thousands', scanNumber(text.replaceAll('.', ''))) : []),
    ...(isDecimal ? one('decimal', scanNumber(text.replace('.', ','))) : []),
  ]);
}

/** Commas between thousands, the English way; a single comma before three digits is a Swedish decimal and never comes here. */
function commas(text: string): Question | null {
  if (!COMMAS.test(text)) return null;
  const swedish = text.replaceAll(',', '').replace('.', ',');
  return question('commas', one('thousands', scanNumber(swedish)));
}

/** "7,5 % 5": 7,5 % with a note, never 7,55. Digits after a space may be a column of their own as well. */
function noted(text: string): Question | null {
  const [, value] = PER_CENT_NOTE.exec(text) ?? NOTE.exec(text) ?? [];
  const reading = value === undefined ? null : scanNumber(value);
  if (reading === null) return null;
  const splits = ONLY_VALUES.test(text) ? splitAlternatives(text) : [];
  const whole = scanNumber(text.replaceAll(' ', ''));
  // Never across a comma: "7,5 5" is not 7,55.
  const isDigits = /^[-\u2212\u2013\u2014\d ]+$/.test(text);
  return question('footnote', [
    { rule: 'without-note', readings: [reading] },
    ...splits,
    ...(isDigits ? one('whole', whole) : []),
  ]);
}

/** A minus that separates as well as signs: "-15,7-16,0-23,7-23,7" is four amounts. */
function minusBetween(text: string): Question | null {
  if (!ONLY_VALUES.test(text) || !MINUS_BETWEEN.test(text)) return null;
  return question('minus', splitAlternatives(text));
}

/** "1377 1283 600": figures of several columns in one cell. */
function severalValues(text: string): Question | null {
  if (!ONLY_VALUES.test(text)) return null;
  const joined = text.includes(',') ? null : scanNumber(text.replaceAll(' ', ''));
  return question('several', [...splitAlternatives(text), ...one('whole', joined)]);
}

/**
 * "Kalmar 17 400 210", "ca 170", "12 st": a number with words before or after it. For a text that begins with words
 * this is asked only where a number is wanted: in a column of texts it is a text.
 */
export function wordsAround(text: string): Question | null {
  const parts = partsAround(text);
  if (parts === null) return null;
  const { before, figures, after } = parts;
  const alone = one('without-words', scanNumber(figures));
  if (after !== '') return question('words', alone);
  const name: Reading = { kind: 'text', text: before };
  const splits: readonly Alternative[] = [
    ...splitAlternatives(figures),
    ...(alone[0] === undefined ? [] : [{ rule: 'split', readings: alone[0].readings } as const]),
  ].map(({ readings }) => ({ rule: 'split', readings: [name, ...readings] }));
  return question('words', [...splits, ...alone]);
}

/** Figures with words before or after. What is glued to them is part of a word, "10abc" and "G9", and no remark. */
function partsAround(
  text: string,
): Readonly<Record<'before' | 'figures' | 'after', string>> | null {
  const before = WORDS_BEFORE.exec(text)?.[0] ?? '';
  const rest = text.slice(before.length);
  const figures = /^[-\u2212\u2013\u2014\d, %]*[\d%]/.exec(rest)?.[0] ?? '';
  const after = rest.slice(figures.length);
  const isGlued = /\p{L}$|[.:/-]\s*$/u.test(before) || /^\p{L}/u.test(after);
  return figures === '' || isGlued || /\d/.test(after)
    ? null
    : { before: before.trim(), figures, after: after.trim() };
}

function question(reason: QuestionReason, alternatives: readonly Alternative[]): Question | null {
  return alternatives.length === 0 ? null : { reason, alternatives };
}

function one(rule: ReadingRule, reading: Reading | null): readonly Alternative[] {
  return reading === null ? [] : [{ rule, readings: [reading] }];
}

function isNumeric(reading: Reading): reading is Extract<Reading, { readonly scaled: number }> {
  return reading.kind === 'number' || reading.kind === 'percent';
}
