import { z } from 'zod';
import type { Json } from '../artifacts/digest.js';

const JsonValue: z.ZodType<Json> = z.json();

/** One question of a dataset, as its author writes it. */
export const CaseRecord = z.strictObject({
  id: z.union([z.string().min(1), z.number().transform(String)]).optional(),
  vars: z.record(z.string(), JsonValue),
  expected: JsonValue.optional(),
  tags: z.array(z.string()).optional(),
  cluster: z.union([z.string(), z.number().transform(String)]).optional(),
});

/** One question, with an id that is unique in its dataset and stable over edits of other cases. */
export type Case = {
  readonly id: string;
  readonly vars: Readonly<Record<string, Json>>;
  readonly expected?: Json | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly cluster?: string | undefined;
  /** The line in the dataset, from 1. */
  readonly line?: number | undefined;
};
