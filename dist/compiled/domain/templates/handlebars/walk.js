import { own } from '../../artifacts/own.js';
import { TemplateError } from '../rendering.js';
import { markRole } from '../role-mark.js';
import { isEmpty, lookUp, memberOf, within } from './scope.js';
import { calledName, isPath, placeOf } from './syntax.js';
const mostSteps = 400_000;
const mostCharacters = 8_000_000;
const mostLevels = 20;
/** The text of a program. Throws a `TemplateError`. */
export function renderProgram(program, scope, at) {
    if (program === undefined)
        return '';
    let text = '';
    for (const part of program.body) {
        const more = renderPart(part, scope, at);
        spend(part, at, { steps: 1, characters: more.length });
        text += more;
    }
    return text;
}
/** Takes from what a rendering may still do. */
function spend(part, at, { steps, characters }) {
    const { spent } = at.walk;
    spent.steps += steps;
    spent.characters += characters;
    if (spent.steps > mostSteps || spent.characters > mostCharacters) {
        throw new TemplateError('this template makes too much text', placeIn(part, at));
    }
}
const placeIn = (part, { path, isIncluded }) => placeOf(part, isIncluded ? path : undefined);
function renderPart(part, scope, at) {
    switch (part.type) {
        case 'ContentStatement':
            return String(part['value']);
        case 'CommentStatement':
            return '';
        case 'MustacheStatement':
            return textOf(valueOfCall(part, scope, at), part, at);
        case 'BlockStatement':
            return renderBlock(part, scope, at);
        case 'PartialStatement':
        case 'PartialBlockStatement':
            return renderPartial(part, scope, at);
        default:
            throw new TemplateError('decorators and inline partials are not supported', placeIn(part, at));
    }
}
function textOf(value, call, at) {
    if (value === null)
        return '';
    if (Array.isArray(value) && value.every((each) => typeof each !== 'object'))
        return value.join(',');
    if (typeof value !== 'object')
        return String(value);
    const written = isPath(call.path) ? call.path.original : 'it';
    throw new TemplateError(`\`${written}\` is no text; write {{json ${written}}}`, placeIn(call, at));
}
/** What Handlebars and dotprompt call inline; history is what came before, of which a case has nothing here. */
const helpers = {
    role: ([role]) => markRole(String(role)),
    history: () => markRole('model'),
    section: () => '',
    json: ([value], { indent }) => JSON.stringify(value, null, Math.min(Number(indent ?? 0), 10)),
    lookup: ([value, name]) => memberOf(value, String(name)),
    media: (_, __, fail) => fail('media cannot be sent yet'),
};
function valueOfCall(call, scope, at) {
    const name = calledName(call);
    const helper = name === undefined ? undefined : own(helpers, name);
    const hasArguments = call.params.length > 0 || (call.hash?.pairs.length ?? 0) > 0;
    if (helper === undefined) {
        if (hasArguments)
            throw new TemplateError(`there is no helper \`${writtenAs(call.path)}\``, placeIn(call, at));
        return needed(call.path, scope, at);
    }
    const params = call.params.map((each) => needed(each, scope, at));
    const fail = (why) => {
        throw new TemplateError(why, placeIn(call, at));
    };
    const value = helper(params, namedValues(call, scope, at), fail);
    if (value === undefined)
        throw missing(call.params.map(writtenAs).join('.'), call, at);
    if (typeof value === 'string')
        spend(call, at, { steps: 0, characters: value.length });
    return value;
}
const namedValues = (call, scope, at) => Object.fromEntries((call.hash?.pairs ?? []).map(({ key, value }) => [key, needed(value, scope, at)]));
const writtenAs = (part) => String(part['original'] ?? '(…)');
const missing = (name, part, at) => new TemplateError(`\`${name}\` is undefined`, placeIn(part, at), name);
/** A value that must be there. */
function needed(part, scope, at) {
    const value = valueIn(part, scope, at);
    if (value === undefined && part.type !== 'UndefinedLiteral')
        throw missing(writtenAs(part), part, at);
    return value;
}
/** A value, or `undefined` where there is none. */
function valueIn(part, scope, at) {
    at.walk.spent.steps += 1;
    if (part.type === 'SubExpression')
        return valueOfCall(part, scope, at);
    if (part.type === 'NullLiteral')
        return null;
    return isPath(part) ? lookUp(part, scope) : part['value'];
}
const either = (holds) => (call, scope, at) => {
    const values = call.params.map((each) => valueIn(each, scope, at));
    return renderProgram(holds(values, namedValues(call, scope, at)) ? call.program : call.inverse, scope, at);
};
const isTrue = (value, includeZero) => !isEmpty(value) && (value !== 0 || includeZero === true);
const blocks = {
    if: either(([value], { includeZero }) => isTrue(value, includeZero)),
    unless: either(([value], { includeZero }) => !isTrue(value, includeZero)),
    ifEquals: either(([one, other]) => one === other),
    unlessEquals: either(([one, other]) => one !== other),
    each: (call, scope, at) => renderEach(call, needed(firstOf(call, at), scope, at), scope, at),
    with: (call, scope, at) => {
        const value = needed(firstOf(call, at), scope, at);
        if (isEmpty(value))
            return renderProgram(call.inverse, scope, at);
        return renderProgram(call.program, within(scope, value, { named: namedBy(call, [value]) }), at);
    },
};
function firstOf(call, at) {
    const [first] = call.params;
    if (first === undefined)
        throw new TemplateError(`\`${writtenAs(call.path)}\` needs a value`, placeIn(call, at));
    return first;
}
/** A block that is called by the name of a variable is a loop over a list, and a condition on anything else. */
function renderBlock(call, scope, at) {
    const block = own(blocks, calledName(call) ?? '');
    if (block !== undefined)
        return block(call, scope, at);
    if (call.params.length > 0)
        throw new TemplateError(`there is no helper \`${writtenAs(call.path)}\``, placeIn(call, at));
    const value = valueIn(call.path, scope, at);
    if (Array.isArray(value))
        return renderEach(call, value, scope, at);
    if (isEmpty(value))
        return renderProgram(call.inverse, scope, at);
    return renderProgram(call.program, typeof value === 'object' ? within(scope, value) : scope, at);
}
function renderEach(call, value, scope, at) {
    const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
    // A block without parts takes no steps of its own, however often it is gone through.
    spend(call, at, { steps: entries.length, characters: 0 });
    if (entries.length === 0)
        return renderProgram(call.inverse, scope, at);
    const isList = Array.isArray(value);
    return entries
        .map(([key, item], index) => {
        const data = { index, key: isList ? index : key, first: index === 0, last: index === entries.length - 1 };
        return renderProgram(call.program, within(scope, item, { data, named: namedBy(call, [item, data.key]) }), at);
    })
        .join('');
}
const namedBy = ({ program }, values) => Object.fromEntries((program?.blockParams ?? []).map((name, index) => [name, values[index]]));
function renderPartial(call, scope, at) {
    const name = call['name'];
    if (name.type === 'SubExpression') {
        throw new TemplateError('which partial is meant is known only when it runs', placeIn(call, at));
    }
    const { walk } = at;
    const partial = walk.readPartial(writtenAs(name), at.path);
    if (partial === undefined) {
        if (call.program !== undefined)
            return renderProgram(call.program, scope, at);
        throw new TemplateError(`the partial \`${writtenAs(name)}\` is not there`, placeIn(call, at));
    }
    walk.spent.levels += 1;
    if (walk.spent.levels > mostLevels)
        throw new TemplateError('partials include one another too deep', placeIn(call, at));
    const [first] = call.params;
    const context = first === undefined ? scope.contexts.at(-1) : needed(first, scope, at);
    const given = namedValues(call, scope, at);
    const merged = Object.keys(given).length === 0 ? context : mergedContext(context, given, { call, at });
    const text = renderProgram(partial.program, within(scope, merged), { walk, path: partial.path, isIncluded: true });
    walk.spent.levels -= 1;
    const indent = String(call['indent'] ?? '');
    if (indent === '')
        return text;
    spend(call, at, { steps: 0, characters: indent.length * text.split('\n').length });
    return text.replace(/^(?=[^\n])/gm, indent);
}
function mergedContext(context, given, { call, at }) {
    const own = typeof context === 'object' && context !== null ? context : {};
    spend(call, at, { steps: Object.keys(own).length, characters: 0 });
    return { ...own, ...given };
}
