import { WrittenRole } from '../../suite/gate-settings.js';
import { UserError } from '../../user-error.js';
/**
 * Pairs results by the ids of their cases, wherever they stand; base is absent where head stands alone. Only the given
 * metrics are kept, and of a case that ran more often in one arm the first results. Throws a `UserError` for a case in
 * two clusters.
 */
export function pairResults(base, head, metrics) {
    const pairs = new Map();
    for (const result of base ?? [])
        pairOf(pairs, result).base.push(result);
    for (const result of head)
        pairOf(pairs, result).head.push(result);
    const cut = base === undefined ? 0 : evenOut(pairs.values());
    const all = [...pairs];
    return {
        cases: all.map(([id, pair]) => ({
            id,
            ...(pair.cluster === undefined ? {} : { cluster: pair.cluster }),
            ...(base === undefined ? {} : { base: scoresOf(pair.base, metrics) }),
            head: scoresOf(pair.head, metrics),
        })),
        repeats: repeatsOf(all.flatMap(([, pair]) => [pair.base.length, pair.head.length])),
        cut,
        onlyIn: {
            base: all.filter(([, pair]) => pair.head.length === 0).map(([id]) => id),
            head: base === undefined ? [] : all.filter(([, pair]) => pair.base.length === 0).map(([id]) => id),
        },
    };
}
/**
 * A mean of many runs and a single run are no exchangeable arms: near 1 an unchanged head loses a little in most cases
 * and gains much in few, which a sign-flip test takes for a drop.
 */
function evenOut(pairs) {
    let cut = 0;
    for (const { base, head } of pairs) {
        const fewer = Math.min(base.length, head.length);
        if (fewer === 0 || base.length === head.length)
            continue;
        base.length = fewer;
        head.length = fewer;
        cut += 1;
    }
    return cut;
}
function pairOf(pairs, { id, cluster }) {
    const pair = pairs.get(id) ?? { base: [], head: [] };
    pairs.set(id, pair);
    if (cluster === undefined)
        return pair;
    if (pair.cluster !== undefined && pair.cluster !== cluster) {
        throw new UserError(`the id ${id} is in the cluster ${pair.cluster} and in ${cluster}`);
    }
    pair.cluster = cluster;
    return pair;
}
function scoresOf(results, metrics) {
    const scores = new Map();
    for (const { outcome } of results) {
        if (outcome.kind === 'errored')
            continue;
        for (const [metric, score] of Object.entries(outcome.scores)) {
            if (!metrics.has(metric))
                continue;
            const known = scores.get(metric) ?? [];
            known.push(score);
            scores.set(metric, known);
        }
    }
    return Object.fromEntries(scores);
}
/** An arm that lacks a case says nothing of how often it runs. */
function repeatsOf(counts) {
    const [first = 1, ...others] = new Set(counts.filter((count) => count > 0));
    return others.length === 0 ? first : 1;
}
/**
 * Settles which metrics gate: those that the user names, as `name` or `name=role`, else those by which the harness
 * itself passes and fails, else all. Other ones are reported where they are scores of every case. Throws a `UserError`
 * for a metric that gates and is unknown or no share, and for files of two kinds.
 */
export function settleMetrics(base, head, wanted) {
    if (base !== undefined && base.format !== head.format) {
        throw new UserError(`base has ${base.format} and head has ${head.format}, so their cases cannot be paired`);
    }
    const scored = [...(base?.results ?? []), ...head.results].flatMap(({ outcome }) => outcome.kind === 'scored' ? [outcome] : []);
    const names = new Set(scored.flatMap(({ scores, graderErrors = {} }) => [...Object.keys(scores), ...Object.keys(graderErrors)]));
    const gating = new Map([...(wanted ?? head.gating ?? names)].map((text) => askedRole(text, names)));
    const unknown = wanted === undefined ? undefined : [...gating.keys()].find((name) => !names.has(name));
    if (unknown !== undefined) {
        throw new UserError(`these results have no metric \`${unknown}\``, { hint: `they have: ${[...names].join(', ')}` });
    }
    if (base !== undefined)
        refuseDroppedMetrics(base, head, names);
    const notes = [];
    const roles = new Map(gating);
    for (const name of names) {
        const values = scored.flatMap(({ scores }) => (Object.hasOwn(scores, name) ? [scores[name] ?? Number.NaN] : []));
        const isShare = values.every((value) => value >= 0 && value <= 1);
        if (gating.has(name)) {
            if (!isShare)
                throw new UserError(`a score of \`${name}\` is not in [0, 1], so it cannot gate`);
        }
        else if (!isShare)
            notes.push(`scores of ${name} leave [0, 1] and are left out`);
        else if (values.length < scored.length)
            notes.push(`only some cases have a score of ${name}, so it is left out`);
        else
            roles.set(name, 'report');
    }
    return { roles: Object.fromEntries(roles), notes };
}
/** A metric and its role, which stands behind the name where it is not to gate. */
function askedRole(text, names) {
    const [, name, written] = /^(.+)=(\w+)$/.exec(text) ?? [];
    const role = WrittenRole.safeParse(written);
    return name === undefined || names.has(text) || !role.success ? [text, 'gate'] : [name, role.data];
}
/** What measured every case of base and none of head made head's test easier, whatever its other scores say. */
function refuseDroppedMetrics(base, head, names) {
    const [before, after] = [base, head].map(({ results }) => results.flatMap(({ outcome }) => (outcome.kind === 'scored' ? [outcome] : [])));
    if (before === undefined || after === undefined || before.length === 0 || after.length === 0)
        return;
    const has = (name) => (outcome) => Object.hasOwn(outcome.scores, name) || Object.hasOwn(outcome.graderErrors ?? {}, name);
    const dropped = [...names].find((name) => before.every(has(name)) && !after.some(has(name)));
    if (dropped === undefined)
        return;
    throw new UserError(`every case of base has a score of \`${dropped}\` and none of head has, so they were not graded alike`, {
        hint: 'run both sides with the same graders',
    });
}
/** That some runs do not count, in a sentence. */
export const describeCut = ({ cut = 0 }) => cut === 0
    ? []
    : [
        `${cut} ${cut === 1 ? 'case' : 'cases'} ran more often in one arm than in the other; of each as many runs count as both have, the first ones`,
    ];
const mostNamed = 3;
/** The ids that only one of two files has, in a sentence each. */
export function describeOneSided({ base, head }) {
    return ['base', 'head'].flatMap((arm) => {
        const ids = arm === 'base' ? base : head;
        if (ids.length === 0)
            return [];
        const more = ids.length > mostNamed ? ` and ${ids.length - mostNamed} more` : '';
        const named = ids.slice(0, mostNamed).join(', ');
        return [`${ids.length} ${ids.length === 1 ? 'case is' : 'cases are'} only in ${arm}: ${named}${more}`];
    });
}
