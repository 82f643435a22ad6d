import { Textarea } from '@mantine/core';
import { useState, type ClipboardEvent } from 'react';
import type { PastedRow } from '#shared/domain/paste/cell.ts';
import { text } from '#shared/text/text.ts';
import { cellCount, MOST_CELLS, readClipboard } from './read-clipboard.ts';

const words = text.paste.target;

/** A place to paste in, for those who came by a button: programs may not read the clipboard by themselves. */
export function PasteTarget({
  onPasted,
}: {
  readonly onPasted: (grid: readonly PastedRow[]) => void;
}) {
  const [problem, setProblem] = useState<string | null>(null);
  function take(event: ClipboardEvent): void {
    event.preventDefault();
    const grid = readClipboard(event.clipboardData);
    const count = cellCount(grid);
    if (count === 0) setProblem(words.nothing);
    else if (count > MOST_CELLS) setProblem(words.tooLarge({ count }));
    else onPasted(grid);
  }
  return (
    <Textarea
      label={words.label}
      description={words.hint}
      error={problem}
      value=""
      rows={8}
      maw={720}
      data-autofocus
      onChange={() => setProblem(words.nothing)}
      onPaste={take}
    />
  );
}
