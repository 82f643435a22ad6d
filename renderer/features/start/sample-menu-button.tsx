import { Button, type ButtonProps } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { ComponentProps } from 'react';
import { text } from '#shared/text/text.ts';

/** The button of the menu of sample plans. */
export function SampleMenuButton(props: ButtonProps & ComponentProps<'button'>) {
  return (
    <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden />} {...props}>
      {text.start.openSample}
    </Button>
  );
}
