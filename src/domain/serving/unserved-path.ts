import type { Dialect } from '../dialects/dialect.js';

/** What clients' libraries ask for at a path beside an answer, and why they get none. */
export type UnservedPath = {
  /** Whose clients ask there; absent where those of both providers do. */
  readonly dialect?: Dialect | undefined;
  readonly why: string;
};

const uncounted = 'nobody counts tokens here before a call; the answer to a call says what it took';
const unbatched = 'batches are not served here: ask each of their requests by itself, as many at once as you like';
const withoutThreads =
  'assistants and threads are kept and run by their provider: ask /v1/responses, with the whole conversation as `input`';
const withoutAgents =
  'agents and their sessions are kept and run by their provider: ask /v1/messages, with the whole conversation';
const withoutFiles = 'no file is kept here: send what is in it with the request that is about it, in base64';
const withoutConversations =
  'no conversation is kept here: send it whole as `input`, as client libraries do once `store` is false';
const hosted = (what: string): string =>
  `${what} belong to tools that a provider runs, and only the program's own are called here`;
const elsewhere = (what: string): string =>
  `${what} not served here, where budgets count tokens: ask the provider itself, at its own base URL`;

/** By the beginning of the path, of which the longest that is known counts. */
const unserved: ReadonlyMap<string, UnservedPath> = new Map([
  ['completions', { dialect: 'chat', why: 'completions of old are not served here; ask /v1/chat/completions' }],
  ['complete', { dialect: 'messages', why: 'completions of old are not served here; ask /v1/messages' }],
  [
    'chat/completions',
    { dialect: 'chat', why: 'no completion is kept here, to be read or deleted later: its answer is all there is' },
  ],
  [
    'responses',
    {
      dialect: 'responses',
      why: 'no response is kept here, to be read, cancelled or deleted later: its answer is all there is, and a conversation is sent whole as `input`',
    },
  ],
  ['responses/input_tokens', { dialect: 'responses', why: uncounted }],
  [
    'responses/compact',
    { dialect: 'responses', why: 'nobody shortens a conversation here: send as much of it as the model is to read' },
  ],
  ['conversations', { dialect: 'responses', why: withoutConversations }],
  ['messages/count_tokens', { dialect: 'messages', why: uncounted }],
  ['messages/batches', { dialect: 'messages', why: unbatched }],
  ['batches', { dialect: 'chat', why: unbatched }],
  ['assistants', { dialect: 'chat', why: withoutThreads }],
  ['threads', { dialect: 'chat', why: withoutThreads }],
  ['agents', { dialect: 'messages', why: withoutAgents }],
  ['sessions', { dialect: 'messages', why: withoutAgents }],
  ['environments', { dialect: 'messages', why: withoutAgents }],
  ['files', { why: withoutFiles }],
  ['uploads', { dialect: 'chat', why: withoutFiles }],
  ['vector_stores', { dialect: 'chat', why: hosted('vector stores') }],
  ['containers', { dialect: 'chat', why: hosted('containers') }],
  ['skills', { why: hosted('skills') }],
  ['audio', { dialect: 'chat', why: elsewhere('speech and transcriptions are') }],
  ['images', { dialect: 'chat', why: elsewhere('images are') }],
  ['videos', { dialect: 'chat', why: elsewhere('videos are') }],
  ['realtime', { dialect: 'chat', why: elsewhere('conversations in real time are') }],
  ['fine_tuning', { dialect: 'chat', why: elsewhere('fine-tuning is') }],
  ['moderations', { dialect: 'chat', why: elsewhere('moderation is') }],
  ['evals', { dialect: 'chat', why: elsewhere("the provider's own evaluation is") }],
]);

/** More segments than these say nothing of what is asked for. */
const mostSegments = 2;

/** Azure's clients name whom they ask before what they ask for. */
const deployment = /^deployments\/[^/]+\//;

/** Why nothing is served at a path, which stands behind `/v1`; `undefined` for one that no client library knows. */
export function unservedAt(path: string): UnservedPath | undefined {
  const segments = path.replace(deployment, '').split('/', mostSegments);
  return unserved.get(segments.join('/')) ?? unserved.get(segments.slice(0, 1).join('/'));
}
