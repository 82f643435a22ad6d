import { describe, expect, it } from 'vitest';
import { sharedShell } from './shared-shell.ts';

describe('with the page policy out of the way', () => {
  const shell = sharedShell({ bypassContentSecurityPolicy: true });

  it('the network rule of the main process refuses every request by itself', async () => {
    const outcomes = await shell.page.evaluate(() =>
      Promise.all(
        ['https://example.com/', 'http://127.0.0.1:9/', 'https://omradesplan.example/'].map((url) =>
          fetch(url, { mode: 'no-cors' }).then(
            () => 'fetched',
            () => 'refused',
          ),
        ),
      ),
    );
    expect(outcomes).toEqual(['refused', 'refused', 'refused']);
    expect(shell.app.outgoing()).toEqual([]);
  });

  it('a picture from elsewhere does not load', async () => {
    const outcome = await shell.page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const picture = new Image();
          picture.addEventListener('load', () => resolve('loaded'));
          picture.addEventListener('error', () => resolve('refused'));
          picture.src = 'https://example.com/picture.png';
        }),
    );
    expect(outcome).toBe('refused');
    expect(shell.app.outgoing()).toEqual([]);
  });
});
