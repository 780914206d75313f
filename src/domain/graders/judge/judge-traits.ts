import type { Json } from '../../artifacts/digest.js';
import { type GraderField, type GraderTraits, problemOfShare } from '../grader-traits.js';
import { problemOfBlank } from '../text/value-problems.js';

/**
 * The version of every judge: of its words and of how its replies are read. Scores of two versions cannot be compared,
 * so a change of either raises it.
 */
export const judgeVersion = 3;

const marks = ['threshold', 'graded', 'model'] as const;

const judge = (needs: readonly GraderField[], takes: readonly GraderField[] = []): GraderTraits => ({
  version: judgeVersion,
  needs,
  takes: [...takes, ...marks],
  problemOfValue: problemOfBlank,
});

const scored = (needs: readonly GraderField[], takes: readonly GraderField[] = []): GraderTraits => ({
  ...judge(needs, takes),
  problemOf: problemOfShare,
});

const ofAny = {
  decides: true,
  comparesWithExpected: true,
  comparesAsItIs: (value: Json): boolean => Array.isArray(value),
} as const;

export const judgeTraits = {
  similar: { ...scored([], ['value']), ...ofAny },
  'similar:dot': { ...judge([], ['value']), ...ofAny },
  'similar:euclidean': { ...judge([], ['value']), ...ofAny },
  'llm-rubric': scored(['value']),
  factuality: { ...scored([], ['value']), comparesWithExpected: true },
  'closed-qa': scored(['value']),
  'answer-relevance': scored([], ['value']),
  'context-recall': { ...scored([], ['value']), comparesWithExpected: true },
  'context-faithfulness': scored([], ['value']),
  // Its words went on once more than those of the others.
  pairwise: { version: judgeVersion + 1, needs: [], takes: ['value', 'model'], problemOfValue: problemOfBlank },
  choice: { ...scored(['prompt', 'choices'], ['system_prompt', 'match']), decides: true },
  'github/similarity': { ...scored([], ['value', 'match']), decides: true, comparesWithExpected: true },
  'github/coherence': { ...scored([], ['match']), decides: true },
  'github/fluency': { ...scored([], ['match']), decides: true },
  'github/relevance': { ...scored([], ['match']), decides: true },
  'github/groundedness': { ...scored([], ['value', 'match']), decides: true },
} satisfies Readonly<Record<string, GraderTraits>>;
