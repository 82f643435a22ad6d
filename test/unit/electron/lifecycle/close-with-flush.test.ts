import { describe, expect, it } from 'vitest';
import { closeWithFlush, type CloseChoice } from '#electron/lifecycle/close-with-flush.ts';
import type { FlushOutcome } from '#electron/lifecycle/flush-handshake.ts';

/** Plays a page that answers in turn, and a user who chooses in turn; returns what happened, in order. */
async function closeOnce(
  outcomes: readonly FlushOutcome[],
  choices: readonly CloseChoice[],
): Promise<readonly string[]> {
  const happened: string[] = [];
  const [answers, presses] = [[...outcomes], [...choices]];
  const wishToClose = closeWithFlush({
    flush: async () => {
      happened.push('flush');
      return answers.shift() ?? 'saved';
    },
    askAboutUnsaved: async (outcome) => {
      happened.push(`ask about ${outcome}`);
      return presses.shift() ?? 'stay';
    },
    close: () => void happened.push('close'),
  });
  await wishToClose();
  return happened;
}

describe('closeWithFlush', () => {
  it('closes when everything is written', async () => {
    expect(await closeOnce(['saved'], [])).toEqual(['flush', 'close']);
  });

  it('stays when the user goes back to what is unsaved', async () => {
    expect(await closeOnce(['unsaved'], ['stay'])).toEqual(['flush', 'ask about unsaved']);
  });

  it('tries again as long as the user says so', async () => {
    expect(await closeOnce(['no-answer', 'unsaved', 'saved'], ['try-again', 'try-again'])).toEqual([
      'flush',
      'ask about no-answer',
      'flush',
      'ask about unsaved',
      'flush',
      'close',
    ]);
  });

  it('loses the rest only when the user says so', async () => {
    expect(await closeOnce(['unsaved'], ['close-anyway'])).toEqual([
      'flush',
      'ask about unsaved',
      'close',
    ]);
  });

  it('drops a second wish to close while it works on the first, and takes one after it', async () => {
    let flushes = 0;
    const wishToClose = closeWithFlush({
      flush: async () => {
        flushes += 1;
        return 'unsaved';
      },
      askAboutUnsaved: async () => 'stay',
      close: () => undefined,
    });
    await Promise.all([wishToClose(), wishToClose()]);
    expect(flushes).toBe(1);
    await wishToClose();
    expect(flushes).toBe(2);
  });
});
