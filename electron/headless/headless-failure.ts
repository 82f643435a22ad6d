/** Why a document was not written, once the arguments were understood. A closed list; each has its Swedish sentence. */
export type HeadlessFailure =
  | 'file-not-found'
  | 'file-not-readable'
  | 'file-too-large'
  | 'not-a-plan-file'
  | 'damaged-plan-file'
  | 'newer-plan-file'
  | 'no-such-function'
  | 'render-failed'
  | 'target-locked'
  | 'disk-full'
  | 'not-permitted'
  | 'folder-missing'
  | 'unknown';
