import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { planOf } from '#shared/domain/plan-state.ts';
import { fail, ok } from '#shared/domain/basics/result.ts';
import type { Desktop } from '#shared/ports/desktop.ts';
import type { DocumentModel } from '#shared/document/document-model.ts';
import { text } from '#shared/text/text.ts';
import { ExportDialog } from '#renderer/features/document/export-dialog.tsx';
import { useDispatch, useFlushBefore, usePlanSelector } from '#renderer/platform/workspace.tsx';
import { setPlanField } from '#shared/change/plan-changes.ts';
import { aParagraph } from '#test/support/blocks.ts';
import { fakePorts } from '#test/support/fake-ports.ts';
import { renderWithPlan } from '#test/support/render-with-plan.tsx';
import { aSection } from '#test/support/rows.ts';

const words = text.document.export;
const FILE = { exportId: 'e1', fileName: 'Verksamhetsplan 2026.docx', canReveal: true };

describe('before the export', () => {
  it('proposes a file name, and says how much is still marked Komplettera, with a way there', async () => {
    const { user, path, closed } = openDialog();
    expect(screen.getByText('Filen föreslås heta Verksamhetsplan 2026.docx')).toBeDefined();
    expect(screen.getByText(words.marks({ count: 2 }))).toBeDefined();
    await user.click(screen.getByRole('button', { name: words.showMarks }));
    expect([path(), closed()]).toEqual(['/plan/plan/verksamhetsplan', 1]);
  });

  it('warns of no marks in a document that has none', async () => {
    const { user } = openDialog();
    await user.click(screen.getByRole('radio', { name: 'Budget' }));
    expect(screen.queryByRole('button', { name: words.showMarks })).toBeNull();
    expect(screen.getByText('Filen föreslås heta Budget 2026.docx')).toBeDefined();
  });
});

describe('the export', () => {
  it('writes the chosen document as a working copy, with what is being typed in it', async () => {
    const exported: DocumentModel[] = [];
    const { user } = openDialog({
      exportDocument: async (model) => {
        exported.push(model);
        return ok(FILE);
      },
    });
    await user.click(screen.getByRole('checkbox', { name: text.document.workingCopy }));
    await run(user);
    await screen.findByText(words.saved({ fileName: FILE.fileName }));
    expect(
      exported.map(({ kind, workingCopy, facts }) => [kind, workingCopy, versionIn(facts)]),
    ).toEqual([['verksamhetsplan', true, 'skriven i sista stund']]);
  });

  it('shows and opens the file where the platform can', async () => {
    const asked: string[] = [];
    const answer = (what: string) => async (id: string) => {
      asked.push(`${what} ${id}`);
      return ok(null);
    };
    const { user } = openDialog({
      exportDocument: async () => ok(FILE),
      revealExport: answer('reveal'),
      openExport: answer('open'),
    });
    await run(user);
    await user.click(await screen.findByRole('button', { name: words.reveal }));
    await user.click(screen.getByRole('button', { name: words.open }));
    expect(asked).toEqual(['reveal e1', 'open e1']);
  });

  it('offers neither where the platform cannot', async () => {
    const { user } = openDialog({ exportDocument: async () => ok({ ...FILE, canReveal: false }) });
    await run(user);
    await screen.findByText(words.saved({ fileName: FILE.fileName }));
    expect(screen.queryByRole('button', { name: words.reveal })).toBeNull();
  });

  it('says nothing when the user changes their mind', async () => {
    const { user } = openDialog({ exportDocument: async () => fail('cancelled') });
    await run(user);
    await screen.findByRole('button', { name: words.run });
    expect(screen.queryByText(words.running)).toBeNull();
    expect(screen.queryByRole('button', { name: words.again })).toBeNull();
  });
});

describe('an export that fails', () => {
  it.each([
    'target-locked',
    'disk-full',
    'not-permitted',
    'folder-missing',
    'render-failed',
    'unknown',
  ] as const)('says what to do about %s, and works the second time', async (code) => {
    let tries = 0;
    const { user } = openDialog({
      exportDocument: async () => ((tries += 1) === 1 ? fail(code) : ok(FILE)),
    });
    await run(user);
    await screen.findByText(words.failures[code]);
    await user.click(screen.getByRole('button', { name: words.again }));
    await screen.findByText(words.saved({ fileName: FILE.fileName }));
    expect(screen.queryByText(words.failures[code])).toBeNull();
  });

  it('owes the user a sentence also when a process breaks', async () => {
    const { user } = openDialog({ exportDocument: () => Promise.reject(new Error('broken')) });
    await run(user);
    expect(await screen.findByText(words.failures.unknown)).toBeDefined();
  });

  it('forgets the failure when another document is chosen', async () => {
    const { user } = openDialog({ exportDocument: async () => fail('disk-full') });
    await run(user);
    await screen.findByText(words.failures['disk-full']);
    await user.click(screen.getByRole('radio', { name: 'Budget' }));
    expect(screen.queryByText(words.failures['disk-full'])).toBeNull();
  });
});

function openDialog(desktop: Partial<Desktop> = {}) {
  const ports = fakePorts();
  let closes = 0;
  const mark = { text: 'Komplettera', complete: true } as const;
  const blocks = [aParagraph('p', mark, ' och ', mark)];
  const rendered = renderWithPlan(
    <>
      <Typist />
      <ExportDialog opened onClose={() => (closes += 1)} />
    </>,
    { sections: [aSection('a', { blocks })] },
    { ...ports, desktop: { ...ports.desktop, ...desktop } },
  );
  return { user: userEvent.setup(), closed: () => closes, ...rendered };
}

/** Someone who has typed a version and not yet left the field. */
function Typist() {
  const dispatch = useDispatch();
  const plan = usePlanSelector(planOf);
  useFlushBefore(() => void dispatch(setPlanField(plan, 'version', 'skriven i sista stund')));
  return null;
}

async function run(user: ReturnType<typeof userEvent.setup>): Promise<void> {
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: words.run }));
}

function versionIn(facts: DocumentModel['facts']): string | undefined {
  return facts.find(({ label }) => label === text.document.facts.version)?.value;
}
