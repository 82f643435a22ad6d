import { DOMParser, DOMSerializer } from '@tiptap/pm/model';
import { EditorState } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import type { Block } from '#shared/domain/section/blocks.ts';
import { blockIdsPlugin } from '#renderer/features/section/editor/block-ids.ts';
import { withoutSpans } from '#renderer/features/section/editor/clipboard.ts';
import {
  aByline,
  aFigure,
  aFootnote,
  aHeading,
  aListLine,
  aLiveBlock,
  aParagraph,
  aQuote,
  aRuledPage,
  aTable,
} from '#test/support/blocks.ts';
import { countingIds } from '#test/support/rows.ts';
import { blocksOf, editorDoc, editorSchema } from '#test/support/section-editor.ts';

/** The blocks that pasted HTML becomes, in place of an empty paragraph. Parsed detached, as the editor does. */
function paste(html: string): readonly Block[] {
  const page = document.implementation.createHTMLDocument('paste');
  page.body.innerHTML = html;
  const slice = withoutSpans(
    DOMParser.fromSchema(editorSchema).parseSlice(page.body),
    editorSchema,
  );
  const doc = editorDoc([aParagraph('empty')]);
  const state = EditorState.create({ doc, plugins: [blockIdsPlugin(countingIds())] });
  return blocksOf(state.apply(state.tr.replaceRange(0, doc.content.size, slice)).doc);
}

describe('pasted HTML', () => {
  it('keeps headings, bold, italic, links and line breaks, and gives every block a new id', () => {
    const html =
      '<h1 id="x">Mål</h1><h3>Delmål</h3><p data-id="evil">Vi <b>ska</b> <em>vara</em> <a href="https://polisen.se" onclick="x()">nära</a>.<br>Alltid.</p>';
    expect(paste(html)).toEqual([
      aHeading('new-1', 1, 'Mål'),
      aHeading('new-2', 2, 'Delmål'),
      aParagraph(
        'new-3',
        'Vi ',
        { text: 'ska', bold: true },
        ' ',
        { text: 'vara', italic: true },
        ' ',
        { text: 'nära', link: 'https://polisen.se' },
        '.\nAlltid.',
      ),
    ]);
  });

  it('drops scripts, styles, pictures and frames, and what they say', () => {
    const html =
      '<style>p{background:url(https://x.example/a.png)}</style><script>alert(1)</script><p style="color:red" onmouseover="x()">Kvar<img src="https://x.example/b.png" onerror="x()"></p><object data="x"></object>';
    expect(paste(html)).toEqual([aParagraph('new-1', 'Kvar')]);
  });

  it('keeps the words of a link that leads where no link may', () => {
    const html = '<p><a href="javascript:alert(1)">klicka</a> <a href="file:///c:/a">här</a></p>';
    expect(paste(html)).toEqual([aParagraph('new-1', 'klicka här')]);
  });

  it('brings back every kind of block of our own, as it was copied', () => {
    const blocks = [
      aParagraph('new-1', 'ett', aFootnote('Brå "2025".'), ' två'),
      aQuote('new-2', 'Boende', 'Vi ser er.'),
      aFigure('new-3', { width: 'half' }),
      aByline('new-4', 'Anna Ek', 'Chef'),
      aRuledPage('new-5'),
      aLiveBlock('new-6', { kind: 'goals', priorityId: null }),
    ];
    const page = document.implementation.createHTMLDocument('copy');
    page.body.append(
      DOMSerializer.fromSchema(editorSchema).serializeFragment(editorDoc(blocks).content, {
        document: page,
      }),
    );
    expect(paste(page.body.innerHTML)).toEqual(blocks);
  });

  it('takes figures, sources and notes from elsewhere only as far as they are ours', () => {
    const html =
      '<figure><img src="https://x.example/a.png"><figcaption>Bild</figcaption></figure><div data-live="{}"></div><p>a<sup>1</sup><sup data-footnote=""></sup></p>';
    expect(paste(html)).toEqual([aParagraph('new-1', 'Bild'), aParagraph('new-2', 'a1')]);
  });

  it('keeps the words of what it has no form for', () => {
    const html =
      '<blockquote><p>Citat</p></blockquote><pre>kod</pre><dl><dt>Ord</dt></dl><p><u>under</u><s>struket</s></p>';
    expect(paste(html).map((block) => ('runs' in block ? block.runs : null))).toEqual(
      ['Citat', 'kod', 'Ord', 'understruket'].map((text) => [{ text }]),
    );
  });

  it('takes nested lists apart into lines with their depth', () => {
    const html =
      '<ul><li>ett<ol><li><p>inre</p></li></ol></li><li><p>två</p></li></ul><ol><li>tre</li></ol>';
    expect(paste(html)).toEqual([
      aListLine('new-1', false, 0, 'ett'),
      aListLine('new-2', true, 1, 'inre'),
      aListLine('new-3', false, 0, 'två'),
      aListLine('new-4', true, 0, 'tre'),
    ]);
  });

  it("reads Word's lists, which are paragraphs with the bullet written out", () => {
    const line = (level: number, marker: string, words: string) =>
      `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>${words}<o:p></o:p></p>`;
    expect(
      paste(line(1, '·', 'punkt') + line(2, '1.', 'nummer') + line(2, 'b)', 'bokstav')),
    ).toEqual([
      aListLine('new-1', false, 0, 'punkt'),
      aListLine('new-2', true, 1, 'nummer'),
      aListLine('new-3', true, 1, 'bokstav'),
    ]);
  });

  it('keeps tables whole, with headings and lists in their cells as plain paragraphs', () => {
    const html =
      '<table><tr><th>Mått</th><th>Utfall</th></tr><tr><td><h2>Trygghet</h2></td><td><ul><li>88 %</li></ul></td></tr></table>';
    expect(paste(html)).toEqual([aTable('new-1', ['Mått', 'Utfall'], ['Trygghet', '88 %'])]);
  });

  it('takes merged cells apart', () => {
    const html = '<table><tr><th colspan="2">Mått</th></tr><tr><td>a</td><td>b</td></tr></table>';
    expect(paste(html)).toEqual([aTable('new-1', ['Mått', ''], ['a', 'b'])]);
  });
});
