import { TextInput } from '@mantine/core';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { MAX_LINE_LENGTH } from '#shared/domain/basics/text-fields.ts';
import { text } from '#shared/text/text.ts';

type Props = {
  readonly heading: string;
  /** The new heading, or null when the user thought better of it. */
  readonly onDone: (heading: string | null) => void;
};

/** A heading being written in the tree: Enter or leaving keeps it, Esc does not. */
export function RenameInput({ heading, onDone }: Props) {
  const finished = useRef(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  function finish(renamed: string | null): void {
    // Enter takes the field away, and a field that goes away also says that it was left.
    if (finished.current) return;
    finished.current = true;
    onDone(renamed);
  }
  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    event.stopPropagation();
    if (event.key === 'Enter') finish(event.currentTarget.value);
    if (event.key === 'Escape') finish(null);
  }
  return (
    <TextInput
      size="xs"
      flex={1}
      aria-label={text.section.tree.newName({ name: heading })}
      defaultValue={heading}
      maxLength={MAX_LINE_LENGTH}
      ref={field}
      onKeyDown={onKeyDown}
      onClick={(event) => event.stopPropagation()}
      onBlur={(event) => finish(event.currentTarget.value)}
    />
  );
}
