import type { NewId } from '#shared/domain/basics/ids.ts';
import type { Clock } from './clock.ts';
import type { Desktop } from './desktop.ts';
import type { PlanStore } from './plan-store.ts';

/** Everything outside the program that a screen may use. Chosen once, in renderer/app/compose-ports.ts. */
export type Ports = {
  readonly store: PlanStore;
  readonly desktop: Desktop;
  readonly clock: Clock;
  readonly newId: NewId;
  /** False in a second tab of the browser edition: two writers would overwrite each other. */
  readonly mayWrite: boolean;
};
