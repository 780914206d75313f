import { textOf } from '../trees/tree.js';
/** Keys that tell items of a list apart, the best first; each item needs one, and few may share it. */
const identifying = [
    'name',
    'id',
    'key',
    'slug',
    'title',
    'label',
    'model_name',
    'path',
    'uses',
    'url',
    'type',
];
/** What each item of a list is called: by the key that tells them apart, else by its number from 0. */
export function labelsOf(items) {
    for (const key of identifying) {
        const labels = items.map((item) => textOf(item, key));
        if (!labels.every((label) => label !== undefined && label.length <= 120))
            continue;
        if (new Set(labels).size * 5 >= labels.length * 4)
            return told(labels.map(String));
    }
    return items.map((_, index) => String(index));
}
/** A label that comes again carries how often it came before. */
function told(labels) {
    const seen = new Map();
    return labels.map((label) => {
        const times = (seen.get(label) ?? 0) + 1;
        seen.set(label, times);
        return times === 1 ? label : `${label} #${times}`;
    });
}
