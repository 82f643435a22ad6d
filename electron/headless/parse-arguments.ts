import { parseArgs } from 'node:util';
import { fail, ok, type Result } from '#shared/domain/basics/result.ts';
import type { HandlingsplanOrder } from '#shared/document/compose-options.ts';
import { documentKindSchema, type DocumentKind } from '#shared/document/document-model.ts';

/** Which plan to export: one in a file, or the sample that comes with the program. */
export type PlanSource =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'sample' };

export const documentFormats = ['docx'] as const;

/** What --per takes, and the order that it stands for. */
const ORDERS = { prioritering: 'priority', ansvarig: 'responsible' } as const;
const ORDER_NAMES = ['prioritering', 'ansvarig'] as const;

export type ExportOrder = {
  readonly source: PlanSource;
  readonly document: DocumentKind;
  /** What a handlingsplan is ordered by. */
  readonly order: HandlingsplanOrder;
  /** Whose list a minlista is, by the function's title; null is everybody's. */
  readonly roleTitle: string | null;
  readonly format: (typeof documentFormats)[number];
  readonly outFolder: string;
};

/** What the command line asks for. */
export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'export'; readonly order: ExportOrder };

/** Why the arguments cannot be followed. `argument` is the one at fault, as the user would write it. */
export type UsageError =
  | { readonly code: 'unusable-argument'; readonly argument: string }
  | { readonly code: 'missing-argument'; readonly argument: string }
  | { readonly code: 'not-offered'; readonly argument: string; readonly offered: readonly string[] }
  | {
      readonly code: 'not-for-document';
      readonly argument: string;
      readonly document: DocumentKind;
    }
  | { readonly code: 'one-source-only' };

const options = {
  sample: { type: 'boolean' },
  document: { type: 'string' },
  format: { type: 'string' },
  per: { type: 'string' },
  funktion: { type: 'string' },
  out: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads `(FILE | --sample) --document KIND [--per ORDER | --funktion TITLE] --format FORMAT --out FOLDER`, or `--help`. */
export function parseArguments(args: readonly string[]): Result<Command, UsageError> {
  const read = readArguments(args);
  if (!read.ok) return read;
  const { values, positionals } = read.value;
  if (values.help === true) return ok({ kind: 'help' });
  const source = planSource(positionals, values.sample === true);
  if (!source.ok) return source;
  const document = oneOf('--document', values.document, documentKindSchema.options);
  if (!document.ok) return document;
  const ways = waysOf(document.value, values);
  if (!ways.ok) return ways;
  const format = oneOf('--format', values.format, documentFormats);
  if (!format.ok) return format;
  if (values.out === undefined || values.out === '') return missing('--out');
  const order = {
    source: source.value,
    document: document.value,
    format: format.value,
    ...ways.value,
    outFolder: values.out,
  };
  return ok({ kind: 'export', order });
}

type Ways = Pick<ExportOrder, 'order' | 'roleTitle'>;

/** The options that one document alone has; with another they are refused, so that nobody waits for what does not come. */
function waysOf(
  document: DocumentKind,
  { per, funktion }: { readonly per?: string; readonly funktion?: string },
): Result<Ways, UsageError> {
  if (per !== undefined && document !== 'handlingsplan') return notFor('--per', 'handlingsplan');
  if (funktion !== undefined && document !== 'minlista') return notFor('--funktion', 'minlista');
  if (funktion?.trim() === '') return missing('--funktion');
  const order = oneOf('--per', per ?? 'prioritering', ORDER_NAMES);
  if (!order.ok) return order;
  return ok({ order: ORDERS[order.value], roleTitle: funktion?.trim() ?? null });
}

function notFor(argument: string, document: DocumentKind): Result<never, UsageError> {
  return fail({ code: 'not-for-document', argument, document });
}

function readArguments(args: readonly string[]) {
  try {
    return ok(parseArgs({ args: [...args], options, allowPositionals: true }));
  } catch (reason) {
    // parseArgs throws on an option it does not know or that lacks its value; which one stands first in its message.
    const argument = reason instanceof Error ? /'(-[^' ]*)/.exec(reason.message)?.[1] : undefined;
    return fail({ code: 'unusable-argument' as const, argument: argument ?? args.join(' ') });
  }
}

function planSource(files: readonly string[], sample: boolean): Result<PlanSource, UsageError> {
  const [path, ...others] = files;
  if (sample)
    return path === undefined ? ok({ kind: 'sample' }) : fail({ code: 'one-source-only' });
  if (path === undefined) return missing('FIL');
  return others.length === 0 ? ok({ kind: 'file', path }) : fail({ code: 'one-source-only' });
}

function oneOf<Value extends string>(
  argument: string,
  given: string | undefined,
  offered: readonly Value[],
): Result<Value, UsageError> {
  if (given === undefined) return missing(argument);
  const found = offered.find((value) => value === given);
  return found === undefined ? fail({ code: 'not-offered', argument, offered }) : ok(found);
}

function missing(argument: string): Result<never, UsageError> {
  return fail({ code: 'missing-argument', argument });
}
