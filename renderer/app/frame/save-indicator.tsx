import { Group, Text, Tooltip } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconLoader } from '@tabler/icons-react';
import { formatMoment, type IsoDate } from '#shared/domain/basics/dates.ts';
import { missingCase } from '#shared/domain/basics/missing-case.ts';
import { text } from '#shared/text/text.ts';
import type { SaveStatus } from '#renderer/platform/commit-queue.ts';
import { usePorts } from '#renderer/platform/ports.tsx';
import { useSaveStatus } from '#renderer/platform/workspace.tsx';

/** Whether what is on screen is on disk. Says so only after the database has. */
export function SaveIndicator() {
  const { clock } = usePorts();
  const status = useSaveStatus();
  const failed = status.kind === 'failed';
  return (
    <Tooltip label={text.frame.notSavedAdvice} disabled={!failed}>
      <Group
        gap={6}
        wrap="nowrap"
        component="output"
        aria-live={failed ? 'assertive' : 'off'}
        c={failed ? 'red' : 'var(--quiet)'}
      >
        <StatusIcon kind={status.kind} />
        <Text size="sm" fw={failed ? 600 : 400} style={{ whiteSpace: 'nowrap' }}>
          {saveStatusText(status, clock.today())}
        </Text>
      </Group>
    </Tooltip>
  );
}

/** How saving stands, in words. */
function saveStatusText(status: SaveStatus, today: IsoDate): string {
  switch (status.kind) {
    case 'saved':
      return status.at === null
        ? text.frame.savedNever
        : text.frame.savedAt({ when: formatMoment(status.at, today) });
    case 'saving':
      return text.frame.saving;
    case 'failed':
      return text.frame.notSaved({ when: formatMoment(status.since, today) });
    default:
      return missingCase(status);
  }
}

function StatusIcon({ kind }: { readonly kind: SaveStatus['kind'] }) {
  if (kind === 'failed') return <IconAlertTriangle size={18} aria-hidden />;
  return kind === 'saved' ? (
    <IconCheck size={18} aria-hidden />
  ) : (
    <IconLoader size={18} aria-hidden />
  );
}
