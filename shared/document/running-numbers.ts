/** Hands out what is numbered through a whole document, in the order that the document is composed. */
export type RunningNumbers = {
  readonly nextFootnote: () => number;
  readonly nextFigure: () => number;
};

/** The numbers of a new document, each kind from 1. */
export function startNumbers(): RunningNumbers {
  return { nextFootnote: countFromOne(), nextFigure: countFromOne() };
}

function countFromOne(): () => number {
  let last = 0;
  return () => (last += 1);
}
