import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';
import { SectionScreen } from '#renderer/features/section/section-screen.tsx';
import { text } from '#shared/text/text.ts';
import { aParagraph } from '#test/support/blocks.ts';
import { renderWithPlan } from '#test/support/render-with-plan.tsx';
import { aSection } from '#test/support/rows.ts';

// A simulated page draws no pictures.
vi.mock('#renderer/features/section/editor/figure/take-picture.ts', () => ({
  PICTURE_FILES: 'image/png',
  takePicture: async () => ({
    ok: true,
    value: { type: 'image/png', data: 'AA==', width: 4, height: 3 },
  }),
}));

// The editor is a chunk of its own; on a busy machine it takes longer to load than a query waits.
beforeAll(async () => {
  await import('#renderer/features/section/editor/section-editor.tsx');
}, 30_000);

const words = text.section;

async function openText() {
  const user = userEvent.setup();
  const blocks = [aParagraph('p', 'Text')];
  renderWithPlan(<SectionScreen />, { sections: [aSection('a', { heading: 'A', blocks })] });
  await user.click(screen.getByRole('treeitem', { name: /A/ }));
  const editor = await screen.findByRole('textbox', { name: words.editor.label({ name: 'A' }) });
  return { user, editor };
}

it('a figure whose file has been chosen goes on with its caption', async () => {
  const { user } = await openText();
  const [input] = document.querySelectorAll<HTMLInputElement>('input[type="file"]');
  if (input === undefined) throw new Error('Nowhere to choose a file');
  await user.upload(input, new File(['x'], 'torget.png', { type: 'image/png' }));
  const caption = await screen.findByRole('textbox', { name: words.figure.caption });
  await expect.poll(() => document.activeElement === caption).toBe(true);
});

it('the text has the focus again when a word has been asked into the glossary', async () => {
  const { user, editor } = await openText();
  await user.click(screen.getByRole('button', { name: words.more.name }));
  await user.click(await screen.findByRole('menuitem', { name: text.glossary.fromText.name }));
  await expect.poll(() => document.activeElement === editor).toBe(true);
});
