import { Button, Title } from '@mantine/core';
import { IconAlertCircle, IconPencilExclamation } from '@tabler/icons-react';
import { useState } from 'react';
import { isFault, type Finding } from '#shared/domain/checks/finding.ts';
import { text } from '#shared/text/text.ts';
import { useGoTo, type Subject } from '#renderer/platform/navigation.ts';
import { findingText, rowName } from '#renderer/platform/finding-words.ts';
import { usePlanSelector } from '#renderer/platform/workspace.tsx';
import styles from './checks.module.css';
import type { RowFindings, SubjectFindings } from './group-findings.ts';

const words = text.checks;
/** More at once would be no list to work through. */
const SHOWN_AT_FIRST = 50;

/** Where each kind of row is put right. */
const SCREENS: Readonly<Record<Finding['table'], Subject>> = {
  plans: 'planuppgifter',
  sections: 'verksamhetsplan',
  priorities: 'prioriteringar',
  workOrders: 'prioriteringar',
  goals: 'mal',
  indicators: 'mal',
  actions: 'atgarder',
};

type Props = SubjectFindings & {
  /** Starts the ids of this list: the same subject may stand in two lists. */
  readonly name: string;
};

/** What is amiss in one subject, one row after the other; each row is a way there. */
export function FindingList({ name, subject, count, rows }: Props) {
  const [all, showAll] = useState(false);
  const headingId = `findings-${name}-${subject}`;
  const shown = all ? rows : rows.slice(0, SHOWN_AT_FIRST);
  return (
    <section aria-labelledby={headingId} className={styles['subject']}>
      <Title order={3} size="h5" id={headingId}>
        {words.subjects[subject]}
        <span className={styles['count']}>{words.count({ count })}</span>
      </Title>
      <ul className={styles['rows']}>
        {shown.map((row) => (
          <FindingRow key={row.key} row={row} />
        ))}
      </ul>
      {shown.length < rows.length && (
        <Button variant="default" size="xs" mt="xs" onClick={() => showAll(true)}>
          {words.showAll({ count: rows.length - shown.length })}
        </Button>
      )}
    </section>
  );
}

function FindingRow({ row: { first, findings } }: { readonly row: RowFindings }) {
  const goTo = useGoTo();
  // Two targets may lack the same thing: said once, it sends one to the same place.
  const sentences = new Map(findings.map((finding) => [findingText(finding), finding]));
  const name = usePlanSelector((state) => rowName(state, first));
  return (
    <li>
      <button
        type="button"
        className={styles['row']}
        onClick={() => goTo(SCREENS[first.table], placeOf(first))}
      >
        <bdi className={styles['name']}>{name}</bdi>
        <span className={styles['findings']}>
          {[...sentences].map(([sentence, finding]) => (
            <FindingLine key={sentence} sentence={sentence} finding={finding} />
          ))}
        </span>
      </button>
    </li>
  );
}

/** A block of a chapter where the finding is in one, else the row. */
function placeOf(finding: Finding): string {
  return ('blockId' in finding ? finding.blockId : null) ?? finding.rowId;
}

type LineProps = { readonly sentence: string; readonly finding: Finding };

/** A fault or a gap: by colour, icon and word. */
function FindingLine({ sentence, finding }: LineProps) {
  const standing = isFault(finding) ? 'fault' : 'gap';
  const Icon = standing === 'gap' ? IconPencilExclamation : IconAlertCircle;
  return (
    <span className={styles['finding']} data-standing={standing}>
      <Icon size={16} aria-hidden />
      <span className={styles['standing']}>{words.standing[standing]}</span>
      {sentence}
    </span>
  );
}
