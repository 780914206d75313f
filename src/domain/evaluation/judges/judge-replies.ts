import { z } from 'zod';
import type { Arm } from '../../suite/arm.js';
import { countsByName } from '../counts-by-name.js';

/** Models as provider/model, and how often each replied. */
export const ReplyCounts = z.record(z.string(), z.number().int());
export type ReplyCounts = z.infer<typeof ReplyCounts>;

/** Which models replied for one judge, when it graded the answers of each arm. */
export const RepliesByArm = z.strictObject({ base: ReplyCounts, head: ReplyCounts });
export type RepliesByArm = z.infer<typeof RepliesByArm>;

/** Adds up which models replied for the judges of a suite, by the names that its graders call them. */
export class JudgeReplies {
  private readonly judges = new Map<string, Record<Arm, Map<string, number>>>();

  add(arm: Arm, gradedBy: Readonly<Record<string, ReplyCounts>>): void {
    for (const [judge, counts] of Object.entries(gradedBy)) {
      const arms = this.judges.get(judge) ?? { base: new Map(), head: new Map() };
      this.judges.set(judge, arms);
      for (const [model, count] of Object.entries(counts)) arms[arm].set(model, (arms[arm].get(model) ?? 0) + count);
    }
  }

  /** The judges that replied, by their names. */
  get names(): string[] {
    return [...this.judges.keys()];
  }

  /** Which models replied for a judge, when it graded the answers of an arm. */
  countsOf(judge: string, arm: Arm): ReplyCounts {
    return countsByName(this.judges.get(judge)?.[arm] ?? new Map());
  }

  /** Of those judges, the ones for which more than one model replied; nothing where there are none. */
  mixturesOf(judges: readonly string[]): Readonly<Record<string, RepliesByArm>> | undefined {
    const mixed = judges.flatMap((judge) => {
      const arms = this.judges.get(judge);
      if (arms === undefined || new Set([...arms.base.keys(), ...arms.head.keys()]).size < 2) return [];
      return [[judge, { base: countsByName(arms.base), head: countsByName(arms.head) }] as const];
    });
    return mixed.length === 0 ? undefined : Object.fromEntries(mixed);
  }
}

/** Up to this share of the replies other models may have graded head than base: less moves no mean by much. */
const tolerableShare = 0.1;

/** True where base and head were graded by models so unlike that a difference may be theirs. */
export const areUnlike = ({ base, head }: RepliesByArm): boolean => areOfUnlikeModels(base, head);

/** True of the replies of two arms that are of models so unlike that a difference may be theirs. */
export const areOfUnlikeModels = (one: ReplyCounts, other: ReplyCounts): boolean =>
  unlikeShare(one, other) > tolerableShare;

/** The share of the replies that would have to be of other models for both arms to have the same ones. */
function unlikeShare(one: ReplyCounts, other: ReplyCounts): number {
  const totalOf = (counts: ReplyCounts): number => Object.values(counts).reduce((sum, count) => sum + count, 0);
  const [oneTotal, otherTotal] = [totalOf(one), totalOf(other)];
  if (oneTotal === 0 || otherTotal === 0) return 0;
  const models = new Set([...Object.keys(one), ...Object.keys(other)]);
  const apart = [...models].map((model) => Math.abs((one[model] ?? 0) / oneTotal - (other[model] ?? 0) / otherTotal));
  return apart.reduce((sum, each) => sum + each, 0) / 2;
}
