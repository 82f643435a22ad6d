/** Timers as an argument, so that tests decide when time passes. */
export type Timers = {
  readonly set: (run: () => void, milliseconds: number) => number;
  readonly clear: (timer: number) => void;
};

/** The window's own timers. */
export const windowTimers: Timers = {
  set: (run, milliseconds) => window.setTimeout(run, milliseconds),
  clear: (timer) => window.clearTimeout(timer),
};
