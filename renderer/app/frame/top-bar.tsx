import { ActionIcon, Breadcrumbs, Button, Group, Text, Tooltip } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconFileExport,
  IconListCheck,
  IconSearch,
} from '@tabler/icons-react';
import { lazy, Suspense, type ReactNode } from 'react';
import { planOf } from '#shared/domain/plan-state.ts';
import { text } from '#shared/text/text.ts';
import { SUBJECTS, useGoTo } from '#renderer/platform/navigation.ts';
import { useFindings } from '#renderer/platform/use-findings.ts';
import { usePlanSelector, useUndo } from '#renderer/platform/workspace.tsx';
import { StatusBadge } from '#renderer/ui/status-badge.tsx';
import { openPlanSearch } from './plan-search.tsx';
import { SaveIndicator } from './save-indicator.tsx';

const ExportDialog = lazy(async () => ({
  default: (await import('#renderer/features/document/export-dialog.tsx')).ExportDialog,
}));

type Props = {
  readonly subject: string;
  readonly exporting: boolean;
  readonly onExport: () => void;
  readonly onExported: () => void;
};

/** Where am I, is it saved, what can be undone, search and export. */
export function TopBar({ subject, exporting, onExport, onExported }: Props) {
  return (
    <Group h="100%" px="md" justify="space-between" wrap="nowrap">
      <WhereAmI subject={subject} />
      <Group gap="xs" wrap="nowrap">
        <SaveIndicator />
        <UndoButtons />
        <FindingsCount />
        <Tooltip label={`${text.frame.search} (F3)`}>
          <ActionIcon
            variant="subtle"
            size="lg"
            aria-label={text.frame.search}
            onClick={openPlanSearch}
          >
            <IconSearch size={20} aria-hidden />
          </ActionIcon>
        </Tooltip>
        <Button leftSection={<IconFileExport size={18} aria-hidden />} onClick={onExport}>
          {text.frame.export}
        </Button>
      </Group>
      <Suspense>{exporting && <ExportDialog opened onClose={onExported} />}</Suspense>
    </Group>
  );
}

function WhereAmI({ subject }: { readonly subject: string }) {
  const plan = usePlanSelector(planOf);
  const known = SUBJECTS.find((candidate) => candidate === subject);
  return (
    <Group gap="sm" wrap="nowrap" miw={0}>
      <Breadcrumbs separator="›" style={{ flexWrap: 'nowrap' }}>
        <Text truncate maw={280}>
          {plan.title}
        </Text>
        {known !== undefined && <Text fw={600}>{text.frame.subjects[known]}</Text>}
      </Breadcrumbs>
      <StatusBadge status={plan.status} />
    </Group>
  );
}

/** How many findings are due, and the way to them. Nothing while there is nothing to put right. */
function FindingsCount() {
  const { due } = useFindings();
  const goTo = useGoTo();
  if (due.length === 0) return null;
  const name = text.checks.inFrame({ count: due.length });
  return (
    <Tooltip label={name}>
      <Button
        variant="subtle"
        px="xs"
        aria-label={name}
        leftSection={<IconListCheck size={20} aria-hidden />}
        onClick={() => goTo('granska')}
      >
        {due.length}
      </Button>
    </Tooltip>
  );
}

function UndoButtons() {
  const { undo, redo, undoLabel, redoLabel } = useUndo();
  return (
    <Group gap={4} wrap="nowrap">
      <StepButton
        label={undoLabel === null ? null : text.frame.undoNamed({ label: undoLabel })}
        nothing={text.frame.nothingToUndo}
        onClick={undo}
      >
        <IconArrowBackUp size={20} aria-hidden />
      </StepButton>
      <StepButton
        label={redoLabel === null ? null : text.frame.redoNamed({ label: redoLabel })}
        nothing={text.frame.nothingToRedo}
        onClick={redo}
      >
        <IconArrowForwardUp size={20} aria-hidden />
      </StepButton>
    </Group>
  );
}

type StepProps = {
  /** What the button would take back; null when there is nothing. */
  readonly label: string | null;
  readonly nothing: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
};

/** Stays reachable with nothing to do, so that its tooltip can say so and focus is never lost. */
function StepButton({ label, nothing, onClick, children }: StepProps) {
  const name = label ?? nothing;
  return (
    <Tooltip label={name}>
      <ActionIcon
        variant="subtle"
        size="lg"
        aria-label={name}
        aria-disabled={label === null}
        opacity={label === null ? 0.4 : 1}
        onClick={onClick}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
