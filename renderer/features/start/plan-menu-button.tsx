import { ActionIcon, type ActionIconProps } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import type { ComponentProps } from 'react';
import type { Plan } from '#shared/domain/plan/schema.ts';
import { text } from '#shared/text/text.ts';

type Props = ActionIconProps & ComponentProps<'button'> & { readonly plan: Plan };

/** The button of a plan's menu. */
export function PlanMenuButton({ plan, ...rest }: Props) {
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="lg"
      aria-label={text.start.actionsFor({ title: plan.title })}
      {...rest}
    >
      <IconDots size={20} aria-hidden />
    </ActionIcon>
  );
}
