import type { Lane } from '../changes/lane.js';
import type { MixedArm } from '../evaluation/attribution-run.js';
import { JudgeReplies } from '../evaluation/judges/judge-replies.js';
import type { Sample } from '../evaluation/sample.js';
import { ArmTally } from '../evaluation/tally/arm-tally.js';
import { ScoreSheet } from '../evaluation/tally/score-sheet.js';
import { toNanoUsd, usdOf } from '../inference/budget/amount.js';
import { type Target, targetDigest } from '../suite/target.js';

/** Adds up the samples of one mixture as they arrive, in any order. */
export class MixtureTally {
  private readonly arm = new ArmTally();
  private readonly scores: ScoreSheet;
  /** Which models replied for the judges of its answers, which are asked as those of head are. */
  readonly replies = new JudgeReplies();
  private nanoUsd = 0;
  private incidents = 0;

  constructor(repeats: number) {
    this.scores = new ScoreSheet(repeats);
  }

  add(sample: Sample, caseNumber: number): void {
    const { repeat, outcome } = sample;
    this.arm.add(sample);
    this.nanoUsd += toNanoUsd(sample.cost_usd) + toNanoUsd(sample.grading_usd ?? 0);
    if (outcome.kind === 'incident') this.incidents += 1;
    else {
      this.scores.add({ caseNumber, repeat, arm: 'head' }, outcome.scores);
      this.replies.add('head', sample.graded_by ?? {});
    }
  }

  describe(lanes: readonly Lane[], target: Target): MixedArm {
    const { arm, incidents, nanoUsd } = this;
    // Of a route the question may choose who answers, and a program answers as it likes.
    const isOneModel = target.prompt !== undefined && target.route === undefined;
    return {
      lanes: [...lanes],
      target: targetDigest(target),
      answered: arm.answered,
      incidents,
      cost_usd: usdOf({ nanoUsd }),
      ...(isOneModel ? { served: arm.whoServed() } : {}),
    };
  }

  scoresOf(caseNumber: number): Record<string, number[]> {
    const { scores } = this;
    return scores.has(caseNumber) ? scores.scoresOf(caseNumber, 'head', [...scores.metrics()].sort()) : {};
  }

  /** What a reader must know of its answers, such as incidents. */
  notes(): string[] {
    return this.arm.notes();
  }
}
