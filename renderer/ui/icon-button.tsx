import { ActionIcon, Tooltip } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';

type Props = {
  readonly label: string;
  readonly Icon: Icon;
  readonly disabled?: boolean;
  readonly onClick: () => void;
};

/**
 * A button that shows only an icon; its name is in the tooltip and for screen readers. With nothing to do it stays
 * reachable, so that focus is not lost when the last step has been taken.
 */
export function IconButton({ label, Icon, disabled = false, onClick }: Props) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant="subtle"
        size="lg"
        aria-label={label}
        aria-disabled={disabled}
        opacity={disabled ? 0.4 : 1}
        onClick={disabled ? undefined : onClick}
      >
        <Icon size={20} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
