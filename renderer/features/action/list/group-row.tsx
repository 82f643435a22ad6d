import { withoutDirectionSigns } from '#shared/domain/basics/direction-signs.ts';
import type { ActionGroup } from '#shared/domain/action/grouping.ts';
import { describeGroup } from '#shared/document/action-words.ts';
import { text } from '#shared/text/text.ts';
import styles from '../action.module.css';
import { COLUMN_COUNTS, type ListLayout } from './list-layout.ts';

type Props = { readonly group: ActionGroup; readonly layout: ListLayout };

/** The heading of a group, with how many actions stand in it. */
export function GroupRow({ group, layout }: Props) {
  return (
    <tr className={styles['group']}>
      <th scope="colgroup" colSpan={COLUMN_COUNTS[layout]}>
        <span className={styles['groupName']}>
          {withoutDirectionSigns(describeGroup(group.heading))}
        </span>
        <span className={styles['count']}>
          {text.action.groupCount({ count: group.actions.length })}
        </span>
      </th>
    </tr>
  );
}
