import type { Display, Screen } from 'electron';

const area = { x: 0, y: 0, width: 1920, height: 1040 };

// One ordinary screen with a task bar. The fields that are doubled; code that reads more fails where it does.
const display = { id: 1, bounds: { ...area, height: 1080 }, workArea: area } as Display;

export const screen = {
  getPrimaryDisplay: () => display,
  getAllDisplays: () => [display],
} satisfies Pick<Screen, 'getPrimaryDisplay' | 'getAllDisplays'>;
