import { AppShell } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import { text } from '#shared/text/text.ts';
import { useWorkplace } from '#renderer/platform/workspace.tsx';
import { PlanSearch } from './plan-search.tsx';
import { PlanScreen } from './plan-screen.tsx';
import { QuarantineNotice } from './quarantine-notice.tsx';
import { ReadOnlyNotice } from './read-only-notice.tsx';
import { ShortcutList } from './shortcut-list.tsx';
import { SideMenu } from './side-menu.tsx';
import { SkipLink } from './skip-link.tsx';
import { TopBar } from './top-bar.tsx';
import { useFrameKeys } from './use-frame-keys.ts';
import { useLostFocus } from './use-lost-focus.ts';

/** The frame around an open plan: menu at the left, status above, one screen in the middle. */
export function PlanFrame({ subject }: { readonly subject: string }) {
  const [exporting, exportDialog] = useDisclosure(false);
  const [keysShown, keyList] = useDisclosure(false);
  const { setWorkplace } = useWorkplace();
  const frame = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLElement>(null);
  useLostFocus(content);
  useEffect(() => setWorkplace({ subject }), [setWorkplace, subject]);
  return (
    <AppShell
      ref={frame}
      header={{ height: 52 }}
      navbar={{ width: 232, breakpoint: 0 }}
      padding="lg"
    >
      <FrameKeys frame={frame} showKeys={keyList.open} />
      <SkipLink />
      <AppShell.Header data-frame-part="top" aria-label={text.frame.topBar}>
        <TopBar
          subject={subject}
          exporting={exporting}
          onExport={exportDialog.open}
          onExported={exportDialog.close}
        />
      </AppShell.Header>
      <AppShell.Navbar data-frame-part="menu" aria-label={text.frame.mainMenu} p="sm">
        <SideMenu subject={subject} onShowKeys={keyList.open} />
      </AppShell.Navbar>
      <AppShell.Main ref={content} id="content" data-frame-part="content" tabIndex={-1}>
        <QuarantineNotice />
        <ReadOnlyNotice />
        <PlanScreen subject={subject} />
      </AppShell.Main>
      <PlanSearch />
      <ShortcutList opened={keysShown} onClose={keyList.close} />
    </AppShell>
  );
}

/** The keys follow every edit and every save; as a part of their own, so that the frame is not drawn anew each time. */
function FrameKeys(options: Parameters<typeof useFrameKeys>[0]): null {
  useFrameKeys(options);
  return null;
}
