import { getSchema } from '@tiptap/core';
import { Node as EditorNode } from '@tiptap/pm/model';
import { EditorState, TextSelection, type Command, type Plugin } from '@tiptap/pm/state';
import type { Block } from '#shared/domain/section/blocks.ts';
import { blocksFromDoc } from '#renderer/features/section/editor/blocks-from-doc.ts';
import { docFromBlocks } from '#renderer/features/section/editor/doc-from-blocks.ts';
import type { DocNode } from '#renderer/features/section/editor/doc-node.ts';
import { schemaExtensions } from '#renderer/features/section/editor/schema.ts';
import { countingIds } from './rows.ts';

/** The editor's schema, as the program makes it. */
export const editorSchema = getSchema(schemaExtensions());

/** The editor's document for blocks, checked against its schema. */
export function editorDoc(blocks: readonly Block[]): EditorNode {
  const doc = EditorNode.fromJSON(editorSchema, docFromBlocks(blocks, countingIds('blank')));
  doc.check();
  return doc;
}

/** The blocks of an editor's document. */
export function blocksOf(doc: EditorNode): readonly Block[] {
  // The document follows the schema, whose JSON has the shape of a DocNode.
  return blocksFromDoc(doc.toJSON() as DocNode);
}

/** An editor state on blocks, with the cursor or selection at offsets counted as ProseMirror does. */
export function editorState(
  blocks: readonly Block[],
  [from, to = from]: readonly [number, number?],
  plugins: readonly Plugin[] = [],
): EditorState {
  const doc = editorDoc(blocks);
  return EditorState.create({ doc, plugins, selection: TextSelection.create(doc, from, to) });
}

/** The state after a command; the same state when the command did not apply. */
export function after(state: EditorState, command: Command): EditorState {
  let next = state;
  command(state, (tr) => {
    next = state.apply(tr);
  });
  return next;
}
