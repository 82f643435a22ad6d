import type { GridMove } from './grid-moves.ts';

/** What of a key press decides. */
export type KeyPress = {
  readonly key: string;
  readonly shift: boolean;
  /** Ctrl, or Cmd on a Mac. */
  readonly control: boolean;
  readonly alt: boolean;
};

/** What a key asks of the grid while nothing is being written. */
export type GridCommand =
  | { readonly kind: 'move' | 'extend'; readonly move: GridMove }
  /** Down a cell, or up; on a heading it opens what the heading has. */
  | { readonly kind: 'enter'; readonly move: 'up' | 'down' }
  | { readonly kind: 'edit' }
  | { readonly kind: 'replace'; readonly text: string }
  | { readonly kind: 'clear' }
  | { readonly kind: 'collapse' }
  | { readonly kind: 'select-all' }
  | { readonly kind: 'edit-note' }
  | { readonly kind: 'row-menu' }
  | { readonly kind: 'add-row' }
  | { readonly kind: 'delete-row' }
  | { readonly kind: 'step-row'; readonly step: 'up' | 'down' };

/** What a key asks of a cell that is being written in. Arrows stay with the text. */
export type EditorCommand =
  | { readonly kind: 'commit'; readonly move: GridMove }
  | { readonly kind: 'cancel' };

const MOVES: Readonly<Record<string, GridMove>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'row-start',
  End: 'row-end',
  PageUp: 'page-up',
  PageDown: 'page-down',
};

const FAR_MOVES: Readonly<Record<string, GridMove>> = {
  ArrowUp: 'column-start',
  ArrowDown: 'column-end',
  ArrowLeft: 'row-start',
  ArrowRight: 'row-end',
  Home: 'grid-start',
  End: 'grid-end',
};

/** The command of a key in the grid; null when the key is not the grid's. */
export function gridCommand(press: KeyPress): GridCommand | null {
  if (press.alt) return altCommand(press);
  if (press.control) return controlCommand(press);
  const { key, shift } = press;
  const move = MOVES[key];
  if (move !== undefined) return { kind: shift ? 'extend' : 'move', move };
  return shift ? (shiftCommand(key) ?? plainCommand(press)) : plainCommand(press);
}

/** The command of a key in a cell that is being written in; null when the key is the text's. */
export function editorCommand({ key, shift }: KeyPress): EditorCommand | null {
  switch (key) {
    case 'Enter':
      return { kind: 'commit', move: shift ? 'up' : 'down' };
    case 'Tab':
      return { kind: 'commit', move: shift ? 'previous' : 'next' };
    case 'Escape':
      return { kind: 'cancel' };
    default:
      return null;
  }
}

function altCommand({ key }: KeyPress): GridCommand | null {
  if (key === 'ArrowUp') return { kind: 'step-row', step: 'up' };
  return key === 'ArrowDown' ? { kind: 'step-row', step: 'down' } : null;
}

function controlCommand({ key, shift }: KeyPress): GridCommand | null {
  const move = FAR_MOVES[key];
  if (move !== undefined) return { kind: shift ? 'extend' : 'move', move };
  if (key === 'Delete') return { kind: 'delete-row' };
  return key.toLowerCase() === 'a' ? { kind: 'select-all' } : null;
}

function shiftCommand(key: string): GridCommand | null {
  switch (key) {
    case 'Enter':
      return { kind: 'enter', move: 'up' };
    case 'Tab':
      return { kind: 'move', move: 'previous' };
    case 'F2':
      return { kind: 'edit-note' };
    case 'F10':
      return { kind: 'row-menu' };
    default:
      return null;
  }
}

function plainCommand({ key }: KeyPress): GridCommand | null {
  switch (key) {
    case 'Enter':
      return { kind: 'enter', move: 'down' };
    case 'Tab':
      return { kind: 'move', move: 'next' };
    case 'F2':
      return { kind: 'edit' };
    case 'Backspace':
      return { kind: 'replace', text: '' };
    case 'Delete':
      return { kind: 'clear' };
    case 'Escape':
      return { kind: 'collapse' };
    case 'Insert':
      return { kind: 'add-row' };
    case 'ContextMenu':
      return { kind: 'row-menu' };
    default:
      // One character long means that the key writes something; names of keys are longer.
      return key.length === 1 && key !== ' ' ? { kind: 'replace', text: key } : null;
  }
}
