import { describe, expect, it } from 'vitest';
import { sharedShell } from './shared-shell.ts';

const shell = sharedShell();

/*
 * What contextBridge promises the page, asked of window.desktop. Over the real Electron this tests Electron; over the
 * stand-in it tests that the stand-in keeps the same promises.
 */
describe('window.desktop', () => {
  it('cannot be replaced or added to', async () => {
    const outcomes = await shell.page.evaluate(() => {
      const bridge = Object(Reflect.get(window, 'desktop')) as object;
      return [
        Reflect.set(bridge, 'appInfo', () => 'mine'),
        Reflect.set(bridge, 'extra', 1),
        Reflect.deleteProperty(bridge, 'appInfo'),
      ];
    });
    expect(outcomes).toEqual([false, false, false]);
  });

  it('refuses at once what cannot cross', async () => {
    const message = await shell.page.evaluate(() => {
      const bridge = Reflect.get(window, 'desktop') as {
        writeSettings: (given: unknown) => unknown;
      };
      try {
        bridge.writeSettings(new WeakMap());
        return 'taken';
      } catch (reason) {
        return reason instanceof Error ? reason.message : 'not an error';
      }
    });
    expect(message).toContain('could not be cloned');
  });

  it('stops calling a listener that has been taken away', async () => {
    const heard = await shell.page.evaluate(() => {
      const heardSoFar: unknown[] = [];
      Reflect.set(window, 'heardByBoth', heardSoFar);
      const bridge = Reflect.get(window, 'desktop') as {
        onMenuCommand: (listener: (command: unknown) => void) => () => void;
      };
      const stop = bridge.onMenuCommand((command) => heardSoFar.push(['stopped', command]));
      bridge.onMenuCommand((command) => heardSoFar.push(['kept', command]));
      stop();
      return heardSoFar;
    });
    expect(heard).toEqual([]);
    await shell.app.evaluate(({ Menu }) => {
      Menu.getApplicationMenu()?.getMenuItemById('find')?.click();
    });
    const heardByBoth = () =>
      shell.page.evaluate(() => Reflect.get(window, 'heardByBoth') as unknown[]);
    await expect.poll(heardByBoth).toEqual([['kept', 'find']]);
  });
});

describe('the application menu', () => {
  it('is in Swedish', async () => {
    const labels = await shell.app.evaluate(({ Menu }) =>
      Menu.getApplicationMenu()?.items.map(({ label }) => label),
    );
    expect(labels).toEqual(['Arkiv', 'Redigera', 'Visa', 'Hjälp']);
  });

  it('sends its commands to the page', async () => {
    const commands = ['new-plan', 'open-file', 'save-file', 'print', 'find', 'about'];
    await shell.page.evaluate(() => {
      const heard: unknown[] = [];
      Reflect.set(window, 'heard', heard);
      const bridge = Reflect.get(window, 'desktop') as {
        onMenuCommand: (listener: (command: unknown) => void) => void;
      };
      bridge.onMenuCommand((command) => heard.push(command));
    });
    await shell.app.evaluate(({ Menu }, ids) => {
      for (const id of ids) Menu.getApplicationMenu()?.getMenuItemById(id)?.click();
    }, commands);
    const heard = () => shell.page.evaluate(() => Reflect.get(window, 'heard') as unknown[]);
    await expect.poll(heard).toEqual(commands);
  });
});
