import { withoutDirectionSigns } from '#shared/domain/basics/direction-signs.ts';
import { formatLongDate } from '#shared/domain/basics/dates.ts';
import { groupBy } from '#shared/domain/basics/group-by.ts';
import type { Measure } from '#shared/domain/goal/measures.ts';
import type { Indicator, Target } from '#shared/domain/goal/schema.ts';
import type { PlanState } from '#shared/domain/plan-state.ts';
import { text } from '#shared/text/text.ts';
import { roleTitle, unitName } from './area-names.ts';
import type { DocListLine } from './document-model.ts';
import { writtenRuns } from './doc-runs.ts';
import { targetValueText } from './goal-words.ts';

const words = text.goalDocument;

/** A measure as a line: what is asked of it unless a table says that, where it is read, how often and by whom. */
export function measureLine(
  state: PlanState,
  { indicator, targets }: Measure,
  tabled: ReadonlySet<Target>,
): DocListLine {
  const asks = targets
    .filter((target) => !tabled.has(target) && target.condition.kind !== 'tracked')
    .flatMap((target) => asksOf(state, target, indicator));
  const sentences = [
    words.measure({ name: indicatorName(indicator), asks }),
    ...indicatorFacts(state, indicator),
  ];
  return { ordered: false, depth: 0, runs: writtenRuns(`${sentences.join('. ')}.`) };
}

/** What an indicator is called, also where nobody has named it. */
export function indicatorName({ name }: Pick<Indicator, 'name'>): string {
  return withoutDirectionSigns(name).trim() || text.goal.namelessIndicator;
}

/** What a target asks for; units that are asked the same are told together: "minska med minst 3 % (Högsby, Alvesta)". */
export function asksOf(
  state: PlanState,
  target: Target,
  indicator: Indicator | null,
): readonly string[] {
  if (target.values.length === 0)
    return [targetValueText(state, target, indicator, { value: null, high: null })];
  const grouped = groupBy(target.values, (asked) =>
    targetValueText(state, target, indicator, asked),
  );
  return [...grouped].map(([asked, values]) => {
    const units = values.flatMap(({ unitId }) =>
      unitId === null ? [] : [unitName(state, unitId)],
    );
    return words.inUnits({ asked, units: units.join(', ') });
  });
}

/** How often an indicator is measured, and on which days: nothing where neither is set. */
export function measuredWhen({ rhythm, measuringDates }: Indicator): readonly string[] {
  return [...(rhythm === null ? [] : [text.rhythm[rhythm]]), ...measuringDates.map(formatLongDate)];
}

function indicatorFacts(state: PlanState, indicator: Indicator): readonly string[] {
  const source = indicator.source.trim().replace(/\.$/, '');
  const when = measuredWhen(indicator).join(', ');
  const name = roleTitle(state, indicator.responsibleId);
  return [
    source === '' ? '' : words.source({ source }),
    when === '' ? '' : words.measured({ when }),
    name === '' ? '' : words.responsible({ name }),
  ].filter((fact) => fact !== '');
}
