import { describe, expect, it } from 'vitest';
import { fail, ok } from '#shared/domain/basics/result.ts';
import { text } from '#shared/text/text.ts';
import { runCommand, type CommandParts } from '#electron/headless/run-command.ts';

const order = ['--sample', '--document', 'budget', '--format', 'docx', '--out', 'ut'];

async function run(
  args: readonly string[],
  exported: Awaited<ReturnType<CommandParts['exportDocument']>>,
) {
  const [printed, complained]: [string[], string[]] = [[], []];
  const exitCode = await runCommand(args, {
    exportDocument: async () => exported,
    print: (line) => void printed.push(line),
    complain: (line) => void complained.push(line),
  });
  return { exitCode, printed, complained };
}

describe('runCommand', () => {
  it('prints the path of each file and nothing else', async () => {
    expect(await run(order, ok(['ut/Budget.docx']))).toEqual({
      exitCode: 0,
      printed: ['ut/Budget.docx'],
      complained: [],
    });
  });

  it('says in one Swedish line why nothing was written, and exits with 1', async () => {
    expect(await run(order, fail('newer-plan-file'))).toEqual({
      exitCode: 1,
      printed: [],
      complained: [
        'Planfilen är sparad av en nyare version av Områdesplan. Uppdatera programmet för att öppna den.',
      ],
    });
  });

  it('says in one Swedish line what is wrong with the command, and exits with 2', async () => {
    expect(await run(['--sample', '--document', 'avtal'], ok([]))).toEqual({
      exitCode: 2,
      printed: [],
      complained: [
        '--document måste vara verksamhetsplan, budget, handlingsplan, uppfoljningsplan, minut eller minlista. Skriv --help för att se hur kommandot används.',
      ],
    });
  });

  it('exits with 2 when the plan has no such function: the command was wrong', async () => {
    expect(await run(order, fail('no-such-function'))).toEqual({
      exitCode: 2,
      printed: [],
      complained: [text.commandLine.failures['no-such-function']],
    });
  });

  it('says which document an option belongs to', async () => {
    const asked = ['--sample', '--document', 'budget', '--per', 'ansvarig'];
    expect((await run(asked, ok([]))).complained).toEqual([
      '--per hör till --document handlingsplan. Skriv --help för att se hur kommandot används.',
    ]);
  });

  it('prints help to whoever asks for it', async () => {
    const { exitCode, printed, complained } = await run(['--help'], ok([]));
    expect({ exitCode, complained }).toEqual({ exitCode: 0, complained: [] });
    expect(printed.join('\n')).toContain('--document');
  });
});
