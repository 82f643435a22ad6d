import { Textarea, TextInput, type TextInputProps } from '@mantine/core';
import type { Editor } from '@tiptap/react';
import { useState, type ChangeEvent, type KeyboardEvent } from 'react';
import { MAX_LINE_LENGTH } from '#shared/domain/basics/text-fields.ts';

type Shared = Pick<
  TextInputProps,
  'label' | 'description' | 'placeholder' | 'variant' | 'aria-label'
>;

type Props = Shared & {
  readonly editor: Editor;
  readonly value: string;
  readonly onWrite: (value: string) => void;
  /** Wraps a long line; Enter leaves it all the same. */
  readonly multiline?: boolean;
};

/**
 * A field of a block in the text, such as a figure's caption. Every letter is an edit of the text, which commits them on
 * its own clock. Enter and Esc go back to the text.
 */
export function NodeField({ editor, value, onWrite, multiline = false, ...rest }: Props) {
  // The document answers a moment later; a field that waited for it would lose its cursor.
  const [written, setWritten] = useState(value);
  const [shown, setShown] = useState(value);
  if (value !== shown) {
    setShown(value);
    setWritten(value);
  }
  function write(next: string): void {
    setWritten(next);
    setShown(next);
    onWrite(next);
  }
  const field = {
    ...rest,
    size: 'xs',
    maxLength: MAX_LINE_LENGTH,
    value: written,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      write(event.currentTarget.value),
    onKeyDown: (event: KeyboardEvent) => leaveOnEnter(event, editor),
  };
  return multiline ? <Textarea {...field} autosize minRows={1} /> : <TextInput {...field} />;
}

function leaveOnEnter(event: KeyboardEvent, editor: Editor): void {
  if (event.key !== 'Enter' && event.key !== 'Escape') return;
  event.preventDefault();
  event.stopPropagation();
  editor.view.focus();
}
