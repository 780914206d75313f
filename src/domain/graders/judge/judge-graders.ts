import type { AskingGrader } from '../grader.js';
import type { JudgeType } from '../grader-spec.js';
import {
  gradeGithubCoherence,
  gradeGithubFluency,
  gradeGithubGroundedness,
  gradeGithubRelevance,
  gradeGithubSimilarity,
} from './github-evaluators.js';
import { gradeChoice } from './grade-choice.js';
import { gradeClosedQuestion, gradeFactuality } from './grade-facts.js';
import { gradePairwise } from './grade-pairwise.js';
import { gradeRubric } from './grade-rubric.js';
import { gradeDistance, gradeDotSimilarity, gradeSimilarity } from './grade-similarity.js';
import { gradeAnswerRelevance, gradeContextFaithfulness, gradeContextRecall } from './grade-statements.js';

/** The graders that ask a model. */
export const judgeGraders: Readonly<Record<JudgeType, AskingGrader>> = {
  similar: gradeSimilarity,
  'similar:cosine': gradeSimilarity,
  'similar:dot': gradeDotSimilarity,
  'similar:euclidean': gradeDistance,
  'llm-rubric': gradeRubric,
  factuality: gradeFactuality,
  'model-graded-factuality': gradeFactuality,
  'closed-qa': gradeClosedQuestion,
  'model-graded-closedqa': gradeClosedQuestion,
  'answer-relevance': gradeAnswerRelevance,
  'context-recall': gradeContextRecall,
  'context-faithfulness': gradeContextFaithfulness,
  pairwise: gradePairwise,
  'select-best': gradePairwise,
  choice: gradeChoice,
  'github/similarity': gradeGithubSimilarity,
  'github/coherence': gradeGithubCoherence,
  'github/fluency': gradeGithubFluency,
  'github/relevance': gradeGithubRelevance,
  'github/groundedness': gradeGithubGroundedness,
};

/**
 * The version of every judge: of its words and of how its replies are read. Scores of two versions cannot be compared,
 * so a change of either raises it.
 */
export const judgeVersion = 1;
