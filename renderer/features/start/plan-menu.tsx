import { Menu } from '@mantine/core';
import { IconArchive, IconCopy, IconTrash } from '@tabler/icons-react';
import type { PlanOverview } from '#shared/ports/plan-store.ts';
import { text } from '#shared/text/text.ts';
import { PlanMenuButton } from './plan-menu-button.tsx';
import { usePlanActions } from './use-plan-actions.ts';

export type PlanMenuProps = {
  readonly overview: PlanOverview;
  readonly onCopy: (overview: PlanOverview) => void;
};

/** What can be done with a plan without opening it. */
export function PlanMenu({ overview, onCopy }: PlanMenuProps) {
  const { plan } = overview;
  const act = usePlanActions();
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <PlanMenuButton plan={plan} />
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
