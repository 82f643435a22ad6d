import { actionStatusSchema, horizonSchema, type Action } from '../action/schema.ts';
import type { IsoDate } from '../basics/dates.ts';
import { functionIdSchema, goalIdSchema } from '../basics/ids.ts';
import { rhythmSchema } from '../basics/rhythm.ts';
import type { FieldValue, Verdict } from './field.ts';
import type { Judgement, RowVerdicts } from './read-review.ts';
import type { Review } from './review.ts';

type Known = Partial<Omit<Action, 'id' | 'planId' | 'position'>>;

/** The actions that a review holds, one for every row that says what is to be done. */
export function pastedActions(review: Review, rows: readonly RowVerdicts[]): readonly Known[] {
  const at = columnsOf(review);
  return rows.flatMap((verdicts) => {
    const values = (id: string) => valueOf(verdicts[at(id)]);
    return textOf(values('what')) === '' ? [] : [actionOf(values)];
  });
}

/** How many actions a review holds; told at every answer, so none of them is made for it. */
export function countPastedActions(review: Review, rows: readonly RowVerdicts[]): number {
  const what = columnsOf(review)('what');
  return rows.filter((verdicts) => textOf(valueOf(verdicts[what])) !== '').length;
}

/** What only the whole row can tell: words that say what is to be done are missing, or the end lies before the start. */
export function judgeActions(review: Review, rows: readonly RowVerdicts[]): Judgement {
  const at = columnsOf(review);
  const judgement = new Map<number, ReadonlyMap<number, Verdict>>();
  for (const [row, verdicts] of rows.entries()) {
    const column = faultIn(verdicts, at);
    if (column !== null)
      judgement.set(row, new Map([[column.at, { kind: 'refused', code: column.code }]]));
  }
  return judgement;
}

type ColumnOf = (id: string) => number;

function faultIn(
  verdicts: RowVerdicts,
  at: ColumnOf,
): { readonly at: number; readonly code: 'value-required' | 'ends-before-start' } | null {
  const what = verdicts[at('what')];
  const isNamed = what?.kind !== 'read' || what.value.kind !== 'missing';
  const isEmpty = verdicts.every(
    (verdict) => verdict.kind === 'left-out' || valueOf(verdict)?.kind === 'missing',
  );
  if (!isNamed && !isEmpty) return { at: at('what'), code: 'value-required' };
  const [from, to] = [dateOf(valueOf(verdicts[at('from')])), dateOf(valueOf(verdicts[at('to')]))];
  return from !== null && to !== null && to < from
    ? { at: at('to'), code: 'ends-before-start' }
    : null;
}

function columnsOf({ columns }: Review): ColumnOf {
  const places = new Map(columns.map((id, column) => [id, column]));
  return (id) => places.get(id) ?? -1;
}

function actionOf(values: (id: string) => FieldValue | null): Known {
  const text = (id: string) => textOf(values(id));
  const date = (id: string) => dateOf(values(id));
  const name = (id: string) => nameOf(values(id));
  return {
    what: text('what'),
    goalId: goalIdSchema.safeParse(name('goal')).data ?? null,
    operativeTarget: text('operativeTarget'),
    responsibleId: functionIdSchema.safeParse(name('responsible')).data ?? null,
    from: date('from'),
    to: date('to'),
    status: actionStatusSchema.safeParse(name('status')).data ?? 'planned',
    horizon: horizonSchema.safeParse(name('horizon')).data ?? null,
    rhythm: rhythmSchema.safeParse(name('rhythm')).data ?? null,
    resources: text('resources'),
    financing: text('financing'),
    followUp: text('followUp'),
    reportToId: functionIdSchema.safeParse(name('reportTo')).data ?? null,
    reportBy: date('reportBy'),
    followUpNote: text('followUpNote'),
  };
}

function valueOf(verdict: Verdict | undefined): FieldValue | null {
  return verdict?.kind === 'read' ? verdict.value : null;
}

function textOf(value: FieldValue | null): string {
  return value?.kind === 'text' ? value.text : '';
}

function dateOf(value: FieldValue | null): IsoDate | null {
  return value?.kind === 'date' ? value.date : null;
}

function nameOf(value: FieldValue | null): string | null {
  return value?.kind === 'name' ? value.id : null;
}
