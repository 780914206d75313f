import type { z } from 'zod';
import type { Place } from '../../user-error.js';
import { explainFirst } from '../explain-issue.js';

export type Unfit = {
  /** One sentence that names the key. */
  readonly why: string;
  /** The place of the value, and the key in it. */
  readonly place: Place;
  readonly hint?: string | undefined;
};

/** Why a value, as a line of JSON or an artifact, is none of a schema. */
export function whyUnfit(value: unknown, schema: z.ZodType, place: Place): Unfit {
  const { issues = [] } = schema.safeParse(value, { reportInput: true }).error ?? {};
  const { keys = [], sentence = 'cannot be read', hint } = explainFirst(issues, schema) ?? {};
  const key = keys.map(String).join('.');
  if (key === '') return { why: `it ${sentence}`, place, hint };
  const why = sentence.startsWith('unknown ') ? sentence : `\`${key}\` ${sentence}`;
  return { why, place: { ...place, key }, hint };
}
