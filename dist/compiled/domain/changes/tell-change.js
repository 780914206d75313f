import { describeDifference } from './describe-difference.js';
/** Longer texts are cut: the report shows a difference, not a file. */
const toldCharacters = 4000;
/** A difference as the change set tells it. */
export function toChange({ path, base, head }) {
    const facet = head ?? base;
    const evidence = facet?.evidence;
    const isTold = facet !== undefined && facet.lane !== 'code' && facet.lane !== 'docs';
    return {
        path,
        lane: facet?.lane ?? 'code',
        facet: facet?.name ?? 'content',
        reason: reasonOf(base, head),
        ...(facet?.line === undefined ? {} : { line: facet.line }),
        ...(evidence === undefined ? {} : evidence),
        ...(isTold && base !== undefined ? { base_text: toldText(base.meaning) } : {}),
        ...(isTold && head !== undefined ? { head_text: toldText(head.meaning) } : {}),
    };
}
/** What moved is told once, where it arrived, and is a matter of code. */
export const toMove = ({ path, head }) => head === undefined
    ? []
    : [
        {
            path,
            lane: 'code',
            facet: head.name,
            reason: `${head.name} moved here unchanged`,
            ...(head.line === undefined ? {} : { line: head.line }),
        },
    ];
function reasonOf(base, head) {
    if (base === undefined)
        return `${head?.name ?? 'content'} added`;
    if (head === undefined)
        return `${base.name} removed`;
    return describeDifference(head.name, base.meaning, head.meaning);
}
function toldText(meaning) {
    const text = typeof meaning === 'string' ? meaning : JSON.stringify(meaning, null, 2);
    return text.length > toldCharacters ? `${text.slice(0, toldCharacters)}…` : text;
}
