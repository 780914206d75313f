import { completionOf } from './chat-completion.js';
import { ChatStreamWriter } from './chat-stream-writer.js';
import { foldChunks } from './fold-chunks.js';
/** Writes answers as chat completions, in their provider's own words where those are of this dialect. */
export const createChatWriter = (parts) => ({
    whole: (told) => wordsOf(told) ?? JSON.stringify(completionOf(told, parts.callsFunctions)),
    stream: (told) => new ChatStreamWriter(told, parts),
});
function wordsOf({ reply: { verbatim } }) {
    if (verbatim?.dialect !== 'chat')
        return undefined;
    if (!verbatim.isStream)
        return verbatim.text;
    const folded = foldChunks(verbatim.text);
    return folded === undefined ? undefined : JSON.stringify(folded);
}
