import { flawOf } from '../documents/corpus-document.js';
/** Holds a document against every rule of a contract. */
export function findingsOf({ rules }, document) {
    const failed = new Map();
    const keys = new Map();
    rules.forEach((rule, index) => {
        if (rule.kind === 'value') {
            const says = rule.flawOf(document);
            if (says !== undefined)
                failed.set(index, flawOf(document, says));
        }
        if (rule.kind === 'unique') {
            const key = rule.keyOf(document);
            if (key !== undefined)
                keys.set(index, key);
        }
    });
    return { failed, keys };
}
