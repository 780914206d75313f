import { withMembers } from '../graders/with-members.js';
import { describePlace, type Place } from '../user-error.js';
import { carriedSuite, carriesSuite } from './carried-suite.js';
import type { SuiteSpec } from './configuration.js';
import { configurationFile } from './configuration-file.js';
import { heldToRule, importRules, type RuledFile, refuseIdleRules } from './import-rules.js';
import { refuseMissingJudge } from './missing-judge.js';
import { promptNaming, usualJudges } from './parts/part-of.js';
import { meantBy } from './prompt-path.js';
import type { Side } from './side.js';
import type { SuiteDefinition } from './suite-definition.js';
import { promptOf } from './target-reference.js';

/** Every suite of a commit: those of lanegate.yml, then those that prompt files carry. */
export function suitesOf(side: Side): SuiteDefinition[] {
  const configured = side.settings.suites.map((spec, index) => configuredSuite(side, spec, index));
  const taken = new Set(configured.map(({ name }) => name));
  const isTargeted = meantBy(new Set(side.settings.suites.flatMap(({ target }) => promptOf(target) ?? [])));
  const ruleOf = importRules(side.settings);
  const nameOf = promptNaming(side, [...side.prompts.keys()], taken);
  const carried = [...side.prompts.values()]
    .filter((prompt) => carriesSuite(prompt, isTargeted))
    .map((prompt): RuledFile => {
      const rule = ruleOf(prompt.path);
      const { judge, embedder } = usualJudges(side, prompt.path);
      const settings = { ...side.settings, judge: rule?.judge ?? judge, embedder };
      return { rule, suites: [carriedSuite(prompt, nameOf(prompt.path), settings)] };
    });
  const imported = (side.imported ?? []).map(({ path, suites }): RuledFile => ({ rule: ruleOf(path), suites }));
  refuseIdleRules(side, [...carried, ...imported]);
  const held = ({ suites, rule }: RuledFile): SuiteDefinition[] => suites.map((suite) => heldToRule(suite, rule));
  return [
    ...configured,
    ...carried.flatMap(held),
    ...imported.flatMap(held).map((suite) => importedSuite(suite, side)),
  ];
}

/**
 * What an imported suite leaves open is said by lanegate.yml. Whoever judges must be named, since a default would move
 * by itself.
 */
function importedSuite(suite: SuiteDefinition, side: Side): SuiteDefinition {
  const { gaps = {}, gate } = suite;
  const usual = usualJudges(side, suite.place.path);
  const { judge = usual.judge, embedder = usual.embedder } = suite;
  const named: Readonly<Record<string, string | undefined>> = { judge, embedder };
  const missing = Object.entries(gaps)
    .filter(([role]) => named[role] === undefined)
    .map(
      ([role, place]) =>
        `${describePlace(place)}: no model is named to grade by; name one as \`${role}\` in lanegate.yml`,
    );
  return {
    ...suite,
    judge,
    embedder,
    gate: { ...gate, margin: gate.margin ?? side.settings.gate.margin },
    problem: suite.problem ?? missing[0],
  };
}

function configuredSuite(side: Side, spec: SuiteSpec, index: number): SuiteDefinition {
  const placeOf = (...keys: readonly PropertyKey[]): Place =>
    side.configuration?.placeOf(['suites', index, ...keys]) ?? { path: configurationFile };
  const place = placeOf('target');
  const usual = usualJudges(side, place.path);
  const { judge = usual.judge, embedder = usual.embedder } = spec;
  spec.graders.forEach((grader, each) => {
    for (const one of withMembers([grader]))
      refuseMissingJudge(one, { judge, embedder }, spec.name, placeOf('graders', each));
  });
  return {
    name: spec.name,
    target: spec.target,
    cases: { kind: 'file', path: spec.dataset, place: placeOf('dataset') },
    graders: spec.graders,
    sources: spec.sources,
    repeats: spec.repeats,
    maxRepeats: spec.max_repeats,
    judge,
    embedder,
    canary: spec.canary,
    maxToolCalls: spec.max_tool_calls,
    gate: { ...spec.gate, margin: spec.gate.margin ?? side.settings.gate.margin },
    place,
    problem: spec.incomplete === undefined ? undefined : `it is marked as incomplete: ${spec.incomplete}`,
  };
}
