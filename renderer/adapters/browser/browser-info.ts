import type { AppInfo } from '#shared/ports/desktop.ts';

/** The address's parameter in which the program that opened the window names the profile folder. */
const FOLDER_PARAMETER = 'dataFolder';

/** What the page can know about where it runs. */
export function browserInfo(userAgent: string, address: URL): AppInfo {
  const engine = engineOf(userAgent);
  return {
    version: APP_VERSION,
    edition: 'browser',
    dataFolder: address.searchParams.get(FOLDER_PARAMETER) ?? `${engine}, ${address.origin}`,
    engine,
  };
}

/** Edge and Chrome both name Chrome in their user agent; the more particular name comes first here. */
const ENGINES = [
  { name: 'Microsoft Edge', pattern: /Edg\/([\d.]+)/ },
  { name: 'Chromium', pattern: /Chrom(?:e|ium)\/([\d.]+)/ },
  { name: 'Firefox', pattern: /Firefox\/([\d.]+)/ },
  { name: 'Safari', pattern: /Version\/([\d.]+).*Safari/ },
] as const;

function engineOf(userAgent: string): string {
  for (const { name, pattern } of ENGINES) {
    const version = pattern.exec(userAgent)?.[1];
    if (version !== undefined) return `${name} ${version}`;
  }
  return userAgent;
}
