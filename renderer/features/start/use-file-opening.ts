import { useState } from 'react';
import type { Result } from '#shared/domain/basics/result.ts';
import { text } from '#shared/text/text.ts';
import { notifyDone, notifyFailure } from '#renderer/platform/notify.ts';
import { usePorts } from '#renderer/platform/ports.tsx';
import type { LibraryFailure } from './commit-step.ts';
import type { Imported, OpenFailure, ReadFile, StoredTwin } from './import-plan.ts';
import { announce } from './use-plan-actions.ts';
import { useOpenPlan } from './use-plan-arrivals.ts';

/** A file whose plan is here already: the user has to choose. */
export type KnownFile = ReadFile & { readonly twin: StoredTwin };

// Loaded when a file is opened.
const importing = () => import('./import-plan.ts');

/** Opens plan files. A plan that is new here opens at once; a known one waits in `known` for a choice. */
export function useFileOpening(): {
  readonly busy: boolean;
  readonly known: KnownFile | null;
  readonly openFile: () => Promise<void>;
  readonly choose: (manner: 'replace' | 'copy' | 'cancel') => Promise<void>;
} {
  const ports = usePorts();
  const openPlan = useOpenPlan();
  const [busy, setBusy] = useState(false);
  const [known, setKnown] = useState<KnownFile | null>(null);

  async function openFile(): Promise<void> {
    setBusy(true);
    const read = await (await importing()).readChosenFile(ports);
    setBusy(false);
    if (!read.ok) return tellFailure(read.error);
    const { file, twin } = read.value;
    if (twin !== null) return setKnown({ file, twin });
    arrive(read.value, await (await importing()).importFile(ports, file, 'add'));
  }

  async function choose(manner: 'replace' | 'copy' | 'cancel'): Promise<void> {
    setKnown(null);
    if (known === null || manner === 'cancel') return;
    const { importFile } = await importing();
    const { file, twin } = known;
    if (manner === 'replace') {
      const outcome = await importFile(ports, file, 'replace');
      announce(outcome, text.start.done.replace({ title: twin.plan.title }));
      return;
    }
    const title = file.rows.plans[0]?.title ?? twin.plan.title;
    const copyTitle = text.start.copyTitle({ title });
    arrive(known, await importFile(ports, file, { copyTitle }));
  }

  function arrive({ file }: ReadFile, outcome: Result<Imported, LibraryFailure>): void {
    if (!outcome.ok) return notifyFailure(text.start.failures[outcome.error]);
    const count = file.dangling.length;
    if (count > 0) notifyDone(text.start.fromFileWarnings({ count }));
    openPlan(outcome.value.planId);
  }

  return { busy, known, openFile, choose };
}

function tellFailure(failure: OpenFailure): void {
  if (failure.from === 'file') {
    const { code, detail } = failure.error;
    return notifyFailure(text.planfile.errors[code]({ detail }));
  }
  if (failure.from === 'library') return notifyFailure(text.start.failures[failure.code]);
  if (failure.code !== 'cancelled') notifyFailure(text.planfile.failures[failure.code]);
}
