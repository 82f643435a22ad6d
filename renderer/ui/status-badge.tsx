import { Badge } from '@mantine/core';
import { IconCircleCheck, IconLock, IconPencil, IconSend, type Icon } from '@tabler/icons-react';
import type { PlanStatus } from '#shared/domain/plan/schema.ts';
import { text } from '#shared/text/text.ts';

const ICONS: Readonly<Record<PlanStatus, Icon>> = {
  draft: IconPencil,
  consultation: IconSend,
  adopted: IconCircleCheck,
  closed: IconLock,
};

/** A plan's status as colour, icon and word. */
export function StatusBadge({ status }: { readonly status: PlanStatus }) {
  const StatusIcon = ICONS[status];
  return (
    <Badge
      bg={`var(--${status}-paper)`}
      c={`var(--${status}-ink)`}
      leftSection={<StatusIcon size={14} aria-hidden />}
      tt="none"
      fw={600}
    >
      {text.plan.status[status]}
    </Badge>
  );
}
