import type { BrowserContext, Page } from 'playwright-core';
import { toAppUrl } from './addresses.ts';

/** The tabs of one Chromium: ours, and those that a page has opened. */
export type Tabs = {
  readonly open: () => Promise<Page>;
  /** Notes where a page that is not ours wanted to go. */
  readonly notePopup: (url: string) => void;
};

/** A page that another one has opened. `opener` is null for a link that keeps it to itself. */
export type Popup = { readonly page: Page; readonly opener: Page | null; readonly url: string };

/** Opens tabs for windows, and reports every tab that is not one of them. */
export function watchTabs(context: BrowserContext, onPopup: (popup: Popup) => Promise<void>): Tabs {
  const wanted: string[] = [];
  let opening = 0;
  context.on('page', (page) => {
    if (opening === 0) void report(page);
  });

  async function report(page: Page): Promise<void> {
    const opener = await page.opener();
    await onPopup({ page, opener, url: wanted.shift() ?? toAppUrl(page.url()) });
  }

  return {
    notePopup: (url) => void wanted.push(url),
    open: async () => {
      opening += 1;
      try {
        return await context.newPage();
      } finally {
        opening -= 1;
      }
    },
  };
}
