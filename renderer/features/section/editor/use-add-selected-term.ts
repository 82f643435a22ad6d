import type { Editor } from '@tiptap/core';
import { useCallback } from 'react';
import { addTerm } from '#shared/change/glossary-changes.ts';
import { termIdSchema } from '#shared/domain/basics/ids.ts';
import { lineSchema } from '#shared/domain/basics/text-fields.ts';
import { text } from '#shared/text/text.ts';
import { useGoTo } from '#renderer/platform/navigation.ts';
import { notifyDone, notifyFailure } from '#renderer/platform/notify.ts';
import { usePorts } from '#renderer/platform/ports.tsx';
import { useDispatch, useReadPlan } from '#renderer/platform/workspace.tsx';

const words = text.glossary.fromText;

/** Adds the words selected in a text to the glossary, and offers to go there and explain them. The text keeps the focus. */
export function useAddSelectedTerm(editor: Editor): () => void {
  const { newId } = usePorts();
  const dispatch = useDispatch();
  const readPlan = useReadPlan();
  const goTo = useGoTo();
  return useCallback(() => {
    editor.view.focus();
    const { from, to } = editor.state.selection;
    const name = editor.state.doc.textBetween(from, to, ' ').trim().replaceAll(/\s+/g, ' ');
    if (name === '' || !lineSchema.safeParse(name).success) {
      notifyFailure(words.selectFirst);
      return;
    }
    const state = readPlan();
    const known = [...state.tables.terms.values()].find(
      ({ term }) => term.trim().toLocaleLowerCase('sv') === name.toLocaleLowerCase('sv'),
    );
    const id = known?.id ?? termIdSchema.parse(newId());
    if (known === undefined && !dispatch(addTerm(state, { id, term: name }))) return;
    const news = known === undefined ? words.added({ name }) : words.known({ name });
    notifyDone(news, { label: words.explain, run: () => goTo('begrepp', id) });
  }, [editor, newId, dispatch, readPlan, goTo]);
}
