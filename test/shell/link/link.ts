/** What one side of a link can be asked: operation → what it is given, what it answers. */
export type Api = Readonly<Record<string, { readonly params: unknown; readonly result: unknown }>>;

/** One side's answers. */
export type Implementation<Own extends Api> = {
  readonly [Op in keyof Own]: (
    params: Own[Op]['params'],
  ) => Own[Op]['result'] | Promise<Own[Op]['result']>;
};

/** A way to ask the other side, and to be asked. */
export type Link<Own extends Api, Remote extends Api> = {
  /** Says who answers what the other side asks. Until then it is refused. */
  readonly answerWith: (own: Implementation<Own>) => void;
  readonly call: <Op extends keyof Remote & string>(
    op: Op,
    params: Remote[Op]['params'],
  ) => Promise<Remote[Op]['result']>;
  /** Fails every question still open, when the other side is gone. */
  readonly close: (reason: Error) => void;
};

type Message =
  | { readonly kind: 'call'; readonly id: number; readonly op: string; readonly params: unknown }
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'refusal'; readonly id: number; readonly error: Refusal };

/** An error as it crosses: `details` are the properties that Electron's errors carry, such as errno and code. */
type Refusal = { readonly message: string; readonly details: Readonly<Record<string, unknown>> };

/** The messages between a process and its child, as both ends see them. */
export type Port = {
  readonly post: (message: unknown) => void;
  readonly listen: (listener: (message: unknown) => void) => void;
};

type Waiting = {
  readonly resolve: (value: never) => void;
  readonly reject: (reason: Error) => void;
};

/** Joins two processes: each asks the other by name, and gets an answer or an error. */
export function createLink<Own extends Api, Remote extends Api>(port: Port): Link<Own, Remote> {
  const waiting = new Map<number, Waiting>();
  let own: Implementation<Own> | null = null;
  let lastId = 0;

  port.listen((raw) => {
    // Both ends of the port are links of this file.
    const message = raw as Message;
    if (message.kind === 'call') void answer(port, own, message);
    else settle(take(message.id), message);
  });

  function take(id: number): Waiting | undefined {
    const asked = waiting.get(id);
    waiting.delete(id);
    return asked;
  }

  return {
    answerWith: (implementation) => {
      own = implementation;
    },
    call: (op, params) =>
      new Promise((resolve, reject) => {
        lastId += 1;
        waiting.set(lastId, { resolve, reject });
        port.post({ kind: 'call', id: lastId, op, params } satisfies Message);
      }),
    close: (reason) => {
      for (const { reject } of waiting.values()) reject(reason);
      waiting.clear();
    },
  };
}

function settle(asked: Waiting | undefined, message: Exclude<Message, { kind: 'call' }>): void {
  if (message.kind === 'refusal') {
    asked?.reject(Object.assign(new Error(message.error.message), message.error.details));
    return;
  }
  // The answer to a question has the type of its operation, which the other end's Implementation has checked.
  asked?.resolve(message.value as never);
}

async function answer<Own extends Api>(
  { post }: Port,
  own: Implementation<Own> | null,
  { id, op, params }: Extract<Message, { kind: 'call' }>,
): Promise<void> {
  try {
    const implementation = own?.[op];
    if (implementation === undefined) throw new Error(`Nobody answers ${op} yet`);
    const value: unknown = await implementation(params);
    post({ kind: 'answer', id, value } satisfies Message);
  } catch (reason) {
    post({ kind: 'refusal', id, error: refusal(reason) } satisfies Message);
  }
}

function refusal(reason: unknown): Refusal {
  if (!(reason instanceof Error)) return { message: String(reason), details: {} };
  return { message: reason.message, details: Object.fromEntries(Object.entries(reason)) };
}
