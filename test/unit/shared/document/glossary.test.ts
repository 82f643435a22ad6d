import { expect, it } from 'vitest';
import { composeGlossaryBlocks } from '#shared/document/glossary.ts';
import { aTerm } from '#test/support/glossary.ts';
import { planState } from '#test/support/rows.ts';

it('lists the terms in Swedish order with what they mean, and leaves out those without a name', () => {
  const [table, ...others] = composeGlossaryBlocks(
    planState({ terms: [aTerm('Öl'), aTerm(''), aTerm('LPO', 'Lokalpolis-\nområde')] }),
  );
  expect(others).toEqual([]);
  const words =
    table?.kind === 'table'
      ? table.rows.map(({ cells }) =>
          cells.map(({ paragraphs }) => paragraphs.flat().map(({ text }) => text)),
        )
      : [];
  expect(words).toEqual([
    [['Begrepp'], ['Förklaring']],
    [['LPO'], ['Lokalpolis-', 'område']],
    [['Öl'], ['Vad Öl betyder.']],
  ]);
});

it('says so when the plan explains nothing', () => {
  expect(composeGlossaryBlocks(planState({}))).toEqual([
    {
      kind: 'paragraph',
      style: 'normal',
      runs: [{ text: 'Planen har inga begreppsförklaringar.' }],
    },
  ]);
});
