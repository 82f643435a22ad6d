import { Button } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import type { DocumentModel } from '#shared/document/document-model.ts';
import { renderMail } from '#shared/export/html/render-mail.ts';
import { text } from '#shared/text/text.ts';
import { notifyDone, notifyFailure } from '#renderer/platform/notify.ts';

const words = text.document.copy;

/** Puts a document's tables on the clipboard, ready for a mail: as a table where that is taken, else as lines of text. */
export function CopyTable({ model }: { readonly model: DocumentModel }) {
  async function copy(): Promise<void> {
    const { html, plain } = renderMail(model);
    try {
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/html': new Blob([html], { type: 'text/html' }),
          'text/plain': new Blob([plain], { type: 'text/plain' }),
        }),
      ]);
      notifyDone(words.done);
    } catch {
      // The clipboard may be held by another program; the words say what to do.
      notifyFailure(words.failed);
    }
  }
  return (
    <Button
      variant="default"
      leftSection={<IconCopy size={18} aria-hidden />}
      onClick={() => void copy()}
    >
      {words.run}
    </Button>
  );
}
