import { ActionIcon, Group, Title, Tooltip } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import { IconX } from '@tabler/icons-react';
import { useRef, type ReactNode } from 'react';
import { text } from '#shared/text/text.ts';
import { useReturnFocus } from '#renderer/ui/use-return-focus.ts';
import styles from './side-panel.module.css';

type Props = {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A panel beside the page, there while it is needed. Esc closes it, and focus goes back. */
export function SidePanel({ title, onClose, children }: Props) {
  useReturnFocus();
  const panel = useRef<HTMLElement>(null);
  useWindowEvent('keydown', (event) => {
    if (event.key === 'Escape' && panel.current?.contains(document.activeElement)) onClose();
  });
  return (
    <section ref={panel} className={styles['panel']} aria-label={title}>
      <Group justify="space-between" wrap="nowrap" mb="sm">
        <Title order={2} size="h5">
          {title}
        </Title>
        <Tooltip label={text.section.side.close}>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={text.section.side.close}
            onClick={onClose}
          >
            <IconX size={18} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Group>
      {children}
    </section>
  );
}
