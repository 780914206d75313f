import type { ArmTotals } from '../evaluation.js';

type Served = ArmTotals['served'];

/** Who answered how often, the most first. */
export const sharesOf = (served: Served): [string, number][] =>
  Object.entries(served).sort(([, one], [, other]) => other - one);

/** `12 by openai/small, 3 by openai/large`; `undefined` where one model answered everything. */
export function describeServed({ served }: Pick<ArmTotals, 'served'>): string | undefined {
  const shares = sharesOf(served);
  return shares.length < 2 ? undefined : shares.map(([model, count]) => `${count} by ${model}`).join(', ');
}
