import { describe, expect, it } from 'vitest';
import {
  editorCommand,
  gridCommand,
  type KeyPress,
} from '#renderer/features/budget/grid/grid-keys.ts';

/** "Ctrl+Shift+End" as a key press. */
function press(keys: string): KeyPress {
  const parts = keys.split('+');
  return {
    key: parts.at(-1) ?? '',
    shift: parts.includes('Shift'),
    control: parts.includes('Ctrl'),
    alt: parts.includes('Alt'),
  };
}

describe('gridCommand', () => {
  it.each([
    ['ArrowDown', { kind: 'move', move: 'down' }],
    ['Shift+ArrowRight', { kind: 'extend', move: 'right' }],
    ['Ctrl+Home', { kind: 'move', move: 'grid-start' }],
    ['Ctrl+Shift+ArrowDown', { kind: 'extend', move: 'column-end' }],
    ['Enter', { kind: 'enter', move: 'down' }],
    ['Shift+Enter', { kind: 'enter', move: 'up' }],
    ['Tab', { kind: 'move', move: 'next' }],
    ['Shift+Tab', { kind: 'move', move: 'previous' }],
    ['F2', { kind: 'edit' }],
    ['Shift+F2', { kind: 'edit-note' }],
    ['Delete', { kind: 'clear' }],
    ['Backspace', { kind: 'replace', text: '' }],
    ['Escape', { kind: 'collapse' }],
    ['Ctrl+a', { kind: 'select-all' }],
    ['Alt+ArrowUp', { kind: 'step-row', step: 'up' }],
    ['Insert', { kind: 'add-row' }],
    ['Ctrl+Delete', { kind: 'delete-row' }],
    ['Shift+F10', { kind: 'row-menu' }],
    ['ContextMenu', { kind: 'row-menu' }],
    ['5', { kind: 'replace', text: '5' }],
    ['\u2212', { kind: 'replace', text: '\u2212' }],
    ['Shift+A', { kind: 'replace', text: 'A' }],
  ])('takes %s', (keys, command) => {
    expect(gridCommand(press(keys))).toEqual(command);
  });

  it.each(['Ctrl+c', 'Ctrl+v', 'Ctrl+z', 'F3', 'F6', 'Alt+1', 'Shift', ' '])(
    'leaves %j to others',
    (keys) => {
      expect(gridCommand(press(keys))).toBeNull();
    },
  );
});

describe('editorCommand', () => {
  it.each([
    ['Enter', { kind: 'commit', move: 'down' }],
    ['Shift+Enter', { kind: 'commit', move: 'up' }],
    ['Tab', { kind: 'commit', move: 'next' }],
    ['Shift+Tab', { kind: 'commit', move: 'previous' }],
    ['Escape', { kind: 'cancel' }],
  ])('takes %s', (keys, command) => {
    expect(editorCommand(press(keys))).toEqual(command);
  });

  it.each(['ArrowLeft', 'Home', 'Delete', '5'])('leaves %s to the text', (keys) => {
    expect(editorCommand(press(keys))).toBeNull();
  });
});
