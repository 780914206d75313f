import type { ModelCall } from '../../../domain/inference/call/model-call.js';
import { unnamedParameters } from '../../../domain/inference/call/unnamed-parameters.js';
import { type VerbatimRequest, verbatimText } from '../../../domain/inference/call/verbatim.js';
import { quirksOf } from '../../../domain/inference/provider/model-quirks.js';
import { isJsonObject, isPresent, type JsonObject } from '../http/json.js';
import { withFields } from '../http/with-fields.js';
import { notOfEmbeddings } from './chat-request.js';
import { bodyWithTakenIds } from './nine-letter-ids.js';
import { withoutUnreadThoughts } from './unread-thoughts.js';

/**
 * A client's own chat completion: as it wrote it, with what its binding sets beside, and the model, the output cap and
 * streaming as they are to be. The cap stands in the field that the model is known to take, else in the client's.
 */
export function verbatimChatBody(call: ModelCall, verbatim: VerbatimRequest, streams: boolean): string {
  const { model, parameters, provider, quirks } = call;
  const { body } = verbatim;
  const given = isPresent(body.max_completion_tokens) ? 'max_completion_tokens' : 'max_tokens';
  const cap = quirksOf(model, quirks).output_cap ?? given;
  const streaming = streams ? { stream: true, stream_options: optionsOf(body) } : {};
  return withFields(
    { ...bindingsOf(call, body), model, [cap]: parameters.max_tokens, ...streaming },
    verbatimText({ body: bodyWithTakenIds(withoutUnreadThoughts(body, provider), provider) }),
  );
}

/** A client's own request for embeddings, in the same way. */
export function verbatimEmbeddingsBody(call: ModelCall, verbatim: VerbatimRequest): string {
  const others = Object.entries(unnamedParameters(call)).filter(([name]) => !notOfEmbeddings.has(name));
  return withFields({ ...Object.fromEntries(others), model: call.model }, verbatimText(verbatim));
}

/** A stream always tells its usage; whether its client wants to hear of it is for who writes to the client. */
const optionsOf = ({ stream_options: given }: JsonObject): JsonObject => ({
  ...(isJsonObject(given) ? given : {}),
  include_usage: true,
});

/** What the binding sets and the client does not; tools that it named in the older words have a second name. */
function bindingsOf(call: ModelCall, body: JsonObject): JsonObject {
  const { stream: _never, stream_options: _ours, max_completion_tokens: _cap, ...set } = unnamedParameters(call);
  if (body.functions === undefined && body.function_call === undefined) return set;
  const { tools: _older, tool_choice: _oldChoice, parallel_tool_calls: _oneAlone, ...others } = set;
  return others;
}
