import { callsTo } from '../plan/put-question.js';
const askers = new WeakMap();
/** The call by which a grader asks; temperature and output cap are those of the judge's binding. */
export function judgeCall(need, judge, { caller, caseKey, firstRepeat, isFresh }) {
    const put = askers.get(judge) ?? callsTo(judge);
    askers.set(judge, put);
    const repeat = firstRepeat + (need.kind === 'completion' ? need.repeat : 0);
    const call = put({ messages: messagesOf(need), repeat, caller, caseKey, tags: [] });
    const fresh = isFresh ? { isFresh } : {};
    if (need.kind === 'embeddings')
        return { ...call, ...fresh, operation: 'embeddings' };
    if (need.responseFormat === undefined)
        return { ...call, ...fresh };
    return { ...call, ...fresh, parameters: withFormat(call.parameters, need.responseFormat) };
}
const messagesOf = (need) => need.kind === 'completion' ? need.messages : need.texts.map((content) => ({ role: 'user', content }));
const formatted = new WeakMap();
/** One object for each form, since whoever digests parameters remembers them by their object. */
function withFormat(parameters, format) {
    const known = formatted.get(parameters) ?? new Map();
    formatted.set(parameters, known);
    const own = known.get(format) ?? { ...parameters, response_format: format };
    known.set(format, own);
    return own;
}
