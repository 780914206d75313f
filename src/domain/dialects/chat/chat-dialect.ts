import type { ClientDialect } from '../client-dialect.js';
import { openAiCallNameHeader, openAiFailure } from '../openai-failure.js';
import { readChatRequest } from './chat-request.js';

/** Clients that speak OpenAI's chat completions. */
export const chatDialect: ClientDialect = {
  name: 'chat',
  callNameHeader: openAiCallNameHeader,
  read: readChatRequest,
  failure: openAiFailure,
};
