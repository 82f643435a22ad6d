import type { ActionGroup } from '#shared/domain/action/grouping.ts';
import { describeGroup } from '#shared/document/action-words.ts';
import { text } from '#shared/text/text.ts';
import styles from '../action.module.css';

/** The heading of a group, with how many actions stand in it. */
export function GroupRow({ group }: { readonly group: ActionGroup }) {
  return (
    <tr className={styles['group']}>
      <th scope="colgroup" colSpan={5}>
        <span className={styles['groupName']}>{describeGroup(group.heading)}</span>
        <span className={styles['count']}>
          {text.action.groupCount({ count: group.actions.length })}
        </span>
      </th>
    </tr>
  );
}
