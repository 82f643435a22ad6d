import type { OnBeforeRequestListenerDetails, Session, WebContents, WebRequest } from 'electron';
import { app } from './app.ts';
import { protocol } from './protocol.ts';

type RequestHandler = NonNullable<Parameters<Session['setPermissionRequestHandler']>[0]>;
type CheckHandler = NonNullable<Parameters<Session['setPermissionCheckHandler']>[0]>;
type Permission = Parameters<RequestHandler>[1];
type BeforeRequest = NonNullable<Parameters<WebRequest['onBeforeRequest']>[0]>;
type BeforeRequestListener = (
  details: OnBeforeRequestListenerDetails,
  decide: (answer: Electron.CallbackResponse) => void,
) => void;

type Doubled =
  | 'setPermissionRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setDevicePermissionHandler';

/** The program's rules for permissions and for the network, as it has set them. */
export class SessionDouble implements Pick<Session, Doubled> {
  readonly protocol = protocol;
  #requestHandler: RequestHandler | null = null;
  #checkHandler: CheckHandler | null = null;
  #beforeRequest: BeforeRequestListener | null = null;

  readonly webRequest = {
    onBeforeRequest: (listener: BeforeRequest | null): void => {
      // Electron also takes a filter first; this program filters nothing away.
      this.#beforeRequest = listener;
    },
  };

  readonly setPermissionRequestHandler = (handler: RequestHandler | null): void => {
    this.#requestHandler = handler;
  };

  readonly setPermissionCheckHandler = (handler: CheckHandler | null): void => {
    this.#checkHandler = handler;
  };

  readonly setDevicePermissionHandler = (): void => undefined;

  /** What a page would get that asks for a permission: granted where there is no handler, as in Electron. */
  async isGranted(name: string, origin: string): Promise<boolean> {
    // Names come from the host's list of what Chromium can set.
    const permission = name as Permission;
    if (this.#checkHandler?.(null, permission, origin, checkDetails(origin)) === false)
      return false;
    const handler = this.#requestHandler;
    if (handler === null) return true;
    return new Promise((resolve) => {
      handler(noContents, permission, resolve, { requestingUrl: origin, isMainFrame: true });
    });
  }

  /** True when the program's rule for the network cancels a request. */
  async isCancelled(url: string, method: string, resourceType: string): Promise<boolean> {
    const listener = this.#beforeRequest;
    if (listener === null) return false;
    const details = {
      id: 0,
      url,
      method,
      resourceType,
      timestamp: 0,
      referrer: '',
      uploadData: [],
    };
    return new Promise((resolve) => {
      // The details that are doubled; a rule that reads more fails where it does.
      listener(details as unknown as OnBeforeRequestListenerDetails, ({ cancel = false }) =>
        resolve(cancel),
      );
    });
  }
}

// The permission handlers of this program judge the permission, not the page: there is only one page.
const noContents = null as unknown as WebContents;

function checkDetails(origin: string): Electron.PermissionCheckHandlerHandlerDetails {
  return { isMainFrame: true, requestingUrl: origin, securityOrigin: origin, mediaType: 'unknown' };
}

export const defaultSession = new SessionDouble();

export const session = {
  get defaultSession(): SessionDouble {
    if (!app.isReady()) throw new Error('Session can only be received when app is ready');
    return defaultSession;
  },
};
