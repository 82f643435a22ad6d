import { Button } from '@mantine/core';
import { IconFileImport, IconPlus } from '@tabler/icons-react';
import { text } from '#shared/text/text.ts';
import { late } from '#renderer/ui/late.tsx';
import { SampleMenuButton } from './sample-menu-button.tsx';
import type { SampleMenuProps } from './sample-menu.tsx';

export type StartActions = {
  readonly busy: boolean;
  readonly onNewPlan: () => void;
  readonly onOpenFile: () => void;
  readonly onOpenSample: (sample: 'small' | 'large') => void;
};

const LateSampleMenu = late<SampleMenuProps>(
  async () => (await import('./sample-menu.tsx')).SampleMenu,
  () => <SampleMenuButton aria-disabled />,
);

/** The three ways to a plan: a new one, a sample, a file. */
export function StartButtons({ busy, onNewPlan, onOpenFile, onOpenSample }: StartActions) {
  return (
    <>
      <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={onNewPlan} disabled={busy}>
        {text.start.newPlan}
      </Button>
      <LateSampleMenu busy={busy} onOpenSample={onOpenSample} />
      <Button
        variant="default"
        leftSection={<IconFileImport size={18} aria-hidden />}
        onClick={onOpenFile}
        disabled={busy}
      >
        {text.start.openFile}
      </Button>
    </>
  );
}
