import { withoutDirectionSigns } from '../basics/direction-signs.ts';
import type { Action } from './schema.ts';

/** Longer than this an action's text is no name any more. */
const LONGEST_NAME = 70;

/** What an action is called in a list of edits or a notice: its first line, cut at a word. Empty when nothing is written. */
export function actionName({ what }: Pick<Action, 'what'>): string {
  const [line = ''] = withoutDirectionSigns(what).trim().split('\n');
  if (line.length <= LONGEST_NAME) return line;
  const cut = line.slice(0, LONGEST_NAME);
  const lastSpace = cut.lastIndexOf(' ');
  return `${cut.slice(0, lastSpace > 0 ? lastSpace : LONGEST_NAME)} …`;
}
