import { expect, it } from 'vitest';
import { documentFileName } from '#shared/document/file-name.ts';
import { aDocument } from '#test/support/documents.ts';

it.each([
  ['Verksamhetsplan 2026', 'Verksamhetsplan 2026'],
  ['Plan 2026/27: utkast "2"', 'Plan 2026-27- utkast -2-'],
  ['..\\..\\hemlig', 'hemlig'],
  ['Plan 2026. ', 'Plan 2026'],
  ['', 'Verksamhetsplan'],
  ['   ...', 'Verksamhetsplan'],
])('calls the file of "%s" %s', (title, name) => {
  expect(documentFileName(aDocument([], { title }))).toBe(name);
});

it('keeps a long title short enough for a path', () => {
  expect(documentFileName(aDocument([], { title: 'å'.repeat(300) }))).toHaveLength(100);
});
