/** How one version of the learner sees text and lets examples vote. */
export type LearnerVersion = {
  readonly id: string;
  /** Lengths of the character n-grams, both ends included. */
  readonly gramLengths: readonly [shortest: number, longest: number];
  /** How much a whole word counts beside its n-grams; 0 leaves words out. */
  readonly wordCount: number;
  /** Rare features count more, or those that tell labels apart. */
  readonly weighting: 'rarity' | 'tellingness';
  /** How many of the nearest examples vote. */
  readonly neighbours: number;
};

const versions: ReadonlyMap<string, LearnerVersion> = new Map(
  [
    { id: 'embedded-1', gramLengths: [3, 3], wordCount: 0, weighting: 'rarity', neighbours: 1 } as const,
    { id: 'embedded-2', gramLengths: [2, 4], wordCount: 2, weighting: 'tellingness', neighbours: 3 } as const,
  ].map((version) => [version.id, version]),
);

/** The ids of all versions, oldest first. */
export const learnerIds: readonly string[] = [...versions.keys()];

/** The version with this id, or `undefined` when there is none. */
export const learnerVersion = (id: string): LearnerVersion | undefined => versions.get(id);
