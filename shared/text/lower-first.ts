/** A name as it stands inside a sentence: "Lagföringsandel" becomes "lagföringsandel", "ISK-åtgärder" stays. */
export function lowerFirst(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
