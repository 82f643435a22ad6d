import { Button, FileButton } from '@mantine/core';
import { useState } from 'react';
import type { PictureId } from '#shared/domain/basics/ids.ts';
import { text } from '#shared/text/text.ts';
import { usePictureIntake } from './picture-intake.ts';
import { PICTURE_FILES } from './take-picture.ts';

/** Chooses another picture for a figure. */
export function PictureButton({ onTaken }: { readonly onTaken: (id: PictureId) => void }) {
  const takeIn = usePictureIntake();
  const [busy, setBusy] = useState(false);
  async function take(file: File | null): Promise<void> {
    if (file === null) return;
    setBusy(true);
    await takeIn(file, onTaken);
    setBusy(false);
  }
  return (
    <FileButton accept={PICTURE_FILES} onChange={(file) => void take(file)}>
      {(props) => (
        <Button {...props} size="compact-sm" variant="default" loading={busy}>
          {text.section.figure.replace}
        </Button>
      )}
    </FileButton>
  );
}
