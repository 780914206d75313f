import { own } from '../artifacts/own.js';
import type { CaseScores, SuiteRun } from '../evaluation/evaluation.js';
import { tellCases } from '../evaluation/tell-cases.js';
import { addCounts, type CaseCounts } from './case-counts.js';
import { type HistoryKey, type HistoryLine, historyKeyOf } from './history-line.js';

/** The counts of earlier runs, of the suites that somebody asks about. */
export class CaseHistory {
  private readonly suites = new Map<string, Map<string, Map<string, CaseCounts>>>();

  private readonly run: string;

  /** Only lines of these are kept, and none of the run itself: it tells its own scores. */
  constructor(keys: Iterable<HistoryKey>, run: string) {
    this.run = run;
    for (const key of keys) this.suites.set(nameOf(key), new Map());
  }

  /** Counts a line; one of another suite, or of one that has changed since, is passed over. */
  add(line: HistoryLine): void {
    const metrics = this.suites.get(nameOf(line));
    if (metrics === undefined || line.run === this.run) return;
    const cases = metrics.get(line.metric) ?? new Map<string, CaseCounts>();
    metrics.set(line.metric, cases);
    for (const [id, [passes, samples]] of Object.entries(line.cases)) {
      // A line that counts more passes than answers is damaged.
      if (passes > samples) continue;
      cases.set(id, addCounts(cases.get(id) ?? { passes: 0, samples: 0 }, { passes, samples }));
    }
  }

  /** The suite, its cases told with what is known of them. */
  tell(run: SuiteRun): SuiteRun {
    const key = historyKeyOf(run);
    const metrics = key && this.suites.get(nameOf(key));
    if (metrics === undefined || metrics.size === 0) return run;
    return tellCases(run, (each) => withEarlier(each, metrics));
  }
}

const nameOf = ({ suite, dataset, graders, target }: HistoryKey): string =>
  JSON.stringify([suite, dataset, graders, target]);

function withEarlier(each: CaseScores, metrics: ReadonlyMap<string, ReadonlyMap<string, CaseCounts>>): CaseScores {
  const earlier: [string, CaseCounts][] = [];
  for (const [metric, cases] of metrics) {
    const counts = cases.get(each.id);
    if (counts !== undefined && own(each.head, metric) !== undefined) earlier.push([metric, counts]);
  }
  return earlier.length === 0 ? each : { ...each, earlier: Object.fromEntries(earlier) };
}
