import type { Question, Reading, ReadingRule } from './cell.ts';

/** Something that a column may name: a unit, a function, a goal. Aliases are other ways to write it. */
export type Named = {
  readonly id: string;
  readonly label: string;
  readonly aliases?: readonly string[];
};

/**
 * What a column holds. Numbers are kept with `digits` decimals at most; `percent` says whether "8 %" is the same as 8
 * there, must be asked about, or is no such thing. An unknown name is asked about, with or without the choice to leave the
 * field empty, or the field is left empty and it is said.
 */
export type FieldKind =
  | { readonly kind: 'text'; readonly mostCharacters: number }
  | {
      readonly kind: 'number';
      readonly digits: number;
      readonly most: number;
      readonly least: number;
      readonly percent: 'same' | 'asked' | 'refused';
    }
  | { readonly kind: 'date' }
  | {
      readonly kind: 'name';
      readonly names: readonly Named[];
      readonly unknown: 'asked' | 'asked-or-empty' | 'left-empty';
    };

/** A field that pasted columns can be mapped to. One that `repeats` may take several columns. */
export type PasteField = {
  readonly id: string;
  readonly repeats: boolean;
  readonly takes: FieldKind;
};

/** What a cell gives its field. */
export type FieldValue = Reading | ({ readonly kind: 'name' } & Named);

/** Why a field must ask, besides the reasons of the cell itself. */
export type FieldReason =
  | Question['reason']
  | 'unknown-name'
  | 'year'
  | 'percent'
  | 'date-in-words'
  | 'already-there';

export type FieldRule = ReadingRule | 'name' | 'leave-empty' | 'replace';

export type FieldAlternative = {
  readonly rule: FieldRule;
  readonly values: readonly [FieldValue, ...FieldValue[]];
};

export type FieldQuestion = {
  readonly reason: FieldReason;
  readonly alternatives: readonly FieldAlternative[];
};

/** Why a cell cannot be used in its field at all; a code for words, never a value in its place. */
export type RefusalCode =
  | 'not-a-number'
  | 'not-a-date'
  | 'percent-there'
  | 'too-precise'
  | 'too-large'
  | 'too-small'
  | 'too-long'
  | 'no-such-name'
  | 'value-required'
  | 'in-future'
  | 'twice-in-paste'
  | 'zero-denominator'
  | 'part-without-whole'
  | 'ends-before-start'
  | 'outside';

/** What became of a cell: read (perhaps with a remark), asked about, refused, or left out by the user. */
export type Verdict =
  | {
      readonly kind: 'read';
      readonly value: FieldValue;
      readonly remark: 'unknown-name' | null;
    }
  | { readonly kind: 'asked'; readonly question: FieldQuestion }
  | { readonly kind: 'refused'; readonly code: RefusalCode }
  | { readonly kind: 'left-out' };

/** What the user has decided about a cell. */
export type Answer =
  | { readonly kind: 'chosen'; readonly rule: FieldRule; readonly value: FieldValue }
  | { readonly kind: 'typed'; readonly text: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'left-out' };
