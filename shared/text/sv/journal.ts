import { plural } from '../plural.ts';
import { action } from './action.ts';
import { plan } from './plan.ts';

type Named = { readonly name: string };
type Changed = { readonly name: string; readonly before: string; readonly after: string };

// Labels are read back from journals of any age: a field or status that has since been renamed is shown as it is stored.
const fieldNames: Readonly<Record<string, string>> = plan.fields;
const statusNames: Readonly<Record<string, string>> = plan.status;
const actionStatusNames: Readonly<Record<string, string>> = action.status;

/** What each edit is called in the undo button and the history. Keys are `LabelKey` of shared/change. */
export const journal = {
  createPlan: ({ name }: Named) => `Skapade ${name}`,
  importPlan: ({ name }: Named) => `Öppnade ${name} från fil`,
  replacePlan: ({ name }: Named) => `Ersatte ${name} med en fil`,
  copyPlan: ({ name }: Named) => `Kopierade ${name}`,
  deletePlan: ({ name }: Named) => `Tog bort ${name}`,
  restorePlan: ({ name }: Named) => `Återställde ${name}`,
  archivePlan: ({ name }: Named) => `Arkiverade ${name}`,
  unarchivePlan: ({ name }: Named) => `Hämtade ${name} ur arkivet`,
  setPlanField: ({ name }: Named) => `Ändrade ${(fieldNames[name] ?? name).toLowerCase()}`,
  setPlanStatus: ({ before, after }: Omit<Changed, 'name'>) =>
    `Ändrade status: ${statusNames[before] ?? before} → ${statusNames[after] ?? after}`,
  reopenPlan: ({ reason }: { readonly reason: string }) => `Öppnade planen igen: ${reason}`,
  addSection: ({ name }: Named) => `Lade till avsnittet ${name}`,
  deleteSection: ({ name }: Named) => `Tog bort avsnittet ${name}`,
  restoreSection: ({ name }: Named) => `Lade tillbaka avsnittet ${name}`,
  moveSection: ({ name }: Named) => `Flyttade avsnittet ${name}`,
  renameSection: ({ after }: { readonly after: string }) => `Bytte rubrik till ${after}`,
  editSection: ({ name }: Named) => `Skrev i ${name}`,
  insertFigure: ({ name }: Named) => `Infogade en figur i ${name}`,
  removeUnusedPictures: () => 'Tog bort bilder som ingen figur visar',
  addTerm: ({ name }: Named) => `Lade till begreppet ${name}`,
  editTerm: ({ name }: Named) => `Ändrade begreppet ${name}`,
  deleteTerm: ({ name }: Named) => `Tog bort begreppet ${name}`,
  restoreTerm: ({ name }: Named) => `Återställde begreppet ${name}`,
  editPrivateNote: () => 'Skrev en privat anteckning',
  setSectionOwner: ({ name, owner }: Named & { readonly owner: string }) =>
    `Satte ${owner} som ansvarig för ${name}`,
  clearSectionOwner: ({ name }: Named) => `Tog bort ansvarig för ${name}`,
  markSectionReady: ({ name }: Named) => `Markerade ${name} som klart`,
  markSectionUnready: ({ name }: Named) => `Markerade ${name} som inte klart`,
  numberSection: ({ name }: Named) => `Numrerade avsnittet ${name}`,
  unnumberSection: ({ name }: Named) => `Tog bort numret från ${name}`,
  replaceText: ({ find, count }: { readonly find: string; readonly count: number }) =>
    `Ersatte ”${find}” på ${plural(count, 'ställe', 'ställen')}`,
  addUnit: ({ name }: Named) => `Lade till ${name}`,
  editUnit: ({ name }: Named) => `Ändrade ${name}`,
  deleteUnit: ({ name }: Named) => `Tog bort ${name}`,
  moveUnit: ({ name }: Named) => `Flyttade ${name}`,
  addRole: ({ name }: Named) => `Lade till funktionen ${name}`,
  editRole: ({ name }: Named) => `Ändrade funktionen ${name}`,
  deleteRole: ({ name }: Named) => `Tog bort funktionen ${name}`,
  addHolder: ({ name }: Named) => `Lade till innehavare av ${name}`,
  editHolder: ({ name }: Named) => `Ändrade innehavare av ${name}`,
  deleteHolder: ({ name }: Named) => `Tog bort innehavare av ${name}`,
  editArea: ({ name }: Named) => `Ändrade området ${name}`,
  addBudget: ({ name }: Named) => `Lade till tabellen ${name}`,
  editBudget: ({ name }: Named) => `Ändrade tabellen ${name}`,
  deleteBudget: ({ name }: Named) => `Tog bort tabellen ${name}`,
  restoreBudget: ({ name }: Named) => `Återställde tabellen ${name}`,
  addBudgetRow: ({ name }: Named) => `Lade till raden ${name}`,
  renameBudgetRow: ({ before, after }: Omit<Changed, 'name'>) =>
    `Bytte namn på raden ${before} → ${after}`,
  setBudgetRowKind: ({ name }: Named) => `Ändrade radtyp för ${name}`,
  setBudgetRowMeasure: ({ name }: Named) => `Ändrade enhet för raden ${name}`,
  setBudgetOperands: ({ name }: Named) => `Ändrade vad ${name} består av`,
  moveBudgetRow: ({ name }: Named) => `Flyttade raden ${name}`,
  deleteBudgetRow: ({ name }: Named) => `Tog bort raden ${name}`,
  deleteSummedBudgetRow: ({ name, count }: Named & { readonly count: number }) =>
    `Tog bort raden ${name}, även ur ${plural(count, 'summa', 'summor')}`,
  addBudgetColumn: ({ name }: Named) => `Lade till kolumnen ${name}`,
  editBudgetColumn: ({ name }: Named) => `Ändrade kolumnen ${name}`,
  moveBudgetColumn: ({ name }: Named) => `Flyttade kolumnen ${name}`,
  deleteBudgetColumn: ({ name }: Named) => `Tog bort kolumnen ${name}`,
  setAmount: ({ name, before, after }: Changed) => `Ändrade ${name}: ${before} → ${after}`,
  setStatedTotal: ({ name, before, after }: Changed) =>
    `Ändrade angiven summa för ${name}: ${before} → ${after}`,
  setCellNote: ({ name }: Named) => `Ändrade anteckningen vid ${name}`,
  pasteObservations: ({ name, count }: Named & { readonly count: number }) =>
    `Klistrade in ${count} utfall för ${name}`,
  pasteActions: ({ count }: { readonly count: number }) =>
    `Klistrade in ${plural(count, 'åtgärd', 'åtgärder')}`,
  pasteAmounts: ({ count }: { readonly count: number }) => `Klistrade in ${count} belopp`,
  clearAmounts: ({ count }: { readonly count: number }) =>
    `Tömde ${plural(count, 'cell', 'celler')}`,
  addAction: ({ name }: Named) => `Lade till åtgärden ${name}`.trim(),
  duplicateAction: ({ name }: Named) => `Kopierade åtgärden ${name}`.trim(),
  editAction: ({ name }: Named) => `Ändrade åtgärden ${name}`.trim(),
  moveAction: ({ name }: Named) => `Flyttade åtgärden ${name}`.trim(),
  setActionStatus: ({ name, before, after }: Changed) =>
    `Ändrade status för åtgärden ${name}: ${actionStatusNames[before] ?? before} → ${actionStatusNames[after] ?? after}`,
  followUpAction: ({ name }: Named) => `Följde upp åtgärden ${name}`.trim(),
  editCommitments: ({ name }: Named) => `Ändrade åtaganden i åtgärden ${name}`.trim(),
  deleteAction: ({ name }: Named) => `Tog bort åtgärden ${name}`.trim(),
  restoreAction: ({ name }: Named) => `Lade tillbaka åtgärden ${name}`.trim(),
  handOverRole: ({ name, to, count }: Named & { readonly to: string; readonly count: number }) =>
    `Lämnade över ${plural(count, 'uppgift', 'uppgifter')} från ${name} till ${to} och tog bort funktionen`,
  addPriority: ({ name }: Named) => `Lade till prioriteringen ${name}`.trim(),
  editPriority: ({ name }: Named) => `Ändrade prioriteringen ${name}`.trim(),
  movePriority: ({ name }: Named) => `Ändrade rang för prioriteringen ${name}`.trim(),
  prioritise: ({ name }: Named) => `Prioriterade ${name}`.trim(),
  stopPrioritising: ({ name }: Named) => `Slutade prioritera ${name}`.trim(),
  deletePriority: ({ name }: Named) => `Tog bort prioriteringen ${name}`.trim(),
  restorePriority: ({ name }: Named) => `Lade tillbaka prioriteringen ${name}`.trim(),
  addLongTermGoal: () => 'Lade till ett långsiktigt mål',
  editLongTermGoal: ({ name }: Named) => `Skrev det långsiktiga målet ${name}`.trim(),
  moveLongTermGoal: ({ name }: Named) => `Flyttade det långsiktiga målet ${name}`.trim(),
  deleteLongTermGoal: ({ name }: Named) => `Tog bort det långsiktiga målet ${name}`.trim(),
  restoreLongTermGoal: ({ name }: Named) => `Lade tillbaka det långsiktiga målet ${name}`.trim(),
  addWorkOrder: ({ name }: Named) => `Lade till ordningen ${name}`.trim(),
  editWorkOrder: ({ name }: Named) => `Ändrade ordningen ${name}`.trim(),
  deleteWorkOrder: ({ name }: Named) => `Tog bort ordningen ${name}`.trim(),
  restoreWorkOrder: ({ name }: Named) => `Lade tillbaka ordningen ${name}`.trim(),
  addWorkOrderStep: ({ name }: Named) => `Lade till ett steg i ordningen ${name}`.trim(),
  editWorkOrderStep: ({ name }: Named) => `Skrev steget ${name}`.trim(),
  moveWorkOrderStep: ({ name }: Named) => `Flyttade steget ${name}`.trim(),
  deleteWorkOrderStep: ({ name }: Named) => `Tog bort steget ${name}`.trim(),
  restoreWorkOrderStep: ({ name }: Named) => `Lade tillbaka steget ${name}`.trim(),
  addGoal: ({ name }: Named) => `Lade till målet ${name}`.trim(),
  duplicateGoal: ({ name }: Named) => `Kopierade målet ${name}`.trim(),
  editGoal: ({ name }: Named) => `Ändrade målet ${name}`.trim(),
  moveGoal: ({ name }: Named) => `Flyttade målet ${name}`.trim(),
  deleteGoal: ({ name }: Named) => `Tog bort målet ${name}`.trim(),
  deleteServedGoal: ({ name, count }: Named & { readonly count: number }) =>
    `Tog bort målet ${name}, ${plural(count, 'åtgärd mister', 'åtgärder mister')} sitt mål`,
  addTarget: ({ name }: Named) => `Lade till målvärde för ${name}`,
  editTarget: ({ name }: Named) => `Ändrade målvärde för ${name}`,
  deleteTarget: ({ name }: Named) => `Tog bort målvärde för ${name}`,
  addIndicator: ({ name }: Named) => `Lade till måttet ${name}`.trim(),
  editIndicator: ({ name }: Named) => `Ändrade måttet ${name}`.trim(),
  deleteIndicator: ({ name }: Named) => `Tog bort måttet ${name}`.trim(),
  addObservation: ({ name }: Named) => `Lade till utfall för ${name}`,
  addObservations: ({ name, count }: Named & { readonly count: number }) =>
    `Lade till ${count} utfall för ${name}`,
  editObservation: ({ name }: Named) => `Ändrade utfall för ${name}`,
  deleteObservation: ({ name }: Named) => `Tog bort utfall för ${name}`,
  restoreGoal: ({ name }: Named) => `Lade tillbaka målet ${name}`.trim(),
  restoreTarget: ({ name }: Named) => `Lade tillbaka målvärde för ${name}`,
  restoreIndicator: ({ name }: Named) => `Lade tillbaka måttet ${name}`.trim(),
  restoreObservation: ({ name }: Named) => `Lade tillbaka utfall för ${name}`,
} as const;
