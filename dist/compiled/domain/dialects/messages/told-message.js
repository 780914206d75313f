import { isJsonObject, readJson } from '../../artifacts/read-json.js';
import { messageOfEvents } from './message-of-events.js';
import { messageOfReply } from './message-of-reply.js';
/** A reply as a message: its provider's own where that speaks of messages, however it came. */
export function toldMessage(told, tellsThoughts) {
    const { verbatim } = told.reply;
    if (verbatim?.dialect !== 'messages')
        return messageOfReply(told, tellsThoughts);
    if (verbatim.isStream)
        return messageOfEvents(verbatim.text);
    const message = readJson(verbatim.text)?.json;
    return isJsonObject(message) ? message : messageOfReply(told, tellsThoughts);
}
