import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useId } from 'react';
import { sortedRows } from '#shared/domain/plan-state.ts';
import type { PartStatus } from '#shared/domain/goal/judge-goal.ts';
import { text } from '#shared/text/text.ts';
import { usePlanSelector, useReadOnly } from '#renderer/platform/workspace.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { indicatorOf } from '../measure-text.ts';
import { StatusSign } from '../status-sign.tsx';
import { useUnits } from '../use-units.ts';
import { ConditionFields } from './condition-fields.tsx';
import { CountedFields } from './counted-fields.tsx';
import { IndicatorPart } from './indicator-part.tsx';
import { IndicatorPicker } from './indicator-picker.tsx';
import { OutcomeLines } from './outcome-lines.tsx';
import { SetLaterFields } from './set-later-fields.tsx';
import { valueColumns } from './target-values.ts';
import styles from './target.module.css';
import { useTargetCommands } from './use-target-commands.ts';
import { ValueTable } from './value-table.tsx';

const words = text.goalScreen.target;

type Props = {
  readonly part: Extract<PartStatus, { readonly kind: 'target' }>;
  /** Its place among the goal's targets, from 0, and how many they are. */
  readonly index: number;
  readonly count: number;
  readonly unfoldsSeries: boolean;
  /** The number of the target under which the indicator and its outcomes are written; null for this one. */
  readonly toldWith: number | null;
  /** A row that has been jumped to: the parts that hold it are unfolded. */
  readonly arrivedAt: string | null;
};

/** One target of a goal: what is measured, what must hold, and what has been observed. */
export function TargetEditor({ part, index, count, unfoldsSeries, toldWith, arrivedAt }: Props) {
  const { target } = part;
  const commands = useTargetCommands();
  const readOnly = useReadOnly();
  const units = useUnits();
  const headingId = useId();
  const indicators = usePlanSelector((state) => sortedRows(state.tables.indicators));
  const asksValues = valueColumns(target.condition) !== null;
  const named = usePlanSelector((state) => indicatorOf(state, target));
  // What is done by a day or kept within a frame weighs no indicator, also where one is left behind.
  const indicator = asksValues ? named : null;
  return (
    <section className={styles['target']} aria-labelledby={headingId} data-row={target.id}>
      <div className={styles['head']}>
        <strong id={headingId}>{words.name({ number: index + 1 })}</strong>
        {part.outcomes.length > 1 && <StatusSign code={part.code} />}
        {!readOnly && (
          <div className={styles['tools']}>
            <IconButton
              label={words.up}
              Icon={IconArrowUp}
              disabled={index === 0}
              onClick={() => commands.step(target, -1)}
            />
            <IconButton
              label={words.down}
              Icon={IconArrowDown}
              disabled={index === count - 1}
              onClick={() => commands.step(target, 1)}
            />
            <IconButton
              label={words.remove}
              Icon={IconTrash}
              onClick={() => commands.remove(target)}
            />
          </div>
        )}
      </div>
      <OutcomeLines part={part} />
      <div className={styles['fields']} data-target-fields>
        {asksValues && (
          <IndicatorPicker
            key={`picker ${target.indicatorId}`}
            indicators={indicators}
            value={target.indicatorId}
            readOnly={readOnly}
            onChoose={({ id }) => commands.edit(target, { indicatorId: id })}
            onCreate={(name) => commands.create(target, name)}
          />
        )}
        {indicator !== null && (
          <CountedFields
            key={`counted ${indicator.id}`}
            indicator={indicator}
            readOnly={readOnly}
            onEdit={(patch) => commands.editIndicator(indicator, patch)}
          />
        )}
        <ConditionFields
          target={target}
          readOnly={readOnly}
          onEdit={(patch) => commands.edit(target, patch)}
        />
      </div>
      <ValueTable
        target={target}
        indicator={indicator}
        units={units}
        readOnly={readOnly}
        commands={commands}
      />
      {asksValues && valueColumns(target.condition) !== 'none' && (
        <SetLaterFields
          target={target}
          readOnly={readOnly}
          onEdit={(setLater) => commands.setLater(target, setLater)}
        />
      )}
      {indicator !== null && toldWith !== null && (
        <p className={styles['quiet']}>{words.toldWith({ number: toldWith })}</p>
      )}
      {indicator !== null && toldWith === null && (
        <IndicatorPart
          key={`about ${indicator.id}`}
          target={target}
          indicator={indicator}
          commands={commands}
          unfoldsSeries={unfoldsSeries}
          arrivedAt={arrivedAt}
        />
      )}
    </section>
  );
}
