import { cutText } from '../report/text/cut-text.js';
const longestName = 200;
/** The call with names that may be kept: those that clients choose can be as long as a request. */
export function withShortNames(call) {
    const { asked, providerName, model, session, user } = call;
    if ([asked, providerName, model, session, user].every(isShort))
        return call;
    return {
        ...call,
        asked: shortOf(asked),
        providerName: shortOf(providerName),
        model: shortOf(model),
        session: session === undefined ? undefined : shortOf(session),
        user: user === undefined ? undefined : shortOf(user),
    };
}
const isShort = (name) => name === undefined || name.length <= longestName;
/** Put together anew, since a piece of a long text keeps all of it in memory. */
function shortOf(name) {
    if (isShort(name))
        return name;
    return `${Array.from(cutText(name, longestName - 1).text).join('')}…`;
}
