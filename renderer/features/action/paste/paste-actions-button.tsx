import { Button } from '@mantine/core';
import { IconClipboardPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { text } from '#shared/text/text.ts';
import { PasteReview } from '#renderer/ui/paste/paste-review.tsx';
import { useActionPaste } from './use-action-paste.ts';

/** Opens the review where a table of actions is pasted. */
export function PasteActionsButton() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconClipboardPlus size={18} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {text.paste.actions.button}
      </Button>
      {isOpen && <ActionsReview onClose={() => setOpen(false)} />}
    </>
  );
}

function ActionsReview({ onClose }: { readonly onClose: () => void }) {
  const { task, outcome, apply } = useActionPaste();
  return (
    <PasteReview task={task} pasted={null} outcome={outcome} onApply={apply} onClose={onClose} />
  );
}
