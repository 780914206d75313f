import type { JsonObject } from '../../artifacts/read-json.js';
import type { Dialect } from '../../dialects/dialect.js';

/**
 * A request as its client wrote it. A provider that speaks its dialect is sent the body as it is, but for the model,
 * the output cap and how the answer comes; any other one is sent the translation that the call has.
 */
export type VerbatimRequest = {
  readonly dialect: Dialect;
  readonly body: JsonObject;
  /** What no other dialect can say, by its key: a provider that does not speak this one refuses the call by it. */
  readonly untranslatable: readonly string[];
  /** What the client's `anthropic-beta` header says: the body may use what is not released without it. */
  readonly betas?: string | undefined;
  /** What its `anthropic-version` header says: the API that the body is written for, and the answer is to be. */
  readonly version?: string | undefined;
};

/**
 * What a client asked beside its conversation in words that no provider is asked in, as it was translated: in the words
 * of chat completions, with the output cap where the client set one.
 */
export type TranslatedRequest = {
  readonly dialect: Dialect;
  readonly parameters: Readonly<Record<string, unknown>>;
};

/**
 * A reply as its provider wrote it: the JSON of its body, or the events of its stream as they came, each as
 * `event: NAME\ndata: …\n\n` without the `[DONE]` at their end. A reply that repeats a secret has none.
 */
export type VerbatimReply = { readonly dialect: Dialect; readonly isStream: boolean; readonly text: string };

/** Limits, guards and the store ask for the same text, which may be long. */
const texts = new WeakMap<JsonObject, string>();

const setForClient: ReadonlySet<string> = new Set([
  'model',
  'stream',
  'stream_options',
  'max_tokens',
  'max_completion_tokens',
]);

/**
 * The JSON of a client's body without what is set for it: the model, the output cap and how the answer comes; and
 * without what is null, in whose place a binding may say something. Keys stay in the client's order, since the order of
 * a schema's properties decides that of an answer's.
 */
export function verbatimText({ body }: Pick<VerbatimRequest, 'body'>): string {
  const known = texts.get(body);
  if (known !== undefined) return known;
  const asked = Object.keys(body).filter((name) => !setForClient.has(name) && body[name] !== null);
  const text = `{${asked.map((name) => `${JSON.stringify(name)}:${JSON.stringify(body[name])}`).join()}}`;
  texts.set(body, text);
  return text;
}
