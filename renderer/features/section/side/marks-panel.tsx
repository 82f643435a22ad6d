import { Text, UnstyledButton } from '@mantine/core';
import { useMemo } from 'react';
import { groupBy } from '#shared/domain/basics/group-by.ts';
import { listCompleteMarks, type CompleteMark } from '#shared/domain/section/complete-marks.ts';
import type { PlacedSection } from '#shared/domain/section/numbering.ts';
import { text } from '#shared/text/text.ts';
import type { Jump } from '../jump.ts';
import { sectionName } from './section-name.ts';
import { SidePanel } from './side-panel.tsx';
import styles from './side-panel.module.css';

const words = text.section.marks;

type Props = {
  readonly placed: readonly PlacedSection[];
  readonly onJump: (jump: Jump) => void;
  readonly onClose: () => void;
};

/** Everything that is marked "Komplettera" in the whole plan, each a click from its place. */
export function MarksPanel({ placed, onJump, onClose }: Props) {
  const marks = useMemo(
    () => groupBy(listCompleteMarks(placed), ({ sectionId }) => sectionId),
    [placed],
  );
  return (
    <SidePanel title={words.title} onClose={onClose}>
      {marks.size === 0 && <Text size="sm">{words.none}</Text>}
      {placed.map((each) => (
        <SectionMarks
          key={each.section.id}
          placed={each}
          marks={marks.get(each.section.id) ?? []}
          onJump={onJump}
        />
      ))}
    </SidePanel>
  );
}

type SectionMarksProps = {
  readonly placed: PlacedSection;
  readonly marks: readonly CompleteMark[];
  readonly onJump: (jump: Jump) => void;
};

function SectionMarks({ placed, marks, onJump }: SectionMarksProps) {
  if (marks.length === 0) return null;
  const name = sectionName(placed);
  return (
    <>
      <h3 className={styles['section']}>{name}</h3>
      <ul className={styles['list']}>
        {marks.map((mark) => (
          <li key={`${mark.blockId}/${mark.ordinal}`}>
            <UnstyledButton
              className={styles['place']}
              aria-label={words.goTo({ text: mark.text, name })}
              onClick={() =>
                onJump({ sectionId: mark.sectionId, target: { kind: 'mark', ...mark } })
              }
            >
              <span className={styles['marked']}>{mark.text}</span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </>
  );
}
