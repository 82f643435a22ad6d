import { missingCase } from '#shared/domain/basics/missing-case.ts';
import type { Result } from '#shared/domain/basics/result.ts';
import { text } from '#shared/text/text.ts';
import type { HeadlessFailure } from './headless-failure.ts';
import { parseArguments, type ExportOrder, type UsageError } from './parse-arguments.ts';

/** 0: written. 1: the plan could not be read, or the document not written. 2: the command was wrong. */
export type ExitCode = 0 | 1 | 2;

export type CommandParts = {
  readonly exportDocument: (
    order: ExportOrder,
  ) => Promise<Result<readonly string[], HeadlessFailure>>;
  /** One line to whoever called: the path of a file, nothing else. */
  readonly print: (line: string) => void;
  /** One line to the person at the keyboard. */
  readonly complain: (line: string) => void;
};

/** Runs one command of the headless door and returns its exit code. */
export async function runCommand(
  args: readonly string[],
  { exportDocument, print, complain }: CommandParts,
): Promise<ExitCode> {
  const command = parseArguments(args);
  if (!command.ok) {
    complain(usageComplaint(command.error));
    return 2;
  }
  if (command.value.kind === 'help') {
    print(text.commandLine.help);
    return 0;
  }
  const exported = await exportDocument(command.value.order);
  if (!exported.ok) {
    complain(text.commandLine.failures[exported.error]);
    // A function that the plan does not have is a wrong command, not a bad plan.
    return exported.error === 'no-such-function' ? 2 : 1;
  }
  exported.value.forEach(print);
  return 0;
}

function usageComplaint(error: UsageError): string {
  const words = text.commandLine.usage;
  switch (error.code) {
    case 'unusable-argument':
      return words.unusableArgument(error);
    case 'missing-argument':
      return words.missingArgument(error);
    case 'not-offered':
      return words.notOffered(error);
    case 'not-for-document':
      return words.notForDocument(error);
    case 'one-source-only':
      return words.oneSourceOnly;
    default:
      return missingCase(error);
  }
}
