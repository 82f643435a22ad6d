import type { DocumentModel } from '#shared/document/document-model.ts';
import type { Sheet } from '#shared/export/html/render-sheets.ts';
import { text } from '#shared/text/text.ts';
import { HtmlView } from '#renderer/ui/html-view.tsx';
import styles from './paper.module.css';

type Props = { readonly model: DocumentModel; readonly sheet: Sheet };

/** One sheet of paper on the desk, with the header that its pages will have. */
export function PaperSheet({ model, sheet: { kind, landscape, content } }: Props) {
  const shape = [styles['sheet'], styles[kind], landscape ? styles['landscape'] : ''].join(' ');
  return (
    <div className={shape}>
      {kind !== 'titlePage' && <SheetHeader model={model} />}
      {/* An ornament of the style sheet: pale as it must be, it is no text to read. The title says what this is. */}
      {model.workingCopy && <div className={styles['watermark']} data-word={text.document.draft} />}
      <HtmlView nodes={content} looks={styles} />
    </div>
  );
}

function SheetHeader({ model }: { readonly model: DocumentModel }) {
  const number = text.document.registrationShort({ number: model.registrationNumber });
  return (
    <div className={styles['header']}>
      <strong>{model.authority}</strong>
      <strong>{model.title}</strong>
      <span>{model.unit}</span>
      <span>{number}</span>
    </div>
  );
}
