const variables = /^(?:def|defonce|defvar|defvar-local|defcustom|defconst|defparameter|define|setq|setq-local|setopt|setf)$/;
const functions = /^(?:defn-?|defun|cl-defun|defmacro|defmethod|cl-defmethod|defsubst)$/;
/** What stands in brackets of a Lisp: a definition, a table of keys and values, or a call. */
export function shapeForm(make, parts, said) {
    const [first, second, third, ...others] = parts;
    if (first === undefined)
        return make({ type: 'row', children: [] });
    if (second?.type === '.' && third !== undefined)
        return make({ type: 'pair', children: parts, fields: { name: first, value: third } });
    const word = first.type === 'identifier' ? said(first) : '';
    if (second?.type === 'identifier' && third !== undefined) {
        if (variables.test(word))
            return defined(make, [first, second, third], others);
        if (functions.test(word))
            return declared(make, parts, second);
    }
    const items = pairsAmong(make, parts, said);
    if (items.every(({ type }) => type === 'pair'))
        return make({ type: 'dictionary', children: items });
    if (word === '' || word.startsWith(':'))
        return make({ type: 'list', children: items });
    const given = make({ type: 'argument_list', children: items.slice(1), start: first.endIndex });
    return make({ type: 'call_expression', children: [first, given], fields: { function: first, arguments: given } });
}
/** A variable; a text behind its value documents it. */
function defined(make, parts, others) {
    const [, name, value] = parts;
    const assignment = make({ type: 'assignment', children: parts, fields: { name, value } });
    return make({ type: 'row', children: [assignment, ...others.map((each) => documented(make, each))] });
}
/** A function; a text before its body documents it. */
function declared(make, parts, name) {
    const children = parts.map((each, index) => (index < parts.length - 1 ? documented(make, each) : each));
    return make({ type: 'function_declaration', children, fields: { name } });
}
const documented = (make, node) => node.type === 'string' ? make({ type: 'comment', children: [node] }) : node;
function pairsAmong(make, parts, said) {
    const items = [];
    for (let at = 0; at < parts.length; at += 1) {
        const [name, value] = [parts[at], parts[at + 1]];
        if (name === undefined)
            break;
        const isKey = name.type === 'identifier' && said(name).startsWith(':');
        if (isKey && value !== undefined) {
            items.push(make({ type: 'pair', children: [name, value], fields: { name, value } }));
            at += 1;
        }
        else
            items.push(name);
    }
    return items;
}
