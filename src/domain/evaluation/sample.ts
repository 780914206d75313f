import { z } from 'zod';
import { Message } from '../inference/call/message.js';
import { Incident, IncidentKind } from '../inference/incident/incident.js';
import { Notice } from '../inference/incident/notice.js';
import { Arm } from '../suite/arm.js';
import { ReplyCounts } from './judges/judge-replies.js';

export { Arm };

/** Whose cases and graders judge: policy's, which bind, or head's, which are shown beside. */
export const Yardstick = z.enum(['policy', 'head']);
export type Yardstick = z.infer<typeof Yardstick>;

const Usage = z.strictObject({ input_tokens: z.number(), output_tokens: z.number() });

const Answered = z.strictObject({
  kind: z.literal('answered'),
  content: z.string(),
  scores: z.record(z.string(), z.number().min(0).max(1)).describe('Metric to score'),
  grader_errors: z.record(z.string(), z.string()).describe('Metric to the reason why it has no score'),
  outages: z
    .record(z.string(), IncidentKind)
    .optional()
    .describe('Metric to the outage that it has no score for; a run that goes on takes such a sample again'),
  reasons: z
    .record(z.string(), z.string())
    .optional()
    .describe('Metric to what its judge or program said, or what failed of a set'),
  regraded: z
    .record(z.string(), z.number().min(0).max(1))
    .optional()
    .describe('Metric to the score of a second grading of the same answer, which shows how far a judge wavers'),
  context: z.array(z.string()).optional().describe('What retrieval gave to the target'),
  transcript: z.array(Message).optional().describe('The whole conversation, where it has more than one turn'),
  notices: z.array(Notice).optional().describe('What must be told of the answer although it was scored'),
});

const Failed = z.strictObject({ kind: z.literal('incident'), incident: Incident });

/** One line of `samples.jsonl`: what one arm made of one case once. */
export const Sample = z.strictObject({
  suite: z.string(),
  yardstick: Yardstick,
  case: z.string(),
  repeat: z.number().int().nonnegative(),
  arm: Arm,
  request: z.string().describe('Digest of everything that decides the answer and its grades'),
  seed: z.number().int().optional().describe('What the model was given as its seed, where the binding derives it'),
  question: z
    .string()
    .optional()
    .describe('What sets the case apart: its variables, for people to read. Told once a case: by repeat 0 of head'),
  expected: z
    .string()
    .optional()
    .describe('What the case expects, as text for people to read; told where `question` is'),
  model: z.string().describe('The model that served, as provider/model'),
  system_fingerprint: z.string().optional().describe('Which build and settings of it served, where its provider tells'),
  route: z
    .strictObject({ name: z.string(), because: z.string().optional().describe('Why this model was asked') })
    .optional()
    .describe('The route that chose the model'),
  outcome: z.discriminatedUnion('kind', [Answered, Failed]),
  usage: Usage.optional(),
  cost_usd: z.number().nonnegative().describe('Of the answer, without what grading it cost'),
  graded_by: z
    .record(z.string(), ReplyCounts)
    .optional()
    .describe('Which models replied for each judge that graded it, and how often'),
  grading_usd: z.number().nonnegative().optional().describe('What graders that ask models cost'),
  saved_usd: z.number().nonnegative().optional().describe('What it would have cost more, had nothing been cached'),
  latency_ms: z.number().nonnegative(),
  untimed: z.boolean().optional().describe('How long it took tells nothing: it was replayed, or made in this process'),
  cached: z.boolean(),
  age_days: z.number().nonnegative().optional().describe('How old the answer was, where it comes from the cache'),
  calls: z
    .strictObject({ made: z.number().int().nonnegative(), cached: z.number().int().nonnegative() })
    .optional()
    .describe('How many calls it took, of a conversation or where none was made; else it is one'),
  unverified: z.boolean().optional().describe('Answered only by a recording that head brought'),
});
export type Sample = z.infer<typeof Sample>;

export const samplesFile = 'samples.jsonl';
