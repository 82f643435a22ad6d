import { Alert, List } from '@mantine/core';
import { IconClipboardX } from '@tabler/icons-react';
import { text } from '#shared/text/text.ts';
import type { PasteProblem } from '../grid/paste-plan.ts';
import type { TableModel } from './table-model.ts';

const words = text.budget.paste;
const MOST_LISTED = 8;

/** Why nothing was pasted, cell by cell. */
export function PasteRefusal({ table }: { readonly table: TableModel }) {
  const { pasteProblems, showPasteProblems } = table;
  if (pasteProblems.length === 0) return null;
  const rest = pasteProblems.length - MOST_LISTED;
  return (
    <Alert
      role="alert"
      color="red"
      icon={<IconClipboardX aria-hidden />}
      title={words.refused({ count: pasteProblems.length })}
      withCloseButton
      closeButtonLabel={words.close}
      onClose={() => showPasteProblems([])}
      mb="sm"
    >
      <List size="sm">
        {pasteProblems.slice(0, MOST_LISTED).map((problem) => (
          <List.Item key={`${problem.row}:${problem.column}`}>
            {words.place(problem)}: {explain(problem)}
          </List.Item>
        ))}
        {rest > 0 && <List.Item>{words.andMore({ count: rest })}</List.Item>}
      </List>
      {words.advice}
    </Alert>
  );
}

function explain({ code, input }: PasteProblem): string {
  if (code === 'outside' || code === 'computed-column' || code === 'heading') return words[code];
  return text.budget.amountErrors[code]({ input });
}
