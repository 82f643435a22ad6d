import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ReactNode } from 'react';
import { useDraftKeeper } from '#renderer/platform/use-draft-keeper.ts';
import { PlanSession } from '#renderer/platform/plan-session.ts';
import { PortsProvider } from '#renderer/platform/ports.tsx';
import { WorkspaceProvider } from '#renderer/platform/workspace.tsx';
import { fakePorts } from '#test/support/fake-ports.ts';
import { fakeTimers } from '#test/support/fake-timers.ts';
import { planState } from '#test/support/rows.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function openKeeper() {
  const log: string[] = [];
  const ports = fakePorts();
  const store = {
    ...ports.store,
    putDraft: async ({ key, value }: { readonly key: string; readonly value: string }) =>
      void log.push(`put ${key} ${value}`),
    removeDraft: async (key: string) => void log.push(`remove ${key}`),
  };
  const loaded = {
    state: planState(),
    revision: 0,
    savedAt: null,
    quarantined: [],
    drafts: [],
    workplace: null,
  };
  const session = new PlanSession(loaded, { ...ports, timers: fakeTimers() });
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <PortsProvider ports={{ ...ports, store }}>
      <WorkspaceProvider session={session} loaded={loaded}>
        {children}
      </WorkspaceProvider>
    </PortsProvider>
  );
  return { log, ...renderHook(() => useDraftKeeper(), { wrapper }) };
}

const pass = (milliseconds: number): void => act(() => void vi.advanceTimersByTime(milliseconds));

test('a text is kept 400 ms after the last key', () => {
  const { log, result } = openKeeper();
  result.current.keep('cell', '4');
  pass(300);
  result.current.keep('cell', '43');
  pass(399);
  expect(log).toEqual([]);
  pass(1);
  expect(log).toEqual(['put cell 43']);
});

test('a text that is written without a pause is kept 800 ms after the first key', () => {
  const { log, result } = openKeeper();
  for (const value of ['4', '43', '43,', '43,4']) {
    result.current.keep('cell', value);
    pass(200);
  }
  expect(log).toEqual(['put cell 43,4']);
});

test('a text that has become an edit is forgotten, and what waited is not kept after it', () => {
  const { log, result } = openKeeper();
  result.current.keep('cell', '43,4');
  result.current.forget('cell');
  pass(1000);
  expect(log).toEqual(['remove cell']);
});

test('a text is kept when the screen is left', () => {
  const { log, result, unmount } = openKeeper();
  result.current.keep('cell', '43');
  unmount();
  expect(log).toEqual(['put cell 43']);
});
