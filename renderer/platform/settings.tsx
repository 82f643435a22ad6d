import { useMantineColorScheme } from '@mantine/core';
import {
  createContext,
  use,
  useCallback,
  useEffect,
  useMemo,
  useState,
  type ReactNode,
} from 'react';
import type { Settings } from '#shared/ports/desktop.ts';
import { usePorts } from './ports.tsx';

type SettingsAccess = {
  readonly settings: Settings;
  readonly changeSettings: (patch: Partial<Settings>) => void;
};

const DEFAULTS: Settings = { theme: 'system', shortcuts: 'swedish' };

const SettingsContext = createContext<SettingsAccess | null>(null);

/** Reads the settings once, keeps them, and lets the look follow them. Until they are read the defaults hold. */
export function SettingsProvider({ children }: { readonly children: ReactNode }) {
  const { desktop } = usePorts();
  const [settings, setSettings] = useState(DEFAULTS);
  const { setColorScheme } = useMantineColorScheme();
  useEffect(() => {
    // A settings file that cannot be read leaves the defaults, which is what the adapter promises as well.
    desktop.readSettings().then(setSettings, () => undefined);
  }, [desktop]);
  useEffect(
    () => setColorScheme(settings.theme === 'system' ? 'auto' : settings.theme),
    [settings.theme, setColorScheme],
  );
  const changeSettings = useCallback(
    (patch: Partial<Settings>) => {
      const next = { ...settings, ...patch };
      setSettings(next);
      void desktop.writeSettings(next).catch(() => undefined);
    },
    [desktop, settings],
  );
  const access = useMemo(() => ({ settings, changeSettings }), [settings, changeSettings]);
  return <SettingsContext value={access}>{children}</SettingsContext>;
}

/** The user's settings and how to change them. */
export function useSettings(): SettingsAccess {
  const access = use(SettingsContext);
  if (access === null) throw new Error('useSettings outside SettingsProvider');
  return access;
}
