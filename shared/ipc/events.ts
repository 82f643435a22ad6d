import { z } from 'zod';

/** Everything that the main process says to the window unasked. A closed list, parsed by the window. */
export const events = {
  /** "Write what you hold, then answer on lifecycle:flushed with this token": sent before the window closes. */
  'lifecycle:flush': z.int().positive(),
  'menu:command': z.enum([
    'new-plan',
    'open-file',
    'save-file',
    'print',
    'undo',
    'redo',
    'find',
    'about',
  ]),
} as const;

export type EventName = keyof typeof events;
export type EventPayload<Name extends EventName> = z.output<(typeof events)[Name]>;
