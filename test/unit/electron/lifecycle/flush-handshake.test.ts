import { describe, expect, it } from 'vitest';
import { createFlushHandshake } from '#electron/lifecycle/flush-handshake.ts';

function handshakeWithClock() {
  const sent: number[] = [];
  const clock: { expire: (() => void) | null } = { expire: null };
  const handshake = createFlushHandshake(
    (token) => sent.push(token),
    (callback) => {
      clock.expire = callback;
      return () => {
        clock.expire = null;
      };
    },
  );
  return { handshake, sent, clock };
}

describe('createFlushHandshake', () => {
  it('waits for the answer to its own question', async () => {
    const { handshake, sent, clock } = handshakeWithClock();
    const asked = handshake.request();
    handshake.answer({ token: sent[0] ?? 0, outcome: 'saved' });
    expect(await asked).toBe('saved');
    expect(clock.expire).toBe(null);
  });

  it('hears that something could not be saved', async () => {
    const { handshake, sent } = handshakeWithClock();
    const asked = handshake.request();
    handshake.answer({ token: sent[0] ?? 0, outcome: 'unsaved' });
    expect(await asked).toBe('unsaved');
  });

  it('gives up when time runs out', async () => {
    const { handshake, clock } = handshakeWithClock();
    const asked = handshake.request();
    clock.expire?.();
    expect(await asked).toBe('no-answer');
  });

  it('drops an answer to an earlier question: more may have been written since', async () => {
    const { handshake, sent, clock } = handshakeWithClock();
    const first = handshake.request();
    clock.expire?.();
    await first;
    const second = handshake.request();
    handshake.answer({ token: sent[0] ?? 0, outcome: 'saved' });
    clock.expire?.();
    expect(await second).toBe('no-answer');
    expect(sent).toEqual([1, 2]);
  });
});
