import { Kbd, Modal, Radio, Stack, Table } from '@mantine/core';
import { text } from '#shared/text/text.ts';
import { useSettings } from '#renderer/platform/settings.tsx';

type Props = { readonly opened: boolean; readonly onClose: () => void };

/** The map of keys (?). */
export function ShortcutList({ opened, onClose }: Props) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={text.frame.shortcutsTitle}
      closeButtonProps={{ 'aria-label': text.frame.close }}
    >
      <WordKeys />
      <Table mt="md">
        <Table.Tbody>
          {text.frame.shortcuts.map(({ keys, does }) => (
            <Table.Tr key={keys}>
              <Table.Th scope="row">
                <Kbd>{keys}</Kbd>
              </Table.Th>
              <Table.Td>{does}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Modal>
  );
}

/** Bold, italic and find have other letters in Swedish Word than in English. */
function WordKeys() {
  const { settings, changeSettings } = useSettings();
  return (
    <Radio.Group
      label={text.frame.wordKeys.label}
      value={settings.shortcuts}
      onChange={(chosen) =>
        changeSettings({ shortcuts: chosen === 'english' ? 'english' : 'swedish' })
      }
    >
      <Stack gap="xs" mt="xs">
        <Radio value="swedish" label={text.frame.wordKeys.swedish} />
        <Radio value="english" label={text.frame.wordKeys.english} />
      </Stack>
    </Radio.Group>
  );
}
