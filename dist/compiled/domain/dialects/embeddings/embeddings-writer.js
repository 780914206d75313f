import { Buffer } from 'node:buffer';
import { openAiFailure } from '../openai-failure.js';
/** Writes vectors as OpenAI's embeddings. */
export const createEmbeddingsWriter = ({ isBase64 }) => {
    const whole = (told) => {
        const { verbatim } = told.reply;
        const isAsked = verbatim?.dialect === 'embeddings' && !verbatim.isStream && !isBase64;
        return isAsked ? verbatim.text : JSON.stringify(embeddingsOf(told, isBase64));
    };
    return { whole, stream: (told) => inOnePiece(told, whole) };
};
function embeddingsOf({ reply, model }, isBase64) {
    const { vectors = [], usage } = reply;
    const data = vectors.map((vector, index) => ({
        object: 'embedding',
        index,
        embedding: isBase64 ? base64Of(vector) : vector,
    }));
    const tokens = usage?.inputTokens ?? 0;
    return { object: 'list', data, model, usage: { prompt_tokens: tokens, total_tokens: tokens } };
}
/** 32-bit floats with their lowest byte first. */
function base64Of(vector) {
    const bytes = Buffer.alloc(vector.length * 4);
    for (const [index, value] of vector.entries())
        bytes.writeFloatLE(value, index * 4);
    return bytes.toString('base64');
}
/** Embeddings are never streamed, so what is asked to be comes as it is. */
const inOnePiece = (told, whole) => ({
    part: () => '',
    end: (reply) => whole({ ...told, reply }),
    failure: openAiFailure,
});
