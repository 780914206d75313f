import { messagesFailure } from './messages-failure.js';
import { readMessagesRequest } from './read-messages-request.js';
/** Anthropic's messages API (platform.claude.com/docs/en/api/messages). */
export const messagesDialect = {
    name: 'messages',
    read: readMessagesRequest,
    failure: messagesFailure,
};
