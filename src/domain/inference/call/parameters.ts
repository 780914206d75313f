/**
 * Sampling and output parameters in the words of the OpenAI chat completions dialect, `tools`, `tool_choice` and
 * `response_format` included. An adapter of another dialect translates them.
 */
export type Parameters = {
  readonly temperature?: number | undefined;
  readonly top_p?: number | undefined;
  /** `derived` stands in a binding alone; what is asked has a number. */
  readonly seed?: number | 'derived' | undefined;
  readonly stop?: readonly string[] | undefined;
  readonly max_tokens: number;
} & { readonly [name: string]: unknown };

/** The parameters of a binding as they are asked: a seed that is to be derived becomes that of the question. */
export const withSeed = (parameters: Parameters, seed = 0): Parameters =>
  parameters.seed === 'derived' ? { ...parameters, seed } : parameters;
