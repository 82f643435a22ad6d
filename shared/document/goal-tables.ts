import type { IsoDate } from '#shared/domain/basics/dates.ts';
import type { UnitId } from '#shared/domain/basics/ids.ts';
import { formatQuantity } from '#shared/domain/basics/quantity.ts';
import type { Measure } from '#shared/domain/goal/measures.ts';
import { unitLevels } from '#shared/domain/goal/needed-change.ts';
import type { Indicator, Target, TargetValue } from '#shared/domain/goal/schema.ts';
import type { PlanState } from '#shared/domain/plan-state.ts';
import { text } from '#shared/text/text.ts';
import { unitName } from './area-names.ts';
import type { DocBox, DocParagraph, DocTable } from './document-model.ts';
import { plainRuns } from './doc-runs.ts';
import { composeLevelTable } from './goal-level-table.ts';
import { indicatorName } from './goal-measure-line.ts';
import { changeText, setLaterText } from './goal-words.ts';
import { boxTable, type TableLine } from './goal-table-lines.ts';

const words = text.goalDocument.table;

/** Beyond this many units they go down the side, where there is room for their names. */
const MOST_UNITS_ACROSS = 5;

/** A target with what it is weighed by. */
type Weighed = { readonly target: Target; readonly indicator: Indicator };

/** Which targets are told in a table: those that ask different units for different values, or have baselines to show. */
export function tabledTargets(
  state: PlanState,
  measures: readonly Measure[],
  today: IsoDate,
): ReadonlySet<Target> {
  return new Set(
    weighedOf(measures)
      .filter((weighed) => hasLevels(state, weighed, today) || differs(weighed.target))
      .map(({ target }) => target),
  );
}

type TablePlace = { readonly tabled: ReadonlySet<Target>; readonly today: IsoDate };

/** The tables of a goal's targets: one for each that has baselines, and one for the others together, with their notes. */
export function composeTargetTables(
  state: PlanState,
  measures: readonly Measure[],
  { tabled, today }: TablePlace,
): DocBox['blocks'] {
  const shown = weighedOf(measures).filter(({ target }) => tabled.has(target));
  const withLevels = shown.filter((weighed) => hasLevels(state, weighed, today));
  const others = shown.filter((weighed) => !withLevels.includes(weighed));
  return [
    ...withLevels.flatMap((weighed) => [
      composeLevelTable(state, weighed, today),
      ...notesOf(state, [weighed]),
    ]),
    ...(others.length === 0 ? [] : [unitTable(state, others), ...notesOf(state, others)]),
  ];
}

function weighedOf(measures: readonly Measure[]): readonly Weighed[] {
  return measures.flatMap(({ indicator, targets }) =>
    targets.map((target) => ({ target, indicator })),
  );
}

function hasLevels(state: PlanState, { target, indicator }: Weighed, today: IsoDate): boolean {
  const { kind } = target.condition;
  if (kind !== 'atLeast' && kind !== 'atMost') return false;
  return unitLevels(state, target, indicator, today).some(({ levels }) => levels.length > 0);
}

function differs({ condition: { kind }, values }: Target): boolean {
  const isValued =
    kind === 'atLeast' || kind === 'atMost' || kind === 'between' || kind === 'changeBy';
  const asked = new Set(values.map(({ value, high }) => `${value} ${high}`));
  return isValued && values.length > 1 && (asked.size > 1 || kind !== 'changeBy');
}

/** Measures down and units across, or the other way round where the units are many. */
function unitTable(state: PlanState, shown: readonly Weighed[]): DocTable {
  const units = unitsOf(shown);
  const lines: readonly TableLine[] = [
    { header: true, cells: [words.measure, ...units.map((unitId) => unitName(state, unitId))] },
    ...shown.map((weighed) => ({
      header: false,
      cells: [measureName(weighed), ...units.map((unitId) => askedText(weighed, unitId))],
    })),
  ];
  return boxTable(units.length > MOST_UNITS_ACROSS ? turned(lines) : lines, null);
}

function unitsOf(shown: readonly Weighed[]): readonly (UnitId | null)[] {
  return [...new Set(shown.flatMap(({ target }) => target.values.map(({ unitId }) => unitId)))];
}

function measureName({ target, indicator }: Weighed): string {
  const { condition, scope } = target;
  const bound =
    condition.kind === 'changeBy'
      ? words.bounds[condition.direction]
      : condition.kind === 'atLeast' || condition.kind === 'atMost' || condition.kind === 'between'
        ? words.bounds[condition.kind]
        : '';
  const said = [countedName(indicator, condition), bound, text.goal.targets.scopes[scope]];
  return said.filter((part) => part !== '').join(', ');
}

/** With what is counted, which the bare numbers of the table do not say: "Genomförda kontroller (kontroller)". */
function countedName(indicator: Indicator, condition: Target['condition']): string {
  const [name, unit] = [indicatorName(indicator), indicator.unit.trim()];
  const isCounted = indicator.kind === 'number' && condition.kind !== 'changeBy';
  const isSaid = unit === '' || name.toLocaleLowerCase('sv') === unit.toLocaleLowerCase('sv');
  return isCounted && !isSaid ? words.counted({ name, unit }) : name;
}

function askedText({ target, indicator }: Weighed, unitId: UnitId | null): string {
  const asked = target.values.find((value) => value.unitId === unitId);
  if (asked === undefined) return words.missing;
  if (asked.value === null) return target.setLater === null ? words.missing : words.later;
  const number = numberText(target, asked);
  const { condition } = target;
  if (condition.kind === 'changeBy') return changeText(asked.value, condition.measure, indicator);
  return indicator.kind === 'percent' ? text.goal.percent({ value: number }) : number;
}

function numberText({ condition }: Target, { value, high }: TargetValue): string {
  if (value === null) return words.missing;
  return condition.kind === 'between' && high !== null
    ? words.range({ low: formatQuantity(value), high: formatQuantity(high) })
    : formatQuantity(value);
}

/** What people have written beside single values, and who sets those that are not set. */
function notesOf(state: PlanState, shown: readonly Weighed[]): readonly DocParagraph[] {
  const notes = shown.flatMap(({ target, indicator }) => {
    const about = shown.length > 1 ? indicatorName(indicator) : '';
    const own = target.values.flatMap(({ unitId, note }) =>
      note.trim() === '' ? [] : [noteText([about, unitName(state, unitId)], note)],
    );
    const isOpen = target.setLater !== null && target.values.some(({ value }) => value === null);
    return isOpen && target.setLater !== null
      ? [...own, noteText([about], setLaterText(state, target.setLater, target.scope))]
      : own;
  });
  return notes.length === 0
    ? []
    : [{ kind: 'paragraph', style: 'note', runs: plainRuns(notes.join(' ')) }];
}

function noteText(about: readonly string[], note: string): string {
  const name = about.filter((part) => part !== '').join(', ');
  const sentence = note.trim();
  return text.goalDocument.note({
    name,
    note: /[.!?]$/.test(sentence) ? sentence : `${sentence}.`,
  });
}

function turned(lines: readonly TableLine[]): readonly TableLine[] {
  const width = lines[0]?.cells.length ?? 0;
  return Array.from({ length: width }, (_, index) => ({
    header: index === 0,
    cells: lines.map(({ cells }, row) =>
      index === 0 && row === 0 ? words.unit : (cells[index] ?? words.missing),
    ),
  }));
}
