import type { Shell } from 'electron';

/** Opens nothing. A test that wants to know replaces the method. */
export const shell: Pick<Shell, 'openPath' | 'showItemInFolder'> = {
  openPath: () => Promise.resolve(''),
  showItemInFolder: () => undefined,
};
