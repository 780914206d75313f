import { serverSentComment } from '../dialects/server-sent-event.js';
/** The facts of an answer as headers, names and values in turn. */
export function factHeaders(facts) {
    const { requestId, model, cached, costUsd, leftUsd, attempts, incident, notices } = facts;
    const headers = ['x-lanegate-request-id', requestId];
    if (model !== undefined)
        headers.push('x-lanegate-model', headerText(model));
    if (cached !== undefined)
        headers.push('x-lanegate-cached', cached);
    if (costUsd !== undefined)
        headers.push('x-lanegate-cost-usd', usdText(costUsd));
    if (leftUsd?.run !== undefined)
        headers.push('x-lanegate-remaining-usd', usdText(leftUsd.run));
    if (leftUsd?.session !== undefined)
        headers.push('x-lanegate-session-remaining-usd', usdText(leftUsd.session));
    if (attempts !== undefined)
        headers.push('x-lanegate-attempts', String(attempts));
    if (incident !== undefined)
        headers.push('x-lanegate-incident', incident);
    if (notices !== undefined && notices.length > 0)
        headers.push('x-lanegate-notices', notices.join(','));
    return headers;
}
/**
 * The facts of a streamed answer, whose headers went out before they were known, as a comment of server-sent events,
 * which clients pass over.
 */
export function factComment(facts) {
    const { requestId, model, cached, costUsd, leftUsd, attempts, incident, notices } = facts;
    const told = {
        ...{ request_id: requestId, model, cached, cost_usd: costUsd, attempts, incident },
        ...{ remaining_usd: leftUsd?.run, session_remaining_usd: leftUsd?.session },
        notices: notices === undefined || notices.length === 0 ? undefined : notices,
    };
    return serverSentComment(`lanegate ${JSON.stringify(told)}`);
}
const longestHeader = 200;
/** What a header may carry; a provider may call its model anything. */
const headerText = (text) => /^[\x21-\x7e]*$/.test(text) && text.length <= longestHeader
    ? text
    : text.slice(0, longestHeader).replace(/[^\x21-\x7e]/g, '?');
/** Dollars to the billionth, without an exponent. */
const usdText = (usd) => {
    if (usd === 0)
        return '0';
    const text = usd.toFixed(9);
    let end = text.length;
    while (text.charCodeAt(end - 1) === 48)
        end -= 1;
    return text.charCodeAt(end - 1) === 46 ? text.slice(0, end - 1) : text.slice(0, end);
};
