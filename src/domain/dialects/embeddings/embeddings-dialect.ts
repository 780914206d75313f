import type { ClientDialect } from '../client-dialect.js';
import { openAiFailure } from '../openai-failure.js';
import { readEmbeddingsRequest } from './embeddings-request.js';

/** Clients that speak OpenAI's embeddings. */
export const embeddingsDialect: ClientDialect = {
  name: 'embeddings',
  read: readEmbeddingsRequest,
  failure: openAiFailure,
};
