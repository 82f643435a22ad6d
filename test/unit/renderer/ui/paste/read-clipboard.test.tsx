import { describe, expect, test } from 'vitest';
import { readClipboard } from '#renderer/ui/paste/read-clipboard.ts';
import { readHtmlTable } from '#renderer/ui/paste/read-html-table.ts';

const clipboard = (kinds: Readonly<Record<string, string>>) => ({
  getData: (kind: string) => kinds[kind] ?? '',
});
const raws = (kinds: Readonly<Record<string, string>>) =>
  readClipboard(clipboard(kinds)).map((row) => row.map(({ raw }) => raw));

describe('a table in HTML', () => {
  test('gives the texts of its cells and nothing else', () => {
    const html = `<style>td { color: red }</style><table><tr>
      <td onclick="steal()">Kalmar<script>alert(1)</script><img src="x" onerror="alert(2)"></td>
      <td><p class="MsoNormal">första raden</p><p>andra raden</p></td></tr></table>`;
    expect(readHtmlTable(html)?.texts).toEqual([['Kalmar', 'första raden\nandra raden']]);
  });

  test('leaves the places empty that a cell spans', () => {
    const html =
      '<table><tr><th colspan="2">Norr</th><th>Söder</th></tr>' +
      '<tr><td rowspan="2">a</td><td>b</td><td>c</td></tr><tr><td>d</td><td>e</td></tr></table>';
    expect(readHtmlTable(html)?.texts).toEqual([
      ['Norr', '', 'Söder'],
      ['a', 'b', 'c'],
      ['', 'd', 'e'],
    ]);
  });

  test('keeps a raised note apart from the value before it', () => {
    const html = '<table><tr><td>600<sup>1</sup></td><td>1&nbsp;377</td></tr></table>';
    expect(readHtmlTable(html)).toEqual({ texts: [['600¹', '1\u00A0377']], raised: true });
  });

  test('is the largest of several; without one there is none', () => {
    const one = '<table><tr><td>1</td></tr></table>';
    const two = '<table><tr><td>2</td></tr><tr><td>3</td></tr></table>';
    expect(readHtmlTable(one + two)?.texts).toEqual([['2'], ['3']]);
    expect(readHtmlTable('<p>ingen</p>')).toBeNull();
  });
});

describe('the clipboard', () => {
  test('is read as plain text, which a spreadsheet writes exactly', () => {
    const html = '<table><tr><td>1,3</td><td>2,0</td></tr></table>';
    expect(raws({ 'text/plain': '1,25\t2', 'text/html': html })).toEqual([['1,25', '2']]);
  });

  test('is read as HTML where plain text would glue a note to its value', () => {
    const html = '<table><tr><td>600<sup>1</sup></td></tr></table>';
    expect(raws({ 'text/plain': '6001', 'text/html': html })).toEqual([['600¹']]);
  });

  test('is read as HTML where a cell has paragraphs, which plain text breaks into rows', () => {
    const html = '<table><tr><td><p>Mät fart</p><p>vid skolan</p></td><td>maj</td></tr></table>';
    expect(raws({ 'text/plain': 'Mät fart\nvid skolan\tmaj', 'text/html': html })).toEqual([
      ['Mät fart\nvid skolan', 'maj'],
    ]);
  });

  test('puts the letters together that a Mac takes apart', () => {
    expect(raws({ 'text/plain': 'A\u030Akerbo' })).toEqual([['Åkerbo']]);
  });

  test('may hold nothing', () => {
    expect(raws({})).toEqual([]);
  });
});
