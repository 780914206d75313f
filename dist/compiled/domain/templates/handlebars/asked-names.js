import { calledName, isPath } from './syntax.js';
/** Blocks whose first value must be there; any other block only asks whether it is. */
const needy = new Set(['each', 'with']);
const helpers = new Set(['role', 'history', 'media', 'section', 'json', 'lookup', 'else']);
/** The variables that every rendering asks for, each once: none that a block decides about. */
export function askedNames({ body }) {
    const asked = new Set();
    for (const part of body) {
        if (part.type === 'MustacheStatement')
            for (const name of namesIn(part))
                asked.add(name);
        if (part.type === 'BlockStatement' && needy.has(calledName(part) ?? '')) {
            for (const name of part.params.flatMap(namesOfValue))
                asked.add(name);
        }
    }
    return [...asked];
}
function namesIn(call) {
    const own = helpers.has(calledName(call) ?? '') ? [] : namesOfValue(call.path);
    return [
        ...own,
        ...call.params.flatMap(namesOfValue),
        ...(call.hash?.pairs ?? []).flatMap((each) => namesOfValue(each.value)),
    ];
}
function namesOfValue(part) {
    if (part.type === 'SubExpression')
        return namesIn(part);
    const [name] = isPath(part) && !part.data && part.depth === 0 ? part.parts : [];
    return name === undefined ? [] : [name];
}
