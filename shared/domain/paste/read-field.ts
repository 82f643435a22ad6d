import { parseDate } from '../basics/dates.ts';
import { missingCase } from '../basics/missing-case.ts';
import { MISSING, type PastedCell, type Question, type Reading } from './cell.ts';
import type {
  Answer,
  FieldAlternative,
  FieldKind,
  FieldQuestion,
  FieldValue,
  Named,
  RefusalCode,
  Verdict,
} from './field.ts';
import { findNamed, proposeNamed } from './match-name.ts';
import { wordsAround } from './number-questions.ts';
import { readCell } from './read-cell.ts';
import { scaleNumber } from './scale-number.ts';
import { findDateInWords, monthQuestion } from './written-date.ts';

/** So many names are offered at once when none resembles what was written; the others stand in the menu below. */
const MOST_CANDIDATES = 7;
const LEAVE_EMPTY: FieldAlternative = { rule: 'leave-empty', values: [MISSING] };

type KindOf<Kind extends FieldKind['kind']> = Extract<FieldKind, { readonly kind: Kind }>;

/** What becomes of a cell in a field, with what the user has answered about it (null: nothing yet). */
export function readField(field: FieldKind, cell: PastedCell, answer: Answer | null): Verdict {
  if (answer === null) return readAs(field, cell);
  switch (answer.kind) {
    case 'chosen':
      return answer.rule === 'as-text' ? read(answer.value) : takeValue(field, answer.value);
    case 'typed':
      return readAs(field, readCell(answer.text));
    case 'missing':
      return read(MISSING);
    case 'left-out':
      return { kind: 'left-out' };
    default:
      return missingCase(answer);
  }
}

function readAs(field: FieldKind, cell: PastedCell): Verdict {
  // In a column of texts nothing but the text matters, whatever else it might be.
  if (field.kind === 'text') return takeText(field, textOf(cell));
  if (field.kind === 'name') return takeName(field, cell);
  if (cell.reading?.kind === 'text') return takeWords(field, cell.reading);
  return cell.reading === null ? ask(field, cell) : takeValue(field, cell.reading);
}

/** A text where a number or a day is wanted: "ca 170" holds one, "många" does not. */
function takeWords(
  field: FieldKind,
  reading: Extract<Reading, { readonly kind: 'text' }>,
): Verdict {
  const verdict = takeValue(field, reading);
  const question = verdict.kind === 'refused' ? wordsAround(oneLine(reading.text)) : null;
  return question === null ? verdict : ask(field, { raw: reading.text, reading: null, question });
}

/** A question of the cell, with the alternatives that its field can use. Without any, the cell does not belong there. */
function ask(field: FieldKind, { raw, question }: PastedCell): Verdict {
  const alternatives = (question?.alternatives ?? []).filter(({ readings: [first] }) => {
    const verdict = takeValue(field, first);
    return verdict.kind === 'read';
  });
  const percents = alternatives.length === 0 ? percentsAsNumbers(field, question) : [];
  if (percents.length > 0) return asked('percent', percents);
  if (question === null || alternatives.length === 0)
    return takeValue(field, { kind: 'text', text: raw.trim() });
  return asked(
    question.reason,
    alternatives.map(({ rule, readings }) => ({ rule, values: readings })),
  );
}

/** "7,5 % 5" where a number is wanted: 7,5 is proposed, and taken only when someone says so. */
function percentsAsNumbers(
  field: FieldKind,
  question: Question | null,
): readonly FieldAlternative[] {
  return (question?.alternatives ?? []).flatMap(({ readings: [first, ...rest] }) => {
    if (first.kind !== 'percent' || rest.length > 0) return [];
    const number = { ...first, kind: 'number' } as const;
    const isUsable = takeValue(field, number).kind === 'read';
    return isUsable ? [{ rule: 'without-words', values: [number] } as const] : [];
  });
}

function takeValue(field: FieldKind, value: FieldValue): Verdict {
  if (value.kind === 'missing') return read(MISSING);
  switch (field.kind) {
    case 'text':
      return takeText(field, value.kind === 'text' ? value.text : '');
    case 'number':
      return takeNumber(field, value);
    case 'date':
      return takeDate(value);
    case 'name':
      return value.kind === 'name' ? read(value) : nameOf(field, value);
    default:
      return missingCase(field);
  }
}

function takeText({ mostCharacters }: KindOf<'text'>, text: string): Verdict {
  if (text === '') return read(MISSING);
  return text.length > mostCharacters ? refused('too-long') : read({ kind: 'text', text });
}

function takeNumber(field: KindOf<'number'>, value: FieldValue): Verdict {
  if (value.kind !== 'number' && value.kind !== 'percent') return refused('not-a-number');
  const number = { kind: 'number', scaled: value.scaled, decimals: value.decimals } as const;
  if (value.kind === 'percent' && field.percent === 'refused') return refused('percent-there');
  const scaled = scaleNumber(number, field.digits);
  if (!scaled.ok) return refused(scaled.error);
  if (scaled.value > field.most) return refused('too-large');
  if (scaled.value < field.least) return refused('too-small');
  return value.kind === 'percent' && field.percent === 'asked'
    ? asked('percent', [{ rule: 'without-words', values: [number] }])
    : read(number);
}

/** A year alone is asked about like a month; "20131101" is a day, and a day in a sentence is proposed. */
function takeDate(value: FieldValue): Verdict {
  if (value.kind === 'date') return read(value);
  if (value.kind === 'number' && value.decimals === 0) return dayOfDigits(String(value.scaled));
  const found = value.kind === 'text' ? findDateInWords(value.text) : null;
  if (found === null) return refused('not-a-date');
  return 'kind' in found
    ? asked('date-in-words', [{ rule: 'without-words', values: [found] }])
    : asked(found.reason, fieldAlternatives(found));
}

function dayOfDigits(digits: string): Verdict {
  const day = digits.length === 8 ? parseDate(digits) : null;
  if (day?.ok === true) return read({ kind: 'date', date: day.value });
  const year = digits.length === 4 ? monthQuestion(Number(digits), 12) : null;
  const [last] = year === null ? [] : fieldAlternatives(year);
  return last === undefined ? refused('not-a-date') : asked('year', [last]);
}

/** The name as it stands, or as a column that has slid into it would leave it, or one that resembles it. */
function takeName(field: KindOf<'name'>, cell: PastedCell): Verdict {
  const text = textOf(cell);
  if (text === '') return read(MISSING);
  const splits = splitsAfterName(field, cell.question ?? wordsAround(oneLine(text)));
  return splits.length > 0 && findNamed(field.names, text).length === 0
    ? asked('several', splits)
    : nameOf(field, { kind: 'text', text });
}

function nameOf({ names, unknown }: KindOf<'name'>, value: Reading): Verdict {
  const text = value.kind === 'text' ? value.text : '';
  const found = findNamed(names, text);
  const [only] = found;
  if (only !== undefined && found.length === 1) return read({ kind: 'name', ...only });
  if (unknown === 'left-empty' && only === undefined)
    return { kind: 'read', value: MISSING, remark: 'unknown-name' };
  const proposed = only === undefined ? proposeNamed(names, text) : found;
  if (unknown === 'asked-or-empty') {
    const candidates = proposed.length === 0 ? names.slice(0, MOST_CANDIDATES) : proposed;
    return asked('unknown-name', [...candidates.map(namedAlternative), LEAVE_EMPTY]);
  }
  return proposed.length === 0
    ? refused('no-such-name')
    : asked('unknown-name', proposed.map(namedAlternative));
}

function namedAlternative(named: Named): FieldAlternative {
  return { rule: 'name', values: [{ kind: 'name', ...named }] };
}

/** "Kalmar 17 400 210" in a column of units: the ways to split it whose first part is a known name. */
function splitsAfterName(
  { names }: KindOf<'name'>,
  question: Question | null,
): readonly FieldAlternative[] {
  return (question?.alternatives ?? []).flatMap(({ rule, readings: [first, ...rest] }) => {
    const [named] = first.kind === 'text' ? findNamed(names, first.text) : [];
    return named === undefined || rule !== 'split'
      ? []
      : [{ rule, values: [{ kind: 'name', ...named }, ...rest] } as const];
  });
}

/** What a cell says as text; a lone dash and the word "saknas" say nothing. */
function textOf({ raw, reading }: PastedCell): string {
  return reading?.kind === 'missing' ? '' : raw.trim();
}

function oneLine(text: string): string {
  return text.replaceAll(/[\s\u00A0\u2009\u202F]+/g, ' ').trim();
}

function fieldAlternatives({ alternatives }: Question): readonly FieldAlternative[] {
  return alternatives.map(({ rule, readings }) => ({ rule, values: readings }));
}

function read(value: FieldValue): Verdict {
  return { kind: 'read', value, remark: null };
}

function asked(
  reason: FieldQuestion['reason'],
  alternatives: readonly FieldAlternative[],
): Verdict {
  return { kind: 'asked', question: { reason, alternatives } };
}

function refused(code: RefusalCode): Verdict {
  return { kind: 'refused', code };
}
