import { Button, Menu, Text } from '@mantine/core';
import { IconChevronDown, IconFileImport, IconPlus } from '@tabler/icons-react';
import { text } from '#shared/text/text.ts';

export type StartActions = {
  readonly busy: boolean;
  readonly onNewPlan: () => void;
  readonly onOpenFile: () => void;
  readonly onOpenSample: (sample: 'small' | 'large') => void;
};

const SAMPLES = ['small', 'large'] as const;

/** The three ways to a plan: a new one, a sample, a file. */
export function StartButtons({ busy, onNewPlan, onOpenFile, onOpenSample }: StartActions) {
  return (
    <>
      <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={onNewPlan} disabled={busy}>
        {text.start.newPlan}
      </Button>
      <Menu withinPortal position="bottom-end" width={340}>
        <Menu.Target>
          <Button
            variant="default"
            rightSection={<IconChevronDown size={16} aria-hidden />}
            loading={busy}
          >
            {text.start.openSample}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {SAMPLES.map((sample) => (
            <Menu.Item key={sample} onClick={() => onOpenSample(sample)}>
              {text.start.samples[sample].label}
              <Text size="xs" c="var(--quiet)">
                {text.start.samples[sample].description}
              </Text>
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
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
