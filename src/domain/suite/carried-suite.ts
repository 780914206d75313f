import { matchesGlobs } from '../artifacts/glob.js';
import { type GraderSpec, isJudge } from '../graders/grader-spec.js';
import { type Case, CaseRecord } from './case.js';
import type { Configuration } from './configuration.js';
import { caseIdOf, numberedId, refuseRepeatedCases } from './dataset.js';
import { type EvaluatorRules, gradersOfEvaluator } from './evaluator-graders.js';
import type { Prompt, TestRow } from './prompt.js';
import { isYamlPath } from './prompt-files/parse-prompt.js';
import type { SuiteDefinition } from './suite-definition.js';

/** True for a prompt file that lanegate.yml wants run exactly as `gh models eval` ran it. */
export const isGhModels = (path: string, { compat }: Pick<Configuration, 'compat'>): boolean =>
  matchesGlobs(path, compat['gh-models']);

/**
 * True for a prompt file with cases or evaluators of its own. Cases alone are no suite where a suite of lanegate.yml
 * grades the prompt.
 */
export function carriesSuite({ path, testData, evaluators }: Prompt, isTargeted: (path: string) => boolean): boolean {
  if (evaluators.length > 0) return true;
  return testData.length > 0 && isYamlPath(path) && !isTargeted(path);
}

/** The suite that a prompt file carries: its `testData`, graded by its `evaluators`. */
export function carriedSuite(prompt: Prompt, name: string, settings: Configuration): SuiteDefinition {
  const rules: EvaluatorRules = {
    isGhModels: isGhModels(prompt.path, settings),
    passMark: (settings.prompt_yml.pass_mark - 1) / 4,
    bindings: settings.models,
  };
  const read = prompt.evaluators.map((evaluator) => gradersOfEvaluator(evaluator, rules));
  const graders = read.flatMap((each) => (typeof each === 'string' ? [] : each));
  const problem = whyNotRun(prompt, graders, settings) ?? read.find((each) => typeof each === 'string');
  return {
    name,
    target: { prompt: prompt.path },
    cases: { kind: 'inline', path: prompt.path, cases: casesOf(prompt) },
    graders,
    judge: settings.judge,
    embedder: settings.embedder,
    sources: [],
    repeats: 1,
    gate: { floor: {}, metrics: {}, margin: settings.gate.margin },
    place: { path: prompt.path, line: prompt.lineOf(['evaluators']), key: 'evaluators' },
    problem,
  };
}

/** Nothing that is missing may read as a pass. */
function whyNotRun(
  { testData, evaluators, path }: Prompt,
  graders: readonly GraderSpec[],
  settings: Configuration,
): string | undefined {
  if (testData.length === 0) return `${path} has evaluators and no testData, so nothing is asked`;
  if (evaluators.length === 0) return `${path} has testData and no evaluators, so nothing could fail`;
  const judged = graders.find((grader) => isJudge(grader) && grader.model === undefined);
  if (judged === undefined || settings.judge !== undefined) return undefined;
  return `the evaluator ${judged.metric ?? judged.type} asks a model and lanegate.yml names no \`judge\``;
}

function casesOf(prompt: Prompt): Case[] {
  const seen = new Map<string, number>();
  const cases = prompt.testData.map((row, index) => ({
    // Rows without ids may be equal, as nobody has to tell them apart but we.
    id: writtenId(row) ?? numberedId(caseIdOf(row), seen),
    vars: row,
    expected: row['expected'],
    line: prompt.lineOf(['testData', index]),
  }));
  refuseRepeatedCases(cases, prompt.path);
  return cases;
}

/** In a prompt file every key of a row is a variable; `id` and `expected` are the case's own besides. */
function writtenId(row: TestRow): string | undefined {
  const parsed = CaseRecord.shape.id.safeParse(row['id']);
  return parsed.success ? parsed.data : undefined;
}
