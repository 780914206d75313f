import { describeMessage } from '../../inference/call/message.js';
import { cutText } from '../text/cut-text.js';
/** What a reader may want to see beside an answer; each text is cut at so many UTF-16 units. */
export function backgroundOf({ context, transcript }, maxCharacters) {
    const told = [];
    if (context !== undefined)
        told.push({ label: 'Retrieved context', text: describeContext(context) });
    if (transcript !== undefined)
        told.push({ label: 'Conversation', text: transcript.map(describeMessage).join('\n\n') });
    return told.map((each) => ({ ...each, text: shorten(each.text, maxCharacters) }));
}
const describeContext = (passages) => passages.length === 0
    ? '(nothing was retrieved)'
    : passages.map((text, index) => `[${index + 1}] ${text}`).join('\n\n');
function shorten(text, maxCharacters) {
    const { text: beginning, left } = cutText(text, maxCharacters);
    return left === 0 ? beginning : `${beginning}…\n[${left} more characters]`;
}
