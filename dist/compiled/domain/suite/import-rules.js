import { matchesGlobs } from '../artifacts/glob.js';
import { metricsOf } from '../graders/suite-graders.js';
import { UserError } from '../user-error.js';
import { suggestName } from './nearest-name.js';
/** The globs of the files that lanegate.yml imports. */
export const importGlobs = ({ imports }) => imports.map(({ path }) => path);
/**
 * Finds what lanegate.yml says of the suites of a file of another tool: the last entry that fits it. The globs of the
 * entries are read once for all files.
 */
export function importRules({ imports }) {
    const rules = imports.map((rule) => ({ rule, globs: [rule.path] }));
    return (path) => rules.findLast(({ globs }) => matchesGlobs(path, globs))?.rule;
}
/** The metrics of a suite that brings its cases with it. */
const namesOf = ({ graders, cases, gate }) => new Set([...Object.keys(gate.metrics), ...metricsOf(graders, cases.kind === 'inline' ? cases.cases : []).keys()]);
/** The metrics that a rule names. */
const wantedBy = ({ gate }) => [...Object.keys(gate.floor), ...Object.keys(gate.metrics)];
/**
 * A suite of another tool's file, judged and held to what lanegate.yml says of that file; of it the metrics count that
 * the suite has.
 */
export function heldToRule(suite, rule) {
    if (rule === undefined)
        return suite;
    const { margin, floor, metrics } = rule.gate;
    // Metrics are looked for in every case, which only a rule that names some needs.
    const names = wantedBy(rule).length === 0 ? new Set() : namesOf(suite);
    const known = (record) => Object.fromEntries(Object.entries(record).filter(([metric]) => names.has(metric)));
    const { gate, judge, embedder } = suite;
    return {
        ...suite,
        judge: rule.judge ?? judge,
        embedder: rule.embedder ?? embedder,
        gate: {
            margin: margin ?? gate.margin,
            floor: { ...gate.floor, ...known(floor) },
            metrics: { ...gate.metrics, ...known(metrics) },
        },
    };
}
/**
 * Refuses a floor or a role of a metric that no suite of the files that an entry takes in has, since a misspelt name
 * would leave it without effect. Throws a `UserError` at the entry.
 */
export function refuseIdleRules({ settings, configuration }, ruled) {
    settings.imports.forEach((rule, index) => {
        if (wantedBy(rule).length === 0)
            return;
        const suites = ruled.flatMap((each) => (each.rule === rule ? each.suites : []));
        if (suites.length === 0 || suites.some(({ problem }) => problem !== undefined))
            return;
        const names = new Set(suites.flatMap((suite) => [...namesOf(suite)]));
        for (const key of ['floor', 'metrics']) {
            const unknown = Object.keys(rule.gate[key]).find((metric) => !names.has(metric));
            if (unknown === undefined)
                continue;
            throw new UserError(`no suite of \`${rule.path}\` has a metric \`${unknown}\``, {
                place: {
                    path: configuration?.path ?? '',
                    line: configuration?.lineOf(['imports', index, 'gate', key, unknown]) ?? 1,
                    key: `imports.${index}.gate.${key}`,
                },
                hint: suggestName(unknown, names),
            });
        }
    });
}
