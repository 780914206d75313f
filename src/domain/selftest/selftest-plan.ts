import type { ChangeSet } from '../changes/change-set.js';
import type { Planned } from '../evaluation/plan/plan-suite.js';

/** A commit as a change of nothing: all of its suites are to be asked, whose names are told. */
export const changeOfNothing = (commit: string, suites: readonly string[]): ChangeSet => ({
  version: 1,
  policy: commit,
  base: commit,
  head: commit,
  worktree: false,
  lanes: [],
  mixed: false,
  suites: [...suites],
  affected: [],
  unaffected: [],
  changes: [],
  notes: [],
});

/** A suite's target asked alone, so many times a case, whatever was answered before. */
export const askedAgain =
  (repeats: number) =>
  (planned: Planned): Planned => {
    if (planned.kind === 'problem') return planned;
    const { arms, definition, ...plan } = planned.plan;
    return {
      kind: 'run',
      plan: {
        ...plan,
        isSelftest: true,
        arms: { kind: 'head-only', head: arms.head },
        definition: { ...definition, repeats, maxRepeats: undefined },
      },
    };
  };
