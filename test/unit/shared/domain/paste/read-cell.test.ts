import { describe, expect, it } from 'vitest';
import { readCell } from '#shared/domain/paste/read-cell.ts';
import { inShort } from '#test/support/paste.ts';

const HARD = '\u00A0';
const NARROW = '\u202F';
const THIN = '\u2009';

/** What a cell says, or what is asked about it: "dot: 3933 (thousands), 3.933 (decimal)". */
function read(raw: string): string {
  const { reading, question } = readCell(raw);
  if (reading !== null) return inShort(reading);
  const ways = question?.alternatives.map(
    ({ rule, readings }) => `${readings.map(inShort).join(' | ')} (${rule})`,
  );
  return `${question?.reason}: ${ways?.join(', ')}`;
}

describe('what can be read in one way', () => {
  it.each([
    ['1 377', '1377'],
    [`1${HARD}283`, '1283'],
    [`1${NARROW}283`, '1283'],
    [`17${THIN}400${HARD}210`, '17400210'],
    ['600', '600'],
    ['12,50', '12.5'],
    ['-3,0', '-3'],
    ['\u22123,0', '-3'],
    ['\u20133,0', '-3'],
    ['\u2014 3,0', '-3'],
    ['12,5-', '-12.5'],
    ['(12,5)', '-12.5'],
    ['(1 200)', '-1200'],
    ['\u22120,0', '0'],
    ['7,5 %', '7.5%'],
    [`\u221253,2${HARD}%`, '-53.2%'],
    ['8%', '8%'],
    ['2014-12-01', '2014-12-01'],
    ['2014/12/1', '2014-12-01'],
    ['1 nov 2013', '2013-11-01'],
    ['den 1 november 2013', '2013-11-01'],
    ['1/11 2013', '2013-11-01'],
    ['31.12.2013', '2013-12-31'],
    ['Kalmar', 'Kalmar'],
    ['Kalmar 17 400 210', 'Kalmar 17 400 210'],
    ['ca 170', 'ca 170'],
    ['Saknas i Kalmar 2014', 'Saknas i Kalmar 2014'],
    ['2014-02-30', '2014-02-30'],
    ['A 281.340/2013', 'A 281.340/2013'],
    ['1E+05', '1E+05'],
    ['\u200E600\u200F', '600'],
    ['', '\u2013'],
    [` ${HARD} `, '\u2013'],
    ['\u2013', '\u2013'],
    ['-', '\u2013'],
    ['saknas', '\u2013'],
    ['..', '\u2013'],
  ])('reads %j as %s', (raw, shown) => {
    expect(read(raw)).toBe(shown);
  });
});

describe('what is asked about', () => {
  it.each([
    ['7,5 % 5', 'footnote: 7.5% (without-note), 7.5% | 5 (split)'],
    ['7,5 %5', 'footnote: 7.5% (without-note), 7.5% | 5 (split)'],
    ['7,5 5', 'footnote: 7.5 (without-note), 7.5 | 5 (split)'],
    ['600\u00B9', 'footnote: 600 (without-note)'],
    ['1 377 *', 'footnote: 1377 (without-note)'],
    ['8 % 2)', 'footnote: 8% (without-note)'],
    ['600 1', 'footnote: 600 (without-note), 600 | 1 (split), 6001 (whole)'],
    ['3.933', 'dot: 3933 (thousands), 3.933 (decimal)'],
    ['5.200', 'dot: 5200 (thousands), 5.2 (decimal)'],
    ['1.234,5', 'dot: 1234.5 (thousands)'],
    ['2.5', 'dot: 2.5 (decimal)'],
    ['1.234.567', 'dot: 1234567 (thousands)'],
    ['1,234,567', 'commas: 1234567 (thousands)'],
    ['1,234.5', 'commas: 1234.5 (thousands)'],
    ['-15,7-16,0-23,7-23,7', 'minus: -15.7 | -16 | -23.7 | -23.7 (split)'],
    ['0,0-1,7', 'minus: 0 | -1.7 (split)'],
    ['1377 1283 600', 'several: 1377 | 1283 | 600 (split), 13771283600 (whole)'],
    ['8 % 50 % 22,5 %', 'several: 8% | 50% | 22.5% (split)'],
    ['12 500 kr', 'words: 12500 (without-words)'],
    ['(5)', 'parentheses: -5 (negative), 5 (positive)'],
    ['2012 december', 'month: 2012-12-31 (last-day), 2012-12-01 (first-day)'],
    ['2013-11', 'month: 2013-11-30 (last-day), 2013-11-01 (first-day)'],
    ['feb. 2012', 'month: 2012-02-29 (last-day), 2012-02-01 (first-day)'],
    ['nov-13', 'month: 2013-11-30 (last-day), 2013-11-01 (first-day)'],
    ['1.11.2013', 'day-order: 2013-11-01 (day-first), 2013-01-11 (month-first)'],
    ['#SAKNAS!', 'spreadsheet-error: \u2013 (missing)'],
    ['#####', 'spreadsheet-error: \u2013 (missing)'],
  ])('asks about %j', (raw, asked) => {
    expect(read(raw)).toBe(asked);
  });

  it('never proposes 7,55 for 7,5 with a note', () => {
    for (const raw of ['7,5 % 5', '7,5 %5', '7,5 5', '7,5\u2075']) {
      expect(read(raw)).not.toContain('7.55');
    }
  });
});
