import { withMembers } from '../graders/with-members.js';
import { describePlace } from '../user-error.js';
import { carriedSuite, carriesSuite } from './carried-suite.js';
import { heldToRule, importRules, refuseIdleRules } from './import-rules.js';
import { refuseMissingJudge } from './missing-judge.js';
import { promptNameOf } from './prompt-path.js';
import { promptOf } from './target-reference.js';
/** Every suite of a commit: those of lanegate.yml, then those that prompt files carry. */
export function suitesOf(side) {
    const configured = side.settings.suites.map((spec, index) => configuredSuite(side, spec, index));
    const taken = new Set(configured.map(({ name }) => name));
    const targeted = new Set(side.settings.suites.map(({ target }) => promptOf(target)));
    const ruleOf = importRules(side.settings);
    const carried = [...side.prompts.values()]
        .filter((prompt) => carriesSuite(prompt, targeted))
        .map((prompt) => {
        const rule = ruleOf(prompt.path);
        const settings = { ...side.settings, judge: rule?.judge ?? side.settings.judge };
        return { rule, suites: [carriedSuite(prompt, nameFor(prompt.path, side, taken), settings)] };
    });
    const imported = (side.imported ?? []).map(({ path, suites }) => ({ rule: ruleOf(path), suites }));
    refuseIdleRules(side, [...carried, ...imported]);
    const held = ({ suites, rule }) => suites.map((suite) => heldToRule(suite, rule));
    return [
        ...configured,
        ...carried.flatMap(held),
        ...imported.flatMap(held).map((suite) => importedSuite(suite, side)),
    ];
}
/** The file's name where no other prompt file and no suite of lanegate.yml has it, else its whole path. */
function nameFor(path, side, taken) {
    const name = promptNameOf(path);
    const sameName = [...side.prompts.keys()].filter((other) => promptNameOf(other) === name);
    return sameName.length === 1 && !taken.has(name) ? name : path;
}
/**
 * What an imported suite leaves open is said by lanegate.yml. Whoever judges must be named, since a default would move
 * by itself.
 */
function importedSuite(suite, { settings }) {
    const { gaps = {}, gate } = suite;
    const { judge = settings.judge, embedder = settings.embedder } = suite;
    const named = { judge, embedder };
    const missing = Object.entries(gaps)
        .filter(([role]) => named[role] === undefined)
        .map(([role, place]) => `${describePlace(place)}: no model is named to grade by; name one as \`${role}\` in lanegate.yml`);
    return {
        ...suite,
        judge,
        embedder,
        gate: { ...gate, margin: gate.margin ?? settings.gate.margin },
        problem: suite.problem ?? missing[0],
    };
}
function configuredSuite(side, spec, index) {
    const path = side.configuration?.path ?? '';
    const placeOf = (...keys) => ({
        path,
        line: side.configuration?.lineOf(['suites', index, ...keys]) ?? 1,
        key: ['suites', index, ...keys].map(String).join('.'),
    });
    const judge = spec.judge ?? side.settings.judge;
    const embedder = spec.embedder ?? side.settings.embedder;
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
        place: placeOf('target'),
        problem: spec.incomplete === undefined ? undefined : `it is marked as incomplete: ${spec.incomplete}`,
    };
}
