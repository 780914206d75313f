import { formatAmount } from '../../report/words/format-quantity.js';
import { shareOf } from '../contract/bound.js';
import { labelOf } from '../contract/contract-rule.js';
import { flawOf } from '../documents/corpus-document.js';
import { samplesOf } from './samples.js';
/** Holds every document of a corpus against a contract, whether it is new or not: a contract is about all of them. */
export function judgeContract({ documents }, { contract, index, whose }) {
    const checked = documents.length;
    const rows = contract.rules.map((rule, number) => {
        const flaws = flawsOf(documents, rule, { index, number });
        const found = rule.kind === 'count' ? checked : flaws.length;
        const isKept = rule.bound.holds(found, checked);
        const broken = rule.isWarning ? 'inconclusive' : 'fail';
        return {
            ...{ name: `${whose}${labelOf(rule)}`, kind: 'contract', meaning: contract.path },
            ...{ verdict: isKept ? 'pass' : broken, reason: reasonOf(rule, found, checked) },
            ...{ checked, failed: flaws.length, base_failed: null, fresh: flaws.length, samples: samplesOf(flaws) },
        };
    });
    return [...rows, ...contract.unchecked.map((says) => uncheckedRow(contract, `${whose}${says}`))];
}
function reasonOf({ kind }, found, checked) {
    if (kind === 'count')
        return formatAmount(checked, 'document');
    return found === 0 ? 'every document keeps it' : `${shareOf(found, checked)} do not keep it`;
}
/** What nobody checked is no pass. */
const uncheckedRow = ({ path }, name) => ({
    ...{ name, kind: 'contract', meaning: path, verdict: 'inconclusive', reason: 'is not checked here' },
    ...{ checked: 0, failed: 0, base_failed: null, fresh: 0, samples: [] },
});
function flawsOf(documents, rule, { index, number }) {
    if (rule.kind === 'value')
        return documents.flatMap(({ contracts }) => contracts[index]?.failed.get(number) ?? []);
    if (rule.kind === 'count')
        return [];
    const known = new Map();
    return documents.flatMap((document) => {
        const key = document.contracts[index]?.keys.get(number);
        if (key === undefined)
            return [];
        const other = known.get(key);
        if (other === undefined)
            known.set(key, document);
        return other === undefined ? [] : [flawOf(document, `has the same as ${other.id}`)];
    });
}
