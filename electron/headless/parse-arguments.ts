import { parseArgs } from 'node:util';
import { fail, ok, type Result } from '#shared/domain/basics/result.ts';

/** Which plan to export: one in a file, or the sample that comes with the program. */
export type PlanSource =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'sample' };

export const documentKinds = ['verksamhetsplan', 'budget'] as const;
export const documentFormats = ['docx'] as const;

export type ExportOrder = {
  readonly source: PlanSource;
  readonly document: (typeof documentKinds)[number];
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
  | { readonly code: 'one-source-only' };

const options = {
  sample: { type: 'boolean' },
  document: { type: 'string' },
  format: { type: 'string' },
  out: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads `(FILE | --sample) --document KIND --format FORMAT --out FOLDER`, or `--help`. */
export function parseArguments(args: readonly string[]): Result<Command, UsageError> {
  const read = readArguments(args);
  if (!read.ok) return read;
  const { values, positionals } = read.value;
  if (values.help === true) return ok({ kind: 'help' });
  const source = planSource(positionals, values.sample === true);
  if (!source.ok) return source;
  const document = oneOf('--document', values.document, documentKinds);
  if (!document.ok) return document;
  const format = oneOf('--format', values.format, documentFormats);
  if (!format.ok) return format;
  if (values.out === undefined || values.out === '') return missing('--out');
  const order = {
    source: source.value,
    document: document.value,
    format: format.value,
    outFolder: values.out,
  };
  return ok({ kind: 'export', order });
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
