import type { ClientDialect } from '../client-dialect.js';
import { messagesFailure } from './messages-failure.js';
import { readMessagesRequest } from './read-messages-request.js';

/** Anthropic's messages API (platform.claude.com/docs/en/api/messages). */
export const messagesDialect: ClientDialect = {
  name: 'messages',
  callNameHeader: 'request-id',
  read: readMessagesRequest,
  failure: messagesFailure,
};
