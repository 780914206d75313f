import { GraderSpec, metricOf } from '../graders/grader-spec.js';
import { type Place, UserError } from '../user-error.js';
import { type Case, CaseRecord } from './case.js';
import type { SuiteSpec } from './configuration.js';
import { caseIdOf, refuseRepeatedCases } from './dataset.js';
import { refuseMissingJudge } from './missing-judge.js';
import { suggestName } from './nearest-name.js';
import type { Evaluator, Prompt, TestRow } from './prompt.js';
import { promptNameOf } from './prompt-path.js';
import type { Side } from './side.js';
import type { SuiteDefinition } from './suite-definition.js';

/** Every suite of a commit: those of lanegate.yml, then those that prompt files carry. */
export function suitesOf(side: Side): SuiteDefinition[] {
  const configured = side.settings.suites.map((spec, index) => configuredSuite(side, spec, index));
  const taken = new Set(configured.map(({ name }) => name));
  const carried = [...side.prompts.values()]
    .filter(({ testData, evaluators }) => testData.length > 0 && evaluators.length > 0)
    .map((prompt) => carriedSuite(prompt, nameFor(prompt.path, side, taken), side.settings.gate.margin));
  const imported = (side.imported ?? []).flatMap(({ suites }) => suites);
  return [...configured, ...carried, ...imported];
}

/** The file's name where no other prompt file and no suite of lanegate.yml has it, else its whole path. */
function nameFor(path: string, side: Side, taken: ReadonlySet<string>): string {
  const name = promptNameOf(path);
  const sameName = [...side.prompts.keys()].filter((other) => promptNameOf(other) === name);
  return sameName.length === 1 && !taken.has(name) ? name : path;
}

function configuredSuite(side: Side, spec: SuiteSpec, index: number): SuiteDefinition {
  const path = side.configuration?.path ?? '';
  const placeOf = (...keys: readonly PropertyKey[]): Place => ({
    path,
    line: side.configuration?.lineOf(['suites', index, ...keys]) ?? 1,
    key: ['suites', index, ...keys].map(String).join('.'),
  });
  if (spec.graders.length === 0) {
    throw new UserError(`the suite \`${spec.name}\` has no graders, so nothing could fail`, {
      place: placeOf('graders'),
      hint: 'add one, such as { type: equals, value: "{{expected}}" }',
    });
  }
  refuseUnknownMetrics(spec, placeOf('gate'));
  const judge = spec.judge ?? side.settings.judge;
  const embedder = spec.embedder ?? side.settings.embedder;
  spec.graders.forEach((grader, each) => {
    refuseMissingJudge(grader, { judge, embedder }, spec.name, placeOf('graders', each));
  });
  return {
    name: spec.name,
    target: spec.target,
    cases: { kind: 'file', path: spec.dataset, place: placeOf('dataset') },
    graders: spec.graders,
    sources: spec.sources,
    repeats: spec.repeats,
    judge,
    embedder,
    canary: spec.canary,
    gate: { ...spec.gate, margin: spec.gate.margin ?? side.settings.gate.margin },
    place: placeOf('target'),
    problem: undefined,
  };
}

/** A misspelt metric would leave its floor or its role without effect. */
function refuseUnknownMetrics({ name, graders, gate }: SuiteSpec, place: Place): void {
  const known = new Set(graders.map(metricOf));
  const unknown = [...Object.keys(gate.floor), ...Object.keys(gate.metrics)].find((metric) => !known.has(metric));
  if (unknown === undefined) return;
  throw new UserError(`the suite \`${name}\` has no metric \`${unknown}\``, {
    place,
    hint: suggestName(unknown, known),
  });
}

function carriedSuite(prompt: Prompt, name: string, margin: number | undefined): SuiteDefinition {
  const judges = prompt.evaluators.filter((evaluator) => evaluator.string === undefined).map((each) => each.name);
  return {
    name,
    target: { prompt: prompt.path },
    cases: { kind: 'inline', path: prompt.path, cases: prompt.testData.length === 0 ? [] : casesOf(prompt) },
    graders: prompt.evaluators.flatMap(gradersOf),
    sources: [],
    repeats: 1,
    gate: { floor: {}, metrics: {}, margin },
    place: { path: prompt.path, line: prompt.lineOf(['evaluators']), key: 'evaluators' },
    problem: judges.length === 0 ? undefined : `${judges.join(', ')}: evaluators that ask a model are not run yet`,
  };
}

function casesOf(prompt: Prompt): Case[] {
  const cases = prompt.testData.map((row, index) => ({ ...caseOf(row), line: prompt.lineOf(['testData', index]) }));
  refuseRepeatedCases(cases, prompt.path);
  return cases;
}

/** In a prompt file every key of a row is a variable; `id` and `expected` are the case's own besides. */
function caseOf(row: TestRow): Case {
  const parsed = CaseRecord.shape.id.safeParse(row['id']);
  const id = parsed.success && parsed.data !== undefined ? parsed.data : caseIdOf(row);
  return { id, vars: row, expected: row['expected'] };
}

/** GitHub's evaluators trim the answer, and all but `equals` ignore case. */
function gradersOf(evaluator: Evaluator): GraderSpec[] {
  const { equals, contains, startsWith, endsWith } = evaluator.string ?? {};
  const wanted = [
    { type: 'equals', value: equals, ignore_case: false },
    { type: 'contains', value: contains, ignore_case: true },
    { type: 'starts-with', value: startsWith, ignore_case: true },
    { type: 'ends-with', value: endsWith, ignore_case: true },
  ];
  return wanted
    .filter(({ value }) => value !== undefined && value !== '')
    .map((spec) => GraderSpec.parse({ ...spec, metric: evaluator.name, trim: true }));
}
