import { Alert, Button, Group, Loader, Text } from '@mantine/core';
import { IconAlertCircle, IconCircleCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { missingCase } from '#shared/domain/basics/missing-case.ts';
import type { Result } from '#shared/domain/basics/result.ts';
import type { ExportedFile, FileFailure } from '#shared/ports/desktop.ts';
import { text } from '#shared/text/text.ts';
import { notifyFailure } from '#renderer/platform/notify.ts';
import { usePorts } from '#renderer/platform/ports.tsx';
import type { ExportProgress } from './use-export.ts';

const words = text.document.export;

type Props = { readonly progress: ExportProgress; readonly hasContents: boolean };

/** What became of an export, told aloud to a screen reader as it happens. */
export function ExportOutcome({ progress, hasContents }: Props) {
  return <div aria-live="polite">{outcomeOf(progress, hasContents)}</div>;
}

function outcomeOf(progress: ExportProgress, hasContents: boolean): ReactNode {
  switch (progress.step) {
    case 'idle':
      return null;
    case 'running':
      return (
        <Group gap="xs">
          <Loader size="xs" />
          <Text size="sm">{words.running}</Text>
        </Group>
      );
    case 'saved':
      return <Saved file={progress.file} hasContents={hasContents} />;
    case 'failed':
      return (
        <Alert color="red" icon={<IconAlertCircle size={20} aria-hidden />}>
          {words.failures[progress.failure]}
        </Alert>
      );
    default:
      return missingCase(progress);
  }
}

type SavedProps = { readonly file: ExportedFile; readonly hasContents: boolean };

function Saved({ file: { exportId, fileName, canReveal }, hasContents }: SavedProps) {
  const { desktop } = usePorts();
  return (
    <Alert color="green" icon={<IconCircleCheck size={20} aria-hidden />}>
      <Text size="sm" fw={600}>
        {words.saved({ fileName })}
      </Text>
      {hasContents && (
        <Text size="sm" mt={4}>
          {words.contentsAdvice}
        </Text>
      )}
      {canReveal && (
        <Group gap="xs" mt="xs">
          <Button
            size="xs"
            variant="default"
            onClick={() => void tell(desktop.revealExport(exportId))}
          >
            {words.reveal}
          </Button>
          <Button
            size="xs"
            variant="default"
            onClick={() => void tell(desktop.openExport(exportId))}
          >
            {words.open}
          </Button>
        </Group>
      )}
    </Alert>
  );
}

/** Shows why a file could not be shown or opened: it may have been moved since it was saved. */
async function tell(outcome: Promise<Result<null, FileFailure>>): Promise<void> {
  const result = await outcome;
  if (!result.ok && result.error !== 'cancelled') notifyFailure(words.failures[result.error]);
}
