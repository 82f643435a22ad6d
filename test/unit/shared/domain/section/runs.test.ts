import { describe, expect, it } from 'vitest';
import { joinRuns, replaceInRuns, sliceRuns } from '#shared/domain/section/runs.ts';
import { runsOf } from '#test/support/blocks.ts';

const bold = (text: string) => ({ text, bold: true }) as const;

describe('joinRuns', () => {
  it('joins neighbours of one look and drops empty runs', () => {
    expect(joinRuns(runsOf('Fler ', '', 'poliser', bold(' i'), bold(' yttre tjänst')))).toEqual(
      runsOf('Fler poliser', bold(' i yttre tjänst')),
    );
  });

  it('keeps links to different places apart', () => {
    const links = [
      { text: 'a', link: 'https://a.example' },
      { text: 'b', link: 'https://b.example' },
    ];
    expect(joinRuns(links)).toEqual(links);
  });
});

describe('sliceRuns', () => {
  it('cuts in the middle of runs', () => {
    expect(sliceRuns(runsOf('abc', bold('def')), 2, 4)).toEqual(runsOf('c', bold('d')));
  });
});

describe('replaceInRuns', () => {
  it('gives the new text the look of the first letter it replaces', () => {
    expect(
      replaceInRuns(runsOf('tryg', bold('ghet i '), 'parken'), [{ start: 2, end: 8 }], 'ivsel'),
    ).toEqual(runsOf('trivsel', bold(' i '), 'parken'));
  });

  it('replaces several places in one go', () => {
    const places = [
      { start: 0, end: 1 },
      { start: 2, end: 3 },
    ];
    expect(replaceInRuns(runsOf('a-', bold('a!')), places, 'bb')).toEqual(
      runsOf('bb-', bold('bb!')),
    );
  });

  it('removes text when the replacement is empty', () => {
    expect(
      replaceInRuns(runsOf('före ', bold('mitt'), ' efter'), [{ start: 5, end: 9 }], ''),
    ).toEqual(runsOf('före  efter'));
  });
});
