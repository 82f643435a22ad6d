import { ActionIcon, Menu } from '@mantine/core';
import { IconArchive, IconCopy, IconDots, IconTrash } from '@tabler/icons-react';
import type { PlanOverview } from '#shared/ports/plan-store.ts';
import { text } from '#shared/text/text.ts';
import { usePlanActions } from './use-plan-actions.ts';

type Props = {
  readonly overview: PlanOverview;
  readonly onCopy: (overview: PlanOverview) => void;
};

/** What can be done with a plan without opening it. */
export function PlanMenu({ overview, onCopy }: Props) {
  const { plan } = overview;
  const act = usePlanActions();
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={text.start.actionsFor({ title: plan.title })}
        >
          <IconDots size={20} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconCopy size={18} aria-hidden />}
          onClick={() => onCopy(overview)}
        >
          {text.start.copyToNewYear}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconArchive size={18} aria-hidden />}
          onClick={() => void act(plan, 'archive')}
        >
          {text.start.archive}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconTrash size={18} aria-hidden />}
          onClick={() => void act(plan, 'delete')}
        >
          {text.start.delete}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
