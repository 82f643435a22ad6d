import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ReactNode } from 'react';
import { createBrowserDesktop } from '#renderer/adapters/browser/browser-desktop.ts';
import { useFlushOnLeaving } from '#renderer/app/use-flush-on-leaving.ts';
import { PlanSession } from '#renderer/platform/plan-session.ts';
import { PortsProvider } from '#renderer/platform/ports.tsx';
import { useDraftText } from '#renderer/platform/use-draft-text.ts';
import { WorkspaceProvider } from '#renderer/platform/workspace.tsx';
import { fakePorts } from '#test/support/fake-ports.ts';
import { fakeTimers } from '#test/support/fake-timers.ts';
import { planState } from '#test/support/rows.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A field in an open plan in the browser edition. */
function openField() {
  const ports = { ...fakePorts(), desktop: createBrowserDesktop() };
  const loaded = {
    state: planState(),
    revision: 0,
    savedAt: null,
    quarantined: [],
    drafts: [],
    workplace: null,
  };
  const session = new PlanSession(loaded, { ...ports, timers: fakeTimers() });
  const commits: string[] = [];
  const commit = (written: string): boolean => commits.push(written) > 0;
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <PortsProvider ports={ports}>
      <WorkspaceProvider session={session} loaded={loaded}>
        {children}
      </WorkspaceProvider>
    </PortsProvider>
  );
  const field = renderHook(
    () => {
      useFlushOnLeaving(session);
      return useDraftText({ value: '', commit });
    },
    { wrapper },
  );
  return { session, commits, field };
}

/** True when the browser would ask before it leaves. */
function isAsked(): boolean {
  const leaving = new Event('beforeunload', { cancelable: true });
  act(() => void window.dispatchEvent(leaving));
  return leaving.defaultPrevented;
}

test('who reloads with text that is not yet an edit is asked, and the text is an edit by then', () => {
  const { commits, field } = openField();
  expect(isAsked()).toBe(false);
  act(() => field.result.current.setDraft('Beskrivning'));
  expect(isAsked()).toBe(true);
  expect(commits).toEqual(['Beskrivning']);
  expect(isAsked()).toBe(false);
});

test('nobody is asked when the plan has been left', () => {
  const { field } = openField();
  act(() => field.result.current.setDraft('Beskrivning'));
  field.unmount();
  expect(isAsked()).toBe(false);
});

test('what waits to become an edit is not told as saved', () => {
  const { session, field } = openField();
  act(() => field.result.current.setDraft('Beskrivning'));
  expect(session.view().saveStatus.kind).toBe('saving');
  act(() => void vi.advanceTimersByTime(400));
  expect(session.view().saveStatus.kind).toBe('saved');
});

test('text that is taken back by Esc is not waited for', () => {
  const { session, field } = openField();
  act(() => field.result.current.setDraft('Beskrivning'));
  act(() => field.result.current.cancel());
  expect(session.view().saveStatus.kind).toBe('saved');
});
