import { z } from 'zod';
import type { Json } from '../../artifacts/digest.js';
import type { Message } from '../../inference/call/message.js';
import { type GraderError, graderError } from '../grader.js';
import type { GraderSpec } from '../grader-spec.js';
import type { Need, Steps } from '../need.js';
import { type Reading, readVerdict } from './read-verdict.js';

/** A verdict, or why there is none; only the first is ever a score. */
export type Asked<Verdict> = { readonly kind: 'verdict'; readonly verdict: Verdict } | GraderError;

/** What is put to a judge, and how its reply is read. */
export type JudgeQuestion<Verdict> = {
  readonly messages: readonly Message[];
  readonly responseFormat?: Json | undefined;
  readonly read: (reply: string) => Reading<Verdict>;
};

/** How often a judge is asked at most: again where its first reply is no verdict. */
export const mostAskings = 2;

/** A form of reply, as a schema to read by and as the one that the provider is told. */
export type ReplyForm<Verdict> = { readonly schema: z.ZodType<Verdict>; readonly responseFormat: Json };

/** The form of a reply by its schema; `name` is what providers are told. */
export function replyForm<Verdict>(name: string, schema: z.ZodType<Verdict>): ReplyForm<Verdict> {
  const form = withoutBounds(z.toJSONSchema(schema) as Json);
  return { schema, responseFormat: { type: 'json_schema', json_schema: { name, strict: true, schema: form } } };
}

/** What some providers refuse in a schema that binds; replies are held to it all the same when they are read. */
const bounds: ReadonlySet<string> = new Set(['$schema', 'minimum', 'maximum', 'minItems', 'maxItems']);

function withoutBounds(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutBounds);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => !bounds.has(key));
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutBounds(inner ?? null)]));
}

/** Asks a judge for a verdict of a form. */
export const askForVerdict = <Verdict>(
  spec: GraderSpec,
  messages: readonly Message[],
  { schema, responseFormat }: ReplyForm<Verdict>,
): Steps<Asked<Verdict>> => askJudge(spec, { messages, responseFormat, read: (reply) => readVerdict(reply, schema) });

/** Asks a judge; a reply that is no verdict is asked for once more, and a second one is a grader error. */
export function* askJudge<Verdict>(spec: GraderSpec, question: JudgeQuestion<Verdict>): Steps<Asked<Verdict>> {
  const { model } = spec;
  if (model === undefined) return graderError(`\`${spec.type}\` has no judge`);
  let why = '';
  for (let repeat = 0; repeat < mostAskings; repeat += 1) {
    const supply = yield completionNeed(model, question, repeat);
    if (supply.kind === 'failed' && supply.incident !== 'malformed-json')
      return graderError(`the judge ${model} gave no verdict: ${supply.reason}`, supply.incident);
    const reading = supply.kind === 'completion' ? question.read(supply.content) : undefined;
    if (reading?.kind === 'verdict') return reading;
    why = reading?.why ?? (supply.kind === 'failed' ? supply.reason : `a ${supply.kind} is no reply`);
  }
  return graderError(`the judge ${model} gave no verdict in ${mostAskings} replies: ${why}`);
}

const completionNeed = (
  model: string,
  { messages, responseFormat }: Pick<JudgeQuestion<unknown>, 'messages' | 'responseFormat'>,
  repeat: number,
): Need => ({ kind: 'completion', model, messages, responseFormat, repeat });
