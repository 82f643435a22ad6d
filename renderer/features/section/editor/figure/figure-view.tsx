import { Button, Group, SegmentedControl, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { NodeViewWrapper, type NodeViewProps } from '@tiptap/react';
import type { Picture } from '#shared/domain/section/picture.ts';
import { text } from '#shared/text/text.ts';
import { usePlanSelector, useReadOnly } from '#renderer/platform/workspace.tsx';
import { NodeField } from '../fields/node-field.tsx';
import fieldStyles from '../fields/fields.module.css';
import { useAskedCaption } from './asked-caption.ts';
import styles from './figure.module.css';
import { PictureButton } from './picture-button.tsx';

const words = text.section.figure;

/**
 * A figure as it will print. Its fields (caption, words for who cannot see it, width) show while it is selected or being
 * filled in, and as long as nobody has said what the picture shows.
 */
export function FigureView(props: NodeViewProps) {
  const { node, selected } = props;
  const readOnly = useReadOnly();
  const pictureId = String(node.attrs['pictureId']);
  const isUnfinished = String(node.attrs['alt']).trim() === '';
  const picture = usePlanSelector((state) => state.tables.pictures.get(pictureId) ?? null);
  return (
    <NodeViewWrapper
      className={`${fieldStyles['block'] ?? ''} ${styles['host'] ?? ''}`}
      data-selected={selected || undefined}
      data-open={selected || isUnfinished || picture === null || undefined}
      contentEditable={false}
    >
      {picture === null ? <PictureMissing /> : <Shown picture={picture} node={node} />}
      {!readOnly && <FigureFields {...props} />}
    </NodeViewWrapper>
  );
}

type ShownProps = Pick<NodeViewProps, 'node'> & { readonly picture: Picture };

function Shown({ picture, node: { attrs } }: ShownProps) {
  return (
    <figure className={styles['figure']} data-width={String(attrs['width'])}>
      <img
        src={`data:${picture.type};base64,${picture.data}`}
        alt={String(attrs['alt'])}
        // Dragged by itself it would come back as another picture.
        draggable={false}
        width={picture.width}
        height={picture.height}
      />
      <figcaption className={styles['caption']} data-word={words.word}>
        {String(attrs['caption'])}
      </figcaption>
    </figure>
  );
}

function PictureMissing() {
  return (
    <Group gap="xs" wrap="nowrap" align="flex-start" role="note">
      <IconAlertTriangle size={18} aria-hidden className={styles['warning'] ?? ''} />
      <Text size="sm">{words.missing}</Text>
    </Group>
  );
}

function FigureFields({ editor, node: { attrs }, updateAttributes, deleteNode }: NodeViewProps) {
  const alt = String(attrs['alt']);
  const fields = useAskedCaption(editor, String(attrs['pictureId']));
  return (
    <div ref={fields} className={styles['fields']}>
      <NodeField
        editor={editor}
        label={words.caption}
        value={String(attrs['caption'])}
        onWrite={(caption) => updateAttributes({ caption })}
      />
      <NodeField
        editor={editor}
        label={words.alt}
        description={words.altHelp}
        value={alt}
        multiline
        onWrite={(next) => updateAttributes({ alt: next })}
      />
      <Group gap="xs">
        <SegmentedControl
          size="xs"
          aria-label={words.width}
          value={String(attrs['width'])}
          onChange={(width) => updateAttributes({ width })}
          data={[
            { value: 'full', label: words.full },
            { value: 'half', label: words.half },
          ]}
        />
        <PictureButton onTaken={(pictureId) => updateAttributes({ pictureId })} />
        <Button size="compact-sm" variant="subtle" onClick={deleteNode}>
          {words.remove}
        </Button>
      </Group>
    </div>
  );
}
