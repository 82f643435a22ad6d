import { ActionIcon, Button, Group, Tooltip } from '@mantine/core';
import {
  IconArrowDown,
  IconArrowUp,
  IconIndentDecrease,
  IconIndentIncrease,
  IconPencil,
  IconPlus,
  IconTrash,
  type Icon,
} from '@tabler/icons-react';
import { stepPlace, type SectionStep } from '#shared/domain/section/moves.ts';
import type { Section } from '#shared/domain/section/schema.ts';
import { depthOf, MAX_SECTION_DEPTH, type SectionTree } from '#shared/domain/section/tree.ts';
import { text } from '#shared/text/text.ts';
import { useRovingToolbar } from '../roving-toolbar.ts';
import styles from './chapter-tree.module.css';

const words = text.section.tree;

const STEPS: readonly { readonly step: SectionStep; readonly icon: Icon }[] = [
  { step: 'up', icon: IconArrowUp },
  { step: 'down', icon: IconArrowDown },
  { step: 'outdent', icon: IconIndentDecrease },
  { step: 'indent', icon: IconIndentIncrease },
];

const KEYS: Readonly<Record<SectionStep, string>> = {
  up: 'Alt+↑',
  down: 'Alt+↓',
  indent: 'Alt+→',
  outdent: 'Alt+←',
};

type Props = {
  readonly tree: SectionTree;
  /** The open chapter, which the tools act on. */
  readonly section: Section;
  readonly onAdd: () => void;
  readonly onAddBelow: () => void;
  readonly onStep: (step: SectionStep) => void;
  readonly onRename: () => void;
  readonly onRemove: () => void;
};

/** Buttons for everything that can be done to chapters by dragging or by keys. */
export function ChapterTools({
  tree,
  section,
  onAdd,
  onAddBelow,
  onStep,
  onRename,
  onRemove,
}: Props) {
  const toolbar = useRovingToolbar();
  return (
    <>
      <Group gap={4} wrap="nowrap">
        <AddButton label={words.chapter} name={words.add} onClick={onAdd} />
        <AddButton
          label={words.subchapter}
          name={words.addBelow}
          disabled={depthOf(tree, section.id) >= MAX_SECTION_DEPTH}
          onClick={onAddBelow}
        />
      </Group>
      <Group gap={4} my={4} wrap="nowrap" aria-label={words.tools} {...toolbar}>
        {STEPS.map(({ step, icon }) => (
          <Tool
            key={step}
            name={words[step]}
            keys={KEYS[step]}
            icon={icon}
            disabled={!stepPlace(tree, section.id, step).ok}
            onClick={() => onStep(step)}
          />
        ))}
        <Tool name={words.rename} keys="F2" icon={IconPencil} onClick={onRename} />
        <Tool name={words.remove} keys="Delete" icon={IconTrash} onClick={onRemove} />
      </Group>
    </>
  );
}

type AddButtonProps = {
  /** What fits on the button; `name` is the whole of it. */
  readonly label: string;
  readonly name: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
};

function AddButton({ label, name, ...button }: AddButtonProps) {
  return (
    <Tooltip label={name}>
      <Button
        size="xs"
        variant="default"
        flex={1}
        px={8}
        leftSection={<IconPlus size={16} aria-hidden />}
        aria-label={name}
        {...button}
      >
        {label}
      </Button>
    </Tooltip>
  );
}

type ToolProps = {
  readonly name: string;
  readonly keys: string;
  readonly icon: Icon;
  readonly disabled?: boolean;
  readonly onClick: () => void;
};

function Tool({ name, keys, icon: Icon, ...button }: ToolProps) {
  const label = text.section.editor.withKey({ name, keys });
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant="subtle"
        color="gray"
        className={styles['tool'] ?? ''}
        aria-label={label}
        {...button}
      >
        <Icon size={18} stroke={1.5} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
