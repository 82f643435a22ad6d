import { expect, it } from 'vitest';
import type { Finding } from '#shared/domain/checks/finding.ts';
import { TABLE_NAMES } from '#shared/domain/tables.ts';
import { findingText, rowName } from '#renderer/platform/finding-words.ts';
import { aGoal } from '#test/support/goals.ts';
import { planState } from '#test/support/rows.ts';

const about = { subject: 'goal', table: 'goals', rowId: 'g', waits: true } as const;

it('says what is gone, whatever it was', () => {
  const sentences = TABLE_NAMES.map((target) =>
    findingText({ ...about, code: 'reference-gone', target }),
  );
  expect(sentences).toContain('Pekar på en funktion som är borttagen. Välj en annan.');
  expect(sentences).toContain('Pekar på något som är borttaget.');
  expect(sentences.every((sentence) => sentence !== '')).toBe(true);
});

it('counts what is counted', () => {
  const marks = (count: number): Finding => ({
    ...about,
    code: 'marks-left',
    count,
    blockId: null,
  });
  expect(findingText(marks(1))).toBe('1 ställe är märkt Komplettera.');
  expect(findingText(marks(3))).toBe('3 ställen är märkta Komplettera.');
});

it('calls a row what it is called, and a nameless or missing one by what it is', () => {
  const finding: Finding = { ...about, code: 'no-measure' };
  const named = (heading: string) => planState({ goals: [aGoal('g', { heading })] });
  expect(rowName(named('”Färre” <brott>'), finding)).toBe('”Färre” <brott>');
  expect(rowName(named(' '), finding)).toBe('Mål utan rubrik');
  expect(rowName(planState(), finding)).toBe('Mål utan rubrik');
});
