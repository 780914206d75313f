import type { z } from 'zod';
import { Override } from '../override/override.js';

/** Everything that the ledger records; further kinds join the union and the table below. */
export type LedgerRecord = Override;
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
};
