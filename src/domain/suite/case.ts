import { z } from 'zod';
import type { Json } from '../artifacts/digest.js';
import { asText } from './template.js';

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

/** Keys that prompt files write among the variables although they are no part of the question. */
const besideTheQuestion = new Set(['id', 'name', 'expected']);

/** What sets a case apart, for people: its one variable, or each of them by name. */
export function describeQuestion({ vars }: Case): string {
  const entries = Object.entries(vars).filter(([name]) => !besideTheQuestion.has(name));
  const [only, second] = entries;
  if (only !== undefined && second === undefined) return asText(only[1]);
  return entries.map(([name, value]) => `${name}: ${asText(value)}`).join('\n');
}
