import { expect, test } from 'vitest';
import { renderMail } from '#shared/export/html/render-mail.ts';
import {
  aDocTable,
  aDocument,
  aList,
  anUnnumberedHeading,
  aTextBlock,
} from '#test/support/documents.ts';

test('a table becomes cells with their looks in HTML, and lines with tabs in plain text', () => {
  const table = aDocTable([
    ['Åtgärd', 'När'],
    ['Mät farten', '1 mars'],
  ]);
  const { html, plain } = renderMail(
    aDocument([anUnnumberedHeading('Åtgärder'), table], { title: 'Min lista' }),
  );
  expect(plain).toBe('Min lista\n\nÅtgärder\n\nÅtgärd\tNär\nMät farten\t1 mars');
  expect(html).toMatch(/^<h2>Min lista<\/h2>\n<h3>Åtgärder<\/h3>\n<table style="[^"]+">/);
  expect(html).toMatch(/<tr><th style="[^"]+">Åtgärd<\/th>/);
  expect(html).toMatch(
    /<tr><td style="[^"]+">Mät farten<\/td><td style="[^"]+">1 mars<\/td><\/tr>/,
  );
});

test('a cell of several lines stays one cell', () => {
  const table = aDocTable([['a']]);
  const cell = { header: false, paragraphs: [[{ text: 'ett\ttvå\ntre' }], [{ text: 'fyra' }]] };
  const { html, plain } = renderMail(
    aDocument([{ ...table, rows: [{ style: 'body', cells: [cell] }] }]),
  );
  expect(plain).toContain('\nett två tre; fyra');
  expect(html).toContain('ett\ttvå<br>tre<br>fyra');
});

test('what looks like markup stays words', () => {
  const { html } = renderMail(
    aDocument([aTextBlock('<b>"Tom & Jerry"</b>')], { title: '<script>' }),
  );
  expect(html).toBe(
    '<h2>&lt;script&gt;</h2>\n<p>&lt;b&gt;&quot;Tom &amp; Jerry&quot;&lt;/b&gt;</p>',
  );
});

test('a list becomes a list', () => {
  const { html, plain } = renderMail(aDocument([aList('- ett', '- två')]));
  expect(html).toContain('<ul><li>ett</li><li>två</li></ul>');
  expect(plain).toContain('- ett\n- två');
});
