import { NodeViewWrapper, type NodeViewProps } from '@tiptap/react';
import { text } from '#shared/text/text.ts';
import styles from './fields.module.css';

/** A page to write on by hand: the first of its lines, and in words what will print. */
export function RuledPageView({ selected }: NodeViewProps) {
  return (
    <NodeViewWrapper
      className={styles['block']}
      data-selected={selected || undefined}
      contentEditable={false}
      data-drag-handle
    >
      <div className={styles['ruled']} aria-hidden />
      <div className={styles['hint']}>{text.section.ruledPage.hint}</div>
    </NodeViewWrapper>
  );
}
