const DIRECTION_SIGNS = /[\u202A-\u202E\u2066-\u2069]/g;

/**
 * A text without the signs that turn the direction of writing until they are closed: one left open in a name would turn
 * the rest of the sentence that it stands in. Letters of right-to-left scripts need no such sign.
 */
export function withoutDirectionSigns(text: string): string {
  return text.replace(DIRECTION_SIGNS, '');
}
