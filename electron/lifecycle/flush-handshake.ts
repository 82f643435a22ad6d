import type { RequestOf } from '#shared/ipc/contract.ts';

/** What became of the text that the window held: `no-answer` means that the page did not answer in time. */
export type FlushOutcome = 'saved' | 'unsaved' | 'no-answer';

export type FlushHandshake = {
  /** Asks the page to write what it holds, and waits for its answer. */
  readonly request: () => Promise<FlushOutcome>;
  /** Takes the page's answer. One to an earlier question is dropped: more may have been written since. */
  readonly answer: (reply: RequestOf<'lifecycle:flushed'>) => void;
};

/**
 * The question that is put to the page before its window closes.
 *
 * @param send hands the token to the page
 * @param expire calls back when the page has had time enough; returns how to call that off
 */
export function createFlushHandshake(
  send: (token: number) => void,
  expire: (callback: () => void) => () => void,
): FlushHandshake {
  let token = 0;
  let settle: (outcome: FlushOutcome) => void = () => undefined;
  return {
    request: () => {
      token += 1;
      const answered = new Promise<FlushOutcome>((resolve) => {
        const callOff = expire(() => resolve('no-answer'));
        settle = (outcome) => {
          callOff();
          resolve(outcome);
        };
      });
      send(token);
      return answered;
    },
    answer: (reply) => {
      if (reply.token === token) settle(reply.outcome);
    },
  };
}
