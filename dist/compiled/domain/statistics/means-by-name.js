import { mean } from './mean.js';
/** For each name the mean of all numbers that it has, in the order in which names come. */
export function meansByName(all) {
    const values = new Map();
    for (const [name, value] of all) {
        const known = values.get(name);
        if (known === undefined)
            values.set(name, [value]);
        else
            known.push(value);
    }
    return new Map([...values].map(([name, each]) => [name, mean(each)]));
}
