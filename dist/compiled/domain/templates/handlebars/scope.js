export const scopeOver = (values) => ({ contexts: [values], named: {}, data: {} });
/** The scope of a block that has a context of its own. */
export const within = (scope, context, more = {}) => ({
    contexts: [...scope.contexts, context],
    named: { ...scope.named, ...more.named },
    data: { ...scope.data, ...more.data },
});
/** Follows a path through own members alone, so that nothing of a prototype can be reached. */
export function lookUp(path, scope) {
    const [first, ...rest] = path.parts;
    if (path.data) {
        const start = first === 'root' ? scope.contexts[0] : memberOf(scope.data, first ?? '');
        return rest.reduce(memberOf, start);
    }
    const isNamed = path.depth === 0 && first !== undefined && Object.hasOwn(scope.named, first);
    if (isNamed && !path.original.startsWith('this'))
        return rest.reduce(memberOf, scope.named[first]);
    return path.parts.reduce(memberOf, scope.contexts.at(-1 - path.depth));
}
export function memberOf(value, name) {
    if ((typeof value === 'string' || Array.isArray(value)) && name === 'length')
        return value.length;
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name))
        return undefined;
    return value[name];
}
/** What Handlebars takes for nothing: all that is false but 0, and a list without items. */
export const isEmpty = (value) => (Array.isArray(value) ? value.length === 0 : !value && value !== 0);
