import { MISSING, type PastedCell, type Question, type Reading } from './cell.ts';
import { questionNumber } from './number-questions.ts';
import { scanNumber } from './scan-number.ts';
import { readWrittenDate } from './written-date.ts';

/** Empty, a lone dash, the dots of official statistics, or the word itself. */
const NOTHING = /^(?:[-\u2212\u2013\u2014]|\.{2,3}|…|(?:uppgift )?saknas\.?)?$/i;
/** What spreadsheets show in place of a value: "#SAKNAS!", "#DIV/0!", "#####". */
const SPREADSHEET_ERROR = /^#(?:#+|[A-ZÅÄÖ/0?!]{3,}[!?]?)$/;
/** What shows nothing yet makes texts differ: marks of direction, joiners, soft hyphens, byte order marks. */
const INVISIBLE = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/;
const ALL_INVISIBLE = new RegExp(INVISIBLE, 'g');
/** Begins as a word, but neither as the word for nothing nor as a month or the "den" before a day. */
const PLAIN_TEXT =
  /^(?!saknas|uppgift|den |jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-zåäöA-ZÅÄÖ]/i;
const SPACE_RUN = /[\s\u00A0\u2009\u202F]+/g;
const DIGIT = /\d/;
/** A longer text is prose, whatever digits it holds. */
const MOST_FIGURES = 60;

/**
 * What a pasted cell says, or what must be asked about it. Says nothing of where the cell is to go: in a column of
 * texts a question is not asked.
 */
export function readCell(raw: string): PastedCell {
  const reading = scanNumber(raw) ?? readPlainText(raw);
  if (reading !== null) return { raw, reading, question: null };
  const text = raw.replace(ALL_INVISIBLE, '').trim();
  const found = readText(text);
  return 'kind' in found
    ? { raw, reading: found, question: null }
    : { raw, reading: null, question: found };
}

/** What begins with a word is asked about only where something else than a text is wanted: see `wordsAround`. */
function questionFigures(line: string): Question | Reading | null {
  return /^\p{L}/u.test(line) ? null : questionNumber(line);
}

/** A text that begins as a word and can be nothing else than a text; null for all others, at once. */
export function readPlainText(raw: string): Reading | null {
  return PLAIN_TEXT.test(raw) && !INVISIBLE.test(raw) ? { kind: 'text', text: raw.trim() } : null;
}

function readText(text: string): Reading | Question {
  if (NOTHING.test(text)) return MISSING;
  if (SPREADSHEET_ERROR.test(text)) return errorQuestion();
  if (text.length > MOST_FIGURES || !DIGIT.test(text)) return { kind: 'text', text };
  const line = text.replace(SPACE_RUN, ' ');
  return (
    scanNumber(line) ?? readWrittenDate(line) ?? questionFigures(line) ?? { kind: 'text', text }
  );
}

function errorQuestion(): Question {
  return {
    reason: 'spreadsheet-error',
    alternatives: [{ rule: 'missing', readings: [MISSING] }],
  };
}
