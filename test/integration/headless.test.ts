import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildStale } from '#build/build-stale.ts';
import { projectRoot } from '#build/project-root.ts';
import { packPlanFile } from '#shared/planfile/pack.ts';
import { text } from '#shared/text/text.ts';
import { openDocx, wordsBelow } from '#test/support/open-docx.ts';
import { forgedFile, planFileContent } from '#test/support/plan-file.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

const COMMAND = join(projectRoot, 'dist/main/command-line.mjs');
const TIMEOUT_MS = 60_000;
const words = text.commandLine.failures;

// Does nothing when `npm test` has just built.
beforeAll(() => buildStale(), 120_000);

describe('exporting without a window', () => {
  it(
    'writes both documents of the sample and prints their paths, and the same bytes the next time',
    async () => {
      const out = join(await temporaryFolder(), 'dokument', '2014');
      const plan = await exported(['--sample'], 'verksamhetsplan', out);
      expect(plan).toEqual({
        code: 0,
        printed: [join(out, 'Verksamhetsplan 2014.docx')],
        complained: [],
      });
      const first = await readFile(join(out, 'Verksamhetsplan 2014.docx'));
      await exported(['--sample'], 'verksamhetsplan', out);
      expect((await readFile(join(out, 'Verksamhetsplan 2014.docx'))).equals(first)).toBe(true);
      const budget = await exported(['--sample'], 'budget', out);
      expect(budget.printed).toEqual([join(out, 'Budget 2014.docx')]);
      expect(await readdir(out)).toEqual(['Budget 2014.docx', 'Verksamhetsplan 2014.docx']);
    },
    TIMEOUT_MS,
  );

  it(
    'writes the plan in a file',
    async () => {
      const folder = await temporaryFolder();
      const file = join(folder, 'plan.omradesplan');
      await writeFile(file, packPlanFile(planFileContent()));
      const { code, printed } = await exported([file], 'verksamhetsplan', folder);
      expect([code, printed]).toEqual([0, [join(folder, 'Verksamhetsplan 2026.docx')]]);
      const document = openDocx(await readFile(printed[0] ?? ''))('word/document.xml');
      expect(document.find('w:p').map(wordsBelow)).toContain('LPO Norrvik');
    },
    TIMEOUT_MS,
  );
});

describe('documents that can be made in several ways', () => {
  it(
    'are made as the command says, and a function that the plan has not is a wrong command',
    async () => {
      const out = await temporaryFolder();
      const list = await exported(['--sample', '--funktion', 'närpolischef'], 'minlista', out);
      expect(list).toEqual({
        code: 0,
        printed: [join(out, 'Min lista 2014 – Närpolischef.docx')],
        complained: [],
      });
      const plan = await exported(['--sample', '--per', 'ansvarig'], 'handlingsplan', out);
      expect(plan.printed).toEqual([join(out, 'Handlingsplan 2014.docx')]);
      const nobody = await exported(['--sample', '--funktion', 'Borgmästare'], 'minlista', out);
      expect(nobody).toEqual({ code: 2, printed: [], complained: [words['no-such-function']] });
    },
    TIMEOUT_MS,
  );
});

describe('a plan that cannot be read', () => {
  const whole = packPlanFile(planFileContent());

  it.each([
    ['cut in half', whole.slice(0, whole.length / 2), words['damaged-plan-file']],
    ['of another type', Buffer.from('%PDF-1.7 inte en plan'), words['not-a-plan-file']],
    ['empty', Buffer.alloc(0), words['not-a-plan-file']],
    ['of a newer version', forgedFile({}, { format: 9999 }), words['newer-plan-file']],
  ])(
    'is refused in one Swedish line, and nothing is written: a file %s',
    async (_, bytes, sentence) => {
      const folder = await temporaryFolder();
      const file = join(folder, 'plan.omradesplan');
      await writeFile(file, bytes);
      const out = join(folder, 'ut');
      expect(await exported([file], 'budget', out)).toEqual({
        code: 1,
        printed: [],
        complained: [sentence],
      });
      expect(await readdir(folder)).toEqual(['plan.omradesplan']);
    },
    TIMEOUT_MS,
  );

  it('is refused when it is not there', async () => {
    const folder = await temporaryFolder();
    const missing = await exported([join(folder, 'borta.omradesplan')], 'budget', folder);
    expect(missing).toEqual({ code: 1, printed: [], complained: [words['file-not-found']] });
  });
});

it(
  'says so when the folder cannot be, since a file has its name',
  async () => {
    const file = join(await temporaryFolder(), 'upptagen');
    await writeFile(file, '');
    const refused = await exported(['--sample'], 'budget', file);
    expect(refused).toEqual({ code: 1, printed: [], complained: [words['folder-missing']] });
  },
  TIMEOUT_MS,
);

it('exits with 2 when the command is wrong, and says what is', async () => {
  const { code, printed, complained } = await run([
    '--sample',
    '--document',
    'avtal',
    '--format',
    'docx',
    '--out',
    'x',
  ]);
  expect([code, printed, complained.length]).toEqual([2, [], 1]);
  expect(complained[0]).toMatch(/^--document måste vara verksamhetsplan, .* eller minlista\./);
});

type Ended = {
  readonly code: number;
  readonly printed: readonly string[];
  readonly complained: readonly string[];
};

function exported(source: readonly string[], document: string, out: string): Promise<Ended> {
  return run([...source, '--document', document, '--format', 'docx', '--out', out]);
}

/** Runs the built command in plain Node, as `npm run export` does. */
function run(args: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [COMMAND, ...args], (_, stdout, stderr) => {
      resolve({
        code: child.exitCode ?? -1,
        printed: linesOf(stdout),
        complained: linesOf(stderr),
      });
    });
  });
}

function linesOf(output: string): readonly string[] {
  return output.split('\n').filter((line) => line !== '');
}
