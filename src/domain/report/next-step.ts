import { inOrder, Lane } from '../changes/lane.js';
import type { Verdict } from '../gate/verdict.js';
import { culpritsOf } from './culprits.js';
import { shortCommit } from './format-quantity.js';

/** Who should act, in which part of the system, on what, and how to see it again. */
export type NextStep = {
  readonly owners: readonly { readonly owner: string; readonly of: string }[];
  readonly advice: string;
  /** `undefined` when there is nothing to reproduce. */
  readonly command: string | undefined;
};

/** What the reader should do now. */
export function nextStep(verdict: Verdict): NextStep {
  const command = verdict.verdict === 'not-affected' ? undefined : reproduceCommand(verdict);
  const advice = [adviceFor(verdict), verdict.mixed ? splitAdvice(verdict) : undefined].filter(Boolean).join(' ');
  return { owners: ownersOf(verdict), advice, command };
}

function adviceFor(verdict: Verdict): string {
  switch (verdict.verdict) {
    case 'fail':
      return culpritsOf(verdict).length > 0
        ? 'Look at the cases that got worse, mend the change and push again.'
        : 'Mend what the headline names and push again.';
    case 'error':
      return 'Mend what is named here and run the job again. Nothing was judged, so nothing passed.';
    case 'inconclusive':
      return verdict.blocks
        ? 'Add cases to the dataset, or look at the cases that got worse and mend the change; the gate is set to block what it cannot tell.'
        : 'Look at the cases that got worse and decide. The gate lets this through with a warning; more cases would give it an answer.';
    case 'pass':
      return verdict.blocks ? 'Mend what the headline names and push again.' : 'Nothing stands in the way of merging.';
    case 'not-affected':
      return 'Nothing to do.';
  }
}

const splitAdvice = (verdict: Verdict): string =>
  `Several lanes ride in this change; ${verdict.blocks ? 'split' : 'consider splitting'} it so that each can be rolled back alone.`;

/**
 * The command that repeats the check: `--base` is the tip of the target branch, where policy is read, and the base arm is
 * its merge base with head. `undefined` when a commit has no name that is safe to paste.
 */
export function reproduceCommand(verdict: Verdict): string | undefined {
  const [policy, head] = [shortCommit(verdict.policy), shortCommit(verdict.head)];
  const isSafe = [policy, head].every((commit) => /^\w[\w./-]{0,99}$/.test(commit));
  return isSafe ? `lanegate check --base ${policy} --head ${head}` : undefined;
}

function ownersOf(verdict: Verdict): { owner: string; of: string }[] {
  const lanes = inOrder(Lane.options.filter((lane) => verdict.lanes[lane] === verdict.verdict));
  const areas: string[] = verdict.verdict === 'error' ? ['reliability', ...lanes] : lanes;
  if (verdict.verdict === 'pass' || verdict.verdict === 'not-affected') return [];
  const owned = areas.flatMap((of) => {
    const owner = verdict.ownership[of];
    return owner === undefined ? [] : [{ owner, of }];
  });
  return owned.filter(({ owner }, index) => owned.findIndex((earlier) => earlier.owner === owner) === index);
}
