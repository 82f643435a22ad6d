import { act, screen, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { PasteableSeries } from '#renderer/features/goal/paste/pasteable-series.tsx';
import { useUnits } from '#renderer/features/goal/use-units.ts';
import { usePlanSelector } from '#renderer/platform/workspace.tsx';
import { unitIdSchema } from '#shared/domain/basics/ids.ts';
import type { Indicator } from '#shared/domain/goal/schema.ts';
import type { RowSet } from '#shared/domain/tables.ts';
import { text } from '#shared/text/text.ts';
import { anIndicator, anObservation, q } from '#test/support/goals.ts';
import { renderWithPlan, type RenderedPlan } from '#test/support/render-with-plan.tsx';
import { aUnit, day } from '#test/support/rows.ts';

const words = text.paste;
const own = text.paste.observations;
const balance = anIndicator('balance', { name: 'Ärenden äldre än sex månader' });
const share = anIndicator('share', { name: 'Andel redovisade', kind: 'percent', unit: '' });
const units = [aUnit('Kalmar'), aUnit('Kronoberg', { position: 2048 })];
const kalmar = unitIdSchema.parse('Kalmar');

/** The ärendebalans table of seed 001 with hard spaces, and a footnote digit in a heading. */
const BALANCE = [
  '\tNivå 2012 december\tNivå 2013 (1 november) 5\tMål december 2014',
  'Kalmar\t1\u00A0377\t1\u00A0283\t600',
  'Kronoberg\t881\t664\t400',
].join('\r\n');

function Series({ id }: { readonly id: Indicator['id'] }) {
  const indicator = usePlanSelector(({ tables }) => tables.indicators.get(id));
  const choices = useUnits();
  if (indicator === undefined) return null;
  return (
    <PasteableSeries indicator={indicator} units={choices} readOnly={false}>
      <input aria-label="cell" />
    </PasteableSeries>
  );
}

type Opened = RenderedPlan & { readonly user: UserEvent };

async function paste(
  indicator: Indicator,
  written: string,
  rows: Partial<RowSet> = {},
): Promise<Opened> {
  const opened = {
    user: userEvent.setup({ delay: null }),
    ...renderWithPlan(<Series id={indicator.id} />, { indicators: [indicator], units, ...rows }),
  };
  await opened.user.click(screen.getByRole('textbox', { name: 'cell' }));
  await opened.user.paste(written);
  return opened;
}

/** What the review shows of a row, a cell each: what was read first. */
function readRow(number: number): readonly (string | null)[] {
  const row = within(screen.getByRole('grid')).getAllByRole('row')[number];
  return [...(row?.querySelectorAll('td') ?? [])].map(
    (cell) => cell.querySelector('span')?.textContent ?? null,
  );
}

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const field = (name: string): HTMLElement =>
  screen.getByRole('textbox', { name: new RegExp(`^${name}`) });
const observed = ({ state }: Opened) =>
  [...state().tables.observations.values()].map(({ unitId, date, value, numerator, denominator }) =>
    [unitId ?? 'all', date, value, numerator, denominator]
      .filter((part) => part !== null)
      .join(' '),
  );

describe('the table of ärendebalans', () => {
  test('is read with its hard spaces, its days from the headings, and its targets left aside', async () => {
    const opened = await paste(balance, BALANCE);
    expect(readRow(2)).toEqual(['Kalmar', '1\u00A0377', '1\u00A0283', '600']);
    expect(screen.getByText(own.dayNeeded({ name: 'Nivå 2012 december' }))).toBeTruthy();
    await opened.user.click(button(own.useDay({ day: '2012-12-31' })));
    expect(screen.getByText(own.sourceNeeded)).toBeTruthy();
    await opened.user.type(field(own.source), 'Status-systemet');
    await opened.user.click(button(own.apply({ count: 4 })));
    expect(observed(opened)).toEqual([
      `Kalmar 2012-12-31 ${q(1377)}`,
      `Kalmar 2013-11-01 ${q(1283)}`,
      `Kronoberg 2012-12-31 ${q(881)}`,
      `Kronoberg 2013-11-01 ${q(664)}`,
    ]);
    expect(opened.state().tables.indicators.get('balance')?.source).toBe('Status-systemet');
    await act(async () => void opened.session.undo());
    expect(observed(opened)).toEqual([]);
    expect(opened.state().tables.indicators.get('balance')?.source).toBe('');
  });

  test('reads the targets as well when their column is to be used', async () => {
    const { user } = await paste(balance, BALANCE);
    const menu = screen.getByRole('combobox', {
      name: words.columnIs({ name: 'Mål december 2014' }),
    });
    await user.selectOptions(menu, own.fields.value);
    expect(readRow(2)).toEqual(['Kalmar', '1\u00A0377', '1\u00A0283', '600']);
    expect(screen.getByText(words.counts.read({ count: 8 }))).toBeTruthy();
  });
});

test('days in the top row head their columns, and only a missing source has the focus and the mark', async () => {
  const opened = await paste(balance, '\t2014-06-30\t2014-09-30\tMål\nKalmar\t4\t5\t3');
  const source = field(own.source);
  await vi.waitFor(() => expect(document.activeElement).toBe(source));
  expect(source.getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByText(words.skipped({ names: 'Mål' }))).toBeTruthy();
  const apply = button(own.apply({ count: 2 }));
  apply.focus();
  await opened.user.keyboard('{Enter}');
  expect(document.activeElement).toBe(source);
  await opened.user.keyboard('Status');
  await opened.user.click(apply);
  expect(observed(opened)).toEqual([`Kalmar 2014-06-30 ${q(4)}`, `Kalmar 2014-09-30 ${q(5)}`]);
});

describe('a value with a note stuck to it', () => {
  const SHARES = 'Enhet\tDatum\tAndel\nKalmar\t2014-01-31\t8 %\nKronoberg\t2014-01-31\t7,5 % 5';

  test('is asked about before anything is applied, and never read as 7,55', async () => {
    const sourced = { ...share, source: 'VUP' };
    const opened = await paste(sourced, SHARES);
    const apply = button(own.apply({ count: 1 }));
    expect(apply.getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByText(words.reasons.footnote)).toBeTruthy();
    await opened.user.click(apply);
    expect(observed(opened)).toEqual([]);
    await opened.user.keyboard('1');
    await opened.user.click(button(own.apply({ count: 2 })));
    expect(observed(opened)).toEqual([
      `Kalmar 2014-01-31 ${q(8)}`,
      `Kronoberg 2014-01-31 ${q(7.5)}`,
    ]);
  });
});

describe('what cannot be an outcome', () => {
  test('is refused with its reason, not read as zero', async () => {
    await paste(
      balance,
      'Enhet\tDatum\tAntal\nKalmar\t2025-01-31\tmånga\nKronoberg\t2199-01-31\t5',
    );
    expect(screen.getByText(/inte ett tal/)).toBeTruthy();
    await userEvent.click(button(words.question.next));
    expect(screen.getByText(words.refusals['in-future'])).toBeTruthy();
  });

  test('a unit and day twice in the paste is told', async () => {
    await paste(balance, 'Enhet\tDatum\tAntal\nKalmar\t2025-01-31\t4\nKalmar\t2025-01-31\t5');
    expect(screen.getByText(words.refusals['twice-in-paste'])).toBeTruthy();
  });

  test('the same figures once more are no question, and what is marked stays marked', async () => {
    const before = anObservation('old', 'balance', {
      unitId: kalmar,
      date: day('2025-01-31'),
      value: q(4),
      baseline: true,
      note: 'Ny metod',
    });
    const written = 'Enhet\tDatum\tAntal\nKalmar\t2025-01-31\t4\nKalmar\t2025-02-28\t3';
    const opened = await paste({ ...balance, source: 'Status' }, written, {
      observations: [before],
    });
    await opened.user.click(button(own.apply({ count: 2 })));
    expect(observed(opened)).toHaveLength(2);
    expect(opened.state().tables.observations.get('old')).toEqual(before);
  });

  test('a unit and day that the plan has already is replaced only when asked to', async () => {
    const sourced = { ...balance, source: 'Status' };
    const before = anObservation('old', 'balance', {
      unitId: kalmar,
      date: day('2025-01-31'),
      value: q(3),
    });
    const opened = await paste(sourced, 'Enhet\tDatum\tAntal\nKalmar\t2025-01-31\t4', {
      observations: [before],
    });
    expect(screen.getByText(words.reasons['already-there'])).toBeTruthy();
    await opened.user.keyboard('1');
    await opened.user.click(button(own.apply({ count: 1 })));
    expect(observed(opened)).toEqual([`Kalmar 2025-01-31 ${q(4)}`]);
  });

  test('an unknown unit is asked about, and the row can be left out', async () => {
    const sourced = { ...balance, source: 'Status' };
    const opened = await paste(
      sourced,
      'Enhet\tDatum\tAntal\nKalmar län\t2025-01-31\t4\nSumma\t2025-01-31\t9',
    );
    await opened.user.keyboard('1');
    expect(screen.getByText(words.refusals['no-such-name'])).toBeTruthy();
    await opened.user.click(button(words.question.leaveRowOut));
    await opened.user.click(button(own.apply({ count: 1 })));
    expect(observed(opened)).toEqual([`Kalmar 2025-01-31 ${q(4)}`]);
  });

  test('a numerator without a denominator, and a denominator of zero, are refused', async () => {
    await paste(
      share,
      'Enhet\tDatum\tRedovisade\tInkomna\nKalmar\t2025-01-31\t4\t\nKronoberg\t2025-01-31\t4\t0',
    );
    expect(screen.getByText(words.refusals['part-without-whole'])).toBeTruthy();
    await userEvent.click(button(words.question.next));
    expect(screen.getByText(words.refusals['zero-denominator'])).toBeTruthy();
  });
});

test('a single value is left to the field that it is pasted into', async () => {
  await paste(balance, '1 377');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'cell' }).value).toBe('1 377');
});

test('the button asks for the paste first', async () => {
  const { user } = await paste(balance, '');
  await user.click(button(own.button));
  await user.click(screen.getByRole('textbox', { name: words.target.label }));
  await user.paste('Enhet\tDatum\tAntal\nKalmar\t2025-01-31\t4');
  expect(readRow(2)).toEqual(['Kalmar', '2025-01-31', '4']);
});
