import { Menu, Text } from '@mantine/core';
import { text } from '#shared/text/text.ts';
import { SampleMenuButton } from './sample-menu-button.tsx';

const SAMPLES = ['small', 'large'] as const;

export type SampleMenuProps = {
  readonly busy: boolean;
  readonly onOpenSample: (sample: (typeof SAMPLES)[number]) => void;
};

/** The sample plans to choose from. */
export function SampleMenu({ busy, onOpenSample }: SampleMenuProps) {
  return (
    <Menu withinPortal position="bottom-end" width={340}>
      <Menu.Target>
        <SampleMenuButton loading={busy} />
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
  );
}
