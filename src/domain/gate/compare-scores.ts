import { z } from 'zod';
import type { CaseScores } from '../evaluation/evaluation.js';
import { UserError } from '../user-error.js';
import { judgeMetrics } from './judge-metric.js';
import { MetricVerdict, VerdictWord } from './verdict.js';

const Text = z.union([z.string().min(1), z.number().transform(String)]);

/** One line of another harness's scores. */
const ScoreRow = z.strictObject({
  id: Text,
  score: z.number().min(0).max(1),
  repeat: z.number().int().nonnegative().default(0),
  cluster: Text.optional(),
});
export type ScoreRow = z.infer<typeof ScoreRow>;

/** What `compare` returns; `unpaired` counts the ids that only one arm has. */
export const ComparisonResult = z.strictObject({
  version: z.literal(1),
  verdict: VerdictWord,
  metrics: z.array(MetricVerdict),
  cases: z.strictObject({ compared: z.number().int(), unpaired: z.number().int() }),
});
export type ComparisonResult = z.infer<typeof ComparisonResult>;

const example = 'write one score a line: {"id": "1", "score": 0.5}, with "repeat" and "cluster" where there are any';

/** Reads scores from JSONL. A line that is no score, and a repeated id and repeat, are a `UserError` with the line. */
export function parseScores(text: string, path: string): ScoreRow[] {
  const seen = new Map<string, number>();
  return text.split('\n').flatMap((lineText, index) => {
    if (lineText.trim() === '') return [];
    const line = index + 1;
    const row = parseRow(lineText, { path, line });
    const key = JSON.stringify([row.id, row.repeat]);
    const earlier = seen.get(key);
    if (earlier !== undefined) {
      throw new UserError(`the id ${row.id} with repeat ${row.repeat} is already on line ${earlier}`, {
        place: { path, line },
        hint: 'number the repeats of a case: {"id": "1", "repeat": 0, …}, {"id": "1", "repeat": 1, …}',
      });
    }
    seen.set(key, line);
    return [row];
  });
}

function parseRow(lineText: string, place: { path: string; line: number }): ScoreRow {
  let value: unknown;
  try {
    value = JSON.parse(lineText.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new UserError('this line is not valid JSON', { place, hint: example, cause });
  }
  const parsed = ScoreRow.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const key = issue?.path.join('.');
  throw new UserError(`this line is not a score: ${issue?.message ?? 'unreadable'}`, {
    place: key === undefined || key === '' ? place : { ...place, key },
    hint: example,
  });
}

const defaultAlpha = 0.05;

/** What decides a comparison besides the scores; the defaults are those of lanegate.yml. */
export type ComparisonSettings = { readonly alpha?: number; readonly margin?: number | undefined };

/**
 * Compares two arms of scores as one gating metric named `score`. Ids that only one arm has are counted and, above 2 %,
 * an error. A margin that so many cases cannot pass, and an id in two clusters, are a `UserError`.
 */
export function compareScores(
  base: readonly ScoreRow[],
  head: readonly ScoreRow[],
  { alpha = defaultAlpha, margin }: ComparisonSettings,
): ComparisonResult {
  const cases = pairRows(base, head);
  const metrics = judgeMetrics([
    {
      name: 'score',
      role: 'gate',
      comparison: 'arms',
      cases,
      plannedCases: cases.length,
      repeats: 1,
      stopped: false,
      alpha,
      margin:
        margin === undefined
          ? { kind: 'default', drawnShare: 1 }
          : { kind: 'explicit', value: margin, refusal: { subject: 'these scores' } },
    },
  ]);
  const compared = cases.filter(
    (each) => each.base?.['score'] !== undefined && each.head['score'] !== undefined,
  ).length;
  const verdict = metrics[0]?.verdict ?? 'error';
  return { version: 1, verdict, metrics, cases: { compared, unpaired: cases.length - compared } };
}

type Pair = { cluster?: string; readonly base: number[]; readonly head: number[] };

function pairRows(base: readonly ScoreRow[], head: readonly ScoreRow[]): CaseScores[] {
  const pairs = new Map<string, Pair>();
  for (const [arm, rows] of [
    ['base', base],
    ['head', head],
  ] as const) {
    for (const { id, score, cluster } of rows) {
      const pair: Pair = pairs.get(id) ?? { base: [], head: [] };
      pairs.set(id, pair);
      pair[arm].push(score);
      if (cluster === undefined) continue;
      if (pair.cluster !== undefined && pair.cluster !== cluster) {
        throw new UserError(`the id ${id} is in the cluster ${pair.cluster} and in ${cluster}`);
      }
      pair.cluster = cluster;
    }
  }
  return [...pairs].map(([id, pair]) => ({
    id,
    ...(pair.cluster === undefined ? {} : { cluster: pair.cluster }),
    base: pair.base.length === 0 ? {} : { score: pair.base },
    head: pair.head.length === 0 ? {} : { score: pair.head },
  }));
}
