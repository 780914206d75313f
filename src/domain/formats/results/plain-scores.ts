import { z } from 'zod';
import { filledLines } from '../../artifacts/filled-lines.js';
import { parseJsonLine } from '../../artifacts/parse-json-line.js';
import { isMetricName } from '../../graders/grader-traits.js';
import { whyUnfit } from '../../suite/issues/why-unfit.js';
import { type Place, UserError } from '../../user-error.js';
import { csvRecords } from './csv-records.js';
import type { Result, Results } from './result.js';

const Text = z.union([z.string().min(1), z.number().transform(String)]);

/** One score of one case, of any harness. */
const ScoreRow = z.strictObject({
  id: Text,
  score: z.number().min(0).max(1).optional(),
  error: z.string().min(1).optional().describe('Why there is no score'),
  repeat: z.number().int().nonnegative().default(0),
  cluster: Text.optional(),
  metric: z.string().min(1).refine(isMetricName, 'is no name for a metric').default('score'),
});
type ScoreRow = z.infer<typeof ScoreRow>;

const example =
  'write one score a line: {"id": "1", "score": 0.5}, with "repeat", "cluster" and "metric" where there are any, and "error" where there is no score';

/** A row as it stands in the file, and where. */
type Found = { readonly value: unknown; readonly place: Place & { readonly line: number } };

/** Scores from JSONL. A line that is no score, and one that is there twice, are a `UserError` with the line. */
export const readScoreLines = (text: string, path: string): Results =>
  gather(
    [...filledLines(text)].map(({ text: lineText, line }): Found => {
      const place = { path, line };
      return { value: parseJsonLine(lineText.replace(/^\uFEFF/, ''), place, example), place };
    }),
  );

const numericColumns = ['score', 'repeat'];

/** Scores from CSV, whose first line names the columns. */
export function readScoreTable(text: string, path: string): Results {
  return gather(
    csvRecords(text, path).map(({ record, line }) => {
      const filled = Object.entries(record).filter(([, cell]) => cell.trim() !== '');
      const cells = filled.map(([name, cell]) => [name, numericColumns.includes(name) ? numberOf(cell) : cell]);
      return { value: Object.fromEntries(cells), place: { path, line } };
    }),
  );
}

/** A cell that is no number stays a text, which is then refused as one. */
const numberOf = (cell: string): unknown => (Number.isNaN(Number(cell)) ? cell : Number(cell));

type Gathered = {
  readonly id: string;
  readonly cluster: string | undefined;
  readonly scores: Record<string, number>;
  readonly errors: Record<string, string>;
};

/** The rows of one case and repeat together, one of each metric. */
function gather(found: readonly Found[]): Results {
  const lines = new Map<string, number>();
  const runs = new Map<string, Gathered>();
  for (const { value, place } of found) {
    const row = parseRow(value, place);
    refuseSecond(row, place, lines);
    const key = JSON.stringify([row.id, row.repeat]);
    const run: Gathered = runs.get(key) ?? { id: row.id, cluster: row.cluster, scores: {}, errors: {} };
    runs.set(key, run);
    if (row.score === undefined) run.errors[row.metric] = row.error ?? '';
    else run.scores[row.metric] = row.score;
  }
  return { format: 'scores', results: [...runs.values()].map(asResult), notes: [] };
}

const asResult = ({ id, cluster, scores, errors }: Gathered): Result => ({
  id,
  cluster,
  outcome:
    Object.keys(scores).length === 0
      ? { kind: 'errored', message: Object.values(errors)[0] ?? '' }
      : { kind: 'scored', scores, graderErrors: errors },
});

function parseRow(value: unknown, place: Found['place']): ScoreRow {
  const parsed = ScoreRow.safeParse(value);
  if (!parsed.success) {
    const { why, hint = example, ...found } = whyUnfit(value, ScoreRow, place);
    throw new UserError(`this line is not a score: ${why}`, { ...found, hint });
  }
  const { score, error } = parsed.data;
  if ((score === undefined) === (error === undefined)) {
    const why = score === undefined ? 'it has neither a score nor an error' : 'it has a score and an error';
    throw new UserError(`this line is not a score: ${why}`, { place, hint: example });
  }
  return parsed.data;
}

function refuseSecond({ id, repeat, metric }: ScoreRow, place: Found['place'], lines: Map<string, number>): void {
  const key = JSON.stringify([id, repeat, metric]);
  const earlier = lines.get(key);
  if (earlier !== undefined) {
    throw new UserError(`the id ${id} with repeat ${repeat} is already on line ${earlier}`, {
      place,
      hint: 'number the repeats of a case: {"id": "1", "repeat": 0, …}, {"id": "1", "repeat": 1, …}',
    });
  }
  lines.set(key, place.line);
}
