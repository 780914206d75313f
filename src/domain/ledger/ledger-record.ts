import type { z } from 'zod';
import { hexOf } from '../artifacts/digest-text.js';
import { DeployIncident, Deployment } from '../deploy/deployment.js';
import { Override } from '../override/override.js';
import { RolloutRecord } from '../promotion/rollout.js';
import { JudgedCombination } from '../release/combination.js';
import { Release } from '../release/release.js';

/** Everything that the ledger records; further kinds join the union and the table below. */
export type LedgerRecord = Override | JudgedCombination | Release | Deployment | RolloutRecord | DeployIncident;
export type LedgerKind = LedgerRecord['kind'];
export type RecordOf<Kind extends LedgerKind> = Extract<LedgerRecord, { readonly kind: Kind }>;

type KindRules<Record> = {
  /** Where records of the kind lie. */
  readonly folder: string;
  readonly schema: z.ZodType<Record>;
  /** What a record is about, in letters, digits, `-` and `_`: records about one thing are found by it. */
  readonly about: (record: Record) => string;
};

/** What tells the kinds of records apart. */
export const ledgerKinds: { readonly [Kind in LedgerKind]: KindRules<RecordOf<Kind>> } = {
  override: { folder: 'overrides', schema: Override, about: ({ head }) => head },
  verdict: { folder: 'verdicts', schema: JudgedCombination, about: ({ combination }) => hexOf(combination) },
  release: { folder: 'releases', schema: Release, about: ({ id }) => hexOf(id) },
  deployment: {
    folder: 'deployments',
    schema: Deployment,
    about: ({ environment, lane }) => `${environment}-${lane}`,
  },
  rollout: { folder: 'rollouts', schema: RolloutRecord, about: ({ rollout }) => hexOf(rollout) },
  incident: { folder: 'incidents', schema: DeployIncident, about: ({ environment, lane }) => `${environment}-${lane}` },
};

/** What a record is about. */
export function aboutOf<Kind extends LedgerKind>(record: RecordOf<Kind>): string {
  return (ledgerKinds[record.kind as Kind] as KindRules<RecordOf<Kind>>).about(record);
}
