import type { Session } from 'electron';

/**
 * What the page may use of the machine beyond a plain page, each with its reason. Whatever is not listed is denied.
 */
const allowed: ReadonlySet<string> = new Set([
  // "Kopiera" in the budget grid writes rows as text and table. Writing only: reading happens through paste events,
  // which carry the user's own gesture.
  'clipboard-sanitized-write',
]);

/** Electron checklist item 5, "Handle session permission requests from remote content": denied unless listed above. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, decide) => {
    decide(allowed.has(permission));
  });
  session.setPermissionCheckHandler((_contents, permission) => allowed.has(permission));
  // USB, serial, HID: a planning desk plugs nothing in.
  session.setDevicePermissionHandler(() => false);
}
