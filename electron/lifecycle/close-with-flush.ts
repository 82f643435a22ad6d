import type { FlushOutcome } from './flush-handshake.ts';

/** The user's answer when something could not be saved. */
export type CloseChoice = 'try-again' | 'close-anyway' | 'stay';

export type ClosingParts = {
  readonly flush: () => Promise<FlushOutcome>;
  /** Tells that something is unsaved and asks what to do. */
  readonly askAboutUnsaved: (outcome: Exclude<FlushOutcome, 'saved'>) => Promise<CloseChoice>;
  /** Saves what the shell remembers, then closes for good. */
  readonly close: () => void;
};

/**
 * Closes only when the page has said that everything is written, or the user has chosen to lose the rest. Returns the
 * function to call on every wish to close; wishes that come while one is being worked on are dropped.
 */
export function closeWithFlush(parts: ClosingParts): () => Promise<void> {
  let closing = false;
  return async () => {
    if (closing) return;
    closing = true;
    try {
      if (await mayClose(parts)) parts.close();
    } finally {
      closing = false;
    }
  };
}

async function mayClose(parts: ClosingParts): Promise<boolean> {
  for (;;) {
    const outcome = await parts.flush();
    if (outcome === 'saved') return true;
    const choice = await parts.askAboutUnsaved(outcome);
    if (choice !== 'try-again') return choice === 'close-anyway';
  }
}
