import { NodeViewContent, NodeViewWrapper, type NodeViewProps } from '@tiptap/react';
import { text } from '#shared/text/text.ts';
import { useReadOnly } from '#renderer/platform/workspace.tsx';
import { NodeField } from './node-field.tsx';
import styles from './fields.module.css';

/** A saying with a field for who said it. */
export function QuoteView({ editor, node, updateAttributes }: NodeViewProps) {
  const readOnly = useReadOnly();
  const source = String(node.attrs['source']);
  return (
    <NodeViewWrapper as="blockquote" className={styles['quote']}>
      <NodeViewContent className={styles['saying']} />
      <div contentEditable={false} className={styles['source']}>
        {readOnly ? (
          source
        ) : (
          <NodeField
            editor={editor}
            aria-label={text.section.quote.source}
            placeholder={text.section.quote.source}
            variant="unstyled"
            value={source}
            onWrite={(next) => updateAttributes({ source: next })}
          />
        )}
      </div>
    </NodeViewWrapper>
  );
}
