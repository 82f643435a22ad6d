import { groupBy } from '#shared/domain/basics/group-by.ts';
import {
  FINDING_SUBJECTS,
  type Finding,
  type FindingSubject,
} from '#shared/domain/checks/finding.ts';

/** All that is amiss in one row: one place to go to. */
export type RowFindings = {
  readonly key: string;
  readonly first: Finding;
  readonly findings: readonly Finding[];
};

export type SubjectFindings = {
  readonly subject: FindingSubject;
  readonly count: number;
  readonly rows: readonly RowFindings[];
};

/** Findings by subject and row, in the order of the plan; subjects without findings are left out. */
export function groupFindings(findings: readonly Finding[]): readonly SubjectFindings[] {
  const bySubject = groupBy(findings, ({ subject }) => subject);
  return FINDING_SUBJECTS.flatMap((subject) => {
    const own = bySubject.get(subject) ?? [];
    return own.length === 0 ? [] : [{ subject, count: own.length, rows: rowsOf(own) }];
  });
}

function rowsOf(findings: readonly Finding[]): readonly RowFindings[] {
  const byRow = groupBy(findings, ({ table, rowId }) => `${table} ${rowId}`);
  return [...byRow].flatMap(([key, own]) => {
    const [first] = own;
    return first === undefined ? [] : [{ key, first, findings: own }];
  });
}
