import { describe, expect, it } from 'vitest';
import { fail, ok } from '#shared/domain/basics/result.ts';
import { documentKindSchema } from '#shared/document/document-model.ts';
import { parseArguments } from '#electron/headless/parse-arguments.ts';

const parse = (line: string) => parseArguments(line === '' ? [] : line.split(' '));

describe('parseArguments', () => {
  it('reads an order for a plan file', () => {
    expect(parse('ekvik.omradesplan --document budget --format docx --out ut')).toEqual(
      ok({
        kind: 'export',
        order: {
          source: { kind: 'file', path: 'ekvik.omradesplan' },
          document: 'budget',
          order: 'priority',
          roleTitle: null,
          format: 'docx',
          outFolder: 'ut',
        },
      }),
    );
  });

  it('reads an order for the sample, in any order', () => {
    expect(parse('--out=ut --format=docx --document=verksamhetsplan --sample')).toEqual(
      ok({
        kind: 'export',
        order: {
          source: { kind: 'sample' },
          document: 'verksamhetsplan',
          order: 'priority',
          roleTitle: null,
          format: 'docx',
          outFolder: 'ut',
        },
      }),
    );
  });

  it.each([
    ['--document handlingsplan', { order: 'priority', roleTitle: null }],
    ['--document handlingsplan --per ansvarig', { order: 'responsible', roleTitle: null }],
    ['--document minlista --funktion Chef', { order: 'priority', roleTitle: 'Chef' }],
  ])('reads how a document is to be made: %s', (line, ways) => {
    expect(parse(`--sample --format docx --out ut ${line}`)).toMatchObject(
      ok({ kind: 'export', order: ways }),
    );
  });

  it.each(['--help', '-h', 'plan --help --document nonsense'])('gives help for %s', (line) => {
    expect(parse(line)).toEqual(ok({ kind: 'help' }));
  });

  it.each([
    ['', { code: 'missing-argument', argument: 'FIL' }],
    ['plan', { code: 'missing-argument', argument: '--document' }],
    ['plan --document budget', { code: 'missing-argument', argument: '--format' }],
    ['plan --document budget --format docx', { code: 'missing-argument', argument: '--out' }],
    [
      'plan --document budget --format docx --out=',
      { code: 'missing-argument', argument: '--out' },
    ],
    [
      'plan --document budget --format docx --out',
      { code: 'unusable-argument', argument: '--out' },
    ],
    ['plan --dokument budget', { code: 'unusable-argument', argument: '--dokument' }],
    ['-x', { code: 'unusable-argument', argument: '-x' }],
    ['plan --sample', { code: 'one-source-only' }],
    ['plan annan', { code: 'one-source-only' }],
    [
      'plan --document avtal',
      { code: 'not-offered', argument: '--document', offered: documentKindSchema.options },
    ],
    [
      'plan --document budget --per ansvarig',
      { code: 'not-for-document', argument: '--per', document: 'handlingsplan' },
    ],
    [
      'plan --document handlingsplan --funktion Chef',
      { code: 'not-for-document', argument: '--funktion', document: 'minlista' },
    ],
    [
      'plan --document handlingsplan --per kapitel',
      { code: 'not-offered', argument: '--per', offered: ['prioritering', 'ansvarig'] },
    ],
    ['plan --document minlista --funktion=', { code: 'missing-argument', argument: '--funktion' }],
    [
      'plan --document budget --format pdf',
      { code: 'not-offered', argument: '--format', offered: ['docx'] },
    ],
  ])('refuses "%s"', (line, error) => expect(parse(line)).toEqual(fail(error)));
});
