import type { ClientDialect } from '../client-dialect.js';
import { openAiCallNameHeader, openAiFailure } from '../openai-failure.js';
import { readEmbeddingsRequest } from './embeddings-request.js';

/** Clients that speak OpenAI's embeddings. */
export const embeddingsDialect: ClientDialect = {
  name: 'embeddings',
  callNameHeader: openAiCallNameHeader,
  read: readEmbeddingsRequest,
  failure: openAiFailure,
};
