import { TextInput, type TextInputProps } from '@mantine/core';
import type { Editor } from '@tiptap/react';
import { useState, type KeyboardEvent } from 'react';
import { MAX_LINE_LENGTH } from '#shared/domain/basics/text-fields.ts';

type Props = Omit<TextInputProps, 'value' | 'onChange' | 'onKeyDown'> & {
  readonly editor: Editor;
  readonly value: string;
  readonly onWrite: (value: string) => void;
};

/**
 * A field of a block in the text, such as a figure's caption. Every letter is an edit of the text, which commits them on
 * its own clock. Enter and Esc go back to the text.
 */
export function NodeField({ editor, value, onWrite, ...field }: Props) {
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
  return (
    <TextInput
      size="xs"
      maxLength={MAX_LINE_LENGTH}
      {...field}
      value={written}
      onChange={(event) => write(event.currentTarget.value)}
      onKeyDown={(event) => leaveOnEnter(event, editor)}
    />
  );
}

function leaveOnEnter(event: KeyboardEvent, editor: Editor): void {
  if (event.key !== 'Enter' && event.key !== 'Escape') return;
  event.preventDefault();
  event.stopPropagation();
  editor.view.focus();
}
