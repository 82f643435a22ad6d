/** Puts the cursor in the first field of the details, with its text marked: the next key replaces it. */
export function focusFirstField(details: HTMLElement | null): void {
  const field = details?.querySelector('input');
  field?.focus();
  field?.select();
}
