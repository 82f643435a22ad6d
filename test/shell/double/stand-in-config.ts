/** What the launcher tells the process that plays Electron's main process. */
export type StandInConfig = {
  readonly mainFile: string;
  readonly appFolder: string;
  readonly dataFolder: string;
  readonly version: string;
  readonly args: readonly string[];
  /** Electron's and Chromium's versions, as `process.versions` has them under Electron. */
  readonly versions: Readonly<Record<string, string>>;
};

/** The environment variable that carries the configuration as JSON. */
export const CONFIG_VARIABLE = 'ELECTRON_STAND_IN';

/** Reads the configuration that the launcher has put into the environment. */
export function readConfig(): StandInConfig {
  // Only the launcher of this folder sets it.
  return JSON.parse(process.env[CONFIG_VARIABLE] ?? '{}') as StandInConfig;
}
