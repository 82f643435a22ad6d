import { formatQuantity, type Quantity } from '#shared/domain/basics/quantity.ts';
import type { Observation } from '#shared/domain/goal/schema.ts';

/** A row of the series as it stands in its fields: text, until it has been read. */
export type RowDraft = {
  /** Empty is the whole area. */
  readonly unitId: string;
  readonly date: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly value: string;
  readonly n: string;
  readonly preliminary: boolean;
  readonly baseline: boolean;
  readonly note: string;
};

export type RowField = keyof RowDraft;

/** A row with nothing written in it, for one unit. */
export function emptyDraft(unitId: string): RowDraft {
  return {
    unitId,
    date: '',
    numerator: '',
    denominator: '',
    value: '',
    n: '',
    preliminary: false,
    baseline: false,
    note: '',
  };
}

/** An outcome as it is written in the row. */
export function draftOf(observation: Observation): RowDraft {
  return {
    unitId: observation.unitId ?? '',
    date: observation.date,
    numerator: written(observation.numerator),
    denominator: written(observation.denominator),
    value: written(observation.value),
    n: observation.n === null ? '' : String(observation.n),
    preliminary: observation.preliminary,
    baseline: observation.baseline,
    note: observation.note,
  };
}

/** True when nothing has been written: the unit alone, which is filled in beforehand, says nothing. */
export function isBlank({ date, numerator, denominator, value, n, note }: RowDraft): boolean {
  return [date, numerator, denominator, value, n, note].every((field) => field.trim() === '');
}

/** True when two drafts would be read alike. */
export function sameDraft(left: RowDraft, right: RowDraft): boolean {
  // A draft's own keys are exactly its fields.
  const fields = Object.keys(left) as RowField[];
  return fields.every((field) => left[field] === right[field]);
}

/** Parts the fields of a packed draft: a control character that nobody types. */
const SEPARATOR = '\u001F';
const FIELD_COUNT = 9;

/** A draft as one text, to be kept on disk; null when nothing is written in it. */
export function packDraft(draft: RowDraft): string | null {
  if (isBlank(draft)) return null;
  const { unitId, date, numerator, denominator, value, n, preliminary, baseline, note } = draft;
  return [unitId, date, numerator, denominator, value, n, preliminary, baseline, note].join(
    SEPARATOR,
  );
}

/** A draft as it was packed; null for a text that is none. */
export function unpackDraft(packed: string): RowDraft | null {
  const fields = packed.split(SEPARATOR);
  if (fields.length !== FIELD_COUNT) return null;
  const [unitId = '', date = '', numerator = '', denominator = '', value = '', n = ''] = fields;
  const [preliminary, baseline, note = ''] = fields.slice(6);
  const flags = { preliminary: preliminary === 'true', baseline: baseline === 'true' };
  return { unitId, date, numerator, denominator, value, n, note, ...flags };
}

function written(value: Quantity | null): string {
  return value === null ? '' : formatQuantity(value);
}
