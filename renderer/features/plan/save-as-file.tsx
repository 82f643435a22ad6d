import { Button, Text } from '@mantine/core';
import { IconDeviceFloppy } from '@tabler/icons-react';
import { useState } from 'react';
import { text } from '#shared/text/text.ts';
import { useSavePlanFile } from '#renderer/platform/use-save-plan-file.ts';

/** Saves the plan as a file, after what is being written has reached the disk. */
export function SaveAsFile() {
  const save = useSavePlanFile();
  const [busy, setBusy] = useState(false);
  return (
    <div>
      <Text mb="sm" className="prose">
        {text.plan.saveFileLead}
      </Text>
      <Button
        variant="default"
        leftSection={<IconDeviceFloppy size={18} aria-hidden />}
        loading={busy}
        onClick={() => {
          setBusy(true);
          void save().finally(() => setBusy(false));
        }}
      >
        {text.plan.saveFile}
      </Button>
    </div>
  );
}
