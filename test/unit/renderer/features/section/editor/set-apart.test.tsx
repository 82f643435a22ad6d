import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Block } from '#shared/domain/section/blocks.ts';
import { SectionScreen } from '#renderer/features/section/section-screen.tsx';
import { text } from '#shared/text/text.ts';
import {
  aByline,
  aFigure,
  aFootnote,
  aLiveBlock,
  aParagraph,
  aQuote,
} from '#test/support/blocks.ts';
import { aPicture } from '#test/support/pictures.ts';
import { aPriority } from '#test/support/priorities.ts';
import { renderWithPlan } from '#test/support/render-with-plan.tsx';
import { aPlan, aSection } from '#test/support/rows.ts';

// Whole screens in a simulated page are slow on a busy machine.
vi.setConfig({ testTimeout: 20_000 });

// The editor is a chunk of its own; on a busy machine it takes longer to load than a query waits.
beforeAll(async () => {
  await import('#renderer/features/section/editor/section-editor.tsx');
}, 30_000);

const words = text.section;

async function openText(blocks: readonly Block[], plan = aPlan()) {
  const user = userEvent.setup();
  const rendered = renderWithPlan(<SectionScreen />, {
    sections: [
      aSection('before', {
        heading: 'Före',
        position: 1,
        blocks: [aParagraph('b', aFootnote('1'))],
      }),
      aSection('a', { heading: 'A', position: 2, blocks: [...blocks] }),
    ],
    pictures: [aPicture('picture')],
    priorities: [aPriority('trygghet', { heading: 'Trygghet' })],
    plans: [plan],
  });
  await user.click(screen.getByRole('treeitem', { name: /A/ }));
  await screen.findByRole('textbox', { name: words.editor.label({ name: 'A' }) });
  const blocksNow = (): readonly Block[] => {
    rendered.session.flushDrafts();
    return rendered.state().tables.sections.get('a')?.blocks ?? [];
  };
  return { user, blocksNow, ...rendered };
}

describe('a figure in the text', () => {
  it('has its fields below the picture, and keeps what is written in them', async () => {
    const { user, blocksNow } = await openText([aFigure('f', { caption: '', alt: '' })]);
    await user.type(screen.getByRole('textbox', { name: words.figure.caption }), 'Torget');
    await user.type(screen.getByRole('textbox', { name: words.figure.alt }), 'Folk på torget');
    await user.click(screen.getByRole('radio', { name: words.figure.half }));
    expect(blocksNow()).toEqual([
      aFigure('f', { caption: 'Torget', alt: 'Folk på torget', width: 'half' }),
    ]);
    expect(screen.getByRole('img', { name: 'Folk på torget' })).toBeDefined();
  });

  it('says when its picture is not in the plan', async () => {
    await openText([aFigure('f', { pictureId: aPicture('gone').id })]);
    expect(screen.getByText(words.figure.missing)).toBeDefined();
    expect(screen.getByRole('button', { name: words.figure.replace })).toBeDefined();
  });

  it('can only be seen in a plan that is settled', async () => {
    await openText([aFigure('f')], aPlan({ status: 'adopted' }));
    expect(screen.getByText('Anmälda brott')).toBeDefined();
    expect(screen.queryByRole('button', { name: words.figure.remove })).toBeNull();
  });
});

describe('footnotes in the text', () => {
  it('stand below it, numbered on from the chapters before, and open to be changed', async () => {
    const { user, blocksNow } = await openText([aParagraph('p', 'ett', aFootnote('Brå.'))]);
    const list = screen.getByRole('region', { name: words.footnote.list });
    expect(within(list).getByRole('list').getAttribute('start')).toBe('2');
    await user.click(within(list).getByRole('button', { name: 'Brå.' }));
    const field = await screen.findByRole('textbox', { name: words.footnote.text });
    await user.clear(field);
    await user.type(field, 'NTU.');
    await user.click(screen.getByRole('button', { name: words.footnote.save }));
    expect(blocksNow()).toEqual([aParagraph('p', 'ett', aFootnote('NTU.'))]);
  });

  it('take what was written with Ctrl and Enter, and nothing with Esc', async () => {
    const { user, blocksNow } = await openText([aParagraph('p', 'ett')]);
    await user.click(screen.getByRole('button', { name: /^Fotnot/ }));
    await user.type(await screen.findByRole('textbox', { name: words.footnote.text }), 'Brå.');
    await user.keyboard('{Escape}');
    expect(blocksNow()).toEqual([aParagraph('p', 'ett')]);
    await user.click(screen.getByRole('button', { name: /^Fotnot/ }));
    await user.type(await screen.findByRole('textbox', { name: words.footnote.text }), 'Brå.');
    await user.keyboard('{Control>}{Enter}{/Control}');
    // Nobody has set the cursor: it stands at the beginning.
    expect(blocksNow()).toEqual([aParagraph('p', aFootnote('Brå.'), 'ett')]);
  });
});

describe('what stands apart from the text', () => {
  it('is a quotation with its source, and a byline with name and title', async () => {
    const { user, blocksNow } = await openText([
      aQuote('q', '', 'Vi ser er.'),
      aByline('n', '', ''),
    ]);
    await user.type(screen.getByRole('textbox', { name: words.quote.source }), 'Boende');
    await user.type(screen.getByRole('textbox', { name: words.byline.name }), 'Anna Ek');
    await user.type(screen.getByRole('textbox', { name: words.byline.title }), 'Chef');
    expect(blocksNow()).toEqual([
      aQuote('q', 'Boende', 'Vi ser er.'),
      aByline('n', 'Anna Ek', 'Chef'),
    ]);
  });
});

describe('a live block', () => {
  it('is chosen in two steps and leads to where it is written', async () => {
    const { user, blocksNow, path } = await openText([aParagraph('p', 'ett')]);
    await user.click(screen.getByRole('button', { name: words.live.insert }));
    await user.click(await screen.findByRole('combobox', { name: words.live.what }));
    await user.click(await screen.findByRole('option', { name: words.live.kinds.priorities }));
    await user.click(screen.getByRole('button', { name: words.live.insertChosen }));
    expect(blocksNow()).toMatchObject([
      { kind: 'paragraph' },
      { kind: 'live', source: { kind: 'priorities' } },
      { kind: 'paragraph' },
    ]);
    await user.click(screen.getByRole('button', { name: /^från Prioriteringar/ }));
    expect(path()).toBe('/plan/plan/prioriteringar');
  });

  it('says when what it showed is deleted', async () => {
    const goalId = aPriority('borta').id;
    await openText([aLiveBlock('l', { kind: 'goals', priorityId: goalId })]);
    expect(screen.getByText(words.live.missing)).toBeDefined();
  });
});
