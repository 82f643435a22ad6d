const HARD_SPACE = '\u00A0';

/**
 * Control characters, which a file format may not hold; a line break and a tab are text. Nor signs that turn the
 * direction of writing until they are closed: one left open in a name would turn the sentence that it stands in.
 */
const UNPRINTABLE =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069\uFFFC\uFFFE\uFFFF]/g;
/** "12 500" but not "2014 300": groups of three after one to three digits. */
const THOUSANDS = /(?<![\d,])\d{1,3}(?: \d{3})+(?!\d)/g;
/** A number and what it counts must not be parted at a line's end. */
const UNIT_AFTER_NUMBER = /(\d) (?=%|‰|(?:kr|tkr|mnkr|mdkr|procent|kap\.|§)(?![\p{L}\p{N}]))/gu;
const SECTION_SIGN_FIRST = /§ (?=\d)/g;

// oxlint-disable-next-line no-control-regex
const CONCERNED = /[\d§\u0000-\u001F\u007F\u202A-\u202E\u2066-\u2069\uFFFC\uFFFE\uFFFF]/;

/** Text as it is printed: hard spaces inside numbers and before units, so that no line ends in "12" or "8". */
export function toPrintable(text: string): string {
  // Most stretches of text have neither figures nor control characters, and a plan has thousands of them.
  if (!CONCERNED.test(text)) return text;
  return text
    .replace(UNPRINTABLE, '')
    .replace(THOUSANDS, (number) => number.replaceAll(' ', HARD_SPACE))
    .replace(UNIT_AFTER_NUMBER, `$1${HARD_SPACE}`)
    .replace(SECTION_SIGN_FIRST, `§${HARD_SPACE}`);
}
