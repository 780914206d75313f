import { z } from 'zod';
import { explainFirst } from '../../suite/explain-issue.js';
import { qualityCheckNames } from '../quality/checks.js';
import type { RulePlace } from './contract-rule.js';
import type { Quality } from './contract-schema.js';

const notAShare = 'must be a share from 0 to 1, such as 0.05';
const Share = z.number().min(0, notAShare).max(1, notAShare);

/** What a contract says of one of Lanegate's own checks: an entry of `quality` with `engine: lanegate`. */
export const Tolerance = z.strictObject({
  check: z.enum(qualityCheckNames),
  /** The share of documents that may fail it; says so of all of them, and not only of new ones. */
  fail_above: Share.optional(),
  /** By how much the share of documents that fail it may rise. */
  rise: Share.optional(),
  off: z.boolean().default(false),
});
export type Tolerance = z.infer<typeof Tolerance> & { readonly isWarning: boolean };

/** Whether an entry of `quality` is about one of Lanegate's own checks. */
export const isOwnCheck = ({ type, engine }: Quality): boolean => type === 'custom' && engine === 'lanegate';

/** Reads such an entry. Throws a `UserError` with its place. */
export function readTolerance({ implementation, severity }: Quality, at: RulePlace): Tolerance {
  const parsed = Tolerance.safeParse(implementation, { reportInput: true });
  if (parsed.success) return { ...parsed.data, isWarning: severity !== 'error' };
  const explained = explainFirst(parsed.error.issues, Tolerance);
  const { keys = [], sentence = 'is not valid', hint } = explained ?? {};
  throw at.within('implementation', ...keys).error(sentence, hint);
}
