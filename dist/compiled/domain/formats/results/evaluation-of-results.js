import { IncidentTolerances } from '../../inference/incident/incident-tolerances.js';
import { quantile } from '../../statistics/quantile.js';
import { decides, defaultAlpha } from '../../suite/gate-settings.js';
import { suggestName } from '../../suite/nearest-name.js';
import { UserError } from '../../user-error.js';
import { describeCut, describeOneSided, pairResults, settleMetrics } from './pair-results.js';
/** The results of another harness as a run of one suite, to be judged and told like any other. */
export function evaluationOfResults(run) {
    const { base, head, gate } = run;
    const labels = labelsOf(run);
    const { suite, notes } = suiteOf(run);
    return {
        version: 1,
        ...labels,
        change: changeOfResults(run),
        seed: '',
        adoption: false,
        gate: {
            alpha: gate.alpha ?? defaultAlpha,
            ...(gate.margin === undefined ? {} : { margin: gate.margin }),
            inconclusive: gate.inconclusive,
            mixed_lanes: 'warn',
            incidents: IncidentTolerances.parse({}),
        },
        ownership: {},
        budget: {},
        spent: { usd: 0, tokens: 0, calls: 0 },
        suites: [suite],
        notes: [...(base?.results.notes ?? []), ...head.results.notes, ...notes],
    };
}
/** A change of which nothing is known but that these results are of it. */
export function changeOfResults(run) {
    const { suite, head } = run;
    return {
        version: 1,
        ...labelsOf(run),
        harness: head.results.format,
        worktree: false,
        lanes: [],
        mixed: false,
        suites: [suite],
        affected: [{ name: suite, lanes: [], reason: 'its results were given' }],
        unaffected: [],
        changes: [],
        notes: [],
    };
}
/** No commits, which nobody told: the files that stand for the two sides. */
function labelsOf({ base, head }) {
    const label = ({ results, path }) => `${results.format} in ${path}`;
    const from = base === undefined ? 'no results' : label(base);
    return { policy: from, base: from, head: label(head) };
}
function suiteOf({ suite: name, base, head, gate }) {
    const { roles, notes } = settleMetrics(base?.results, head.results, gate.gating);
    refuseIdleFloors(gate.floor, roles);
    const { cases, repeats, cut, onlyIn } = pairResults(base?.results.results, head.results.results, new Set(Object.keys(roles)));
    const suite = {
        name,
        yardstick: 'policy',
        harness: head.results.format,
        binding: true,
        comparison: base === undefined ? 'head-only' : 'arms',
        repeats,
        gate: { floor: { ...gate.floor }, metrics: { ...roles } },
        cases_total: cases.length,
        cases_planned: cases.length,
        arms: { ...(base === undefined ? {} : { base: totalsOf(base) }), head: totalsOf(head) },
        calls: { made: 0, cached: 0, saved: 0 },
        cases: [...cases],
    };
    return {
        suite,
        notes: [...notes, ...(base === undefined ? [] : [...describeCut({ cut }), ...describeOneSided(onlyIn)])],
    };
}
/** A floor that decides nothing is a mistake, of a misspelt metric as of one that is only reported. */
function refuseIdleFloors(floor, roles) {
    const names = Object.keys(floor);
    const unknown = names.find((name) => !Object.hasOwn(roles, name));
    if (unknown !== undefined)
        throw new UserError(`there is a floor for \`${unknown}\`, but the results have no such metric`, {
            hint: suggestName(unknown, Object.keys(roles)),
        });
    const idle = names.find((name) => !decides(roles[name]));
    if (idle === undefined)
        return;
    const gating = [...Object.keys(roles).filter((name) => decides(roles[name])), idle];
    throw new UserError(`there is a floor for \`${idle}\`, which is only reported, so that it would decide nothing`, {
        hint: `let it gate as well: --metrics ${gating.join(',')}, or the input \`metrics\` of the action`,
    });
}
function totalsOf({ results: { format, results }, path, digest }) {
    const scored = results.filter(({ outcome }) => outcome.kind === 'scored');
    const errored = results.length - scored.length;
    const latencies = scored.flatMap(({ latencyMs }) => (latencyMs === undefined ? [] : [latencyMs]));
    const sorted = latencies.sort((one, other) => one - other);
    return {
        target: { digest, prompt: path, model: modelsOf(results) ?? format },
        served: countsOf(scored.flatMap(({ model }) => (model === undefined ? [] : [model]))),
        answered: scored.length,
        incidents: errored === 0 ? {} : { 'harness-error': errored },
        notices: {},
        grader_errors: sumOf(scored, ({ outcome }) => outcome.kind === 'scored' ? Object.keys(outcome.graderErrors ?? {}).length : 0),
        unverified: 0,
        cost_usd: sumOf(results, ({ costUsd }) => costUsd ?? 0),
        input_tokens: 0,
        output_tokens: 0,
        latency_ms: sorted.length === 0 ? { p50: 0, p95: 0 } : { p50: quantile(sorted, 0.5), p95: quantile(sorted, 0.95) },
        mean_characters: scored.length === 0 ? 0 : sumOf(scored, ({ answer }) => answer?.length ?? 0) / scored.length,
    };
}
const sumOf = (results, measure) => results.reduce((sum, result) => sum + measure(result), 0);
/** The model that the results name, or how many. */
function modelsOf(results) {
    const names = new Set(results.flatMap(({ model }) => (model === undefined ? [] : [model])));
    const [only] = names;
    return names.size > 1 ? `${names.size} models` : only;
}
function countsOf(names) {
    const counts = new Map();
    for (const name of names)
        counts.set(name, (counts.get(name) ?? 0) + 1);
    return Object.fromEntries(counts);
}
