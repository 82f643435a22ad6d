import { Button, VisuallyHidden } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo } from 'react';
import { placeSections } from '#shared/domain/section/numbering.ts';
import { findTermUses, sortedTerms } from '#shared/domain/section/term-uses.ts';
import { text } from '#shared/text/text.ts';
import { useArrival } from '#renderer/platform/navigation.ts';
import { usePlanSelector, useReadOnly } from '#renderer/platform/workspace.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { PageHeading } from '#renderer/ui/page-heading.tsx';
import { useRowFocus } from '#renderer/ui/use-row-focus.ts';
import styles from './glossary.module.css';
import { TermRow } from './term-row.tsx';
import { useHeldOrder } from './use-held-order.ts';
import { useTermEdits } from './use-term-edits.ts';

const words = text.glossary;

/** Begreppsförklaringar: the terms that the plan explains, and where its text uses them. */
export function GlossaryScreen() {
  const terms = usePlanSelector((state) => state.tables.terms);
  const sections = usePlanSelector((state) => state.tables.sections);
  const sorted = useMemo(() => sortedTerms(terms.values()), [terms]);
  const uses = useMemo(
    () => findTermUses(placeSections(sections.values()), terms.values()),
    [sections, terms],
  );
  const { rows, focusRow } = useRowFocus();
  const edits = useTermEdits(sorted, focusRow);
  const { ordered, hold } = useHeldOrder(sorted);
  useArrival('begrepp', focusRow);
  return (
    <>
      <PageHeading title={words.title} lead={words.lead}>
        {sorted.length > 0 && <AddButton onAdd={edits.add} />}
      </PageHeading>
      {sorted.length === 0 ? (
        <EmptyState title={words.emptyTitle} text={words.emptyText}>
          <AddButton onAdd={edits.add} />
        </EmptyState>
      ) : (
        <div ref={rows} {...hold}>
          <table className={styles['terms']} aria-label={words.title}>
            <TermHeads />
            <tbody>
              {ordered.map((term, index) => (
                <TermRow
                  key={term.id}
                  term={term}
                  number={index + 1}
                  uses={uses.get(term.id) ?? []}
                  edits={edits}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

function TermHeads() {
  const readOnly = useReadOnly();
  return (
    <thead>
      <tr>
        <th scope="col">{words.term}</th>
        <th scope="col">{words.explanation}</th>
        <th scope="col">{words.uses}</th>
        {!readOnly && (
          <th scope="col">
            <VisuallyHidden>{words.tools}</VisuallyHidden>
          </th>
        )}
      </tr>
    </thead>
  );
}

function AddButton({ onAdd }: { readonly onAdd: () => void }) {
  const readOnly = useReadOnly();
  if (readOnly) return null;
  return (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={onAdd}>
      {words.add}
    </Button>
  );
}
