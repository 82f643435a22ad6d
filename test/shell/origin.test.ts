import { describe, expect, it } from 'vitest';
import { START_PAGE } from '#electron/identity.ts';
import { contentSecurityPolicy } from '#electron/security/content-security-policy.ts';
import { toAppUrl } from './host/addresses.ts';
import { sharedShell } from './shared-shell.ts';

const shell = sharedShell();

describe('the window', () => {
  it('opens the start page on the origin of the program, and nothing else', async () => {
    expect(toAppUrl(shell.page.url()).startsWith(START_PAGE)).toBe(true);
    expect(await shell.page.title()).toBe('Områdesplan');
    expect(shell.app.windows()).toHaveLength(1);
  });

  it('is shown once there is something to see', async () => {
    const visible = () =>
      shell.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible());
    await expect.poll(visible).toBe(true);
  });

  it('has storage that needs a secure origin', async () => {
    expect(await shell.page.evaluate(() => window.isSecureContext)).toBe(true);
  });

  it('gives the page neither Node nor Electron', async () => {
    const names = ['require', 'process', 'module', 'global', 'electron', 'Buffer'];
    const found = await shell.page.evaluate(
      (given) => given.filter((name) => name in window),
      names,
    );
    expect(found).toEqual([]);
  });

  it('offers the page a frozen list of methods', async () => {
    const offered = await shell.page.evaluate(() => {
      const bridge: unknown = Reflect.get(window, 'desktop');
      return typeof bridge === 'object' && bridge !== null
        ? { frozen: Object.isFrozen(bridge), methods: Object.keys(bridge) }
        : null;
    });
    expect(offered).toEqual({
      frozen: true,
      methods: [
        'appInfo',
        'exportDocument',
        'revealExport',
        'openExport',
        'savePlanFile',
        'openPlanFile',
        'readSettings',
        'writeSettings',
        'flushed',
        'onFlush',
        'onMenuCommand',
      ],
    });
  });
});

describe('the app protocol', () => {
  const fetchHeaders = (path: string) =>
    shell.page.evaluate(async (address) => {
      const response = await fetch(address);
      return {
        status: response.status,
        policy: response.headers.get('content-security-policy'),
        sniff: response.headers.get('x-content-type-options'),
      };
    }, path);

  it('sends the content security policy and forbids sniffing', async () => {
    expect(await fetchHeaders('/index.html')).toEqual({
      status: 200,
      policy: contentSecurityPolicy,
      sniff: 'nosniff',
    });
  });

  it('sends them with a refusal too', async () => {
    expect(await fetchHeaders('/saknas.js')).toMatchObject({
      status: 404,
      policy: contentSecurityPolicy,
      sniff: 'nosniff',
    });
  });

  it('does not serve what lies outside the built page', async () => {
    expect(await fetchHeaders('/..%2fmain%2fmain.mjs')).toMatchObject({ status: 403 });
    expect(await fetchHeaders('/%2e%2e%2f%2e%2e%2fpackage.json')).toMatchObject({ status: 403 });
  });
});

describe('the content security policy', () => {
  it('forbids making code out of text', async () => {
    // Not in evaluate itself: DevTools may evaluate what the page may not.
    const outcome = await shell.page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          setTimeout(() => {
            try {
              // oxlint-disable-next-line no-implied-eval -- that it fails is the test
              resolve(String(Reflect.apply(new Function('return 1'), undefined, [])));
            } catch (reason) {
              resolve(reason instanceof Error ? reason.name : 'unknown');
            }
          });
        }),
    );
    expect(outcome).toBe('EvalError');
  });

  it('forbids inline script', async () => {
    const ran = await shell.page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.inlineRan = true';
      document.head.append(script);
      return 'inlineRan' in window;
    });
    expect(ran).toBe(false);
  });

  it('forbids fetching from anywhere else', async () => {
    const outcome = await shell.page.evaluate(() =>
      fetch('https://example.com/').then(
        () => 'fetched',
        (reason: unknown) => (reason instanceof Error ? reason.name : 'unknown'),
      ),
    );
    expect(outcome).toBe('TypeError');
    expect(shell.app.outgoing()).toEqual([]);
  });
});
