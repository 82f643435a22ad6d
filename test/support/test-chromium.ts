/** A Chromium for the tests, and the environment it must be started in. */
export type TestChromium = {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
};
