import { FIRST_CHOICE, type DocumentChoice } from '#shared/document/compose-options.ts';
import { useWorkplace } from '#renderer/platform/workspace.tsx';

/** The document that was chosen last in this plan, on the preview as in the export: what is looked at is what is written. */
export function useDocumentChoice(): readonly [DocumentChoice, (choice: DocumentChoice) => void] {
  const { workplace, setWorkplace } = useWorkplace();
  return [workplace.document ?? FIRST_CHOICE, (choice) => setWorkplace({ document: choice })];
}
