import { changesAnswers } from '../changes/lane.js';
import { checksHeldAgainst } from './evidence/corpora-rows.js';
import { bindingSuites } from './words/culprits.js';
/** GitHub shows ten errors and ten warnings of a step, and the failure of the step is one of the errors. */
const mostShown = { error: 9, warning: 10 };
/** The places of a change that its verdict goes back to, each once; none where nothing is held against it. */
export function annotationsOf({ changes }, verdict) {
    const level = verdict.blocks ? 'error' : 'warning';
    const reasons = reasonsBySuite(verdict);
    const found = changes.flatMap((change) => {
        const told = reasonsFor(change, verdict, reasons);
        return told.length === 0 ? [] : [{ level, path: change.path, line: change.line, message: told.join('\n') }];
    });
    const told = [...placesInCorpora(verdict, level), ...found];
    const byPlace = new Map(told.toReversed().map((each) => [JSON.stringify([each.path, each.line]), each]));
    return [...byPlace.values()].toReversed().slice(0, mostShown[level]);
}
/** What of a corpus is shown at places, to leave room for what suites say. */
const mostOfCorpora = 5;
/** The documents that fail a check which is held against the change; of what is gone there is no place. */
function placesInCorpora({ corpora = [] }, level) {
    const checks = corpora.flatMap((corpus) => checksHeldAgainst(corpus).map((check) => ({ ...check, of: corpus.name })));
    const there = checks.filter(({ kind, name }) => kind !== 'queries' && name !== 'removed');
    const places = new Map();
    for (const { of, name, samples, fresh } of there) {
        for (const { path, line, says } of samples.slice(0, Math.max(fresh, 1))) {
            const key = JSON.stringify([path, line]);
            const told = [places.get(key)?.message, `${of}: ${name}: ${says}`].filter((message) => message !== undefined);
            places.set(key, { level, path, line, message: told.join('\n') });
        }
    }
    return [...places.values()].slice(0, mostOfCorpora);
}
/** Why each suite is held against the change, by its name. */
function reasonsBySuite(verdict) {
    const held = bindingSuites(verdict).filter(({ verdict: word }) => word !== 'pass' && word !== 'not-affected');
    return new Map(held.map(({ name, verdict: word, reason }) => [name, `${name}: ${word}: ${reason}`]));
}
/** Of a change that reaches suites what they say; of one that alters answers past them all, that nobody measured it. */
function reasonsFor({ suites, lane }, verdict, reasons) {
    if (suites.length > 0)
        return suites.flatMap((name) => reasons.get(name) ?? []);
    const isHeldUp = verdict.lanes[lane] !== 'pass' && verdict.lanes[lane] !== 'not-affected';
    return changesAnswers(lane) && isHeldUp ? [`no suite evaluates this ${lane} change`] : [];
}
