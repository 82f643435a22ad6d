/**
 * What of an error may stand in the log: its kind, the system's code and where in our code it happened. Never its
 * message. Messages quote what they choke on, and here that may be a sentence from a plan.
 */
export function describeError(reason: unknown): string {
  if (!(reason instanceof Error)) return `thrown ${typeof reason}`;
  const code = 'code' in reason ? ` ${String(reason.code)}` : '';
  return [`${reason.name}${code}`, ...stackFrames(reason)].join('\n');
}

/** The "at …" lines that follow the message, without folders: a user's name is in the path to the program. */
function stackFrames({ stack = '', message }: Error): string[] {
  const endOfMessage = message === '' ? 0 : stack.indexOf(message) + message.length;
  return stack
    .slice(endOfMessage)
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.replace(/(?:file:\/\/)?[^\s()]*[/\\]/g, ''));
}
