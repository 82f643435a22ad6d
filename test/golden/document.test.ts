import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { composeVerksamhetsplan } from '#shared/document/verksamhetsplan.ts';
import { renderDocx } from '#shared/export/docx/render-docx.ts';
import { COMPOSED } from '#test/support/documents.ts';
import { openDocx } from '#test/support/open-docx.ts';
import { smallPlan } from './small-plan.ts';

// Read the golden files when they differ, and change them by hand: each line is something that a reader of the
// document meets.
describe('a small plan', () => {
  const model = composeVerksamhetsplan(smallPlan(), COMPOSED);

  it('is composed as it was read and found right', async () => {
    expect(model).toEqual(JSON.parse(await golden('small-plan.model.json')));
  });

  it('is written to Word as it was read and found right', async () => {
    const { xml } = openDocx(await renderDocx(model))('word/document.xml');
    expect(bodyLines(xml)).toEqual((await golden('small-plan.body.xml')).trimEnd().split('\n'));
  });
});

/** The body of a document, one paragraph or row a line, without the name spaces above it. */
function bodyLines(xml: string): readonly string[] {
  const body = xml.slice(xml.indexOf('<w:body>'));
  return body.replace(/(<w:(?:p|tr|tbl|sectPr|sdt)[ >])/g, '\n$1').split('\n');
}

function golden(name: string): Promise<string> {
  return readFile(join(import.meta.dirname, name), 'utf8');
}
