import { describe, expect, it } from 'vitest';
import { defaultSettings, settingsSchema } from '#shared/settings/settings.ts';

describe('settingsSchema', () => {
  it('takes the defaults', () => {
    expect(settingsSchema.parse(defaultSettings)).toEqual(defaultSettings);
  });

  it.each([
    ['a missing choice', { theme: 'dark' }],
    ['an unknown choice', { ...defaultSettings, theme: 'purple' }],
    ['a field too many', { ...defaultSettings, path: '/home' }],
  ])('refuses %s', (_what, given) => expect(settingsSchema.safeParse(given).success).toBe(false));
});
