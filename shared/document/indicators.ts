import type { GoalId } from '#shared/domain/basics/ids.ts';
import { goalNode } from '#shared/domain/goal/goal-tree.ts';
import { measuresOf } from '#shared/domain/goal/measures.ts';
import type { Indicator } from '#shared/domain/goal/schema.ts';
import { sortedRows, type PlanState } from '#shared/domain/plan-state.ts';
import { text } from '#shared/text/text.ts';
import { roleTitle } from './area-names.ts';
import type { DocBlock } from './document-model.ts';
import { plainRuns } from './doc-runs.ts';
import { indicatorName, measuredWhen } from './goal-measure-line.ts';
import { wordTable } from './word-table.ts';

const words = text.goalDocument.indicators;

const TWO_WORDS = /^(\p{L}+) (\p{L}+)$/u;

/** The measures of the plan or of one goal as a table: what is counted, where it is read, how often and by whom. */
export function composeIndicatorBlocks(
  state: PlanState,
  goalId: GoalId | null,
): readonly DocBlock[] {
  const indicators = indicatorsOf(state, goalId);
  if (indicators.length === 0)
    return [
      { kind: 'paragraph', style: 'normal', runs: plainRuns(text.goalDocument.noIndicators) },
    ];
  const { name, definition, source, when, responsible } = words.columns;
  return [
    wordTable(
      [name, definition, source, when, responsible],
      indicators.map((indicator) => [
        [indicatorName(indicator)],
        [definitionText(indicator)],
        [indicator.source.trim() || words.missing],
        whenLines(indicator),
        [roleTitle(state, indicator.responsibleId) || words.missing],
      ]),
      { dense: true },
    ),
  ];
}

/** What an indicator counts: "ärenden", or the parts of a share. */
export function definitionText({ kind, unit, numerator, denominator }: Indicator): string {
  const [part, whole] = [numerator.trim(), denominator.trim()];
  if (part !== '' && whole !== '') return words.share({ part, whole });
  if (kind === 'percent') return words.percent;
  return unit.trim() === '' ? words.missing : words.number({ unit: unit.trim() });
}

/** When an indicator is measured, a line for the rhythm and one for each day; no line ends inside "varje månad". */
export function whenLines(indicator: Indicator): readonly string[] {
  const lines = measuredWhen(indicator).map((line) => line.replace(TWO_WORDS, '$1\u00A0$2'));
  return lines.length === 0 ? [words.missing] : lines;
}

function indicatorsOf(state: PlanState, goalId: GoalId | null): readonly Indicator[] {
  if (goalId === null) return sortedRows(state.tables.indicators);
  const node = goalNode(state, goalId);
  return node === null ? [] : measuresOf(state, node).map(({ indicator }) => indicator);
}
