import { Tooltip } from '@mantine/core';
import { RichTextEditor } from '@mantine/tiptap';
import type { Icon } from '@tabler/icons-react';
import type { ComponentProps } from 'react';
import { text } from '#shared/text/text.ts';

type Props = Omit<ComponentProps<typeof RichTextEditor.Control>, 'children'> & {
  readonly name: string;
  readonly icon: Icon;
  /** The key that does the same, shown with the name. */
  readonly keys?: string;
};

/** One tool of the text: an icon, with its name and key as a label for eyes and screen readers alike. */
export function ToolbarButton({ name, icon: Icon, keys, ...control }: Props) {
  const label = keys === undefined ? name : text.section.editor.withKey({ name, keys });
  return (
    <Tooltip label={label}>
      <RichTextEditor.Control aria-label={label} {...control}>
        <Icon size={18} stroke={1.5} aria-hidden />
      </RichTextEditor.Control>
    </Tooltip>
  );
}
