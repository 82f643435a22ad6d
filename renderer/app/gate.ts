import type { Result } from '#shared/domain/basics/result.ts';
import type { Ports } from '#shared/ports/ports.ts';
import { openDatabase, type OpenFailure } from '#renderer/adapters/dexie/open-database.ts';
import { composePorts } from './compose-ports.ts';
import { firstDatabase } from './first-database.ts';

type Opening = Promise<Result<Ports, OpenFailure>>;

/** How far the opening of the data has come. */
export type Gate =
  | { readonly kind: 'opening'; readonly opening: Opening }
  | { readonly kind: 'open'; readonly ports: Ports }
  | {
      readonly kind: 'closed';
      readonly reason: OpenFailure['code'];
      readonly detail: string;
    };

/** A wait shorter than this is not worth a picture of its own. */
const PATIENCE_MS = 300;

/** Begins to open the data. Answers when it is known how that went, or when the user should see that it takes time. */
export async function firstGate(): Promise<Gate> {
  const gate = openGate(firstDatabase);
  const patience = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE_MS, null));
  const outcome = await Promise.race([gate.opening, patience]);
  return outcome === null ? gate : gateAfter(outcome);
}

/** A gate that is being opened. */
export function openGate(database = openDatabase()): Extract<Gate, { kind: 'opening' }> {
  return { kind: 'opening', opening: composePorts(database) };
}

/** The gate when the opening is over, for good or bad. */
export function gateAfter(outcome: Awaited<Opening>): Gate {
  return outcome.ok
    ? { kind: 'open', ports: outcome.value }
    : { kind: 'closed', reason: outcome.error.code, detail: outcome.error.detail };
}
