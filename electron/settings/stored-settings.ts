import { z } from 'zod';
import { defaultSettings, settingsSchema, type Settings } from '#shared/settings/settings.ts';

export const windowStateSchema = z.strictObject({
  x: z.int(),
  y: z.int(),
  width: z.int().positive(),
  height: z.int().positive(),
  maximized: z.boolean(),
});
export type WindowState = z.infer<typeof windowStateSchema>;

/** Everything in the settings file: what the user chose, and what the shell remembers about its window. */
export type StoredSettings = {
  readonly format: 1;
  readonly settings: Settings;
  readonly window: WindowState | null;
};

export const defaultStoredSettings: StoredSettings = {
  format: 1,
  settings: defaultSettings,
  window: null,
};

/**
 * Schema of the file. A setting that is missing takes its default, so that a file from before the setting existed
 * still reads; one that is unknown or wrong is refused with the whole file, which is then kept aside.
 */
export const storedSettingsSchema = z.strictObject({
  format: z.literal(1),
  settings: z.strictObject({
    theme: settingsSchema.shape.theme.default(defaultSettings.theme),
    shortcuts: settingsSchema.shape.shortcuts.default(defaultSettings.shortcuts),
  }),
  window: windowStateSchema.nullable(),
});
