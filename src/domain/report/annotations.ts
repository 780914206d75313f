import type { Change, ChangeSet } from '../changes/change-set.js';
import { changesAnswers } from '../changes/lane.js';
import type { Verdict } from '../gate/verdict.js';
import { bindingSuites } from './words/culprits.js';

/** What is shown beside a line of the change. */
export type Annotation = {
  readonly level: 'error' | 'warning';
  readonly path: string;
  readonly line: number | undefined;
  readonly message: string;
};

/** GitHub shows ten errors and ten warnings of a step, and the failure of the step is one of the errors. */
const mostShown = { error: 9, warning: 10 } as const;

/** The places of a change that its verdict goes back to, each once; none where nothing is held against it. */
export function annotationsOf({ changes }: Pick<ChangeSet, 'changes'>, verdict: Verdict): Annotation[] {
  const level = verdict.blocks ? 'error' : 'warning';
  const reasons = reasonsBySuite(verdict);
  const found = changes.flatMap((change): Annotation[] => {
    const told = reasonsFor(change, verdict, reasons);
    return told.length === 0 ? [] : [{ level, path: change.path, line: change.line, message: told.join('\n') }];
  });
  const byPlace = new Map(found.toReversed().map((each) => [JSON.stringify([each.path, each.line]), each]));
  return [...byPlace.values()].toReversed().slice(0, mostShown[level]);
}

/** Why each suite is held against the change, by its name. */
function reasonsBySuite(verdict: Verdict): ReadonlyMap<string, string> {
  const held = bindingSuites(verdict).filter(({ verdict: word }) => word !== 'pass' && word !== 'not-affected');
  return new Map(held.map(({ name, verdict: word, reason }) => [name, `${name}: ${word}: ${reason}`]));
}

/** Of a change that reaches suites what they say; of one that alters answers past them all, that nobody measured it. */
function reasonsFor({ suites, lane }: Change, verdict: Verdict, reasons: ReadonlyMap<string, string>): string[] {
  if (suites.length > 0) return suites.flatMap((name) => reasons.get(name) ?? []);
  const isHeldUp = verdict.lanes[lane] !== 'pass' && verdict.lanes[lane] !== 'not-affected';
  return changesAnswers(lane) && isHeldUp ? [`no suite evaluates this ${lane} change`] : [];
}
