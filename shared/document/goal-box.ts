import type { IsoDate } from '#shared/domain/basics/dates.ts';
import type { GoalNode } from '#shared/domain/goal/goal-tree.ts';
import { measuresOf, unmeasuredTargets } from '#shared/domain/goal/measures.ts';
import type { Goal, Target } from '#shared/domain/goal/schema.ts';
import type { PlanState } from '#shared/domain/plan-state.ts';
import { text } from '#shared/text/text.ts';
import type { DocBox, DocListLine, DocParagraph, DocRun } from './document-model.ts';
import { plainRuns, writtenRuns } from './doc-runs.ts';
import { measureLine } from './goal-measure-line.ts';
import { composeTargetTables, tabledTargets } from './goal-tables.ts';
import { targetValueText } from './goal-words.ts';
import { noteParagraphs } from './note-paragraphs.ts';

const words = text.goalDocument;

/** A goal in its box: the sentence, sub-goals, how it is measured, and what each unit is to reach. */
export function composeGoalBox(state: PlanState, node: GoalNode, today: IsoDate): DocBox {
  const { goal } = node;
  const measures = measuresOf(state, node);
  const tabled = tabledTargets(state, measures, today);
  const lines = measures.map((measure) => measureLine(state, measure, tabled));
  return {
    kind: 'box',
    label: goalLabel(goal),
    title: titleRuns(goal),
    blocks: [
      ...noteParagraphs(goal.description),
      ...listOf([...ownDeliverables(state, node), ...subGoalLines(state, node)]),
      ...ruleParagraphs(node),
      ...(lines.length === 0 ? [] : [howMeasured(), ...listOf(lines)]),
      ...composeTargetTables(state, measures, { tabled, today }),
    ],
  };
}

/** "Lokalt effektmål", "Nationellt mål". */
export function goalLabel({ level, kind }: Pick<Goal, 'level' | 'kind'>): string {
  return words.labels[level][kind === 'effect' ? 'effect' : 'other'];
}

/** The goal's sentence; where it is not written, a mark says so. */
export function titleRuns({ heading }: Pick<Goal, 'heading'>): DocRun[] {
  const written = heading.trim();
  return written === '' ? [{ text: words.untitled, marked: true }] : writtenRuns(written);
}

function howMeasured(): DocParagraph {
  const runs = plainRuns(words.howMeasured).map((run) => ({ ...run, bold: true as const }));
  return { kind: 'paragraph', style: 'normal', runs };
}

/** Each sub-goal with what it says and, for something to be done, by when. */
function subGoalLines(state: PlanState, { children }: GoalNode): readonly DocListLine[] {
  return children.map((child) => {
    const asks = unmeasuredTargets(state, child).map((target) => deliverableText(state, target));
    const said = child.goal.description.trim();
    const rest = [asks.length === 0 ? '' : `, ${asks.join(', ')}`, said === '' ? '' : `. ${said}`];
    return line([...titleRuns(child.goal), ...plainRuns(rest.join(''))]);
  });
}

function ownDeliverables(state: PlanState, node: GoalNode): readonly DocListLine[] {
  return unmeasuredTargets(state, node).map((target) =>
    line(plainRuns(upperFirst(deliverableText(state, target)))),
  );
}

/** What is to be done or kept: "klart senast 1 mars 2026". */
export function deliverableText(state: PlanState, target: Target): string {
  const asked = targetValueText(state, target, null, { value: null, high: null });
  const { condition } = target;
  const budgetId = condition.kind === 'withinFrame' ? condition.budgetId : null;
  const name = state.tables.budgets.get(budgetId ?? '')?.name.trim() ?? '';
  return words.inUnits({ asked, units: name });
}

/** What must hold together, and in how many units, where that is not simply all of them. */
function ruleParagraphs({ goal, children }: GoalNode): readonly DocParagraph[] {
  const subCombination = children.some((child) => child.goal.combination);
  const { quantifier } = goal;
  const rules = [
    goal.combination ? words.combination : '',
    !goal.combination && subCombination ? words.subCombination : '',
    quantifier.kind === 'atLeast' ? words.quantifier(quantifier) : '',
  ].filter((rule) => rule !== '');
  return rules.length === 0
    ? []
    : [{ kind: 'paragraph', style: 'normal', runs: plainRuns(rules.join(' ')) }];
}

function listOf(lines: readonly DocListLine[]): DocBox['blocks'] {
  return lines.length === 0 ? [] : [{ kind: 'list', lines: [...lines] }];
}

function line(runs: readonly DocRun[]): DocListLine {
  return { ordered: false, depth: 0, runs: [...runs] };
}

function upperFirst(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
