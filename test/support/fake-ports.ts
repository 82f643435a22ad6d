import type { Desktop, Settings } from '#shared/ports/desktop.ts';
import type { JournalWrite, PlanStore } from '#shared/ports/plan-store.ts';
import type { Ports } from '#shared/ports/ports.ts';
import { fakeClock } from './fake-clock.ts';
import { countingIds } from './rows.ts';

/** Ports in memory, and what went out through them. */
export type FakePorts = Ports & { readonly writes: readonly JournalWrite[] };

/** Ports that keep what is written to them and answer nothing else. */
export function fakePorts(settings: Partial<Settings> = {}): FakePorts {
  const writes: JournalWrite[] = [];
  return {
    writes,
    store: fakeStore(writes),
    desktop: fakeDesktop({ theme: 'light', shortcuts: 'swedish', ...settings }),
    clock: fakeClock(),
    newId: countingIds(),
    mayWrite: true,
  };
}

const ignored = async (): Promise<void> => undefined;
const unsubscribe = (): void => undefined;

function fakeStore(writes: JournalWrite[]): PlanStore {
  return {
    watchOverviews: () => unsubscribe,
    listAreas: async () => [],
    loadArea: () => Promise.reject(new Error('No area is stored in this test')),
    load: async () => null,
    commit: async (write) => void writes.push(write),
    readJournal: async () => [],
    putDraft: ignored,
    removeDraft: ignored,
    putWorkplace: ignored,
    listQuarantined: async () => [],
  };
}

function fakeDesktop(settings: Settings): Desktop {
  const refused = async () => ({ ok: false, error: 'unknown' }) as const;
  return {
    appInfo: async () => ({ version: '0', edition: 'browser', dataFolder: '', engine: '' }),
    exportDocument: refused,
    revealExport: refused,
    openExport: refused,
    savePlanFile: refused,
    openPlanFile: refused,
    readSettings: async () => settings,
    writeSettings: ignored,
    onFlushRequest: () => unsubscribe,
    askBeforeLeaving: () => unsubscribe,
    onMenuCommand: () => unsubscribe,
  };
}
