import { describe, expect, it } from 'vitest';
import { placeWindow } from '#electron/windows/window-bounds.ts';

const laptop = { x: 0, y: 0, width: 1920, height: 1040 };
const docked = { x: 1920, y: -200, width: 2560, height: 1400 };

describe('placeWindow', () => {
  it('opens in the middle of the main screen the first time', () => {
    expect(placeWindow(null, [laptop])).toEqual({ x: 280, y: 90, width: 1360, height: 860 });
  });

  it('opens where it was closed', () => {
    const saved = { x: 2000, y: 100, width: 1400, height: 900 };
    expect(placeWindow(saved, [laptop, docked])).toEqual(saved);
  });

  it('comes back to the main screen, in its size, when its own is gone', () => {
    const saved = { x: 2000, y: 100, width: 1400, height: 900 };
    expect(placeWindow(saved, [laptop])).toEqual({ x: 260, y: 70, width: 1400, height: 900 });
  });

  it('moves in from an edge that it hangs over', () => {
    const saved = { x: 1500, y: 900, width: 1200, height: 760 };
    expect(placeWindow(saved, [laptop])).toEqual({ x: 720, y: 280, width: 1200, height: 760 });
  });

  it('stays on the screen that shows most of it', () => {
    const saved = { x: 1820, y: 0, width: 1200, height: 760 };
    expect(placeWindow(saved, [laptop, docked])).toEqual({ ...saved, x: 1920 });
  });

  it('shrinks to a screen that is smaller than it was', () => {
    const small = { x: 0, y: 0, width: 1280, height: 680 };
    const saved = { x: 100, y: 100, width: 2400, height: 1300 };
    expect(placeWindow(saved, [small])).toEqual(small);
  });
});
