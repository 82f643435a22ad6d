import { Button } from '@mantine/core';
import { IconClipboardPlus } from '@tabler/icons-react';
import { useState, type ClipboardEvent, type ReactNode } from 'react';
import type { Indicator } from '#shared/domain/goal/schema.ts';
import type { PastedRow } from '#shared/domain/paste/cell.ts';
import { text } from '#shared/text/text.ts';
import { notifyFailure } from '#renderer/platform/notify.ts';
import { PasteReview } from '#renderer/ui/paste/paste-review.tsx';
import { cellCount, MOST_CELLS, readClipboard } from '#renderer/ui/paste/read-clipboard.ts';
import type { UnitChoice } from '../use-units.ts';
import { PasteFactFields } from './paste-facts.tsx';
import { useObservationPaste } from './use-observation-paste.ts';

type Props = {
  readonly indicator: Indicator;
  readonly units: readonly UnitChoice[];
  readonly readOnly: boolean;
  /** The series itself. */
  readonly children: ReactNode;
};

/** A series that a table can be pasted into: by its button, or with Ctrl+V in any of its fields. */
export function PasteableSeries({ indicator, units, readOnly, children }: Props) {
  const [open, setOpen] = useState<{ readonly pasted: readonly PastedRow[] | null } | null>(null);
  if (readOnly) return children;
  function takeTable(event: ClipboardEvent): void {
    const pasted = readClipboard(event.clipboardData);
    // A single value belongs to the field that it is pasted into.
    const count = cellCount(pasted);
    if (count < 2) return;
    event.preventDefault();
    if (count > MOST_CELLS) notifyFailure(text.paste.target.tooLarge({ count }));
    else setOpen({ pasted });
  }
  return (
    <>
      <div onPaste={takeTable}>{children}</div>
      <Button
        variant="default"
        size="xs"
        mt="xs"
        leftSection={<IconClipboardPlus size={16} aria-hidden />}
        onClick={() => setOpen({ pasted: null })}
      >
        {text.paste.observations.button}
      </Button>
      {open !== null && (
        <SeriesReview
          indicator={indicator}
          units={units}
          pasted={open.pasted}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}

type ReviewProps = Pick<Props, 'indicator' | 'units'> & {
  readonly pasted: readonly PastedRow[] | null;
  readonly onClose: () => void;
};

function SeriesReview({ indicator, units, pasted, onClose }: ReviewProps) {
  const paste = useObservationPaste(indicator, units);
  return (
    <PasteReview
      task={paste.task}
      pasted={pasted}
      outcome={paste.outcome}
      onApply={paste.apply}
      onClose={onClose}
    >
      {(reviewed) => <PasteFactFields paste={paste} units={units} reviewed={reviewed} />}
    </PasteReview>
  );
}
