import { z } from 'zod';

/** What the user has chosen about the program itself. */
export const settingsSchema = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']),
  /** Which Word the letter shortcuts follow: Swedish (Ctrl+F is bold) or English (Ctrl+B is bold). */
  shortcuts: z.enum(['swedish', 'english']),
});
export type Settings = z.infer<typeof settingsSchema>;

/** The settings of a fresh installation. */
export const defaultSettings: Settings = { theme: 'system', shortcuts: 'swedish' };
