import { z } from 'zod';
import { isJsonObject, type JsonObject } from '../../artifacts/read-json.js';
import { Dialect } from '../../dialects/dialect.js';
import { whyUnfit } from '../../suite/issues/why-unfit.js';
import { type Place, UserError } from '../../user-error.js';
import { Message, Role, ToolCall } from '../call/message.js';
import { IncidentKind } from '../incident/incident.js';

const RecordedMessage = Message.extend({
  parts: z.array(z.record(z.string(), z.unknown())).optional().describe('Content that is more than text'),
});

const RecordedRequest = z.object({
  provider: z.string().optional().describe('Who was asked; the line answers for any provider when absent'),
  model: z.string(),
  messages: z.array(RecordedMessage).min(1),
  words: z.string().optional().describe('The digest of the request as a client of a gateway wrote it'),
});

/** A request and what a model answered to it. */
const AnswerRecording = z.object({
  request: RecordedRequest,
  response: z.object({
    content: z.string(),
    finish_reason: z.string().default('stop'),
    usage: z
      .object({
        input_tokens: z.number().nonnegative(),
        output_tokens: z.number().nonnegative(),
        cached_input_tokens: z.number().nonnegative().optional(),
        cache_write_input_tokens: z.number().nonnegative().optional(),
        cache_write_1h_input_tokens: z.number().nonnegative().optional(),
        reasoning_tokens: z.number().nonnegative().optional(),
      })
      .optional(),
    latency_ms: z.number().nonnegative().default(0),
    response_id: z.string().optional().describe('What its provider calls the reply'),
    served_model: z.string().optional().describe('The model that answered; the one that was asked when absent'),
    reasoning: z.string().optional().describe('What the model thought before it answered, of a call of a gateway'),
    refusal: z.string().optional(),
    tool_calls: z.array(ToolCall).optional(),
    vectors: z.array(z.array(z.number())).optional().describe('Embeddings, one for each message'),
    verbatim: z
      .object({ dialect: Dialect, is_stream: z.boolean(), text: z.string() })
      .optional()
      .describe('The reply as its provider wrote it, to be handed on to a client of a gateway'),
  }),
});
export type AnswerRecording = z.infer<typeof AnswerRecording>;

/** A request that ended without an answer, retries included. */
const FailureRecording = z.object({
  request: RecordedRequest,
  failure: z.object({
    kind: IncidentKind,
    message: z.string(),
    status: z.number().int().optional().describe('The HTTP status, where the provider answered with one'),
    is_retryable: z.boolean().default(false).describe('Whether another attempt might have helped'),
  }),
});
export type FailureRecording = z.infer<typeof FailureRecording>;

/** One line of a recording: a request and what became of it. */
export const Recording = z.union([AnswerRecording, FailureRecording]);
export type Recording = z.infer<typeof Recording>;

/** The recordings of one file; further lines with the same request are its repeats. */
export type RecordingBook = { readonly path: string; readonly recordings: readonly Recording[] };

/**
 * Reads a recording file, JSONL. Throws `UserError` at the first line that is no recording; blank lines do not count.
 */
export function parseRecordings(text: string, path: string): RecordingBook {
  const recordings: Recording[] = [];
  let line = 0;
  for (const raw of text.replace(/^\uFEFF/, '').split('\n')) {
    line += 1;
    if (raw.trim() !== '') recordings.push(parseRecording(raw, { path, line }));
  }
  return { path, recordings };
}

function parseRecording(text: string, place: Place): Recording {
  const value = parseLine(text, place);
  if (isPlainRecording(value)) return value;
  const isFailure = isJsonObject(value) && value.response === undefined && value.failure !== undefined;
  const schema = isFailure ? FailureRecording : AnswerRecording;
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const unfit = whyUnfit(value, schema, place);
  throw new UserError(`this line is not a recording: ${unfit.why}`, { place: unfit.place, hint: unfit.hint ?? hint });
}

function parseLine(text: string, place: Place): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const isCut = /^\s*\{/.test(text) && !/\}\s*$/.test(text);
    throw new UserError('this line is not JSON', { place, hint: isCut ? cutHint : hint, cause });
  }
}

const cutHint = 'it is cut off, as a machine leaves it that stops while a run records: take the line out';

const hint =
  'one line is {"request":{"model":"…","messages":[{"role":"user","content":"…"}]},"response":{"content":"…"}}';

/**
 * True for a recording that needs neither a default nor a mistake explained. A file has thousands of those, and the
 * schema takes four times as long for its first thousands as reading them does.
 */
function isPlainRecording(value: unknown): value is AnswerRecording {
  if (!isJsonObject(value) || !isJsonObject(value.request) || !isJsonObject(value.response)) return false;
  const { provider = '', model, messages, words } = value.request;
  const { content, finish_reason, usage, latency_ms, response_id = '', served_model = '', ...others } = value.response;
  if (words !== undefined || Object.keys(others).length > 0) return false;
  const isPlainRequest =
    typeof provider === 'string' &&
    typeof model === 'string' &&
    isList(messages) &&
    messages.length > 0 &&
    messages.every(isMessage);
  const isPlainText = [content, finish_reason, response_id, served_model].every((text) => typeof text === 'string');
  return isPlainRequest && isPlainUsage(usage) && isPlainText && isAmount(latency_ms);
}

const roles: ReadonlySet<unknown> = new Set(Role.options);

const isMessage = (value: unknown): boolean =>
  isJsonObject(value) && roles.has(value.role) && typeof value.content === 'string' && Object.keys(value).length === 2;

const isPlainUsage = (usage: unknown): boolean =>
  usage === undefined ||
  (isJsonObject(usage) && isAmount(usage.input_tokens) && isAmount(usage.output_tokens) && isPlainParts(usage));

const isPlainParts = ({
  cached_input_tokens: read = 0,
  cache_write_input_tokens: written = 0,
  cache_write_1h_input_tokens: long = 0,
  reasoning_tokens: thought = 0,
}: JsonObject): boolean => isAmount(read) && isAmount(written) && isAmount(long) && isAmount(thought);

const isAmount = (value: unknown): boolean => typeof value === 'number' && value >= 0 && value < Infinity;

const isList: (value: unknown) => value is unknown[] = Array.isArray;
