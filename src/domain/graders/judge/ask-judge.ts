import { z } from 'zod';
import type { Json } from '../../artifacts/digest.js';
import type { Message } from '../../inference/call/message.js';
import type { Grade } from '../grader.js';
import type { GraderSpec } from '../grader-spec.js';
import type { Need, Steps } from '../need.js';
import { type Reading, readVerdict } from './read-verdict.js';

type GraderError = Extract<Grade, { kind: 'grader-error' }>;

/** A verdict, or why there is none; only the first is ever a score. */
export type Asked<Verdict> = { readonly kind: 'verdict'; readonly verdict: Verdict } | GraderError;

export const graderError = (message: string): GraderError => ({ kind: 'grader-error', message });

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
  const { $schema: _, ...plain } = z.toJSONSchema(schema) as Record<string, Json>;
  return { schema, responseFormat: { type: 'json_schema', json_schema: { name, strict: true, schema: plain } } };
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
      return graderError(`the judge ${model} gave no verdict: ${supply.reason}`);
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
