import type { Editor } from '@tiptap/core';
import { useEffect, useRef, type RefObject } from 'react';
import type { PictureId } from '#shared/domain/basics/ids.ts';

/** The figure of each text whose caption is to have the focus as soon as its fields are there. */
const asked = new WeakMap<Editor, PictureId>();

/** Asks for the caption of a figure that is being inserted: who chose its file goes on to say what it shows. */
export function askForCaption(editor: Editor, pictureId: PictureId): void {
  asked.set(editor, pictureId);
}

/** For the element that holds a figure's fields: the first has the focus when it was asked for. */
export function useAskedCaption(
  editor: Editor,
  pictureId: string,
): RefObject<HTMLDivElement | null> {
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked.get(editor) !== pictureId) return;
    asked.delete(editor);
    fields.current?.querySelector('input')?.focus();
  }, [editor, pictureId]);
  return fields;
}
