/** How a text begins that is still to be written: templates and people write it so. It is stored text, no message of ours. */
const TO_COMPLETE = /^\s*komplettera(?!\p{L})/iu;

/** How many of the texts say that they are still to be completed: "Komplettera: målet i en mening". */
export function countToComplete(...texts: readonly string[]): number {
  return texts.filter((text) => TO_COMPLETE.test(text)).length;
}
