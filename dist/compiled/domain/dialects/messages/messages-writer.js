import { MessageStream } from './message-stream.js';
import { toldMessage } from './told-message.js';
/** Writes answers as the messages API does. Thoughts of other providers are told to whoever asked for thoughts. */
export class MessagesWriter {
    tellsThoughts;
    constructor(tellsThoughts) {
        this.tellsThoughts = tellsThoughts;
    }
    whole(told) {
        const { verbatim } = told.reply;
        if (verbatim?.dialect === 'messages' && !verbatim.isStream)
            return verbatim.text;
        return JSON.stringify(toldMessage(told, this.tellsThoughts));
    }
    stream(told) {
        return new MessageStream(told, this.tellsThoughts);
    }
}
