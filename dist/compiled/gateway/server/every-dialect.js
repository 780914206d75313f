import { chatDialect } from '../../domain/dialects/chat/chat-dialect.js';
import { embeddingsDialect } from '../../domain/dialects/embeddings/embeddings-dialect.js';
import { messagesDialect } from '../../domain/dialects/messages/messages-dialect.js';
import { responsesDialect } from '../../domain/dialects/responses/responses-dialect.js';
/** Every way in which clients ask. */
export const everyDialect = {
    chat: chatDialect,
    responses: responsesDialect,
    embeddings: embeddingsDialect,
    messages: messagesDialect,
};
