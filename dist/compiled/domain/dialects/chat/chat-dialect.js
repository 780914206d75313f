import { openAiFailure } from '../openai-failure.js';
import { readChatRequest } from './chat-request.js';
/** Clients that speak OpenAI's chat completions. */
export const chatDialect = { name: 'chat', read: readChatRequest, failure: openAiFailure };
