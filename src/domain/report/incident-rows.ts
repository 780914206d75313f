import type { ArmTotals } from '../evaluation/evaluation.js';
import type { SuiteVerdict } from '../gate/verdict.js';

/** How often something other than a score came out of a call, in each arm. */
export type IncidentRow = {
  readonly suite: string;
  readonly kind: string;
  readonly base: number;
  readonly head: number;
};

/** Incidents, grader errors and unverified answers of the suites, the ones most frequent in head first. */
export function incidentRows(suites: readonly SuiteVerdict[]): IncidentRow[] {
  const rows = suites.flatMap(({ name, arms: { base, head } }) => {
    const counts = { base: countsOf(base), head: countsOf(head) };
    const kinds = new Set([...counts.base.keys(), ...counts.head.keys()]);
    return [...kinds].map((kind) => ({
      suite: name,
      kind,
      base: counts.base.get(kind) ?? 0,
      head: counts.head.get(kind) ?? 0,
    }));
  });
  return rows.sort((one, other) => other.head - one.head || other.base - one.base);
}

function countsOf(arm: ArmTotals | undefined): Map<string, number> {
  if (arm === undefined) return new Map();
  const counts: [string, number][] = [
    ...Object.entries(arm.incidents),
    ['grader error', arm.grader_errors],
    ['unverified answer', arm.unverified],
  ];
  return new Map(counts.filter(([, count]) => count > 0));
}
