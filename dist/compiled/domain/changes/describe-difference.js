import { canonicalJson } from '../artifacts/digest.js';
import { commonEnds } from './common-ends.js';
/** More than this many parts are counted instead of named. */
const namedParts = 3;
/** What differs between two meanings, in one line: `models.triage.model gpt-4o → gpt-4.1`. */
export function describeDifference(name, base, head) {
    const parts = partsThatDiffer(name, base, head);
    const told = parts.slice(0, namedParts).join(', ');
    return parts.length > namedParts ? `${told} and ${parts.length - namedParts} more` : told;
}
function partsThatDiffer(name, base, head) {
    if (base === undefined)
        return [`${name} added`];
    if (head === undefined)
        return [`${name} removed`];
    if (isList(base) && isList(head)) {
        if (base.length !== head.length)
            return [`${name} has ${head.length} instead of ${base.length} parts`];
        return base.flatMap((part, index) => partsUnlessSame(`${name}[${index}]`, part, head[index]));
    }
    if (isRecord(base) && isRecord(head)) {
        const keys = [...new Set([...Object.keys(base), ...Object.keys(head)])];
        return keys.flatMap((key) => partsUnlessSame(`${name}.${key}`, base[key], head[key]));
    }
    const [before, after] = [shortValue(base), shortValue(head)];
    if (before !== undefined && after !== undefined)
        return [`${name} ${before} → ${after}`];
    const isProse = typeof base === 'string' && typeof head === 'string' && !isDigest(base);
    return [isProse ? `${name} changed (${describeWords(base, head)})` : `${name} changed`];
}
/** How many words came and went, counted without regard to their order. */
function describeWords(base, head) {
    const [gone, come] = withoutCommonEnds(base, head);
    const counts = new Map();
    for (const word of wordsOf(come))
        counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const word of wordsOf(gone))
        counts.set(word, (counts.get(word) ?? 0) - 1);
    const net = [...counts.values()];
    const added = net.reduce((sum, count) => sum + Math.max(0, count), 0);
    const removed = net.reduce((sum, count) => sum + Math.max(0, -count), 0);
    return added + removed === 0 ? 'order or white space' : `+${added} −${removed} words`;
}
/** What lies between the beginning and the end that two texts share, cut between words. */
function withoutCommonEnds(base, head) {
    const { atStart, atEnd } = commonEnds(base, head);
    const start = base.lastIndexOf(' ', atStart) + 1;
    const space = base.indexOf(' ', Math.max(atStart, base.length - atEnd));
    const kept = space === -1 ? 0 : base.length - space;
    return [base.slice(start, base.length - kept), head.slice(start, head.length - kept)];
}
const wordsOf = (text) => text.split(/\s+/).filter((word) => word !== '');
const isDigest = (text) => text.startsWith('sha256:');
function partsUnlessSame(name, base, head) {
    const same = base !== undefined && head !== undefined && canonicalJson(base) === canonicalJson(head);
    return same || (base === undefined && head === undefined) ? [] : partsThatDiffer(name, base, head);
}
const isList = (value) => Array.isArray(value);
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Values that fit into a line; longer ones are shown by the report. */
function shortValue(value) {
    if (typeof value === 'object' && value !== null)
        return undefined;
    const text = String(value);
    return text !== '' && text.length <= 60 && !/[\n\r]/.test(text) && !isDigest(text) ? text : undefined;
}
