import { finishReasonOf } from '../inference/call/finish-reason.js';
import { refusesBy } from './answer-of-span.js';
import { ObservedArm } from './observation.js';
import { nameOf } from './observed-call.js';
import { failureOf } from './observed-error.js';
import { amountOf, textOf } from './span-facts.js';
/**
 * What names the request, where `ObservationNaming` does not; an id that a gateway passes on to its mirror as metadata.
 */
const requestNames = ['lanegate.request.id', 'metadata.lanegate_request_id'];
const releaseNames = ['lanegate.release', 'metadata.lanegate_release', 'langfuse.release'];
const userNames = ['lanegate.user', 'user.id', 'enduser.id', 'langfuse.user.id', 'metadata.user_id'];
const servedNames = [
    'gen_ai.response.model',
    'llm.response.model',
    'llm.model_name',
    'langfuse.observation.model.name',
];
const costNames = ['lanegate.cost_usd', 'llm.cost.total', 'gen_ai.usage.cost', 'gen_ai.cost.total_cost'];
const finishNames = ['gen_ai.response.finish_reasons', 'llm.finish_reason'];
/** Work that asks a model for an answer; an agent's or a workflow's span counts the usage of its calls once more. */
const answering = new Set(['chat', 'text_completion', 'generate_content']);
/** The call that a span is; nothing where it is no call of a model that answers. */
export function callOfSpan(span, naming) {
    const { value, startMs, endMs, traceId, spanId } = span;
    if (!isAnswer(value))
        return undefined;
    const { error, refused } = endOf(span);
    const response = textOf(value, ['gen_ai.response.id']);
    return {
        request: textOf(value, [naming.request, ...requestNames]) ?? traceId,
        names: [
            nameOf('span', spanId),
            ...(response === undefined ? [] : [nameOf('response', response)]),
            nameOf('trace', traceId),
        ],
        startMs,
        latencyMs: value('lanegate.cached') === true
            ? undefined
            : (amountOf(value, ['lanegate.latency_ms']) ?? durationMs(startMs, endMs)),
        servedModel: textOf(value, servedNames),
        requestedModel: textOf(value, ['gen_ai.request.model', 'llm.request.model']),
        release: textOf(value, [naming.release, ...releaseNames]),
        arm: ObservedArm.safeParse(value('lanegate.arm')).data,
        kind: isShadow(value) ? 'shadow' : undefined,
        costUsd: amountOf(value, costNames),
        error,
        refused,
        user: textOf(value, userNames),
    };
}
function isAnswer(value) {
    const operation = value('gen_ai.operation.name');
    if (operation !== undefined)
        return answering.has(operation);
    const kind = value('openinference.span.kind');
    if (kind !== undefined)
        return kind === 'LLM';
    const observed = value('langfuse.observation.type');
    if (observed !== undefined)
        return observed === 'generation';
    const asked = value('llm.request.type');
    if (asked !== undefined)
        return asked === 'chat' || asked === 'completion';
    return textOf(value, ['gen_ai.request.model', 'gen_ai.response.model']) !== undefined;
}
/** LiteLLM marks the calls of its `silent_model`; `metadata.` is where it tells them. */
const isShadow = (value) => ['lanegate.shadow', 'metadata.is_silent_experiment'].some((name) => ['true', 'True', true].includes(value(name)));
/** How the call ended: failed, cut short, refused, or with an answer that may be seen to refuse. */
function endOf(span) {
    const { value, events, hasFailed } = span;
    const exceptions = events.filter(({ name }) => name === 'exception').map((event) => event.value('exception.type'));
    const word = textOf(value, ['error.type']) ?? exceptions.find((type) => typeof type === 'string');
    if (hasFailed || word !== undefined)
        return failureOf(word ?? 'server-error');
    return failureOfFinish(finishNames.map(value).find((each) => each !== undefined)) ?? { refused: refusesBy(value) };
}
/** The failure that lies in why generation stopped. */
export function failureOfFinish(written) {
    const word = Array.isArray(written) ? written[0] : written;
    if (typeof word !== 'string')
        return undefined;
    switch (finishReasonOf(word.toLowerCase())) {
        case 'length':
            return { error: 'truncated' };
        case 'content_filter':
            return { refused: true };
        case 'context_overflow':
            return { error: 'context-overflow' };
        case 'malformed_tool_call':
            return { error: 'malformed-tool-call' };
        case 'error':
            return { error: 'stream-cut' };
        default:
            return undefined;
    }
}
/** Milliseconds since 1970 have no more than a microsecond's digits left. */
const durationMs = (startMs, endMs) => Math.round((endMs - startMs) * 1000) / 1000;
