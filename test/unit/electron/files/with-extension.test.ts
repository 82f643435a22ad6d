import { describe, expect, it } from 'vitest';
import { withExtension } from '#electron/files/with-extension.ts';

describe('withExtension', () => {
  it.each([
    ['/a/Plan', '/a/Plan.docx'],
    ['/a/Plan.docx', '/a/Plan.docx'],
    ['/a/Plan.DOCX', '/a/Plan.DOCX'],
    ['/a/Plan v1.2', '/a/Plan v1.2.docx'],
    ['/a/Plan.pdf', '/a/Plan.pdf.docx'],
    ['/a.docx/Plan', '/a.docx/Plan.docx'],
  ])('makes %s into %s', (path, expected) => expect(withExtension(path, 'docx')).toBe(expected));
});
