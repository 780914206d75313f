import { formatAmount } from '../../report/words/format-quantity.js';
/** Checks that say something: the gravest first, then those of which a document fails though it may. */
export function checksToTell({ checks }) {
    const rank = ({ verdict, failed }) => {
        const place = ['fail', 'error', 'inconclusive'].indexOf(verdict);
        if (place !== -1)
            return place;
        return failed > 0 ? 3 : 4;
    };
    return checks.filter((check) => rank(check) < 4).sort((one, other) => rank(one) - rank(other));
}
/** How many checks passed without a document that fails. */
export const countPassed = (corpus) => corpus.checks.length - checksToTell(corpus).length;
/** How many documents a corpus has, and what of it changed. */
export function describeDocuments({ documents, contract }) {
    const { head, base, added, changed, removed } = documents;
    const count = formatAmount(head ?? 0, 'document');
    const change = base === null ? '' : `, ${added} added, ${changed} changed, ${removed} removed`;
    const by = contract === undefined ? '' : `; contract ${contract.path}, version ${contract.version}`;
    return `${count}${change}${by}`;
}
/** Where a document that fails stands; of a record its id as well. */
export function placeOfSample({ document, path, line }) {
    const place = line === undefined ? path : `${path}:${line}`;
    return document === path || document === place ? place : `${place} (${document})`;
}
