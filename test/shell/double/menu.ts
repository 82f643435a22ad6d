import type { MenuItemConstructorOptions } from 'electron';

/** One line of a menu: its template, and its own menu when it has one. */
type MenuLine = Omit<MenuItemConstructorOptions, 'submenu' | 'click'> & {
  readonly submenu: MenuDouble | null;
  readonly click: () => void;
};

/** A menu that nobody sees. Its lines can be found by id and clicked; keys are not listened to. */
export class MenuDouble {
  static #application: MenuDouble | null = null;
  readonly items: readonly MenuLine[];

  constructor(items: readonly MenuLine[] = []) {
    this.items = items;
  }

  static readonly buildFromTemplate = (
    template: readonly MenuItemConstructorOptions[],
  ): MenuDouble => new MenuDouble(template.map(menuLine));

  static readonly setApplicationMenu = (menu: MenuDouble | null): void => {
    MenuDouble.#application = menu;
  };

  static readonly getApplicationMenu = (): MenuDouble | null => MenuDouble.#application;

  readonly getMenuItemById = (id: string): MenuLine | null =>
    this.items.flatMap((line) => lineAndBelow(line)).find((line) => line.id === id) ?? null;
}

function menuLine(template: MenuItemConstructorOptions): MenuLine {
  const { submenu, click, ...rest } = template;
  return {
    ...rest,
    submenu: Array.isArray(submenu) ? MenuDouble.buildFromTemplate(submenu) : null,
    // Called without the arguments that Electron gives: this program's commands take none.
    click: () => void (click === undefined ? null : Reflect.apply(click, undefined, [])),
  };
}

function lineAndBelow(line: MenuLine): readonly MenuLine[] {
  return [line, ...(line.submenu?.items.flatMap(lineAndBelow) ?? [])];
}
