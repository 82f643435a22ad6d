/** The few colours of a printed plan: one accent, and greys that stay readable on a black-and-white printer. */
export const COLORS = {
  accent: '1F3A5F',
  text: '1A1A1A',
  quiet: '595959',
  rule: '8C8C8C',
  hairline: 'D0D0D0',
  headerFill: 'EEF2F7',
} as const;
