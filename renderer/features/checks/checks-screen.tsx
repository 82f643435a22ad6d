import { Text, Title } from '@mantine/core';
import { useMemo } from 'react';
import { planOf } from '#shared/domain/plan-state.ts';
import type { Finding } from '#shared/domain/checks/finding.ts';
import { text } from '#shared/text/text.ts';
import { useFindings } from '#renderer/platform/use-findings.ts';
import { usePlanSelector } from '#renderer/platform/workspace.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { PageHeading } from '#renderer/ui/page-heading.tsx';
import styles from './checks.module.css';
import { FindingList } from './finding-list.tsx';
import { groupFindings } from './group-findings.ts';

const words = text.checks;

/** Granska: all that is amiss in the plan, by subject, with a way to each place. */
export function ChecksScreen() {
  const { due, waiting } = useFindings();
  const isDraft = usePlanSelector((state) => planOf(state).status === 'draft');
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} />
      {due.length === 0 && (
        <EmptyState title={words.noneDueTitle} text={isDraft ? words.noneDue : words.noneAtAll} />
      )}
      <Findings name="due" title={words.due} findings={due} />
      <Findings name="waiting" title={words.waiting} lead={words.waitingLead} findings={waiting} />
    </>
  );
}

type Props = {
  readonly name: string;
  readonly title: string;
  readonly lead?: string;
  readonly findings: readonly Finding[];
};

function Findings({ name, title, lead, findings }: Props) {
  const groups = useMemo(() => groupFindings(findings), [findings]);
  if (groups.length === 0) return null;
  return (
    <section aria-labelledby={`findings-${name}`} className={styles['part']}>
      <Title order={2} size="h4" id={`findings-${name}`}>
        {title}
      </Title>
      {lead !== undefined && (
        <Text c="var(--quiet)" className="prose">
          {lead}
        </Text>
      )}
      {groups.map((group) => (
        <FindingList key={group.subject} name={name} {...group} />
      ))}
    </section>
  );
}
