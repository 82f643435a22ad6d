import { describe, expect, it } from 'vitest';
import { START_PAGE } from '#electron/identity.ts';
import { callBridge, refusal } from './bridge.ts';
import { toAppUrl } from './host/addresses.ts';
import { sharedShell } from './shared-shell.ts';

const shell = sharedShell();

describe('permissions', () => {
  it('are denied by default', async () => {
    const states = await shell.page.evaluate(() =>
      Promise.all(
        (['geolocation', 'notifications', 'camera'] as const).map(
          async (name) => (await navigator.permissions.query({ name })).state,
        ),
      ),
    );
    expect(states).toEqual(['denied', 'denied', 'denied']);
  });

  it('allow writing to the clipboard, for "Kopiera" in the budget', async () => {
    const state = await shell.page.evaluate(async () => {
      // Chromium knows the name; TypeScript's list of names is shorter.
      const name = 'clipboard-write' as PermissionName;
      return (await navigator.permissions.query({ name })).state;
    });
    expect(state).toBe('granted');
  });
});

describe('navigation', () => {
  it('stays on the page when a link leads elsewhere', async () => {
    const refused = await refusedNavigations(() =>
      shell.page.evaluate(() => {
        const link = document.createElement('a');
        link.href = 'https://example.com/link';
        document.body.append(link);
        link.click();
        link.remove();
      }),
    );
    expect(refused).toEqual(['https://example.com/link']);
    expect(toAppUrl(shell.page.url()).startsWith(START_PAGE)).toBe(true);
  });

  it('stays on the page when a script goes elsewhere', async () => {
    const refused = await refusedNavigations(() =>
      shell.page.evaluate(() => location.assign('https://example.com/script')),
    );
    expect(refused).toEqual(['https://example.com/script']);
    expect(toAppUrl(shell.page.url()).startsWith(START_PAGE)).toBe(true);
  });

  /** Lets the page try to leave; returns the addresses that main was asked about and refused. */
  async function refusedNavigations(leave: () => Promise<void>): Promise<readonly string[]> {
    await shell.app.evaluate(({ BrowserWindow }) => {
      const refused: string[] = [];
      Reflect.set(globalThis, 'refusedNavigations', refused);
      BrowserWindow.getAllWindows()[0]?.webContents.on('will-frame-navigate', (event) => {
        if (event.defaultPrevented) refused.push(event.url);
      });
    });
    await leave();
    const refused = () =>
      shell.app.evaluate(() => Reflect.get(globalThis, 'refusedNavigations') as string[]);
    await expect.poll(refused).not.toEqual([]);
    return refused();
  }
});

describe('new windows', () => {
  it('are refused, whether a script or a link asks', async () => {
    await shell.page.evaluate(() => {
      const link = document.createElement('a');
      link.href = 'https://example.com/';
      link.target = '_blank';
      document.body.append(link);
      link.click();
      link.remove();
      Reflect.set(window, 'opened', window.open('https://example.com/', 'extra'));
    });
    // Electron gives null at once; over the stand-in the window opens and is closed when main has said no.
    const isRefused = () =>
      shell.page.evaluate(() => {
        const opened: unknown = Reflect.get(window, 'opened');
        return opened === null || (opened as Window).closed;
      });
    await expect.poll(isRefused).toBe(true);
    expect(shell.app.windows()).toHaveLength(1);
    expect(shell.app.outgoing()).toEqual([]);
  });
});

describe('the contract', () => {
  it('answers no page outside the origin of the program', async () => {
    const [stranger] = await Promise.all([nextPage(), openStranger()]);
    expect(await refusal(stranger, 'readSettings')).toContain('untrusted sender');
    await stranger.close();
  });

  it('is all there is: no library listens beside it', async () => {
    const listening = await shell.app.evaluate(({ ipcMain }) => ipcMain.eventNames());
    // Electron's own, so that a channel of that name does not throw.
    expect(listening.filter((name) => name !== 'error')).toEqual([]);
  });

  it.each([
    ['exportDocument', { model: {}, format: 'docx', suggestedName: 'Plan' }],
    ['exportDocument', { model: null, format: 'exe', suggestedName: '../Plan' }],
    ['revealExport', { exportId: '/etc/passwd' }],
    ['openExport', { exportId: '/etc/passwd' }],
    ['savePlanFile', { suggestedName: '../../plan', bytes: new Uint8Array() }],
    ['savePlanFile', { suggestedName: 'plan', bytes: 'text' }],
    ['writeSettings', { theme: 'dark', shortcuts: 'swedish', path: '/etc/passwd' }],
    ['writeSettings', { theme: 'purple', shortcuts: 'swedish' }],
    ['flushed', { token: 'one', outcome: 'saved' }],
  ] as const)('refuses a malformed request to %s', async (method, request) => {
    expect(await refusal(shell.page, method, request)).toContain('is malformed at');
  });

  it('keeps what it refused out of the log', async () => {
    await callBridge(shell.page, 'writeSettings', { theme: 'En hemlig mening', shortcuts: 1 });
    expect(await readLog()).toContain('refused on settings:write: MalformedMessage');
    expect(await readLog()).not.toContain('En hemlig mening');
  });

  function nextPage() {
    return expect
      .poll(() => shell.app.windows().length)
      .toBe(2)
      .then(() => strangerPage());
  }

  function strangerPage() {
    const page = shell.app.windows().find((candidate) => candidate !== shell.page);
    if (page === undefined) throw new Error('The second window did not open');
    return page;
  }

  /** A page that is not ours but has our preload script: the worst case. */
  function openStranger(): Promise<void> {
    return shell.app.evaluate(async ({ BrowserWindow, app }) => {
      const preload = `${app.getAppPath()}/dist/preload/preload.cjs`;
      const window = new BrowserWindow({ webPreferences: { preload } });
      await window.loadURL('data:text/html,<title>Stranger</title>');
    });
  }

  async function readLog(): Promise<string> {
    const { readFile } = await import('node:fs/promises');
    return readFile(`${shell.app.dataFolder}/fel.log`, 'utf8');
  }
});
