import { Select, type ComboboxItem, type OptionsFilter } from '@mantine/core';
import { useRef, useState, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { indicatorName } from '#shared/document/goal-measure-line.ts';
import { MAX_LINE_LENGTH } from '#shared/domain/basics/text-fields.ts';
import type { IndicatorId } from '#shared/domain/basics/ids.ts';
import type { Indicator } from '#shared/domain/goal/schema.ts';
import { text } from '#shared/text/text.ts';
import styles from './target.module.css';

const words = text.goalScreen.target;

/** The value of the entry that makes a new indicator: no id is empty. */
const NEW = '';

/** The attribute of the fields of a target, of which this is the first. */
const FIELDS = 'data-target-fields';

type Props = {
  readonly indicators: readonly Indicator[];
  readonly value: IndicatorId | null;
  readonly readOnly: boolean;
  readonly onChoose: (indicator: Indicator) => void;
  readonly onCreate: (name: string) => void;
};

/** A choice among the plan's indicators; a name that none of them has makes a new one. */
export function IndicatorPicker({ indicators, value, readOnly, onChoose, onCreate }: Props) {
  const chosen = indicators.find(({ id }) => id === value) ?? null;
  const [search, setSearch] = useState(chosen === null ? '' : indicatorName(chosen));
  const written = search.trim();
  const same =
    indicators.find((indicator) => fold(indicatorName(indicator)) === fold(written)) ?? null;
  const isNew = written !== '' && same === null;
  const isMade = useRef(false);
  const input = useRef<HTMLInputElement>(null);
  /** The answer draws the field anew: the focus goes along. */
  function choose(id: string | null): void {
    const indicator = indicators.find((candidate) => candidate.id === id);
    const fields = fieldsAround(input.current);
    isMade.current = true;
    flushSync(() => {
      if (indicator !== undefined) onChoose(indicator);
      else if (id === NEW && isNew) onCreate(written);
    });
    if (document.activeElement === document.body) inputsIn(fields)[0]?.focus();
  }
  /** What is written where nothing has been chosen is meant as the choice: it must not be lost by leaving. */
  function leave(): void {
    // The field that is taken away by its own answer loses the focus as well: once is enough.
    if (chosen !== null || readOnly || isMade.current) return;
    isMade.current = same !== null || isNew;
    if (same !== null) onChoose(same);
    else if (isNew) onCreate(written);
  }
  /** Tab goes on to the fields that the answer brings, which are not there yet when the browser looks for the next one. */
  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const isAnswer = chosen === null && !readOnly && (same !== null || isNew);
    if (event.key !== 'Tab' || event.shiftKey || !isAnswer) return;
    const fields = fieldsAround(input.current);
    event.preventDefault();
    flushSync(leave);
    inputsIn(fields)[1]?.focus();
  }
  return (
    <Select
      ref={input}
      // Where the focus has come back after a choice, the list must not open again by itself.
      openOnFocus={false}
      className={styles['wide']}
      label={words.indicator}
      placeholder={words.indicatorPlaceholder}
      data={[
        ...indicators.map((indicator) => ({
          value: indicator.id,
          label: indicatorName(indicator),
        })),
        ...(isNew ? [{ value: NEW, label: words.create({ name: written }) }] : []),
      ]}
      value={chosen?.id ?? null}
      searchValue={search}
      onSearchChange={setSearch}
      filter={keepNew}
      error={value !== null && chosen === null && words.indicatorGone}
      nothingFoundMessage={words.noIndicators}
      searchable
      allowDeselect={false}
      maxLength={MAX_LINE_LENGTH}
      readOnly={readOnly}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={leave}
      onKeyDown={onKeyDown}
      onChange={choose}
    />
  );
}

function fieldsAround(input: HTMLElement | null): HTMLElement | null {
  return input?.closest<HTMLElement>(`[${FIELDS}]`) ?? null;
}

function inputsIn(fields: HTMLElement | null): readonly HTMLElement[] {
  return [...(fields?.querySelectorAll<HTMLElement>('input:not([type="hidden"])') ?? [])];
}

/** Those that hold what is written, and always the one that makes a new indicator of it. */
const keepNew: OptionsFilter = ({ options, search }) =>
  options.filter((option) => 'value' in option && (option.value === NEW || fits(option, search)));

function fits({ label }: ComboboxItem, search: string): boolean {
  return fold(label).includes(fold(search));
}

function fold(written: string): string {
  return written.trim().toLocaleLowerCase('sv');
}
