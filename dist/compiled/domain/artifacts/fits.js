/** Stands for any number of items, none included. */
export const many = Symbol('any number');
/**
 * Whether a sequence is what a pattern says. Only the last open `many` is ever extended, so the time is at most the
 * product of the two lengths, where a regular expression would take a power of them.
 */
export function fits(items, pattern) {
    let [item, part] = [0, 0];
    let open;
    while (item < items.length) {
        const test = pattern[part];
        if (test === many) {
            open = { part, item };
            part += 1;
        }
        else if (test?.(items[item])) {
            item += 1;
            part += 1;
        }
        else if (open !== undefined) {
            open.item += 1;
            item = open.item;
            part = open.part + 1;
        }
        else
            return false;
    }
    return pattern.slice(part).every((rest) => rest === many);
}
