import type { JsonObject } from '../../artifacts/read-json.js';
import type { Dialect } from '../../dialects/dialect.js';

/**
 * A request as its client wrote it. A provider that speaks its dialect is sent the body as it is, but for the model, the
 * output cap and how the answer comes; any other one is sent the translation that the call has.
 */
export type VerbatimRequest = {
  readonly dialect: Dialect;
  readonly body: JsonObject;
  /** What no other dialect can say, by its key: a provider that does not speak this one refuses the call by it. */
  readonly untranslatable: readonly string[];
};

/** A reply as its provider wrote it: the JSON of its body, or the events of its stream as they came, secrets taken out. */
export type VerbatimReply = { readonly dialect: Dialect; readonly isStream: boolean; readonly text: string };
