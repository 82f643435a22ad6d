import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { isReadOnlyStatus } from '#shared/domain/plan/status.ts';
import type { IsoDate, IsoDateTime } from '#shared/domain/basics/dates.ts';
import { text } from '#shared/text/text.ts';
import { savedMoment } from './saved-moment.ts';
import type { KnownFile } from './use-file-opening.ts';

type Props = {
  readonly known: KnownFile | null;
  readonly today: IsoDate;
  readonly onChoose: (manner: 'replace' | 'copy' | 'cancel') => void;
};

/** Asks what is to become of a file whose plan is here already. */
export function KnownFileDialog({ known, today, onChoose }: Props) {
  const words = text.start.known;
  return (
    <Modal
      opened={known !== null}
      onClose={() => onChoose('cancel')}
      title={words.title}
      size={540}
      closeButtonProps={{ 'aria-label': text.frame.close }}
    >
      {known !== null && <Choices known={known} today={today} onChoose={onChoose} />}
    </Modal>
  );
}

function Choices({
  known: { file, twin },
  today,
  onChoose,
}: Props & { readonly known: KnownFile }) {
  const words = text.start.known;
  const isLocked = isReadOnlyStatus(twin.plan.status);
  const when = (at: IsoDateTime | null) => ({
    moment: at === null ? words.unknownMoment : savedMoment(at, today).toLowerCase(),
  });
  return (
    <Stack gap="md">
      <Text>{words.text({ title: twin.plan.title })}</Text>
      <div>
        <Text size="sm">{words.fileSaved(when(file.savedAt))}</Text>
        <Text size="sm">{words.ownSaved(when(twin.savedAt))}</Text>
        {twin.plan.deletedAt !== null && <Text size="sm">{words.deleted}</Text>}
      </div>
      <Choice
        label={words.replace}
        meaning={isLocked ? words.replaceRefused : words.replaceMeaning}
        disabled={isLocked}
        onClick={() => onChoose('replace')}
      />
      <Choice label={words.copy} meaning={words.copyMeaning} onClick={() => onChoose('copy')} />
      <Group justify="flex-end">
        <Button variant="default" onClick={() => onChoose('cancel')} data-autofocus>
          {words.cancel}
        </Button>
      </Group>
    </Stack>
  );
}

type ChoiceProps = {
  readonly label: string;
  readonly meaning: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
};

function Choice({ label, meaning, disabled = false, onClick }: ChoiceProps) {
  return (
    <Group wrap="nowrap" gap="md">
      <Button
        variant="light"
        w={170}
        onClick={onClick}
        disabled={disabled}
        style={{ flexShrink: 0 }}
      >
        {label}
      </Button>
      <Text size="sm" c="var(--quiet)">
        {meaning}
      </Text>
    </Group>
  );
}
