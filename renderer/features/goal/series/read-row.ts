import { parseDate, type DateError, type IsoDate } from '#shared/domain/basics/dates.ts';
import type { DecimalError } from '#shared/domain/basics/decimal.ts';
import { unitIdSchema } from '#shared/domain/basics/ids.ts';
import { parseQuantity, type Quantity } from '#shared/domain/basics/quantity.ts';
import { fail, ok, type Result } from '#shared/domain/basics/result.ts';
import type { ObservationRefusal } from '#shared/domain/goal/observation-rules.ts';
import type { Observation } from '#shared/domain/goal/schema.ts';
import type { RowDraft, RowField } from './row-draft.ts';

/** What a row says, apart from whose series it belongs to. */
export type RowFields = Omit<Observation, 'id' | 'planId' | 'indicatorId'>;

/** What may be wrong with a row although each of its fields can be read. */
export type RowCode = ObservationRefusal | 'n-not-whole';

/** Why a field of a row could not be read, or does not go with the others. */
export type RowProblem =
  | { readonly field: RowField; readonly kind: 'date'; readonly code: DateError | 'empty' }
  | {
      readonly field: RowField;
      readonly kind: 'number';
      readonly code: DecimalError;
      readonly input: string;
    }
  | {
      readonly field: RowField;
      readonly kind: 'row';
      readonly code: RowCode;
    };

type Figures = Pick<Observation, 'value' | 'numerator' | 'denominator'>;
type Read<Value> = Result<Value, readonly RowProblem[]>;

const WHOLE = /^\d{1,9}$/;

/**
 * Reads a row as it is written. Either the value stands there, or numerator and denominator from which it follows.
 * All that is wrong is told at once, field by field; nothing is guessed.
 */
export function readRow(draft: RowDraft): Read<RowFields> {
  const [date, figures, n] = [readDay(draft.date), readFigures(draft), readCount(draft.n)];
  if (!date.ok || !figures.ok || !n.ok)
    return fail([date, figures, n].flatMap((read) => (read.ok ? [] : read.error)));
  return ok({
    ...figures.value,
    unitId: draft.unitId === '' ? null : unitIdSchema.parse(draft.unitId),
    date: date.value,
    n: n.value,
    preliminary: draft.preliminary,
    baseline: draft.baseline,
    note: draft.note.trim(),
  });
}

/** Reads what was measured in a row, whatever else is written there. */
export function readFigures(draft: RowDraft): Read<Figures> {
  const problems: RowProblem[] = [];
  const read = (field: keyof Figures): Quantity | null => {
    const parsed = parseQuantity(draft[field]);
    if (!parsed.ok && parsed.error !== 'empty')
      problems.push({ field, kind: 'number', code: parsed.error, input: draft[field].trim() });
    return parsed.ok ? parsed.value : null;
  };
  const figures = {
    numerator: read('numerator'),
    denominator: read('denominator'),
    value: read('value'),
  };
  problems.push(...missingFigures(draft));
  return problems.length > 0 ? fail(problems) : ok(figures);
}

function readDay(written: string): Read<IsoDate> {
  const read = parseDate(written);
  if (read.ok) return read;
  const code = written.trim() === '' ? 'empty' : read.error;
  return fail([{ field: 'date', kind: 'date', code }]);
}

function readCount(written: string): Read<number | null> {
  const digits = written.replaceAll(/\s/g, '');
  if (digits === '') return ok(null);
  return WHOLE.test(digits)
    ? ok(Number(digits))
    : fail([{ field: 'n', kind: 'row', code: 'n-not-whole' }]);
}

function missingFigures(draft: RowDraft): readonly RowProblem[] {
  const has = (field: keyof Figures): boolean => draft[field].trim() !== '';
  const kind = 'row';
  if (!has('numerator') && !has('denominator'))
    return has('value') ? [] : [{ field: 'value', kind, code: 'no-value' }];
  if (has('value')) return [{ field: 'value', kind, code: 'both-values' }];
  if (!has('numerator')) return [{ field: 'numerator', kind, code: 'share-incomplete' }];
  return has('denominator') ? [] : [{ field: 'denominator', kind, code: 'share-incomplete' }];
}
