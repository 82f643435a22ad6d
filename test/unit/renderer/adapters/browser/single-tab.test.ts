import { expect, test } from 'vitest';
import { claimPlans, readOnlyStore } from '#renderer/adapters/browser/single-tab.ts';
import { memoryStore } from '#test/support/memory-store.ts';
import { PLAN_ID, planRows } from '#test/support/rows.ts';

/** The browser's locks, as far as one lock that is never waited for. */
function fakeLocks(): LockManager {
  const held = new Set<string>();
  const request = async (name: string, _: LockOptions, grant: LockGrantedCallback<unknown>) => {
    if (held.has(name)) return grant(null);
    held.add(name);
    return grant({ name, mode: 'exclusive' });
  };
  return { request, query: async () => ({}) } as unknown as LockManager;
}

test('the first tab gets the plans and the second does not', async () => {
  const locks = fakeLocks();
  expect(await claimPlans(locks)).toBe(true);
  expect(await claimPlans(locks)).toBe(false);
});

test('a read-only store reads as before and refuses to write', async () => {
  const store = readOnlyStore(memoryStore(planRows()));
  expect((await store.load(PLAN_ID))?.state.planId).toBe(PLAN_ID);
  await expect(store.removeDraft('x')).rejects.toThrow('Another tab has the plans');
  await expect(
    store.putWorkplace({ planId: PLAN_ID, subject: '', openSectionId: null, openBudgetId: null }),
  ).rejects.toThrow('Another tab has the plans');
});
