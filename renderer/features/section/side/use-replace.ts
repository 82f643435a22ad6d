import { useDeferredValue, useMemo, useState } from 'react';
import { replaceText } from '#shared/change/section-text-changes.ts';
import { findText, type FindQuery, type TextHit } from '#shared/domain/section/find-text.ts';
import type { PlacedSection } from '#shared/domain/section/numbering.ts';
import { text } from '#shared/text/text.ts';
import { notifyDone, notifyFailure } from '#renderer/platform/notify.ts';
import { useDispatch, usePlanState } from '#renderer/platform/workspace.tsx';

const words = text.section;

type Replace = {
  readonly query: FindQuery;
  readonly setQuery: (patch: Partial<FindQuery>) => void;
  readonly replacement: string;
  readonly setReplacement: (replacement: string) => void;
  readonly hits: readonly TextHit[];
  readonly isTicked: (hit: TextHit) => boolean;
  readonly tick: (hit: TextHit, ticked: boolean) => void;
  readonly tickAll: (ticked: boolean) => void;
  readonly tickedCount: number;
  readonly replaceTicked: () => void;
};

/** A search through the plan, which of its hits are to be replaced, and replacing them in one edit. */
export function useReplace(placed: readonly PlacedSection[]): Replace {
  const state = usePlanState();
  const dispatch = useDispatch();
  const [query, setQuery] = useState<FindQuery>({ text: '', matchCase: false, wholeWord: false });
  const [replacement, setReplacement] = useState('');
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  // Typing in the field must not wait for a search through a long plan.
  const searched = useDeferredValue(query);
  const hits = useMemo(() => findText(placed, searched), [placed, searched]);
  const tickedCount = hits.filter(({ key }) => !kept.has(key)).length;

  function replaceTicked(): void {
    const change = replaceText(state, { query, replacement, kept });
    if (!change.ok) {
      const { code, section } = change.error;
      notifyFailure(words.refusedIn({ name: section.heading, reason: words.refusals[code] }));
    } else if (dispatch(change.value)) {
      setKept(new Set());
      notifyDone(words.find.replaced({ count: tickedCount }));
    }
  }

  return {
    query,
    setQuery(patch) {
      setQuery({ ...query, ...patch });
      setKept(new Set());
    },
    replacement,
    setReplacement,
    hits,
    isTicked: ({ key }) => !kept.has(key),
    tick: ({ key }, ticked) =>
      setKept(
        ticked ? new Set([...kept].filter((other) => other !== key)) : new Set([...kept, key]),
      ),
    tickAll: (ticked) => setKept(new Set(ticked ? [] : hits.map(({ key }) => key))),
    tickedCount,
    replaceTicked,
  };
}
