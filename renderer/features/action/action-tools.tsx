import { Group } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconCopy, IconTrash } from '@tabler/icons-react';
import type { Action } from '#shared/domain/action/schema.ts';
import { text } from '#shared/text/text.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { neighbour } from './list/move-target.ts';
import type { ActionCommands } from './use-action-commands.ts';
import type { ActionPlace } from './use-action-place.ts';

const words = text.action;

type Props = {
  readonly action: Action;
  readonly place: ActionPlace;
  readonly commands: ActionCommands;
};

/** What can be done to the marked action, also by those who do not drag or know the keys. */
export function ActionTools({ action, place, commands }: Props) {
  const group = place.groups.find(({ actions }) => actions.includes(action));
  const isAtEnd = (step: 'up' | 'down'): boolean =>
    group === undefined || neighbour(group, action, step) === undefined;
  return (
    <Group gap={4} wrap="nowrap">
      <IconButton
        label={words.up}
        Icon={IconArrowUp}
        disabled={!place.mayMove || isAtEnd('up')}
        onClick={() => commands.step(action, 'up')}
      />
      <IconButton
        label={words.down}
        Icon={IconArrowDown}
        disabled={!place.mayMove || isAtEnd('down')}
        onClick={() => commands.step(action, 'down')}
      />
      <IconButton
        label={words.duplicate}
        Icon={IconCopy}
        onClick={() => commands.duplicate(action)}
      />
      <IconButton label={words.delete} Icon={IconTrash} onClick={() => commands.remove(action)} />
    </Group>
  );
}
