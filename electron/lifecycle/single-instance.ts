import { app } from 'electron';

/**
 * Makes this the only running copy on this data folder. Two copies would open the same database, and the second would
 * be locked out or worse.
 *
 * @param onSecondStart called in the first copy when the user starts the program again: bring the window forward
 * @returns false when another copy runs; the caller must then quit
 */
export function becomeOnlyInstance(onSecondStart: () => void): boolean {
  if (!app.requestSingleInstanceLock()) return false;
  app.on('second-instance', onSecondStart);
  return true;
}
