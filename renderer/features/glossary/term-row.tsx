import { Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { Term } from '#shared/domain/section/glossary.ts';
import type { TermUse } from '#shared/domain/section/term-uses.ts';
import { text } from '#shared/text/text.ts';
import { useReadOnly } from '#renderer/platform/workspace.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { TermField } from './term-field.tsx';
import { TermUses } from './term-uses.tsx';
import type { TermEdits } from './use-term-edits.ts';

const words = text.glossary;

type Props = {
  readonly term: Term;
  readonly number: number;
  readonly uses: readonly TermUse[];
  readonly edits: TermEdits;
};

/** A term, what it means, and where it is used. */
export function TermRow({ term, number, uses, edits }: Props) {
  const readOnly = useReadOnly();
  const name = term.term.trim() || words.unnamed;
  if (readOnly) {
    return (
      <tr data-row={term.id} tabIndex={-1}>
        <th scope="row">{term.term}</th>
        <td>
          <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
            {term.explanation}
          </Text>
        </td>
        <td>
          <TermUses uses={uses} />
        </td>
      </tr>
    );
  }
  return (
    <tr data-row={term.id}>
      <th scope="row">
        <TermField
          label={words.termOf({ number })}
          value={term.term}
          maxLength={300}
          onCommit={(written) => edits.edit(term, { term: written })}
        />
      </th>
      <td>
        <TermField
          label={words.explanationOf({ name })}
          value={term.explanation}
          maxLength={4000}
          multiline
          onCommit={(written) => edits.edit(term, { explanation: written })}
        />
      </td>
      <td>
        <TermUses uses={uses} />
      </td>
      <td>
        <IconButton
          label={words.remove({ name })}
          Icon={IconTrash}
          onClick={() => edits.remove(term)}
        />
      </td>
    </tr>
  );
}
