import { MantineProvider } from '@mantine/core';
import { act, render, screen, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { PasteReview } from '#renderer/ui/paste/paste-review.tsx';
import type { PasteTask } from '#renderer/ui/paste/paste-task.ts';
import { theme } from '#renderer/theme/theme.ts';
import { text } from '#shared/text/text.ts';
import { pastedGrid } from '#test/support/paste.ts';

const words = text.paste;
const NUMBER = { kind: 'number', digits: 4, most: 1e12, least: 0, percent: 'refused' } as const;
const TASK: PasteTask = {
  title: 'Granska',
  fields: [
    { id: 'one', repeats: false, takes: NUMBER },
    { id: 'two', repeats: false, takes: NUMBER },
  ],
  names: { one: 'Ett', two: 'Två' },
  start: () => ({ headerRows: 0, columns: ['one', 'two'] }),
  judge: () => new Map(),
};

type Opened = {
  readonly user: UserEvent;
  readonly applied: ReturnType<typeof vi.fn>;
  readonly closed: ReturnType<typeof vi.fn>;
};

async function open(...lines: readonly string[]): Promise<Opened> {
  const [applied, closed] = [vi.fn<() => boolean>(() => true), vi.fn<() => void>()];
  render(
    <MantineProvider theme={theme} env="test">
      <PasteReview
        task={TASK}
        pasted={pastedGrid(...lines)}
        outcome={() => ({ label: 'Klistra in', refusal: null })}
        onApply={applied}
        onClose={closed}
      />
    </MantineProvider>,
  );
  // A dialog takes the focus in a task of its own.
  await act(() => new Promise((resolve) => setTimeout(resolve)));
  return { user: userEvent.setup({ delay: null }), applied, closed };
}

/** The cell with the focus or, when the focus is at the question, the one it is about. */
const active = (): string | null =>
  document.querySelector('td[tabindex="0"]')?.getAttribute('data-place') ?? null;
const cell = (place: string): HTMLElement | null =>
  document.querySelector(`[data-place="${place}"]`);
const button = (name: string): HTMLElement => screen.getByRole('button', { name });

describe('the keys', () => {
  test('go between questions and answer them, and the live count follows', async () => {
    const { user } = await open('3.933\t7', 'x\t5.200');
    expect([active(), screen.getByRole('status').textContent]).toEqual([
      '0:0',
      '1 läst2 frågor1 går inte att använda',
    ]);
    await user.keyboard('n');
    expect(active()).toBe('1:0');
    await user.keyboard('s');
    expect([active(), screen.getByRole('status').textContent]).toEqual([
      '1:1',
      '1 läst2 frågor1 saknas',
    ]);
    await user.keyboard('1');
    expect([cell('1:1')?.textContent, active()]).toEqual(['5\u00A02005.200', '0:0']);
    await user.keyboard('2');
    expect(cell('0:0')?.textContent).toBe('3,9333.933');
    expect(screen.getByText(words.question.none)).toBeTruthy();
  });

  test('belong to the field while a value is written in it', async () => {
    const { user } = await open('3.933\t7');
    await user.click(screen.getByRole('textbox', { name: words.question.type }));
    await user.keyboard('1 234{Enter}');
    expect(cell('0:0')?.textContent).toBe('1\u00A02343.933');
  });

  test('take back the latest choice without reaching the plan', async () => {
    const { user } = await open('3.933\t7');
    const heard: string[] = [];
    const outside = ({ key }: KeyboardEvent): void => void heard.push(key);
    document.addEventListener('keydown', outside);
    await user.keyboard('1');
    await user.keyboard('{Control>}z{/Control}');
    document.removeEventListener('keydown', outside);
    expect(cell('0:0')?.textContent).toContain(words.verdicts.asked);
    expect(heard).not.toContain('z');
  });

  test('walk the grid with arrows, one stop for Tab', async () => {
    const { user } = await open('1\t2', '3\t4');
    await user.click(cell('0:0') ?? document.body);
    await user.keyboard('{ArrowDown}{ArrowRight}');
    expect([document.activeElement?.getAttribute('data-place'), active()]).toEqual(['1:1', '1:1']);
    expect(document.querySelectorAll('td[tabindex="0"]')).toHaveLength(1);
  });
});

describe('an answer', () => {
  test('may hold for all that ask alike, in one choice that one undo takes back', async () => {
    const { user } = await open('3.933\t5.200', '1.000\t7');
    await user.click(screen.getByRole('checkbox', { name: words.question.alike({ count: 2 }) }));
    await user.keyboard('1');
    expect(screen.getByRole('status').textContent).toBe('4 lästa');
    await user.click(button(words.undo));
    expect(screen.getByRole('status').textContent).toBe('1 läst3 frågor');
  });
});

describe('applying', () => {
  test('waits for every question, unless the rest is left out', async () => {
    const { user, applied, closed } = await open('3.933\t7');
    await user.click(button('Klistra in'));
    expect(applied).not.toHaveBeenCalled();
    expect(screen.getByText(words.openLeft({ count: 1 }))).toBeTruthy();
    await user.click(button(words.leaveRestOut({ count: 1 })));
    await user.click(button('Klistra in'));
    expect([applied.mock.calls.length, closed.mock.calls.length]).toEqual([1, 1]);
  });

  test('has the focus at once when nothing is asked', async () => {
    await open('1\t2');
    expect(document.activeElement?.textContent).toBe('Klistra in');
  });
});

describe('leaving', () => {
  test('with Esc asks first when choices would be lost', async () => {
    const { user, closed } = await open('3.933\t5.200');
    await user.keyboard('1{Escape}');
    expect(closed).not.toHaveBeenCalled();
    const asked = screen.getByRole('alertdialog');
    expect(asked.textContent).toContain(words.loseAnswers({ count: 1 }));
    await user.click(within(asked).getByRole('button', { name: words.keepOn }));
    expect(screen.queryByRole('alertdialog')).toBeNull();
    await user.keyboard('{Escape}');
    await user.click(button(words.throwAway));
    expect(closed).toHaveBeenCalledOnce();
  });

  test('goes at once when nothing has been chosen', async () => {
    const { user, closed } = await open('3.933\t7');
    await user.keyboard('{Escape}');
    expect(closed).toHaveBeenCalledOnce();
  });
});

test('a column can be left aside: then it asks nothing', async () => {
  const { user } = await open('3.933\t7');
  const menu = screen.getByRole('combobox', { name: words.columnIs({ name: 'Kolumn 1' }) });
  await user.selectOptions(menu, words.unused);
  expect(screen.getByRole('status').textContent).toBe('1 läst');
});

test('five thousand rows are drawn a window at a time', async () => {
  await open(...Array.from({ length: 5000 }, (_, row) => `${row}\t${row === 4000 ? '3.933' : 1}`));
  expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('5001');
  expect(document.querySelectorAll('td[data-place]').length).toBeLessThan(400);
  expect(screen.getByText(words.question.place({ row: 4001, column: 'Två' }))).toBeTruthy();
});
