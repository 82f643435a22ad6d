/** "1 rad", "2 rader": the count with the right form of the word. */
export function plural(count: number, one: string, other: string): string {
  return `${count} ${count === 1 ? one : other}`;
}
