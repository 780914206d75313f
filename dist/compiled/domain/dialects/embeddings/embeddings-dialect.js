import { openAiFailure } from '../openai-failure.js';
import { readEmbeddingsRequest } from './embeddings-request.js';
/** Clients that speak OpenAI's embeddings. */
export const embeddingsDialect = {
    name: 'embeddings',
    read: readEmbeddingsRequest,
    failure: openAiFailure,
};
