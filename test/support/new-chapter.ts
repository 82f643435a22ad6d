import type { Locator, Page } from 'playwright-core';
import { text } from '#shared/text/text.ts';
import type { OpenProfile, RunningProgram } from './open-program.ts';
import { openSample } from './walk.ts';

const words = text.section;

/** A plan of its own, open on a new and empty chapter with the cursor in its text. */
export type NewChapter = {
  readonly profile: OpenProfile;
  readonly page: Page;
  readonly editor: Locator;
};

/** Opens the sample in a new profile and begins the chapter "Provkapitel". */
export async function openNewChapter(program: RunningProgram): Promise<NewChapter> {
  const profile = await program.newProfile({ width: 1440, height: 900 });
  const { page } = profile;
  await openSample(page, 'small');
  await page.getByRole('button', { name: words.tree.add }).click();
  await page.keyboard.type('Provkapitel');
  await page.keyboard.press('Enter');
  const editor = page.getByRole('textbox', { name: words.editor.label({ name: 'Provkapitel' }) });
  await editor.click();
  return { profile, page, editor };
}

/** Pastes as the clipboard of another program would. */
export async function pasteInto(editor: Locator, html: string, plain = ''): Promise<void> {
  await editor.evaluate(
    (element, [asHtml, asText]) => {
      const clipboardData = new DataTransfer();
      if (asHtml !== '') clipboardData.setData('text/html', asHtml);
      clipboardData.setData('text/plain', asText);
      element.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    },
    [html, plain] as const,
  );
}
