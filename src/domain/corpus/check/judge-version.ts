import { formatAmount } from '../../report/words/format-quantity.js';
import { breakingDifferences } from '../contract/breaking-differences.js';
import { missingVersion } from '../contract/contract-version.js';
import type { Contract } from '../contract/read-contract.js';
import type { CorpusCheck } from './corpus-report.js';

/** A contract as base has it and as head does. */
export type ContractChange = { readonly before: Contract; readonly after: Contract };

const mostTold = 4;

/**
 * Whether the version of a contract tells that it broke something that others rely on; nothing where it did not break
 * anything.
 */
export function judgeVersion({ before, after }: ContractChange): CorpusCheck[] {
  const differences = breakingDifferences(before.fields, after.fields);
  if (differences.length === 0) return [];
  const missing = missingVersion(before.version, after.version);
  const verdict = missing === undefined ? 'pass' : 'fail';
  const rest = differences.length - mostTold;
  const told = [...differences.slice(0, mostTold), ...(rest > 0 ? [formatAmount(rest, 'more difference')] : [])];
  const versions = before.version === after.version ? 'it stays' : `after ${before.version} it is`;
  const demand = missing === undefined ? '' : `, which does not tell what breaks; make it ${missing}`;
  return [
    {
      name: 'version',
      kind: 'contract',
      meaning: after.path,
      verdict,
      reason: `${versions} ${after.version}${demand}: ${told.join('; ')}`,
      checked: 0,
      failed: 0,
      base_failed: null,
      fresh: 0,
      samples: [],
    },
  ];
}
