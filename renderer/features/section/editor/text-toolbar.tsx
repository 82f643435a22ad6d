import { RichTextEditor } from '@mantine/tiptap';
import {
  IconBlockquote,
  IconBold,
  IconH1,
  IconH2,
  IconHighlight,
  IconIndentDecrease,
  IconIndentIncrease,
  IconItalic,
  IconList,
  IconListNumbers,
  IconPilcrow,
} from '@tabler/icons-react';
import { useEditorState, type Editor } from '@tiptap/react';
import { text } from '#shared/text/text.ts';
import { useSettings } from '#renderer/platform/settings.tsx';
import { useRovingToolbar } from '../roving-toolbar.ts';
import { changeDepth, hasShape, turnBlocksInto, type BlockShape } from './block-commands.ts';
import { MARKS, NODES } from './doc-node.ts';
import { FigureControl } from './figure/figure-control.tsx';
import { FootnoteControl } from './footnote/footnote-control.tsx';
import type { FootnoteDraft } from './footnote/use-footnote.ts';
import { LinkControl } from './link-control.tsx';
import { LiveControl } from './live-control.tsx';
import { markComplete } from './mark-complete.ts';
import { MoreMenu } from './more-menu.tsx';
import { runChain, runCommand } from './run-command.ts';
import { TableMenu } from './table-menu.tsx';
import { ToolbarButton } from './toolbar-button.tsx';

type Props = { readonly editor: Editor };
type ToolbarProps = Props & { readonly footnote: FootnoteDraft };
const words = text.section.editor;

const SHAPES = [
  { shape: { kind: 'paragraph' }, name: words.paragraph, icon: IconPilcrow },
  { shape: { kind: 'heading', level: 1 }, name: words.heading1, icon: IconH1 },
  { shape: { kind: 'heading', level: 2 }, name: words.heading2, icon: IconH2 },
  { shape: { kind: 'quote' }, name: words.quote, icon: IconBlockquote },
] as const;

const LISTS = [
  { shape: { kind: 'listLine', ordered: false }, name: words.bullets, icon: IconList },
  { shape: { kind: 'listLine', ordered: true }, name: words.numbers, icon: IconListNumbers },
] as const;

/** The tools of the text, above the page and in sight while it scrolls. */
export function TextToolbar({ editor, footnote }: ToolbarProps) {
  const toolbar = useRovingToolbar();
  return (
    <RichTextEditor.Toolbar aria-label={words.toolbar} {...toolbar}>
      <RichTextEditor.ControlsGroup>
        {SHAPES.map((tool) => (
          <ShapeButton key={tool.name} editor={editor} {...tool} />
        ))}
      </RichTextEditor.ControlsGroup>
      <LookButtons editor={editor} />
      <RichTextEditor.ControlsGroup>
        {LISTS.map((tool) => (
          <ShapeButton key={tool.name} editor={editor} {...tool} />
        ))}
        <DepthButtons editor={editor} />
      </RichTextEditor.ControlsGroup>
      <RichTextEditor.ControlsGroup>
        <FootnoteControl editor={editor} footnote={footnote} />
        <FigureControl editor={editor} />
        <TableMenu editor={editor} />
        <LiveControl editor={editor} />
        <MoreMenu editor={editor} />
      </RichTextEditor.ControlsGroup>
    </RichTextEditor.Toolbar>
  );
}

type ShapeProps = Props & {
  readonly shape: BlockShape;
  readonly name: string;
  readonly icon: typeof IconList;
};

function ShapeButton({ editor, shape, name, icon }: ShapeProps) {
  const active = useEditorState({ editor, selector: () => hasShape(editor.state, shape) });
  return (
    <ToolbarButton
      name={name}
      icon={icon}
      active={active}
      onClick={() => runCommand(editor, turnBlocksInto(shape))}
    />
  );
}

function LookButtons({ editor }: Props) {
  const { shortcuts } = useSettings().settings;
  const active = useEditorState({
    editor,
    selector: () => ({
      bold: editor.isActive(MARKS.bold),
      italic: editor.isActive(MARKS.italic),
      complete: editor.isActive(MARKS.complete),
    }),
  });
  return (
    <RichTextEditor.ControlsGroup>
      <ToolbarButton
        name={words.bold}
        keys={words.keys.bold[shortcuts]}
        icon={IconBold}
        active={active.bold}
        onClick={() => runChain(editor, (chain) => chain.toggleMark(MARKS.bold))}
      />
      <ToolbarButton
        name={words.italic}
        keys={words.keys.italic[shortcuts]}
        icon={IconItalic}
        active={active.italic}
        onClick={() => runChain(editor, (chain) => chain.toggleMark(MARKS.italic))}
      />
      <LinkControl editor={editor} />
      <ToolbarButton
        name={words.completeHelp}
        keys={words.keys.complete}
        icon={IconHighlight}
        active={active.complete}
        onClick={() => markComplete(editor)}
      />
    </RichTextEditor.ControlsGroup>
  );
}

function DepthButtons({ editor }: Props) {
  const inList = useEditorState({ editor, selector: () => editor.isActive(NODES.listLine) });
  return (
    <>
      <ToolbarButton
        name={words.outdent}
        keys={words.keys.outdent}
        icon={IconIndentDecrease}
        disabled={!inList}
        onClick={() => runCommand(editor, changeDepth(-1))}
      />
      <ToolbarButton
        name={words.indent}
        keys={words.keys.indent}
        icon={IconIndentIncrease}
        disabled={!inList}
        onClick={() => runCommand(editor, changeDepth(1))}
      />
    </>
  );
}
