import { Button, SegmentedControl, Switch } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { composeDocument } from '#shared/document/compose-document.ts';
import { contentsOf } from '#shared/document/contents.ts';
import { documentKindSchema, type DocumentKind } from '#shared/document/document-model.ts';
import { renderSheets } from '#shared/export/html/render-sheets.ts';
import { text } from '#shared/text/text.ts';
import { usePorts } from '#renderer/platform/ports.tsx';
import { usePlanState } from '#renderer/platform/workspace.tsx';
import { PageHeading } from '#renderer/ui/page-heading.tsx';
import { JumpList } from './jump-list.tsx';
import { PaperSheet } from './paper-sheet.tsx';
import styles from './preview.module.css';

const KINDS = documentKindSchema.options.map((value) => ({
  value,
  label: text.document.kinds[value],
}));

/** The document as it will print, from the same model that is written to Word. */
export function PreviewScreen() {
  const words = text.document;
  const { clock } = usePorts();
  const state = useDeferredValue(usePlanState());
  const [kind, setKind] = useState<DocumentKind>('verksamhetsplan');
  const [workingCopy, setWorkingCopy] = useState(false);
  const model = useMemo(
    () => composeDocument(state, kind, { today: clock.today(), workingCopy }),
    [state, kind, workingCopy, clock],
  );
  const sheets = useMemo(() => renderSheets(model), [model]);
  const headings = useMemo(() => contentsOf(model), [model]);
  return (
    <>
      <div className={styles['controls']}>
        <PageHeading title={words.preview.title} lead={words.preview.lead}>
          <SegmentedControl
            aria-label={words.chooseKind}
            data={KINDS}
            value={kind}
            onChange={(value) => setKind(documentKindSchema.parse(value))}
          />
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
