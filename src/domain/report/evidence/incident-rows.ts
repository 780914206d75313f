import type { ArmTotals } from '../../evaluation/evaluation.js';
import type { Arm } from '../../evaluation/sample.js';
import type { IncidentVerdict, SuiteVerdict } from '../../gate/verdict.js';
import { formatShare } from '../words/format-quantity.js';
import { type CountedKind, incidentMeanings } from './incident-meanings.js';

/** How often something other than a plain score came out of a call, in each arm, and what is tolerated of it. */
export type IncidentRow = {
  readonly suite: string;
  readonly kind: CountedKind;
  readonly base: number;
  readonly head: number;
  /** A share of an arm's samples; `undefined` for what is judged in another way. */
  readonly tolerance: number | undefined;
  readonly exceededIn: readonly Arm[];
  /** What it makes of the suite. */
  readonly word: IncidentVerdict['verdict'];
};

/** Incidents, grader errors and unverified answers of the suites, the ones most frequent in head first. */
export const incidentRows = (suites: readonly SuiteVerdict[]): IncidentRow[] =>
  rowsOf(suites, (arm) => [
    ...entriesOf(arm.incidents),
    ['grader error', arm.grader_errors],
    ['unverified answer', arm.unverified],
  ]);

/** Answers of the suites that were scored and yet are told, the ones most frequent in head first. */
export const noticeRows = (suites: readonly SuiteVerdict[]): IncidentRow[] =>
  rowsOf(suites, (arm) => entriesOf(arm.notices));

type Entry = readonly [CountedKind, number];

const entriesOf = (counts: Readonly<Partial<Record<CountedKind, number>>>): Entry[] =>
  (Object.keys(incidentMeanings) as CountedKind[]).map((kind) => [kind, counts[kind] ?? 0]);

function rowsOf(suites: readonly SuiteVerdict[], entries: (arm: ArmTotals) => Entry[]): IncidentRow[] {
  const rows = suites.flatMap(({ name, arms: { base, head }, incident_verdicts: verdicts }) => {
    const counts = { base: countsOf(base, entries), head: countsOf(head, entries) };
    const kinds = new Set([...counts.base.keys(), ...counts.head.keys()]);
    return [...kinds].map((kind) => ({
      suite: name,
      kind,
      base: counts.base.get(kind) ?? 0,
      head: counts.head.get(kind) ?? 0,
      ...standingOf(verdicts.filter((verdict) => verdict.kind === kind)),
    }));
  });
  return rows.sort((one, other) => other.head - one.head || other.base - one.base);
}

const countsOf = (arm: ArmTotals | undefined, entries: (arm: ArmTotals) => Entry[]): Map<CountedKind, number> =>
  new Map(arm === undefined ? [] : entries(arm).filter(([, count]) => count > 0));

function standingOf(verdicts: readonly IncidentVerdict[]): Pick<IncidentRow, 'tolerance' | 'exceededIn' | 'word'> {
  const words = verdicts.map(({ verdict }) => verdict);
  return {
    tolerance: verdicts[0]?.tolerance,
    exceededIn: verdicts.filter(({ exceeded }) => exceeded).map(({ arm }) => arm),
    word: (['fail', 'inconclusive'] as const).find((word) => words.includes(word)) ?? 'pass',
  };
}

/** What is tolerated of a kind: `2 %` of an arm's samples, `none`, `any`, or a dash. */
export function describeTolerance({ tolerance }: IncidentRow): string {
  if (tolerance === undefined) return '–';
  if (tolerance === 0) return 'none';
  return tolerance === 1 ? 'any' : formatShare(tolerance);
}

/** Where a kind stands against its tolerance: `within`, or `above in head: fail`. */
export function describeStanding({ tolerance, exceededIn, word }: IncidentRow): string {
  if (tolerance === undefined) return '–';
  return exceededIn.length === 0 ? 'within' : `above in ${exceededIn.join(' and ')}: ${word}`;
}

/** The kinds of some rows, each once, with what they mean. */
export const meaningsOf = (rows: readonly IncidentRow[]): { readonly kind: CountedKind; readonly meaning: string }[] =>
  [...new Set(rows.map(({ kind }) => kind))].map((kind) => ({ kind, meaning: incidentMeanings[kind] }));
