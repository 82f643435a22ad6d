import { describe, expect, test } from 'vitest';
import { insertPlan, replacePlan } from '#shared/change/plan-row-changes.ts';
import { blockIdSchema } from '#shared/domain/basics/ids.ts';
import { planStateFromRows, rowsFromPlanState } from '#shared/domain/plan-state.ts';
import type { ParagraphBlock } from '#shared/domain/section/blocks.ts';
import { EMPTY_ROWS } from '#shared/domain/tables.ts';
import { applied, appliedAndUndone, valueOf } from '#test/support/apply.ts';
import { aPrivateNote } from '#test/support/glossary.ts';
import {
  anArea,
  aPlan,
  aRole,
  aSection,
  PLAN_ID,
  planRows,
  planState,
} from '#test/support/rows.ts';

function paragraph(id: string, text: string): ParagraphBlock {
  return { id: blockIdSchema.parse(id), kind: 'paragraph', runs: [{ text }] };
}

describe('insertPlan', () => {
  const rows = planRows({ roles: [aRole('chef')], sections: [aSection('1')] });

  test('adds the plan and its area in one change', () => {
    const change = insertPlan('createPlan', 'Plan', rows, EMPTY_ROWS);
    const empty = planStateFromRows(PLAN_ID, EMPTY_ROWS);
    expect(rowsFromPlanState(applied(empty, change))).toEqual(rows);
    expect(appliedAndUndone(empty, change)).toEqual(empty);
  });

  test('keeps area rows that are here and adds those that are missing', () => {
    const here = { ...EMPTY_ROWS, areas: [anArea({ name: 'Bytt namn' })] };
    const after = applied(
      planStateFromRows(PLAN_ID, here),
      insertPlan('importPlan', 'Plan', rows, here),
    );
    expect(rowsFromPlanState(after)).toEqual({ ...rows, areas: here.areas });
  });
});

test('keeps private notes when the plan is replaced by a file, which never carries any', () => {
  const notes = [aPrivateNote('n', 'kvar')];
  const before = planState({ privateNotes: notes, sections: [aSection('kvar')] });
  const change = valueOf(replacePlan(before, planRows({ sections: [aSection('kvar')] })));
  expect([...applied(before, change).tables.privateNotes.values()]).toEqual(notes);
});

describe('replacePlan', () => {
  const before = planState({
    sections: [
      aSection('kvar', { blocks: [paragraph('a', 'gammal'), paragraph('b', 'lika')] }),
      aSection('borta'),
    ],
  });
  const rows = planRows({
    areas: [anArea({ name: 'Filens namn' })],
    roles: [aRole('chef')],
    plans: [aPlan({ title: 'Från filen' })],
    sections: [
      aSection('kvar', { blocks: [paragraph('a', 'ny'), paragraph('b', 'lika')] }),
      aSection('till'),
    ],
  });

  test('makes the plan what the file says, keeps the area that is here, and is undone whole', () => {
    const change = valueOf(replacePlan(before, rows));
    expect(rowsFromPlanState(applied(before, change))).toEqual({ ...rows, areas: [anArea()] });
    expect(appliedAndUndone(before, change)).toEqual(before);
  });

  test('changes nothing when the file says what is here', () => {
    expect(valueOf(replacePlan(before, rowsFromPlanState(before))).operations).toEqual([]);
  });

  test('refuses to replace a read-only plan', () => {
    const adopted = planState({ plans: [aPlan({ status: 'adopted' })] });
    expect(replacePlan(adopted, rows)).toEqual({ ok: false, error: 'read-only' });
  });
});
