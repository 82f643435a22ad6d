import { expect, it } from 'vitest';
import { writePrivateNote } from '#shared/change/private-note-changes.ts';
import { privateNoteIdSchema } from '#shared/domain/basics/ids.ts';
import { aPrivateNote } from '#test/support/glossary.ts';
import { applied } from '#test/support/apply.ts';
import { planState } from '#test/support/rows.ts';

const id = privateNoteIdSchema.parse('new');

it('begins a note, changes it, and takes it away when it is emptied', () => {
  const states = ['Ring Anna', 'Ring Anna och Bo', ' '].reduce(
    (made, text) => {
      const before = made.at(-1) ?? planState({});
      return [...made, applied(before, writePrivateNote(before, { id, aboutId: 'a', text }))];
    },
    [planState({ privateNotes: [aPrivateNote('other', 'b')] })],
  );
  const other = 'b: Bara för mig.';
  expect(
    states.map(({ tables }) =>
      [...tables.privateNotes.values()].map(({ aboutId, text }) => `${aboutId}: ${text}`),
    ),
  ).toEqual([[other], [other, 'a: Ring Anna'], [other, 'a: Ring Anna och Bo'], [other]]);
});

it('does nothing when an empty note is left empty', () => {
  expect(writePrivateNote(planState({}), { id, aboutId: 'a', text: '' }).operations).toEqual([]);
});
