import { describe, expect, it } from 'vitest';
import { isTrustedSender } from '#electron/ipc/trusted-sender.ts';

const ours = 'app://omradesplan/index.html#/plan/1';

describe('isTrustedSender', () => {
  it('trusts the main frame of our own page', () => {
    expect(isTrustedSender({ senderFrame: { url: ours, parent: null } })).toBe(true);
  });

  it('does not trust a frame inside it', () => {
    expect(isTrustedSender({ senderFrame: { url: ours, parent: {} } })).toBe(false);
  });

  it('does not trust another page', () => {
    const senderFrame = { url: 'https://omradesplan/', parent: null };
    expect(isTrustedSender({ senderFrame })).toBe(false);
  });

  it('does not trust a frame that is gone', () => {
    expect(isTrustedSender({ senderFrame: null })).toBe(false);
  });
});
