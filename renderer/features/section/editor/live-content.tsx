import { memo } from 'react';
import type { DocBlock } from '#shared/document/document-model.ts';
import { renderBlock } from '#shared/export/html/blocks.ts';
import { HtmlView } from '#renderer/ui/html-view.tsx';
import styles from './live-content.module.css';

/**
 * Blocks of the document, shown as the preview shows them: made by the same renderer, so that they look the same. Drawn
 * anew only when they change, and not at each letter in the text around them.
 */
export const LiveContent = memo(function LiveContent({
  blocks,
}: {
  readonly blocks: readonly DocBlock[];
}) {
  return (
    <div className={styles['content']}>
      <HtmlView nodes={blocks.flatMap(renderBlock)} looks={styles} />
    </div>
  );
});
