import { Button, Group } from '@mantine/core';
import { IconHighlight, IconSearch } from '@tabler/icons-react';
import { useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { SectionId } from '#shared/domain/basics/ids.ts';
import { countCompleteMarks } from '#shared/domain/section/complete-marks.ts';
import { placeTree, type PlacedSection } from '#shared/domain/section/numbering.ts';
import { buildSectionTree } from '#shared/domain/section/tree.ts';
import { text } from '#shared/text/text.ts';
import { useArrival } from '#renderer/platform/navigation.ts';
import { usePlanSelector, useReadOnly, useWorkplace } from '#renderer/platform/workspace.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { PageHeading } from '#renderer/ui/page-heading.tsx';
import type { Jump } from './jump.ts';
import { ChapterPage } from './page/chapter-page.tsx';
import styles from './section-screen.module.css';
import { FindPanel } from './side/find-panel.tsx';
import { MarksPanel } from './side/marks-panel.tsx';
import { ChapterTree } from './tree/chapter-tree.tsx';
import { useFindKey } from './use-find-key.ts';
import { useSectionCommands } from './use-section-commands.ts';

const words = text.section;

type SidePanelName = 'marks' | 'find';

/** Verksamhetsplan: the chapters at the left, the open one in the middle as it will print, lists beside it on demand. */
export function SectionScreen() {
  const sections = usePlanSelector((state) => state.tables.sections);
  const tree = useMemo(() => buildSectionTree(sections.values()), [sections]);
  const placed = useMemo(() => placeTree(tree), [tree]);
  const commands = useSectionCommands();
  const { workplace, setWorkplace } = useWorkplace();
  const [jump, setJump] = useState<Jump | null>(null);
  const [side, setSide] = useState<SidePanelName | null>(null);
  const queryField = useRef<HTMLInputElement>(null);
  const chapters = useRef<HTMLElement>(null);
  useFindKey(openFind);
  useArrival('verksamhetsplan', (id) => {
    const arrived = placed.find(
      ({ section }) => section.id === id || section.blocks.some((block) => block.id === id),
    );
    if (arrived === undefined) return;
    const sectionId = arrived.section.id;
    if (id === sectionId) openChapter(sectionId);
    else goTo({ sectionId, target: { kind: 'block', blockId: id } });
  });
  const open = placed.find(({ section }) => section.id === workplace.openSectionId) ?? placed[0];
  if (open === undefined) return <NoChapters />;

  function openFind(): void {
    setSide('find');
    queryField.current?.select();
  }
  function openChapter(id: SectionId): void {
    // A chapter is read from its beginning; a jump into it scrolls on from there.
    if (id !== open?.section.id) window.scrollTo({ top: 0 });
    setWorkplace({ openSectionId: id });
  }
  function goTo(place: Jump): void {
    openChapter(place.sectionId);
    setJump(place);
  }
  const write = (sectionId: SectionId): void => goTo({ sectionId, target: { kind: 'start' } });

  return (
    <>
      <PageHeading title={words.title}>
        <SideButtons
          placed={placed}
          side={side}
          onToggle={(name) => setSide(side === name ? null : name)}
        />
      </PageHeading>
      <div className={styles['columns']} data-side={side ?? undefined}>
        <nav ref={chapters} className={styles['chapters']} aria-label={words.tree.label}>
          <ChapterTree
            tree={tree}
            open={open.section}
            commands={commands}
            onOpen={openChapter}
            onWrite={write}
          />
        </nav>
        <div className={styles['page']}>
          <ChapterPage
            placed={open}
            jump={jump}
            onWrite={() => write(open.section.id)}
            onFind={openFind}
            onLeave={() =>
              chapters.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus()
            }
          />
        </div>
        <div className={styles['side']}>
          {side === 'marks' && (
            <MarksPanel placed={placed} onJump={goTo} onClose={() => setSide(null)} />
          )}
          {side === 'find' && (
            <FindPanel
              queryField={queryField}
              placed={placed}
              onJump={goTo}
              onClose={() => setSide(null)}
            />
          )}
        </div>
      </div>
    </>
  );
}

type SideButtonsProps = {
  readonly placed: readonly PlacedSection[];
  readonly side: SidePanelName | null;
  readonly onToggle: (name: SidePanelName) => void;
};

function SideButtons({ placed, side, onToggle }: SideButtonsProps) {
  const count = placed.reduce(
    (total, { section }) => total + countCompleteMarks(section.blocks),
    0,
  );
  return (
    <>
      <Button
        size="xs"
        variant={side === 'marks' ? 'light' : 'default'}
        aria-expanded={side === 'marks'}
        leftSection={<IconHighlight size={16} aria-hidden />}
        onClick={() => onToggle('marks')}
      >
        {words.side.open({ count })}
      </Button>
      <Button
        size="xs"
        variant={side === 'find' ? 'light' : 'default'}
        aria-expanded={side === 'find'}
        leftSection={<IconSearch size={16} aria-hidden />}
        onClick={() => onToggle('find')}
      >
        {words.find.title}
      </Button>
    </>
  );
}

/** A plan without chapters: begin with one, or with a template from the start page. */
function NoChapters() {
  const commands = useSectionCommands();
  const readOnly = useReadOnly();
  const [, navigate] = useLocation();
  return (
    <>
      <PageHeading title={words.title} />
      <EmptyState title={words.emptyTitle} text={words.emptyText}>
        <Group gap="sm">
          {!readOnly && (
            <Button onClick={() => commands.add(words.newHeading, { parentId: null, index: 0 })}>
              {words.tree.addFirst}
            </Button>
          )}
          <Button variant="default" onClick={() => navigate('/')}>
            {words.toStart}
          </Button>
        </Group>
      </EmptyState>
    </>
  );
}
