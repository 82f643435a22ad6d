import { describe, expect, it } from 'vitest';
import { fail } from '#shared/domain/basics/result.ts';
import { settingsHandlers } from '#electron/ipc/settings-handlers.ts';
import { defaultStoredSettings, type StoredSettings } from '#electron/settings/stored-settings.ts';

describe('settings:write', () => {
  it('applies the choice also when the disk refuses it, and says so', async () => {
    let stored: StoredSettings = defaultStoredSettings;
    const applied: string[] = [];
    const handlers = settingsHandlers({
      file: {
        current: () => stored,
        change: (changes) => {
          stored = { ...stored, ...changes };
          return fail('disk-full');
        },
      },
      apply: ({ theme }) => void applied.push(theme),
    });
    const chosen = { theme: 'dark', shortcuts: 'swedish' } as const;
    expect(await handlers['settings:write'](chosen, null)).toEqual(fail('disk-full'));
    expect({ applied, read: await handlers['settings:read'](undefined, null) }).toEqual({
      applied: ['dark'],
      read: chosen,
    });
  });
});
