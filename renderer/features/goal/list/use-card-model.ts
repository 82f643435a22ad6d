import { useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import type { GoalId } from '#shared/domain/basics/ids.ts';
import type { GoalStep } from '#shared/domain/goal/goal-moves.ts';
import { goalNode, type GoalNode } from '#shared/domain/goal/goal-tree.ts';
import type { Goal } from '#shared/domain/goal/schema.ts';
import type { PlanState } from '#shared/domain/plan-state.ts';
import { text } from '#shared/text/text.ts';
import { useReadPlan } from '#renderer/platform/workspace.tsx';
import { nameOf, useGoalCommands, type GoalCommands } from '../use-goal-commands.ts';
import type { CardModel, OpenGoal } from './goal-card.tsx';
import type { GoalGroup } from './goal-groups.ts';
import { readGoalKey } from './goal-keys.ts';
import { stepPlace } from './group-moves.ts';
import type { GoalFocus } from './use-goal-focus.ts';

type Options = {
  readonly tree: readonly GoalNode[];
  readonly groups: readonly GoalGroup[];
  readonly movable: boolean;
  readonly open: OpenGoal | null;
  readonly setOpen: (open: OpenGoal | null) => void;
  readonly focus: GoalFocus;
  readonly setNews: (news: string) => void;
};

type Context = {
  /** The list as it is when something is done. */
  readonly latest: { readonly current: Options };
  readonly commands: GoalCommands;
  readonly readPlan: () => PlanState;
};

/** What the cards share: the same object as long as the screen is there, so that an edit draws only its own card. */
export function useCardModel(options: Options): CardModel {
  const commands = useGoalCommands();
  const readPlan = useReadPlan();
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  return useMemo(() => {
    const context = { latest, commands, readPlan };
    const openAt = (goalId: GoalId | null): void => {
      if (goalId !== null) latest.current.setOpen({ goalId, arrivedAt: null });
    };
    const actions: CardModel['actions'] = {
      open: ({ id }) => openAt(id),
      close: () => closeGoal(latest.current),
      step: (goal, step) => stepGoal(context, goal, step),
      remove: (goal) => removeGoal(context, goal),
      addSub: (goal) => openAt(commands.addSub(goal)),
      duplicate: (goal) => openAt(commands.duplicate(goal)),
    };
    return { commands, actions, onKey: (event, goal) => answerKey(actions, event, goal) };
  }, [commands, readPlan]);
}

function closeGoal({ open, setOpen, focus }: Options): void {
  // What is being written is saved by leaving its field.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  setOpen(null);
  if (open !== null) focus.focusGoal(open.goalId);
}

function stepGoal({ latest, commands, readPlan }: Context, goal: Goal, step: GoalStep): void {
  const { tree, groups, movable, setNews, focus } = latest.current;
  if (!movable) return;
  const place = stepPlace(tree, groups, goal, step);
  if (!place.ok) return setNews(text.goal.moveRefusals[place.error]);
  focus.keepOn(goal.id, () => void flushSync(() => commands.move(goal, place.value)));
  const node = goalNode(readPlan(), goal.id);
  if (node !== null) setNews(movedWords(node));
}

function removeGoal({ latest, commands }: Context, goal: Goal): void {
  const { movable, open, setOpen, focus } = latest.current;
  const neighbour = focus.neighbourOf(goal.id);
  if (!movable || !commands.remove(goal)) return;
  if (open?.goalId === goal.id) setOpen(null);
  if (neighbour !== null) focus.focusGoal(neighbour);
}

function answerKey(actions: CardModel['actions'], event: KeyboardEvent, goal: Goal): void {
  const key = readGoalKey(event);
  if (key === null) return;
  event.preventDefault();
  if (key.kind === 'step') actions.step(goal, key.step);
  else if (key.kind === 'remove') actions.remove(goal);
  else key.button.focus();
}

function movedWords({ goal, index, siblingCount }: GoalNode): string {
  return text.goalScreen.card.moved({ name: nameOf(goal), place: index + 1, count: siblingCount });
}
