import { Button, Switch } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { composeDocument } from '#shared/document/compose-document.ts';
import { contentsOf } from '#shared/document/contents.ts';
import { renderSheets } from '#shared/export/html/render-sheets.ts';
import { text } from '#shared/text/text.ts';
import { usePorts } from '#renderer/platform/ports.tsx';
import { usePlanState } from '#renderer/platform/workspace.tsx';
import { PageHeading } from '#renderer/ui/page-heading.tsx';
import { CopyTable } from './copy-table.tsx';
import { DocumentWays, KindSelect } from './document-choice.tsx';
import { JumpList } from './jump-list.tsx';
import { PaperSheet } from './paper-sheet.tsx';
import styles from './preview.module.css';
import { useDocumentChoice } from './use-document-choice.ts';

/** The document as it will print, from the same model that is written to Word. */
export function PreviewScreen() {
  const words = text.document;
  const { clock } = usePorts();
  const state = useDeferredValue(usePlanState());
  const [choice, setChoice] = useDocumentChoice();
  const [workingCopy, setWorkingCopy] = useState(false);
  const model = useMemo(
    () => composeDocument(state, choice, { today: clock.today(), workingCopy }),
    [state, choice, workingCopy, clock],
  );
  const sheets = useMemo(() => renderSheets(model), [model]);
  const headings = useMemo(() => contentsOf(model), [model]);
  return (
    <>
      <div className={styles['controls']}>
        <PageHeading title={words.preview.title} lead={words.preview.lead}>
          <Switch
            label={words.chooseWorkingCopy}
            checked={workingCopy}
            onChange={({ currentTarget }) => setWorkingCopy(currentTarget.checked)}
          />
          <Button
            variant="default"
            leftSection={<IconPrinter size={18} aria-hidden />}
            onClick={() => window.print()}
          >
            {words.preview.print}
          </Button>
        </PageHeading>
        <div className={styles['choice']}>
          <KindSelect choice={choice} onChoose={setChoice} />
          <DocumentWays choice={choice} onChoose={setChoice} />
          {choice.kind === 'minlista' && <CopyTable model={model} />}
        </div>
      </div>
      <div className={styles['desk']}>
        <article className={styles['pages']} aria-label={model.title} lang="sv">
          {sheets.map((sheet) => (
            <PaperSheet key={sheet.id} model={model} sheet={sheet} />
          ))}
        </article>
        {headings.length > 0 && <JumpList headings={headings} />}
      </div>
    </>
  );
}
