import { expect, it } from 'vitest';
import { composeBudgetNotes, composeCellNotes } from '#shared/document/budget-notes.ts';
import { budgetSheet } from '#shared/domain/budget/budget-sheet.ts';
import { kronor } from '#shared/domain/basics/money.ts';
import {
  aBudgetCell,
  aBudgetColumn,
  aBudgetRow,
  aBudgetSheet,
  operands,
  type BudgetParts,
} from '#test/support/budget.ts';
import { onlyBudgetId, openCountySample } from '#test/support/samples.ts';

const SUM = aBudgetRow('Summa', { kind: 'sum', operands: operands('a', 'b') });
const ROWS = [aBudgetRow('a'), aBudgetRow('b'), SUM];

it('says nothing under a table that is whole and exact', () => {
  const state = openCountySample();
  const sheet = budgetSheet(state, onlyBudgetId(state));
  expect(sheet === null ? null : composeBudgetNotes(sheet)).toEqual([]);
});

it('shows the avrundningsdifferens of rows that do not add up as printed, rather than hide it', () => {
  const note = noteOf({
    rows: ROWS,
    cells: [aBudgetCell('a', 'c', 1_040_000), aBudgetCell('b', 'c', 1_040_000)],
  });
  expect(note).toBe(
    'Beloppen visas avrundade. Avrundningsdifferens, raderna som de visas minus summan som den visas: ' +
      'Summa, Preliminär 2026 \u22120,1 mnkr.',
  );
});

it('explains the dash where an amount is missing', () => {
  expect(noteOf({ rows: [aBudgetRow('a')] })).toBe('Tankstreck betyder att uppgift saknas.');
});

it('tells anslagskredit and sparande apart', () => {
  const column = aBudgetColumn('c', {
    unitName: 'Norrvik',
    allowedCredit: kronor(5_000_000),
    savings: kronor(0),
  });
  expect(noteOf({ rows: [], columns: [column] })).toBe(
    'Tillåten anslagskredit: Norrvik Preliminär 2026 5,0 mnkr. ' +
      'Anslagssparande, ingår inte i ramen: Norrvik Preliminär 2026 0,0 mnkr.',
  );
});

it('lists the notes that people have written at cells', () => {
  const sheet = aBudgetSheet({
    rows: [aBudgetRow('pay')],
    cells: [aBudgetCell('pay', 'c', 1, { note: 'efter revision' })],
  });
  expect(composeCellNotes(sheet, 'notes')).toEqual([
    {
      kind: 'heading',
      id: 'notes',
      level: 2,
      number: null,
      subheading: true,
      startsPage: false,
      runs: [{ text: 'Anteckningar' }],
    },
    {
      kind: 'list',
      lines: [
        { ordered: false, depth: 0, runs: [{ text: 'pay, Preliminär 2026: efter revision' }] },
      ],
    },
  ]);
  expect(composeCellNotes(aBudgetSheet({ rows: [aBudgetRow('pay')] }), 'notes')).toEqual([]);
});

function noteOf(parts: BudgetParts): string {
  const [note] = composeBudgetNotes(aBudgetSheet(parts));
  return (note?.runs ?? [])
    .map(({ text }) => text)
    .join('')
    .replaceAll('\u00A0', ' ');
}
