import { contract, type Channel, type RequestOf, type ResponseOf } from '#shared/ipc/contract.ts';
import type { Handler, Handlers } from '#shared/ipc/handlers.ts';

/** The contract once more, as a map over channels: the form in which the compiler can follow one channel through. */
type Parsers = {
  readonly [C in Channel]: {
    readonly request: { readonly parse: (raw: unknown) => RequestOf<C> };
    readonly response: { readonly parse: (raw: unknown) => ResponseOf<C> };
  };
};
const parsers: Parsers = contract;

/** A request that does not follow the contract. Carries the channel and the fields at fault, never their values. */
export class MalformedMessage extends Error {
  override readonly name = 'MalformedMessage';
}

/**
 * Parses a request, lets its handler answer, and parses the answer.
 *
 * @throws MalformedMessage when either side breaks the contract: a bug or an attack, not something a user can mend
 */
export async function answerRequest<C extends Channel, Sender>(
  handlers: Handlers<Sender>,
  channel: C,
  raw: unknown,
  sender: Sender,
): Promise<ResponseOf<C>> {
  const { request, response } = parsers[channel];
  const handler: Handler<C, Sender> = handlers[channel];
  const parsed = parse(() => request.parse(raw), `${channel} request`);
  const answer = await handler(parsed, sender);
  return parse(() => response.parse(answer), `${channel} response`);
}

function parse<Value>(read: () => Value, what: string): Value {
  try {
    return read();
  } catch (reason) {
    throw new MalformedMessage(`${what} is malformed at ${faultyFields(reason)}`);
  }
}

function faultyFields(reason: unknown): string {
  if (!(reason instanceof Error) || !('issues' in reason) || !Array.isArray(reason.issues))
    return '?';
  const paths = reason.issues.map((issue: { path: unknown[] }) => issue.path.join('.') || '(root)');
  return paths.slice(0, 5).join(', ');
}
