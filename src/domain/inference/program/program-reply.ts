import { z } from 'zod';
import { isJsonObject, readJson } from '../../artifacts/read-json.js';
import { finishReasonOf } from '../call/finish-reason.js';
import type { ModelReply } from '../call/model-call.js';
import { excerptOf } from '../excerpt.js';

const Tokens = z.number().int().nonnegative();

/** Many languages write `null` where nothing is told. */
const told = <Schema extends z.ZodType>(schema: Schema) => schema.nullish().transform((value) => value ?? undefined);

/** A call as it is written here, whether it came so or in OpenAI's words, whose clients tell the function apart. */
function inOwnWords(call: unknown): unknown {
  if (!isJsonObject(call) || 'name' in call || !isJsonObject(call.function)) return call;
  const { function: called, type, index, ...rest } = call;
  return { ...rest, ...called, ...(type === 'function' || type === undefined ? {} : { type }) };
}

const CalledTool = z.preprocess(
  inOwnWords,
  z.strictObject({ id: told(z.string()), name: z.string().min(1), arguments: told(z.json()) }),
);

/** What a program writes for one request. */
export const ProgramReply = z.strictObject({
  id: told(z.string()),
  output: told(z.json()),
  context: told(z.array(z.string())),
  tool_calls: told(z.array(CalledTool)),
  usage: told(z.strictObject({ input_tokens: Tokens, output_tokens: Tokens })),
  cost_usd: told(z.number().nonnegative()),
  model: told(z.string()),
  finish_reason: told(z.string()),
  error: told(z.union([z.string(), z.json()])),
});
export type ProgramReply = z.infer<typeof ProgramReply>;

/** An answer, or why there is none; either may have cost something. */
export type ReadReply =
  | { readonly kind: 'reply'; readonly reply: Omit<ModelReply, 'latencyMs'> }
  | { readonly kind: 'failed'; readonly reason: string; readonly costUsd: number };

const longestExcerpt = 200;

/** Reads the text of one reply. */
export function readProgramReply(text: string): ReadReply {
  if (text.trim() === '') return failed('it wrote nothing, where a JSON document is due');
  const parsed = readJson(text);
  if (parsed === undefined) return failed(`what it wrote is not JSON: ${excerptOf(text, longestExcerpt)}`);
  return readProgramValue(parsed.json);
}

/** Reads one reply that is a value already. */
export function readProgramValue(value: unknown): ReadReply {
  const checked = ProgramReply.safeParse(value);
  if (!checked.success) return failed(`its reply is not as it must be: ${describe(checked.error)}`);
  const { output, error, cost_usd: costUsd = 0, tool_calls = [] } = checked.data;
  if (saysSomething(error)) {
    const said = typeof error === 'string' ? error : JSON.stringify(error);
    return failed(`it reports an error: ${excerptOf(said, longestExcerpt)}`, costUsd);
  }
  if (output === undefined && tool_calls.length === 0) return failed('its reply has no `output`', costUsd);
  return { kind: 'reply', reply: replyOf(checked.data) };
}

function replyOf({ output = '', ...told }: ProgramReply): Omit<ModelReply, 'latencyMs'> {
  const { context, tool_calls, usage, cost_usd = 0, model, finish_reason } = told;
  return {
    content: typeof output === 'string' ? output : JSON.stringify(output),
    finishReason: finish_reason === undefined ? 'stop' : finishReasonOf(finish_reason.toLowerCase()),
    ...(context === undefined ? {} : { context }),
    ...(tool_calls === undefined ? {} : { toolCalls: tool_calls.map(toolCallOf) }),
    ...(usage === undefined ? {} : { usage: { inputTokens: usage.input_tokens, outputTokens: usage.output_tokens } }),
    // Whatever models a program asks are its own affair, so none of them is a wrong one.
    ...(model === undefined ? {} : { served: { providerName: 'command', model: excerptOf(model, 100) } }),
    costUsd: cost_usd,
    cached: false,
  };
}

function toolCallOf({ id, name, arguments: given = {} }: z.infer<typeof CalledTool>, index: number) {
  const text = typeof given === 'string' ? given : JSON.stringify(given);
  return { id: id ?? `call-${index + 1}`, name, arguments: text };
}

const failed = (reason: string, costUsd = 0): ReadReply => ({ kind: 'failed', reason, costUsd });

/** `false`, an empty text and an empty object are how some say that nothing went wrong. */
const saysSomething = (error: ProgramReply['error']): boolean =>
  typeof error === 'object' && error !== null ? Object.keys(error).length > 0 : Boolean(error);

function describe({ issues: [issue] }: z.ZodError): string {
  if (issue === undefined) return 'unknown';
  const keys = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const place = excerptOf([...issue.path, ...keys].map(String).join('.'), 60);
  if (keys.length > 0) return `unknown key \`${place}\``;
  return `${place === '' ? '' : `\`${place}\` `}${excerptOf(issue.message, 120)}`;
}
