type Op<Params, Result> = { readonly params: Params; readonly result: Result };

export type WindowId = { readonly windowId: number };

/** A request of the page, as Electron's session sees it. */
export type PageRequest = WindowId & {
  readonly url: string;
  readonly method: string;
  readonly resourceType: string;
};

/** What the session made of a request: an answer, or a refusal. */
export type PageAnswer =
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: Uint8Array;
    }
  | { readonly kind: 'refused' }
  /** Not refused by the program, and to no scheme of its own: in Electron this would have left the machine. */
  | { readonly kind: 'outgoing' };

/** An invoke from the preload script over ipcRenderer. */
export type PreloadMessage = WindowId & {
  readonly channel: string;
  readonly id: number;
  /** The arguments, by the wire's `encode`. */
  readonly args: string;
  readonly url: string;
  readonly contextId: number;
};

/** What the main process's stand-in asks of the test process, which owns Chromium. */
export type HostApi = {
  readonly ready: Op<null, null>;
  readonly errorBox: Op<{ readonly title: string; readonly content: string }, null>;
  readonly createWindow: Op<
    WindowId & {
      readonly width: number;
      readonly height: number;
      readonly preloadFile: string | null;
    },
    null
  >;
  readonly closeWindow: Op<WindowId, null>;
  readonly loadUrl: Op<WindowId & { readonly url: string }, null>;
  readonly reload: Op<WindowId, null>;
  readonly crashPage: Op<WindowId, null>;
  readonly resize: Op<WindowId & { readonly width: number; readonly height: number }, null>;
  /** Hands a text to the preload script's world; without a context id, to the one that stands there now. */
  readonly deliver: Op<
    WindowId & { readonly text: string; readonly contextId: number | null },
    null
  >;
  readonly setColorScheme: Op<{ readonly scheme: 'light' | 'dark' | null }, null>;
};

/** What the test process asks of the main process, on behalf of the page or of a test. */
export type MainApi = {
  /** Runs a function's source with the electron module and one argument. */
  readonly evaluate: Op<{ readonly source: string; readonly argument: unknown }, unknown>;
  readonly quit: Op<null, null>;
  readonly serve: Op<PageRequest, PageAnswer>;
  readonly preloadMessage: Op<PreloadMessage, null>;
  /** True when the program prevents the navigation. */
  readonly willNavigate: Op<
    WindowId & { readonly url: string; readonly isMainFrame: boolean },
    boolean
  >;
  /** True when the program refuses the new window. */
  readonly windowOpen: Op<WindowId & { readonly url: string }, boolean>;
  readonly navigated: Op<WindowId & { readonly url: string }, null>;
  readonly domReady: Op<WindowId, null>;
  readonly pageGone: Op<WindowId, null>;
  readonly pageClosed: Op<WindowId, null>;
  readonly permissions: Op<
    { readonly names: readonly string[]; readonly origin: string },
    Readonly<Record<string, boolean>>
  >;
};
