import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contract, type Channel } from '#shared/ipc/contract.ts';
import { answerRequest, MalformedMessage } from '#electron/ipc/answer-request.ts';
import { quietHandlers } from '#test/support/quiet-handlers.ts';

// The keys of the contract are its channels.
const channels = Object.keys(contract) as Channel[];

describe('answerRequest', () => {
  it('hands the parsed request and the sender to the handler, and its answer back', async () => {
    const heard: unknown[] = [];
    const handlers = {
      ...quietHandlers,
      'lifecycle:flushed': (request: unknown, sender: string) => {
        heard.push(request, sender);
        return undefined;
      },
    };
    const request = { token: 3, outcome: 'saved' };
    await answerRequest(handlers, 'lifecycle:flushed', request, 'window 1');
    expect(heard).toEqual([request, 'window 1']);
  });

  it('lets no malformed request reach a handler, and quotes nothing of it', async () => {
    const request = { theme: 'En hemlig mening', shortcuts: 'swedish' };
    const answer = answerRequest(quietHandlers, 'settings:write', request, 'window 1');
    await expect(answer).rejects.toThrow(MalformedMessage);
    await expect(answer).rejects.toThrow('settings:write request is malformed at theme');
    await expect(answer).rejects.not.toThrow('hemlig');
  });

  it('lets no malformed answer reach the page', async () => {
    // Never: what comes from a disk has whatever type the program hopes for.
    const fromDisk = { theme: 'purple' } as never;
    const handlers = { ...quietHandlers, 'settings:read': () => fromDisk };
    const answer = answerRequest(handlers, 'settings:read', undefined, 'window 1');
    await expect(answer).rejects.toThrow('settings:read response is malformed at theme, shortcuts');
  });

  it.each(channels)(
    'answers anything at all on %s with an answer or a refusal',
    async (channel) => {
      await fc.assert(
        fc.asyncProperty(fc.anything(), async (request) => {
          const outcome = await answerRequest(quietHandlers, channel, request, 'window 1').then(
            (answer) => contract[channel].response.safeParse(answer).success,
            (reason: unknown) => reason instanceof MalformedMessage,
          );
          expect(outcome).toBe(true);
        }),
        { numRuns: 200 },
      );
    },
  );
});
