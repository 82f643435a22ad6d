import { Checkbox, UnstyledButton } from '@mantine/core';
import type { TextHit } from '#shared/domain/section/find-text.ts';
import { text } from '#shared/text/text.ts';
import type { TextTarget } from '../editor/text-positions.ts';
import type { Jump } from '../jump.ts';
import styles from './side-panel.module.css';
import type { useReplace } from './use-replace.ts';

const words = text.section.find;

type Props = {
  readonly name: string;
  readonly hits: readonly TextHit[];
  /** Null where the plan is read-only and nothing can be ticked. */
  readonly replace: Pick<ReturnType<typeof useReplace>, 'isTicked' | 'tick'> | null;
  readonly onJump: (jump: Jump) => void;
};

/** The hits in one section, each with its sentence. */
export function HitList({ name, hits, replace, onJump }: Props) {
  if (hits.length === 0) return null;
  return (
    <>
      <h3 className={styles['section']}>{name}</h3>
      <ul className={styles['list']}>
        {hits.map((hit) => (
          <li key={hit.key} className={styles['hit']}>
            {replace !== null && (
              <Checkbox
                size="xs"
                aria-label={words.tick({ text: contextOf(hit) })}
                checked={replace.isTicked(hit)}
                onChange={(event) => replace.tick(hit, event.currentTarget.checked)}
              />
            )}
            <UnstyledButton
              className={styles['place']}
              onClick={() => onJump({ sectionId: hit.sectionId, target: targetOf(hit) })}
            >
              {hit.before}
              <mark>{hit.found}</mark>
              {hit.after}
              {hit.blockId === null && ` (${words.inHeading})`}
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </>
  );
}

function contextOf({ before, found, after }: TextHit): string {
  return `${before}${found}${after}`;
}

function targetOf({ blockId, path, start, end }: TextHit): TextTarget {
  return blockId === null ? { kind: 'start' } : { kind: 'hit', blockId, path, start, end };
}
