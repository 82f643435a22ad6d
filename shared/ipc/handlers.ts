import type { Channel, RequestOf, ResponseOf } from './contract.ts';

/** Answers one channel. `Sender` is what main knows about who asked, for instance which window a dialog belongs to. */
export type Handler<C extends Channel, Sender> = (
  request: RequestOf<C>,
  sender: Sender,
) => ResponseOf<C> | Promise<ResponseOf<C>>;

/** A handler for every channel of the contract: a missing one, or one that answers wrongly, does not compile. */
export type Handlers<Sender> = { readonly [C in Channel]: Handler<C, Sender> };
