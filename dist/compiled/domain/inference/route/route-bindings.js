/** Every binding that a route names, and where, in the order in which they are written. */
export function bindingsOf({ models, rules, checks, fallbacks, }) {
    return Object.entries({ models, rules, checks, fallbacks }).flatMap(([part, entries]) => entries.flatMap(({ model }, index) => model === undefined ? [] : [{ binding: model, keys: [part, index, 'model'] }]));
}
