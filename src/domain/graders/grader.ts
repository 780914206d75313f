import { z } from 'zod';
import type { Json } from '../artifacts/digest.js';

const plainTypes = ['equals', 'contains', 'icontains', 'regex', 'starts-with', 'ends-with', 'is-json'] as const;
const negatedTypes = plainTypes.map((type) => `not-${type}` as const);

export const GraderType = z.enum([...plainTypes, ...negatedTypes]);
export type GraderType = z.infer<typeof GraderType>;

const JsonValue: z.ZodType<Json> = z.json();

/** One grader as a suite declares it. */
export const GraderSpec = z.strictObject({
  type: GraderType,
  value: JsonValue.optional().describe(
    'What to compare with; text is a template over the case. A JSON Schema for is-json',
  ),
  metric: z.string().min(1).optional().describe('The name of the score; the type when absent'),
  weight: z.number().positive().default(1).describe('Share in a metric that several graders feed'),
  ignore_case: z.boolean().default(false),
  trim: z.boolean().default(false).describe('Take white space off both ends of the answer and of the value first'),
});
export type GraderSpec = z.infer<typeof GraderSpec>;

/** A grade in [0, 1], or why the grader could not give one. */
export type Grade =
  | { readonly kind: 'score'; readonly score: number; readonly reason: string }
  | { readonly kind: 'grader-error'; readonly message: string };

/** The name of the metric a grader feeds. */
export const metricOf = (spec: GraderSpec): string => spec.metric ?? spec.type;
