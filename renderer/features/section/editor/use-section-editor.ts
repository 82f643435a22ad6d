import { useEditor, type Editor, type JSONContent } from '@tiptap/react';
import {
  useCallback,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { editBlocks } from '#shared/change/section-text-changes.ts';
import type { Block } from '#shared/domain/section/blocks.ts';
import type { Section } from '#shared/domain/section/schema.ts';
import { text } from '#shared/text/text.ts';
import { notifyFailure } from '#renderer/platform/notify.ts';
import { usePorts } from '#renderer/platform/ports.tsx';
import { useSettings } from '#renderer/platform/settings.tsx';
import { windowTimers } from '#renderer/platform/timers.ts';
import {
  useDispatch,
  useFlushBefore,
  useReadOnly,
  useReadPlan,
  useStartWriting,
} from '#renderer/platform/workspace.tsx';
import { docFromBlocks } from './doc-from-blocks.ts';
import { INPUT_RULES, PASTE_RULES, sectionExtensions } from './extensions.ts';
import { insertFigure, type FigurePlace } from './figure/insert-figure.ts';
import { createPendingPictures, type PendingPictures } from './figure/pending-pictures.ts';
import type { TakeIn } from './figure/picture-intake.ts';
import { useTakeIn } from './figure/use-take-in.ts';
import { isInsertion } from './insertion.ts';
import { isFromOutside } from './outside-edits.ts';
import type { LimitRefusal } from './section-limit.ts';
import { createTextSession, type TextSession, type TextStep } from './text-session.ts';

type Options = {
  readonly section: Section;
  readonly onFind: () => void;
  readonly onLeave: () => void;
  readonly onFootnote: () => void;
};

/** An open text: its editor, and the way for pictures into it. */
export type OpenText = { readonly editor: Editor; readonly takeIn: TakeIn };

/** An editor on a section's text, which saves what is written and shows what is changed elsewhere. */
export function useSectionEditor({ section, ...on }: Options): OpenText {
  const { newId } = usePorts();
  const readOnly = useReadOnly();
  const session = useRef<TextSession | null>(null);
  const [pending] = useState(createPendingPictures);
  const flush = useCallback(() => session.current?.flush(), []);
  const takeIn = useTakeIn(pending, flush);
  const latest = useLatest({ ...on, takeIn, shortcuts: useSettings().settings.shortcuts });
  const [initial] = useState(() => ({
    // The editor's own type for this JSON differs in being mutable.
    content: docFromBlocks(section.blocks, newId) as JSONContent,
    extensions: sectionExtensions({
      newId,
      shortcuts: () => latest.current.shortcuts,
      onFind: () => latest.current.onFind(),
      onLeave: () => latest.current.onLeave(),
      onFootnote: () => latest.current.onFootnote(),
      onPictures: (files, place) => void takeAll(files, place),
      onRefused: sayTooLong,
    }),
  }));
  const editorProps = useMemo(() => ({ attributes: describe(section.heading) }), [section.heading]);
  const editor = useEditor({
    ...initial,
    editorProps,
    editable: !readOnly,
    injectCSS: false,
    shouldRerenderOnTransaction: false,
    enableInputRules: INPUT_RULES,
    enablePasteRules: PASTE_RULES,
    onUpdate: ({ transaction }) => {
      if (isFromOutside(transaction)) return;
      if (isInsertion(transaction)) session.current?.inserted(transaction.before);
      else session.current?.typed();
    },
    onBlur: flush,
  });
  useTextSession(editor, { section, pending, session });
  useEffect(() => editor.setEditable(!readOnly, false), [editor, readOnly]);

  async function takeAll(files: readonly File[], place: number | null): Promise<void> {
    let after: FigurePlace = place;
    for (const file of files)
      await latest.current.takeIn(file, (id) => {
        insertFigure(editor, id, after);
        after = id;
      });
  }
  return { editor, takeIn };
}

/** Opens the session when the editor is there, and sends what is waiting before it goes. */
function useTextSession(
  editor: Editor,
  {
    section,
    pending,
    session,
  }: {
    readonly section: Section;
    readonly pending: PendingPictures;
    readonly session: { current: TextSession | null };
  },
): void {
  const { newId } = usePorts();
  const dispatch = useDispatch();
  const startWriting = useStartWriting();
  const readPlan = useReadPlan();
  const latest = useLatest(section);
  const commit = useEffectEvent((blocks: readonly Block[], step: TextStep) => {
    const pictures = pending.shownIn(blocks);
    // What was typed right before an insertion is in the plan already, though not yet on the screen.
    const stored = step === 'inserted' ? readPlan().tables.sections.get(section.id) : undefined;
    const change = editBlocks(stored ?? latest.current, blocks, pictures);
    if (!change.ok) notifyFailure(text.section.refusals[change.error]);
    // What was put in is a step of its own: to undo it must not take the words before it along.
    const run = step === 'typed' ? { run: `section:${section.id}` } : {};
    const isMade = change.ok && dispatch(change.value, run);
    if (isMade) pending.stored(pictures);
    return isMade;
  });
  useEffect(() => {
    const opened = createTextSession({
      editor,
      commit: (blocks, step) => commit(blocks, step),
      newId,
      timers: windowTimers,
      startWriting,
    });
    session.current = opened;
    return opened.flush;
  }, [editor, newId, session, startWriting]);
  useEffect(() => session.current?.show(section.blocks), [section.blocks, session]);
  useFlushBefore(() => session.current?.flush());
}

/** The newest value, for callbacks that are made once. */
function useLatest<Value>(value: Value): { readonly current: Value } {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
}

function describe(heading: string): Record<string, string> {
  const name = heading === '' ? text.section.untitled : heading;
  return {
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': text.section.editor.label({ name }),
    lang: 'sv',
    spellcheck: 'true',
  };
}

function sayTooLong({ by, characters }: LimitRefusal): void {
  const words = text.section.editor;
  notifyFailure(by === 'paste' ? words.pasteTooLong({ characters }) : words.typingTooLong);
}
