import type { IsoDate } from '#shared/domain/basics/dates.ts';
import type { FunctionId } from '#shared/domain/basics/ids.ts';
import { byPosition } from '#shared/domain/basics/position.ts';
import { areaRowsOf } from '#shared/domain/plan/area-rows.ts';
import { planOf, type PlanState } from '#shared/domain/plan-state.ts';
import { text } from '#shared/text/text.ts';
import { composeListOf } from './list-of-function.ts';
import { roleTitle } from './area-names.ts';
import type { ComposeOptions } from './compose-options.ts';
import { docHeading } from './doc-heading.ts';
import { plainRuns } from './doc-runs.ts';
import type { DocBlock, DocumentModel } from './document-model.ts';
import { composeHead } from './plan-head.ts';

const words = text.action.minlista;

/**
 * What one function is to do and measure, in the order of its days; or everybody's lists, each on a page of its own.
 * A working list: it carries the day it was written out, also when the plan has been decided.
 */
export function composeMinlista(
  state: PlanState,
  functionId: FunctionId | null,
  options: ComposeOptions,
): DocumentModel {
  const { year } = planOf(state);
  const name = roleTitle(state, functionId);
  const title = functionId === null ? words.titleAll({ year }) : words.title({ year, name });
  const head = composeHead(state, 'minlista', { title, options });
  const blocks =
    functionId === null
      ? composeEverybody(state, options.today)
      : composeListOf(state, functionId, { today: options.today, level: 1, anchor: 'list' });
  return {
    ...head,
    date: options.today,
    facts: [{ label: text.document.facts.date, value: options.today }],
    frontMatter: false,
    blocks: blocks.length === 0 ? [nothing()] : [...blocks],
  };
}

/** Functions without anything to do have no page. */
function composeEverybody(state: PlanState, today: IsoDate): readonly DocBlock[] {
  const roles = areaRowsOf(state).roles.toSorted(byPosition);
  const lists = roles
    .map((role, index) => {
      const place = { today, level: 2, anchor: `list-${index + 1}` };
      return { role, anchor: place.anchor, blocks: composeListOf(state, role.id, place) };
    })
    .filter(({ blocks }) => blocks.length > 0);
  return lists.flatMap(({ role, anchor, blocks }, index) => {
    const name = role.title.trim() || text.area.role.nameless;
    const place = { id: anchor, level: 1, startsPage: index > 0 };
    return [docHeading(place, plainRuns(name)), ...blocks];
  });
}

function nothing(): DocBlock {
  return { kind: 'paragraph', style: 'normal', runs: plainRuns(words.nothing) };
}
