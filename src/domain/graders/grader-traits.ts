import type { Json } from '../artifacts/digest.js';

/** What a grader may say beside its type, metric and weight. */
export type GraderField =
  | ('value' | 'threshold' | 'ignore_case' | 'trim' | 'graders')
  | ('model' | 'graded' | 'prompt' | 'system_prompt' | 'choices' | 'match')
  | ('file' | 'config');

/** A grader as it was declared, as far as its type cares. */
export type Declared = {
  readonly value?: Json | undefined;
  readonly threshold?: number | undefined;
  readonly file?: string | undefined;
  readonly ignore_case?: boolean | undefined;
  readonly graders?: readonly { readonly type: string; readonly weight: number }[] | undefined;
};

/** What is wrong with a field, as the end of a sentence about the type. */
export type Problem = { readonly field: GraderField; readonly sentence: string };

/** What is known of a type of graders before any of them grades. */
export type GraderTraits = {
  /** Goes up with every change after which the same answer could get another grade. */
  readonly version: number;
  /** The library that decides with us, as `name@version`. */
  readonly library?: string;
  /** True where an answer either passes or not, unless its grader is `graded`; its score counts as 1 or 0 then. */
  readonly decides?: boolean;
  readonly needs: readonly GraderField[];
  readonly takes: readonly GraderField[];
  /** What is wrong with a value that is filled in, as the end of a sentence about its type. */
  readonly problemOfValue?: (value: Json, declared: Declared) => string | undefined;
  readonly problemOf?: (declared: Declared) => Problem | undefined;
  /** True where a grader without a value compares with what its case expects. */
  readonly comparesWithExpected?: boolean;
  /** True of what stands for itself, and not for its text, where the value is one variable alone. */
  readonly comparesAsItIs?: (value: Json, declared: Declared) => boolean;
};

/** What is wrong with the threshold of a grader that gives a share. */
export const problemOfShare = ({ threshold = 0 }: Declared): Problem | undefined =>
  threshold > 1 ? { field: 'threshold', sentence: 'has scores between 0 and 1' } : undefined;

/** True of a value that says nothing before it is filled in with a case; objects are no templates. */
export const isTemplate = (value: Json | undefined): boolean =>
  Array.isArray(value) ? value.some(isTemplateText) : isTemplateText(value);

const isTemplateText = (value: Json | undefined): boolean => typeof value === 'string' && /\{\{|\{%/.test(value);

/** False of what nobody could read in a report, and of the one key that JSON loses on its way. */
export const isMetricName = (name: string): boolean => name.trim() !== '' && name !== '__proto__';
