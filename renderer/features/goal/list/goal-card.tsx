import { useDraggable, useDroppable } from '@dnd-kit/core';
import { IconArrowDown, IconArrowUp, type Icon } from '@tabler/icons-react';
import { memo, type KeyboardEvent } from 'react';
import { roleTitle } from '#shared/document/area-names.ts';
import { goalLabel } from '#shared/document/goal-box.ts';
import { statusText } from '#shared/document/goal-status-words.ts';
import { goalStatus } from '#shared/domain/goal/goal-status.ts';
import type { GoalStatus, StatusReason } from '#shared/domain/goal/judge-goal.ts';
import type { Goal } from '#shared/domain/goal/schema.ts';
import { text } from '#shared/text/text.ts';
import { usePorts } from '#renderer/platform/ports.tsx';
import { usePlanSelector } from '#renderer/platform/workspace.tsx';
import type { GoalActions } from '../editor/editor-tools.tsx';
import { GoalEditor } from '../editor/goal-editor.tsx';
import styles from '../goal.module.css';
import { StatusLine } from '../status-line.tsx';
import { nameOf, type GoalCommands } from '../use-goal-commands.ts';
import { MeasureLines } from './measure-lines.tsx';

const words = text.goalScreen.card;

const UNMEASURED: ReadonlySet<StatusReason['kind']> = new Set(['noMeasure', 'measuredWithParent']);

/** What is open, and where in it to go. */
export type OpenGoal = { readonly goalId: string; readonly arrivedAt: string | null };

/** What all cards share; the same object as long as the screen is there. */
export type CardModel = {
  readonly commands: GoalCommands;
  readonly actions: GoalActions;
  readonly onKey: (event: KeyboardEvent, goal: Goal) => void;
};

type Props = {
  readonly goal: Goal;
  readonly subGoals: readonly Goal[];
  /** Null unless this goal or one of its sub-goals is open. */
  readonly open: OpenGoal | null;
  readonly model: CardModel;
  /** True where goals stand in an order that can be changed here. */
  readonly movable: boolean;
  /** Beside which of this goal and its sub-goals a dragged one would land. */
  readonly dropId: string | null;
  readonly dropEdge: 'before' | 'after' | undefined;
};

/** A goal with its sub-goals: read as a card, or open to be written in. */
export const GoalCard = memo(function GoalCard(props: Props) {
  const { goal, subGoals, open, model, movable, dropId, dropEdge } = props;
  const { clock } = usePorts();
  const isOpen = open?.goalId === goal.id;
  const status = usePlanSelector((state) => goalStatus(state, goal, clock.today()));
  const drag = useDraggable({ id: goal.id, disabled: !movable || isOpen });
  const drop = useDroppable({ id: goal.id, disabled: !movable });
  return (
    <li
      ref={(element) => {
        drag.setNodeRef(element);
        drop.setNodeRef(element);
      }}
      className={styles['card']}
      data-goal={goal.id}
      data-open={isOpen || undefined}
      data-dragging={drag.isDragging || undefined}
      data-drop={dropId === goal.id ? dropEdge : undefined}
    >
      {isOpen ? (
        <GoalEditor
          goal={goal}
          status={status}
          commands={model.commands}
          actions={model.actions}
          arrivedAt={open.arrivedAt}
        />
      ) : (
        <div {...drag.listeners}>
          <Summary goal={goal} status={status} model={model} movable={movable} />
        </div>
      )}
      {subGoals.length > 0 && (
        <ul className={styles['list']} aria-label={words.subGoals({ name: nameOf(goal) })}>
          {subGoals.map((subGoal) => (
            <GoalCard
              key={subGoal.id}
              goal={subGoal}
              subGoals={[]}
              open={open?.goalId === subGoal.id ? open : null}
              model={model}
              movable={movable}
              dropId={dropId}
              dropEdge={dropEdge}
            />
          ))}
        </ul>
      )}
    </li>
  );
}, sameCard);

/** The tree of goals is made anew with every edit of a goal; a card is drawn anew when its own have changed. */
function sameCard(before: Props, after: Props): boolean {
  return (
    before.goal === after.goal &&
    before.open === after.open &&
    before.model === after.model &&
    before.movable === after.movable &&
    before.dropId === after.dropId &&
    before.dropEdge === after.dropEdge &&
    before.subGoals.length === after.subGoals.length &&
    before.subGoals.every((subGoal, index) => subGoal === after.subGoals[index])
  );
}

type SummaryProps = Pick<Props, 'goal' | 'model' | 'movable'> & { readonly status: GoalStatus };

function Summary(props: SummaryProps) {
  const { goal, status, model } = props;
  const name = nameOf(goal);
  const said = usePlanSelector((state) => statusText(state, goal, status));
  const isSub = goal.parentId !== null;
  const Heading = isSub ? 'h4' : 'h3';
  // Of a sub-goal without measures of its own, its goal tells how it stands.
  const isTold = !isSub || !status.reasons.every(({ kind }) => UNMEASURED.has(kind));
  return (
    <>
      {!isSub && <Eyebrow goal={goal} />}
      <div className={styles['headingLine']}>
        <Heading className={styles['heading']}>
          <button
            type="button"
            className={styles['open']}
            data-goal-button
            aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Delete"
            onClick={() => model.actions.open(goal)}
            onKeyDown={(event) => model.onKey(event, goal)}
          >
            <bdi>{name}</bdi>
          </button>
        </Heading>
        <StepButtons {...props} />
      </div>
      {isTold && (
        <div className={styles['statusLine']}>
          <StatusLine code={status.code}>{said}</StatusLine>
        </div>
      )}
      <MeasureLines parts={status.parts} name={name} />
    </>
  );
}

function Eyebrow({ goal }: Pick<SummaryProps, 'goal'>) {
  const responsible = usePlanSelector((state) => roleTitle(state, goal.responsibleId));
  return (
    <div className={styles['eyebrow']}>
      <span>{goalLabel(goal)}</span>
      {goal.kind !== 'effect' && <span>{text.goal.kinds[goal.kind]}</span>}
      {goal.combination && <span>{text.goal.combination}</span>}
      {responsible !== '' && <span>{words.responsible({ name: responsible })}</span>}
    </div>
  );
}

/** After the title as a stop. Hidden until the card is pointed at or worked in, so that a list of goals is not a list of arrows. */
function StepButtons({ goal, model, movable }: SummaryProps) {
  const name = nameOf(goal);
  if (!movable) return null;
  return (
    <div className={styles['tools']}>
      <StepButton
        label={words.up({ name })}
        Icon={IconArrowUp}
        onClick={() => model.actions.step(goal, 'up')}
      />
      <StepButton
        label={words.down({ name })}
        Icon={IconArrowDown}
        onClick={() => model.actions.step(goal, 'down')}
      />
    </div>
  );
}

type StepButtonProps = {
  readonly label: string;
  readonly Icon: Icon;
  readonly onClick: () => void;
};

/** A plain button with the browser's own tooltip: there are two of them on each of hundreds of cards. */
function StepButton({ label, Icon: StepIcon, onClick }: StepButtonProps) {
  return (
    <button
      type="button"
      className={styles['step']}
      title={label}
      aria-label={label}
      onClick={onClick}
    >
      <StepIcon size={18} aria-hidden />
    </button>
  );
}
