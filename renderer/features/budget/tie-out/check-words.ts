import { exactAmount } from '#shared/domain/basics/amounts.ts';
import { missingCase } from '#shared/domain/basics/missing-case.ts';
import { kronor, type Kronor } from '#shared/domain/basics/money.ts';
import type { FrameCheck } from '#shared/domain/budget/frame-rule.ts';
import type { OfWhichCheck } from '#shared/domain/budget/of-which-rule.ts';
import type { Budget } from '#shared/domain/budget/schema.ts';
import type { StatedTotal } from '#shared/domain/budget/stated-totals.ts';
import type { TieOutCheck } from '#shared/domain/budget/tie-out.ts';
import { text } from '#shared/text/text.ts';

const words = text.budget.tieOut;

/** How one check came out, in words: "Underskott 1,0 mnkr. Kan inte avgöras: anslagskredit saknas". */
export function checkInWords(check: TieOutCheck, budget: Budget): string {
  switch (check.rule) {
    case 'frame':
      return [frameInWords(check, budget), ...savingsInWords(check, budget)].join('. ');
    case 'stated-total':
      return statedInWords(check, budget);
    case 'of-which':
      return ofWhichInWords(check, budget);
    case 'rounding':
      return words.roundingDifference({ difference: signed(check.difference, budget) });
    default:
      return missingCase(check);
  }
}

/** An amount with its unit, exact: "1,0 mnkr", "0,009 mnkr". */
function withUnit(amount: Kronor, { displayUnit, decimals }: Budget): string {
  return `${exactAmount(amount, displayUnit, decimals)}\u00A0${displayUnit}`;
}

function frameInWords(check: FrameCheck, budget: Budget): string {
  const amount = withUnit(kronor(Math.abs(check.balance)), budget);
  switch (check.verdict) {
    case 'within':
      return check.balance === 0 ? words.balanced : words.surplus({ amount });
    case 'within-credit':
      return words.withinCredit({
        amount,
        credit: withUnit(check.allowedCredit ?? kronor(0), budget),
      });
    case 'exceeded':
      return words.exceeded({ amount, uncovered: withUnit(check.uncovered, budget) });
    case 'unknown-credit':
      return words.unknownCredit({ amount });
    case 'unknown-frame':
      return words.unknownFrame;
    default:
      return missingCase(check.verdict);
  }
}

function savingsInWords({ savings, balance }: FrameCheck, budget: Budget): readonly string[] {
  const isWorthTelling = savings !== null && savings !== 0 && balance < 0;
  return isWorthTelling ? [words.savings({ amount: withUnit(savings, budget) })] : [];
}

function statedInWords(check: StatedTotal, budget: Budget): string {
  const { verdict, stated, computed, difference } = check;
  switch (verdict) {
    case 'agrees':
      return words.status.ok;
    case 'rounded':
      return words.roundedTotal({ difference: signed(difference, budget) });
    case 'differs':
      return words.differs({
        difference: signed(difference, budget),
        computed: exact(computed ?? stated, budget),
        stated: exact(stated, budget),
      });
    case 'not-computed':
      return words.notComputed;
    default:
      return missingCase(verdict);
  }
}

function ofWhichInWords(
  { verdict, amount, ofWhich, excess }: OfWhichCheck,
  budget: Budget,
): string {
  const amounts = { amount: exact(amount, budget), ofWhich: exact(ofWhich, budget) };
  switch (verdict) {
    case 'within':
      return words.status.ok;
    case 'exceeds':
      return words.exceeds({ ...amounts, excess: withUnit(excess, budget) });
    case 'opposite-sign':
      return words.oppositeSign(amounts);
    default:
      return missingCase(verdict);
  }
}

function exact(amount: Kronor, { displayUnit, decimals }: Budget): string {
  return exactAmount(amount, displayUnit, decimals);
}

function signed(amount: Kronor, budget: Budget): string {
  return `${amount > 0 ? '+' : ''}${withUnit(amount, budget)}`;
}
