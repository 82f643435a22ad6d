import { Alert, Anchor, Button, Checkbox, Group, Modal, Radio, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { composeDocument } from '#shared/document/compose-document.ts';
import { countMarkedStretches } from '#shared/document/complete-marks.ts';
import type { DocumentChoice } from '#shared/document/compose-options.ts';
import { documentKindSchema } from '#shared/document/document-model.ts';
import { documentFileName } from '#shared/document/file-name.ts';
import { text } from '#shared/text/text.ts';
import { useGoTo } from '#renderer/platform/navigation.ts';
import { usePorts } from '#renderer/platform/ports.tsx';
import { usePlanState } from '#renderer/platform/workspace.tsx';
import { useReturnFocus } from '#renderer/ui/use-return-focus.ts';
import { DocumentWays } from './document-choice.tsx';
import { ExportOutcome } from './export-outcome.tsx';
import { useDocumentChoice } from './use-document-choice.ts';
import { useExport } from './use-export.ts';

const words = text.document.export;

type Props = { readonly opened: boolean; readonly onClose: () => void };

/** Chooses a document and writes it to Word: what is still to be completed is said before, not after. */
export function ExportDialog({ opened, onClose }: Props) {
  const { clock } = usePorts();
  const state = usePlanState();
  useReturnFocus();
  const [choice, setChoice] = useDocumentChoice();
  const [workingCopy, setWorkingCopy] = useState(false);
  const model = useMemo(
    () => composeDocument(state, choice, { today: clock.today(), workingCopy }),
    [state, choice, workingCopy, clock],
  );
  const { progress, start, forget } = useExport(model);
  const isRunning = progress.step === 'running';
  const choose = (change: () => void): void => {
    forget();
    change();
  };
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={words.title}
      closeButtonProps={{ 'aria-label': words.close }}
    >
      <Stack gap="md">
        <KindChoice choice={choice} onChoose={(next) => choose(() => setChoice(next))} />
        <DocumentWays choice={choice} onChoose={(next) => choose(() => setChoice(next))} />
        <Checkbox
          label={text.document.chooseWorkingCopy}
          description={text.document.workingCopyHint}
          checked={workingCopy}
          onChange={({ currentTarget }) => choose(() => setWorkingCopy(currentTarget.checked))}
        />
        <MarkWarning count={countMarkedStretches(model)} onClose={onClose} />
        <Text size="sm" c="var(--quiet)">
          {words.fileName({ fileName: `${documentFileName(model)}.docx` })}
        </Text>
        <ExportOutcome progress={progress} hasContents={model.frontMatter} />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {words.close}
          </Button>
          {/* Not disabled meanwhile: a disabled button would lose the focus. */}
          <Button
            aria-disabled={isRunning}
            {...(isRunning ? { 'data-disabled': true } : {})}
            onClick={() => !isRunning && start()}
            data-autofocus
          >
            {progress.step === 'failed' ? words.again : words.run}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

type KindProps = {
  readonly choice: DocumentChoice;
  readonly onChoose: (choice: DocumentChoice) => void;
};

function KindChoice({ choice, onChoose }: KindProps) {
  return (
    <Radio.Group
      label={text.document.chooseKind}
      value={choice.kind}
      onChange={(value) => onChoose({ ...choice, kind: documentKindSchema.parse(value) })}
    >
      <Stack gap="xs" mt="xs">
        {documentKindSchema.options.map((value) => (
          <Radio key={value} value={value} label={text.document.kinds[value]} />
        ))}
      </Stack>
    </Radio.Group>
  );
}

type MarkProps = { readonly count: number; readonly onClose: () => void };

/** Marks are printed yellow: a warning, and a way to them, but nothing that stops an export. */
function MarkWarning({ count, onClose }: MarkProps) {
  const goTo = useGoTo();
  if (count === 0) return null;
  const show = (): void => {
    onClose();
    goTo('verksamhetsplan');
  };
  return (
    <Alert color="yellow" icon={<IconAlertTriangle size={20} aria-hidden />}>
      <Text size="sm">{words.marks({ count })}</Text>
      <Anchor
        component="button"
        type="button"
        size="sm"
        c="inherit"
        underline="always"
        onClick={show}
      >
        {words.showMarks}
      </Anchor>
    </Alert>
  );
}
