import { canonicalJson, digestOf, digestOfLines } from '../artifacts/digest.js';
import { isJsonObject, plainJson } from '../artifacts/read-json.js';
import { graderFiles } from '../graders/program/grader-files.js';
import { withoutPlace } from '../suite/case.js';
import { defaultConfiguration } from '../suite/configuration.js';
/** The yardstick of a commit: of each suite its cases, and what judges them. */
export const evalParts = (side, suites) => Object.fromEntries(suites.map((suite) => [suite.name, evalPart(suite, side)]));
function evalPart(suite, { blobs }) {
    const { cases, graders, judge, embedder, canary, gate, repeats, maxRepeats } = suite;
    const blobOf = (path) => blobs.get(path) ?? null;
    const inline = cases.kind === 'inline' ? cases.cases : [];
    return {
        dataset: cases.kind === 'file' ? digestOf({ blob: blobOf(cases.path) }) : digestOfLines(linesOf(cases.cases)),
        graders: digestOf(plainJson({
            ...{ graders, judge, embedder, gate, repeats, maxRepeats },
            files: graderFiles(graders, inline).map((path) => [path, blobOf(path)]),
            canary: canary === undefined ? undefined : blobOf(canary),
        })),
    };
}
function* linesOf(cases) {
    for (const question of cases)
        yield canonicalJson(plainJson(withoutPlace(question)));
}
/** What lanegate.yml says beside the parts of lanes; a default counts alike whether it is written or not. */
export function configurationParts({ configuration, settings }) {
    if (configuration === undefined)
        return {};
    const said = written(plainJson(rest(settings)), plainJson(rest(defaultConfiguration)));
    return { [configuration.path]: digestOf(said ?? {}) };
}
const rest = ({ models: _, routes: __, prompts: ___, suites: ____, ownership: _____, ...others }) => others;
/** The part of a value that differs from its default; `undefined` where nothing does. */
function written(value, usual) {
    if (usual !== undefined && canonicalJson(value) === canonicalJson(usual))
        return undefined;
    if (!isJsonObject(value) || !isJsonObject(usual))
        return value;
    const [own, defaults] = [value, usual];
    const kept = Object.entries(own).flatMap(([key, each]) => {
        const said = written(each, defaults[key]);
        return said === undefined ? [] : [[key, said]];
    });
    return Object.fromEntries(kept);
}
