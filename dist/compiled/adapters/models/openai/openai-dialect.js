import { readChatBody, readEmbeddingsBody } from './chat-reply.js';
import { chatRequestBody, embeddingsRequestBody } from './chat-request.js';
import { ChatAssembler } from './chat-stream.js';
import { verbatimChatBody, verbatimEmbeddingsBody } from './verbatim-request.js';
/** What all who speak the OpenAI dialect have in common: all but where they are and how they take the key. */
export const openAiDialect = {
    speaks: { chat: 'chat', embeddings: 'embeddings' },
    bodyFor: (call, _provider, streams) => {
        const { verbatim, operation } = call;
        if (operation === 'embeddings')
            return verbatim === undefined ? embeddingsRequestBody(call) : verbatimEmbeddingsBody(call, verbatim);
        return verbatim === undefined ? chatRequestBody(call, streams) : verbatimChatBody(call, verbatim, streams);
    },
    read: (body, { operation, messages }) => operation === 'embeddings' ? readEmbeddingsBody(body, messages.length) : readChatBody(body),
    assembler: ({ parameters }) => new ChatAssembler(choicesAsked(parameters['n'])),
};
const choicesAsked = (n) => (typeof n === 'number' ? n : 1);
/** The path of an operation under a base URL. */
export const operationPath = ({ operation }) => operation === 'embeddings' ? '/embeddings' : '/chat/completions';
/** The key as a bearer token. */
export const bearer = (key) => key === undefined ? [] : ['authorization', `Bearer ${key}`];
