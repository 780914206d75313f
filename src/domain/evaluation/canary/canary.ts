import { z } from 'zod';
import { digestOf, type Json } from '../../artifacts/digest.js';
import { readJson } from '../../artifacts/read-json.js';
import type { GraderSpec } from '../../graders/grader-spec.js';
import { judgeVersion } from '../../graders/judge/judge-traits.js';
import { judgedPlaces, withMembers } from '../../graders/with-members.js';
import { Message } from '../../inference/call/message.js';
import type { Answerer } from '../../suite/answerer.js';
import { whyUnfit } from '../../suite/issues/why-unfit.js';
import { UserError } from '../../user-error.js';

const JsonValue: z.ZodType<Json> = z.json();

/** One line of a canary: an answer that stays as it is, and the grades that its judges once gave it. */
export const Anchor = z.strictObject({
  id: z.string().min(1),
  vars: z.record(z.string(), JsonValue),
  answer: z.string().min(1),
  expected: JsonValue.optional(),
  messages: z.array(Message).min(1).optional().describe('The conversation that the answer replies to'),
  context: z.array(z.string()).optional(),
  scores: z.record(z.string(), z.number().min(0).max(1)).optional().describe('Metric to score, as recorded'),
  judges: z.record(z.string(), z.string()).optional().describe('Metric to the digest of the judge that gave it'),
});
export type Anchor = z.infer<typeof Anchor>;

/** The canary of a suite, or why it is of no use. */
export type Canary = { readonly path: string; readonly anchors: readonly Anchor[] | { readonly unusable: string } };

/** Reads a canary, one anchor a line. Throws a `UserError` for a broken line, a repeated id and an empty file. */
export function parseCanary(text: string, path: string): Anchor[] {
  const anchors = text
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [anchorOf(line, path, index + 1)]));
  if (anchors.length === 0) throw new UserError('this canary has no anchors', { place: { path }, hint: exampleAnchor });
  const repeated = anchors.find(({ id }, index) => anchors.findIndex((other) => other.id === id) < index);
  if (repeated !== undefined) throw new UserError(`the anchor \`${repeated.id}\` is there twice`, { place: { path } });
  return anchors;
}

const exampleAnchor = 'write one a line: {"id": "1", "vars": {"question": "…"}, "answer": "…"}';

function anchorOf(text: string, path: string, line: number): Anchor {
  const value = readJson(text)?.json;
  const parsed = Anchor.safeParse(value);
  if (parsed.success) return parsed.data;
  const { why, hint = exampleAnchor, place } = whyUnfit(value, Anchor, { path, line });
  throw new UserError(`this line is no anchor: ${why}`, { place, hint });
}

/** What a metric's judges are: other words, another model or another version of a grader give another digest. */
export function judgeDigest(
  metric: string,
  graders: readonly GraderSpec[],
  judges: ReadonlyMap<string, Answerer>,
): string {
  const specs = judgedPlaces(graders).flatMap((place) => (place.feeds && place.metric === metric ? place.spec : []));
  const digestOfModel = ({ model = '' }: GraderSpec): string | null => judges.get(model)?.modelDigest ?? null;
  const meaning = specs.map(({ model, ...spec }) => ({
    spec: JSON.parse(JSON.stringify({ ...spec, metric: undefined })) as Json,
    model: digestOfModel({ model, ...spec }),
    ...(spec.graders === undefined ? {} : { members: withMembers(spec.graders).map(digestOfModel) }),
  }));
  return digestOf({ version: judgeVersion, graders: meaning }).slice('sha256:'.length, 'sha256:'.length + 16);
}
