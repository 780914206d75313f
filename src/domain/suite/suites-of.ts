import { metricOf } from '../graders/grader-spec.js';
import { type Place, UserError } from '../user-error.js';
import { carriedSuite, carriesSuite } from './carried-suite.js';
import type { SuiteSpec } from './configuration.js';
import { refuseMissingJudge } from './missing-judge.js';
import { suggestName } from './nearest-name.js';
import { promptNameOf } from './prompt-path.js';
import type { Side } from './side.js';
import type { SuiteDefinition } from './suite-definition.js';

/** Every suite of a commit: those of lanegate.yml, then those that prompt files carry. */
export function suitesOf(side: Side): SuiteDefinition[] {
  const configured = side.settings.suites.map((spec, index) => configuredSuite(side, spec, index));
  const taken = new Set(configured.map(({ name }) => name));
  const targeted = new Set(side.settings.suites.map(({ target }) => target.prompt));
  const carried = [...side.prompts.values()]
    .filter((prompt) => carriesSuite(prompt, targeted))
    .map((prompt) => carriedSuite(prompt, nameFor(prompt.path, side, taken), side.settings));
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
