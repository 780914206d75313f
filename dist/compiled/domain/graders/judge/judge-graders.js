import { gradeGithubCoherence, gradeGithubFluency, gradeGithubGroundedness, gradeGithubRelevance, gradeGithubSimilarity, } from './github-evaluators.js';
import { gradeChoice } from './grade-choice.js';
import { gradeClosedQuestion, gradeFactuality } from './grade-facts.js';
import { gradePairwise } from './grade-pairwise.js';
import { gradeRubric } from './grade-rubric.js';
import { gradeDistance, gradeDotSimilarity, gradeSimilarity } from './grade-similarity.js';
import { gradeAnswerRelevance, gradeContextFaithfulness, gradeContextRecall } from './grade-statements.js';
/** The graders that ask a model. */
export const judgeGraders = {
    similar: gradeSimilarity,
    'similar:dot': gradeDotSimilarity,
    'similar:euclidean': gradeDistance,
    'llm-rubric': gradeRubric,
    factuality: gradeFactuality,
    'closed-qa': gradeClosedQuestion,
    'answer-relevance': gradeAnswerRelevance,
    'context-recall': gradeContextRecall,
    'context-faithfulness': gradeContextFaithfulness,
    pairwise: gradePairwise,
    choice: gradeChoice,
    'github/similarity': gradeGithubSimilarity,
    'github/coherence': gradeGithubCoherence,
    'github/fluency': gradeGithubFluency,
    'github/relevance': gradeGithubRelevance,
    'github/groundedness': gradeGithubGroundedness,
};
