import type { MenuItemConstructorOptions } from 'electron';
import type { EventPayload } from '#shared/ipc/events.ts';
import { text } from '#shared/text/text.ts';

type MenuCommand = EventPayload<'menu:command'>;

const words = text.desktop.menu;

/** The application menu. What the shell can do itself is a role; what only the page can do is sent to it. */
export function menuTemplate(send: (command: MenuCommand) => void): MenuItemConstructorOptions[] {
  const command = (
    id: MenuCommand,
    label: string,
    accelerator: string,
  ): MenuItemConstructorOptions => ({
    id,
    label,
    accelerator,
    click: () => send(id),
  });
  return [
    { label: words.file, submenu: fileMenu(command) },
    { label: words.edit, submenu: editMenu(command) },
    { label: words.view, submenu: viewMenu() },
    {
      label: words.help,
      submenu: [{ id: 'about', label: words.about, click: () => send('about') }],
    },
  ];
}

type MakeCommand = (id: MenuCommand, label: string, keys: string) => MenuItemConstructorOptions;

function fileMenu(command: MakeCommand): MenuItemConstructorOptions[] {
  return [
    command('new-plan', words.newPlan, 'CmdOrCtrl+N'),
    command('open-file', words.openFile, 'CmdOrCtrl+O'),
    command('save-file', words.saveFile, 'CmdOrCtrl+Shift+S'),
    { type: 'separator' },
    command('print', words.print, 'CmdOrCtrl+P'),
    { type: 'separator' },
    { role: 'quit', label: words.quit },
  ];
}

function editMenu(command: MakeCommand): MenuItemConstructorOptions[] {
  // The page decides what these keys undo: a word in the field at hand, or the last change of the plan. Were they
  // registered here as well, one press could do both.
  const shownOnly = { registerAccelerator: false };
  return [
    { ...command('undo', words.undo, 'CmdOrCtrl+Z'), ...shownOnly },
    { ...command('redo', words.redo, 'CmdOrCtrl+Y'), ...shownOnly },
    { type: 'separator' },
    { role: 'cut', label: words.cut },
    { role: 'copy', label: words.copy },
    { role: 'paste', label: words.paste },
    { role: 'selectAll', label: words.selectAll },
    { type: 'separator' },
    command('find', words.find, 'CmdOrCtrl+H'),
  ];
}

function viewMenu(): MenuItemConstructorOptions[] {
  return [
    { role: 'zoomIn', label: words.zoomIn },
    { role: 'zoomOut', label: words.zoomOut },
    { role: 'resetZoom', label: words.actualSize },
    { type: 'separator' },
    { role: 'togglefullscreen', label: words.fullScreen },
  ];
}
