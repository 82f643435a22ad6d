import { describe, expect, it } from 'vitest';
import { createWrittenFiles } from '#electron/files/written-files.ts';

describe('createWrittenFiles', () => {
  it('finds a file by its id, and nothing by another', () => {
    const ids = ['one', 'two'];
    const written = createWrittenFiles(() => ids.shift() ?? 'none');
    expect([written.remember('/a/Plan.docx'), written.remember('/a/Budget.docx')]).toEqual([
      'one',
      'two',
    ]);
    expect(['one', 'two', 'three'].map(written.pathOf)).toEqual([
      '/a/Plan.docx',
      '/a/Budget.docx',
      null,
    ]);
  });
});
