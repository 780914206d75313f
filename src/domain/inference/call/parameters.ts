/**
 * Sampling and output parameters in the words of the OpenAI chat completions dialect, `tools`, `tool_choice` and
 * `response_format` included. An adapter of another dialect translates them.
 */
export type Parameters = {
  readonly temperature?: number | undefined;
  readonly top_p?: number | undefined;
  readonly seed?: number | undefined;
  readonly stop?: readonly string[] | undefined;
  readonly max_tokens: number;
} & { readonly [name: string]: unknown };
