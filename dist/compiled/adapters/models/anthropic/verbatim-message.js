import { unnamedParameters } from '../../../domain/inference/call/unnamed-parameters.js';
import { verbatimText } from '../../../domain/inference/call/verbatim.js';
import { isPresent } from '../http/json.js';
import { stopsOf } from '../http/tool-parameters.js';
import { withFields } from '../http/with-fields.js';
import { effortOf } from './messages-request.js';
/**
 * A client's own message: as it wrote it, with what its binding sets beside, and the model, the output cap and
 * streaming as they are to be.
 */
export function verbatimMessageBody(call, verbatim, streams) {
    const { model, parameters } = call;
    const streaming = streams ? { stream: true } : {};
    const set = bindingsOf(call, verbatim);
    return withFields({ ...set, model, max_tokens: parameters.max_tokens, ...streaming }, verbatimText(verbatim));
}
/** What the binding sets and the client does not, as far as both dialects have it. */
function bindingsOf(call, { body }) {
    const { temperature, top_p, top_k, stop } = unnamedParameters(call);
    const thinks = isPresent(body.thinking) || isPresent(body.output_config);
    return {
        ...(temperature === undefined ? {} : { temperature }),
        ...(top_p === undefined ? {} : { top_p }),
        ...(top_k === undefined ? {} : { top_k }),
        ...(!isPresent(body.stop_sequences) && stop !== undefined ? { stop_sequences: stopsOf(stop) } : {}),
        ...(thinks ? {} : effortOf(call.parameters)),
    };
}
