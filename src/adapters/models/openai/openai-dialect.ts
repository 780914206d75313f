import type { ModelCall } from '../../../domain/inference/call/model-call.js';
import type { Dialect, HttpProviderKind } from '../http/http-model.js';
import { readChatBody, readEmbeddingsBody } from './chat-reply.js';
import { chatRequestBody, embeddingsRequestBody } from './chat-request.js';
import { ChatAssembler } from './chat-stream.js';

/** What all who speak the OpenAI dialect have in common: all but where they are and how they take the key. */
export const openAiDialect: Pick<Dialect<HttpProviderKind>, 'bodyFor' | 'read' | 'assembler'> = {
  bodyFor: (call, _provider, streams) =>
    call.operation === 'embeddings' ? embeddingsRequestBody(call) : chatRequestBody(call, streams),
  read: (body, { operation, messages }) =>
    operation === 'embeddings' ? readEmbeddingsBody(body, messages.length) : readChatBody(body),
  assembler: () => new ChatAssembler(),
};

/** The path of an operation under a base URL. */
export const operationPath = ({ operation }: ModelCall): string =>
  operation === 'embeddings' ? '/embeddings' : '/chat/completions';

/** The key as a bearer token. */
export const bearer = (key: string | undefined): readonly string[] =>
  key === undefined ? [] : ['authorization', `Bearer ${key}`];
