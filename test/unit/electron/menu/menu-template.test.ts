import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { events } from '#shared/ipc/events.ts';
import { menuTemplate } from '#electron/menu/menu-template.ts';

function lines(template: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return template.flatMap((line) => [
    line,
    ...(Array.isArray(line.submenu) ? lines(line.submenu) : []),
  ]);
}

const all = lines(menuTemplate(() => undefined));

describe('menuTemplate', () => {
  it('has a line for every command that the page listens for', () => {
    const ids = all.flatMap(({ id }) => (id === undefined ? [] : [id]));
    expect(new Set(ids)).toEqual(new Set(events['menu:command'].options));
  });

  it('labels every line in words of our own, so that none falls back to English', () => {
    const unlabelled = all.filter(({ type, label }) => type !== 'separator' && label === undefined);
    expect(unlabelled).toEqual([]);
  });

  it('gives no two lines the same keys', () => {
    const keys = all.flatMap(({ accelerator }) => (accelerator === undefined ? [] : [accelerator]));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('leaves the keys of undo and redo to the page', () => {
    const shownOnly = all.filter(({ registerAccelerator }) => registerAccelerator === false);
    expect(shownOnly.map(({ id }) => id)).toEqual(['undo', 'redo']);
  });

  it('sends the command of the line that was clicked', () => {
    const sent: string[] = [];
    for (const { id, click } of lines(menuTemplate((command) => void sent.push(command)))) {
      if (id === 'open-file' && click !== undefined) Reflect.apply(click, undefined, []);
    }
    expect(sent).toEqual(['open-file']);
  });
});
