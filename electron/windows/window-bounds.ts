import type { WindowState } from '#electron/settings/stored-settings.ts';

export type Bounds = Pick<WindowState, 'x' | 'y' | 'width' | 'height'>;

/** The narrowest window that the screens are made for. */
export const MIN_WIDTH = 1024;
export const MIN_HEIGHT = 640;
const FIRST_SIZE = { width: 1360, height: 860 };

/**
 * Where to open the window: as it was, but wholly inside a screen that exists now. The chief's laptop leaves its
 * docking station every day, and a window on the screen that stayed behind cannot be reached.
 *
 * @param workAreas the screens without their task bars; the first is the main one
 */
export function placeWindow(
  saved: Bounds | null,
  workAreas: readonly [Bounds, ...Bounds[]],
): Bounds {
  if (saved === null) return centre(FIRST_SIZE, workAreas[0]);
  const screen = mostCovered(saved, workAreas);
  return screen === null ? centre(saved, workAreas[0]) : clamp(saved, screen);
}

function mostCovered(bounds: Bounds, workAreas: readonly Bounds[]): Bounds | null {
  const covered = workAreas
    .map((area) => ({ area, pixels: overlap(bounds, area) }))
    .filter(({ pixels }) => pixels > 0)
    .toSorted((a, b) => b.pixels - a.pixels);
  return covered[0]?.area ?? null;
}

function overlap(a: Bounds, b: Bounds): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

function clamp(bounds: Bounds, area: Bounds): Bounds {
  const { width, height } = fit(bounds, area);
  const x = Math.min(Math.max(bounds.x, area.x), area.x + area.width - width);
  const y = Math.min(Math.max(bounds.y, area.y), area.y + area.height - height);
  return { x, y, width, height };
}

function centre(size: Pick<Bounds, 'width' | 'height'>, area: Bounds): Bounds {
  const { width, height } = fit(size, area);
  const x = area.x + Math.floor((area.width - width) / 2);
  const y = area.y + Math.floor((area.height - height) / 2);
  return { x, y, width, height };
}

function fit(size: Pick<Bounds, 'width' | 'height'>, area: Bounds) {
  return { width: Math.min(size.width, area.width), height: Math.min(size.height, area.height) };
}
