import { isoDateTimeSchema, localDay, type IsoDateTime } from '#shared/domain/basics/dates.ts';
import { ok, type Result } from '#shared/domain/basics/result.ts';
import type { DesktopBridge } from '#shared/ipc/desktop-bridge.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { PlanStore } from '#shared/ports/plan-store.ts';
import type { Ports } from '#shared/ports/ports.ts';
import { createDesktopPort } from '#renderer/adapters/desktop/desktop-port.ts';
import { createDexiePlanStore } from '#renderer/adapters/dexie/dexie-plan-store.ts';
import { readAhead } from '#renderer/adapters/dexie/read-ahead.ts';
import type { openDatabase, OpenFailure } from '#renderer/adapters/dexie/open-database.ts';

/** The one place where the machine is chosen: the desktop shell when it is there, else the plain browser. */
export async function composePorts(
  opening: ReturnType<typeof openDatabase>,
): Promise<Result<Ports, OpenFailure>> {
  const database = await opening;
  if (!database.ok) return database;
  const stored = createDexiePlanStore(database.value, systemClock);
  const store = location.hash.startsWith('#/plan/') ? stored : await readAhead(stored);
  const machine =
    window.desktop === undefined ? await inBrowser(store) : onDesktop(store, window.desktop);
  return ok({ ...machine, clock: systemClock, newId: () => crypto.randomUUID() });
}

type Machine = Pick<Ports, 'store' | 'desktop' | 'mayWrite'>;

function onDesktop(store: PlanStore, bridge: DesktopBridge): Machine {
  return { store, desktop: createDesktopPort(bridge), mayWrite: true };
}

async function inBrowser(store: PlanStore): Promise<Machine> {
  const [{ createBrowserDesktop }, { claimPlans, readOnlyStore }] = await Promise.all([
    import('#renderer/adapters/browser/browser-desktop.ts'),
    import('#renderer/adapters/browser/single-tab.ts'),
  ]);
  // Claimed once for the life of the tab: a second try at the start gate must not compete with the first.
  claim ??= claimPlans(navigator.locks);
  const mayWrite = await claim;
  return {
    store: mayWrite ? store : readOnlyStore(store),
    desktop: createBrowserDesktop(),
    mayWrite,
  };
}

let claim: Promise<boolean> | null = null;

const systemClock: Clock = { now, today: () => localDay(now()) };

function now(): IsoDateTime {
  return isoDateTimeSchema.parse(new Date().toISOString());
}
