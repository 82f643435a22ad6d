import { protocol } from 'electron';
import { APP_SCHEME } from './identity.ts';
import { isAppUrl } from './security/app-url.ts';
import { serveFile } from './serve-file.ts';

/**
 * Electron checklist item 18, "Avoid usage of the file:// protocol": makes app:// a scheme with an origin of its own,
 * so that storage and the content security policy work as on the web. Must run before the app is ready.
 */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: APP_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** Serves the built renderer from app://omradesplan. Another host under the same scheme gets nothing. */
export function serveApp(rendererFolder: string): void {
  protocol.handle(APP_SCHEME, (request) => {
    if (!isAppUrl(request.url)) return new Response(null, { status: 403 });
    return serveFile(rendererFolder, request.method, new URL(request.url).pathname);
  });
}
