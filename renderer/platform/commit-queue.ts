import type { IsoDateTime } from '#shared/domain/basics/dates.ts';
import type { JournalWrite } from '#shared/ports/plan-store.ts';
import type { Timers } from './timers.ts';

/** What the frame tells about saving. `failed` keeps what was written on screen and goes on trying. */
export type SaveStatus =
  | { readonly kind: 'saved'; readonly at: IsoDateTime | null }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly since: IsoDateTime };

type QueueOptions = {
  readonly commit: (write: JournalWrite) => Promise<void>;
  readonly timers: Timers;
  readonly now: () => IsoDateTime;
  readonly report: (status: SaveStatus) => void;
};

/** Milliseconds between tries after a failed save. The last one repeats. */
const RETRY_DELAYS = [1_000, 2_000, 5_000, 10_000] as const;

/**
 * Writes journal entries to the database one at a time, in order. A failed write stays first in line and is tried
 * again until it succeeds: nothing is ever dropped, and later entries wait for it.
 */
export class CommitQueue {
  readonly #options: QueueOptions;
  readonly #waiting: JournalWrite[] = [];
  #draining: Promise<boolean> | null = null;
  #retry: number | null = null;
  #failures = 0;
  #failedSince: IsoDateTime | null = null;

  constructor(options: QueueOptions) {
    this.#options = options;
  }

  /** Puts a write last in line. */
  add(write: JournalWrite): void {
    this.#waiting.push(write);
    if (this.#failedSince === null) void this.#drain();
  }

  /** Resolves when everything is on disk (true), or when the next try has failed as well (false). */
  async flush(): Promise<boolean> {
    return this.#waiting.length === 0 || this.#drain();
  }

  #drain(): Promise<boolean> {
    if (this.#retry !== null) this.#options.timers.clear(this.#retry);
    this.#retry = null;
    this.#draining ??= this.#writeAll();
    return this.#draining;
  }

  /** Called with something in line only: what follows the last await runs in one go, so that nothing slips in between. */
  async #writeAll(): Promise<boolean> {
    const { commit, now, report } = this.#options;
    for (let write = this.#waiting[0]; write !== undefined; write = this.#waiting[0]) {
      if (this.#failedSince === null) report({ kind: 'saving' });
      try {
        await commit(write);
      } catch {
        // Not swallowed: the status tells the user, the entry stays first in line, and a later try follows.
        return this.#tryLater();
      }
      this.#waiting.shift();
      [this.#failures, this.#failedSince] = [0, null];
    }
    this.#draining = null;
    report({ kind: 'saved', at: now() });
    return true;
  }

  #tryLater(): false {
    const { timers, now, report } = this.#options;
    this.#draining = null;
    this.#failedSince ??= now();
    const delay = RETRY_DELAYS[Math.min(this.#failures, RETRY_DELAYS.length - 1)] ?? 0;
    this.#failures += 1;
    this.#retry = timers.set(() => void this.#drain(), delay);
    report({ kind: 'failed', since: this.#failedSince });
    return false;
  }
}
