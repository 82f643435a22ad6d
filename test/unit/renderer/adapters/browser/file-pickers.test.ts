import { expect, test } from 'vitest';
import { failureOf } from '#renderer/adapters/browser/file-pickers.ts';

test.each([
  ['AbortError', 'cancelled'],
  ['NotAllowedError', 'not-permitted'],
  ['NoModificationAllowedError', 'target-locked'],
  ['NotFoundError', 'not-found'],
  ['QuotaExceededError', 'disk-full'],
  ['InvalidStateError', 'unknown'],
])("a browser's %s is %s to the user", (name, failure) => {
  expect(failureOf(new DOMException('', name))).toBe(failure);
});

test('anything else is unknown', () => {
  expect(failureOf(new Error('AbortError'))).toBe('unknown');
});
