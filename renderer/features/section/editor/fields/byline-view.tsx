import { NodeViewWrapper, type NodeViewProps } from '@tiptap/react';
import { text } from '#shared/text/text.ts';
import { useReadOnly } from '#renderer/platform/workspace.tsx';
import { NodeField } from './node-field.tsx';
import styles from './fields.module.css';

const words = text.section.byline;

/** Name and title under a text, as fields; in a plan that can only be read as they print. */
export function BylineView({ editor, node, selected, updateAttributes }: NodeViewProps) {
  const readOnly = useReadOnly();
  const name = String(node.attrs['name']);
  const title = String(node.attrs['title']);
  return (
    <NodeViewWrapper
      className={styles['block']}
      data-selected={selected || undefined}
      contentEditable={false}
    >
      {readOnly ? (
        <div>
          <strong>{name}</strong>
          <div>{title}</div>
        </div>
      ) : (
        <div className={styles['pair']}>
          <NodeField
            editor={editor}
            label={words.name}
            value={name}
            onWrite={(next) => updateAttributes({ name: next })}
          />
          <NodeField
            editor={editor}
            label={words.title}
            value={title}
            onWrite={(next) => updateAttributes({ title: next })}
          />
        </div>
      )}
    </NodeViewWrapper>
  );
}
