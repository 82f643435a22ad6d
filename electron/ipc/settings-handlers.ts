import type { Handlers } from '#shared/ipc/handlers.ts';
import type { Settings } from '#shared/settings/settings.ts';
import type { SettingsFile } from '#electron/settings/settings-file.ts';

export type SettingsParts = {
  readonly file: SettingsFile;
  /** Lets a choice take effect outside the page, for instance on native dialogs' colours. */
  readonly apply: (settings: Settings) => void;
};

/** Reads and writes the user's choices. A choice holds for this run even when the file cannot be written. */
export function settingsHandlers({
  file,
  apply,
}: SettingsParts): Pick<Handlers<unknown>, 'settings:read' | 'settings:write'> {
  return {
    'settings:read': () => file.current().settings,
    'settings:write': (settings) => {
      apply(settings);
      return file.change({ settings });
    },
  };
}
