import { isShortCircuit, madeOptionalBy, nodesIn } from './parse-jinja.js';
/** Names that a template need not be given. */
const known = new Set(['true', 'false', 'none', 'True', 'False', 'None', 'range', 'namespace', 'loop', 'caller']);
/**
 * The variables that every rendering asks for, each once: not those that `default(…)` or `is defined` asks about, that
 * the template sets itself, or that stand in a branch or a loop.
 */
export function askedNames({ program }) {
    const settled = new Set(known);
    for (const node of nodesIn(program)) {
        for (const name of [...namesSetBy(node), ...madeOptionalBy(node).flatMap(nameOf)])
            settled.add(name);
    }
    const asked = new Set();
    const open = [program];
    while (open.length > 0) {
        const each = open.shift();
        if (Array.isArray(each))
            open.unshift(...each);
        else if (each instanceof Map)
            open.unshift(...[...each.entries()].flat());
        else if (typeof each === 'object' && each !== null && 'type' in each) {
            const node = each;
            for (const name of nameOf(node))
                if (!settled.has(name))
                    asked.add(name);
            open.unshift(...alwaysEvaluated(node));
        }
    }
    return [...asked];
}
const nameOf = (node) => (node.type === 'Identifier' ? [String(node['value'])] : []);
function namesSetBy(node) {
    if (node.type === 'For')
        return namesOfTarget(node['loopvar']);
    if (node.type === 'Set')
        return namesOfTarget(node['assignee']);
    if (node.type === 'Macro')
        return [...namesOfTarget(node['name']), ...namesOfTarget(node['args'])];
    return node.type === 'CallStatement' ? namesOfTarget(node['callerArgs'] ?? []) : [];
}
const namesOfTarget = (target) => [...nodesIn(target)].flatMap(nameOf);
/** The parts of a part that no condition and no loop decides about, besides itself. */
function alwaysEvaluated(node) {
    switch (node.type) {
        case 'If':
        case 'SelectExpression':
            return [node['test']];
        case 'Ternary':
            return [node['condition']];
        case 'For':
            return [node['iterable']];
        case 'Macro':
            return [];
        case 'Set':
        case 'KeywordArgumentExpression':
            return [node['value'], node['body']];
        case 'CallStatement':
            return [node['call']];
        case 'TestExpression':
            return [node['operand']];
        case 'FilterExpression':
            return [node['operand'], node['filter']['args']];
        case 'FilterStatement':
            return [node['body']];
        case 'MemberExpression':
            return node['computed'] === true ? [node['object'], node['property']] : [node['object']];
        case 'BinaryExpression':
            return isShortCircuit(node) ? [node['left']] : [node['left'], node['right']];
        case 'Identifier':
            return [];
        default:
            return Object.values(node);
    }
}
