import { asText } from '../../templates/rendering.js';
import { decidedElsewhere } from './environment.js';
import { fileReference, isScriptPath } from './file-reference.js';
/** More tests than this are nobody's list of values. */
const mostCombinations = 10_000;
/**
 * The variables of a test: every combination of the values of those that are lists. `undefined` where a variable cannot
 * be had, which is told.
 */
export function combinationsOf(context, mappings, expands) {
    const choices = new Map();
    for (const [name, at] of mappings.flatMap((each) => variablesIn(context, each))) {
        choices.set(name, choicesOf(context, name, at, expands));
    }
    let combinations = [{}];
    for (const each of choices.values()) {
        if (each === undefined)
            return undefined;
        if (combinations.length * each.values.length > mostCombinations) {
            const [first] = mappings;
            if (first !== undefined)
                context.lose(first, '`vars`', `their values make more than ${mostCombinations} tests`);
            return undefined;
        }
        combinations = combinations.flatMap((known) => each.values.map((value) => ({ ...known, [each.name]: value })));
    }
    return combinations.map(withReferences);
}
/** The variables of a mapping, or of the files that stand in its place. */
function variablesIn(context, vars) {
    if (vars.isMapping())
        return vars.entries();
    return vars.items().flatMap((each) => {
        const text = each.text() ?? '';
        const { path = text } = fileReference(text) ?? {};
        const paths = context.expand(path, each.source.path);
        if (paths.length === 0)
            context.lose(each, `\`${path}\``, 'no file fits it');
        return paths.flatMap((found) => {
            if (!context.has(found))
                context.lose(each, '`vars`', `\`${found}\` is not in the repository`);
            return context.has(found) ? (context.parse(found)?.entries() ?? []) : [];
        });
    });
}
function choicesOf(context, name, at, expands) {
    const isList = Array.isArray(at.value) && expands;
    if (isList && at.items().length === 0)
        return lost(context, name, at, 'its list has no value, so nothing is asked');
    const values = [];
    for (const each of isList ? at.items() : [at]) {
        const found = valuesOf(context, name, each, expands);
        if (found === undefined)
            return undefined;
        values.push(...found);
    }
    return { name, values };
}
/** One value, or one for each file that a glob fits. */
function valuesOf(context, name, at, expands) {
    if (typeof at.value !== 'string')
        return [at.value];
    const [missing] = context.environment.namesMissingIn(at.value);
    if (missing !== undefined)
        return lost(context, name, at, `\`env.${missing}\`: ${decidedElsewhere}`);
    const text = context.environment.fillIn(at.value);
    if (text.startsWith('package:'))
        return lost(context, name, at, 'a package makes it');
    const reference = fileReference(text);
    if (reference === undefined)
        return [text.replace(/\n$/, '')];
    if (isScriptPath(reference.path))
        return lost(context, name, at, `\`${reference.path}\` is a program that makes it`);
    const paths = expands
        ? context.expand(reference.path, at.source.path)
        : [context.resolve(reference.path, at.source.path)];
    if (paths.length === 0)
        return lost(context, name, at, `no file fits \`${reference.path}\``);
    const contents = [];
    for (const path of paths) {
        const content = contentOf(context, path);
        if (typeof content === 'object' && content !== null && 'why' in content)
            return lost(context, name, at, String(content['why']));
        contents.push(content);
    }
    return contents;
}
function contentOf(context, path) {
    if (/\.(?:pdf|png|jpe?g|gif|bmp|webp|svg|mp[34]|webm|ogg|mov|avi|wav|m4[av])$/i.test(path)) {
        return { why: `\`${path}\` is no text, and only text is asked` };
    }
    if (/\.ya?ml$/i.test(path) && context.has(path))
        return JSON.stringify(context.parse(path)?.value ?? null);
    const file = context.text(path);
    if (file.kind === 'pending')
        return '';
    return file.kind === 'text' ? file.text.trim() : { why: file.why };
}
function lost(context, name, at, why) {
    context.lose(at, `variable \`${name}\``, why);
    return undefined;
}
const reference = /\{\{\s*(\w+)\s*\}\}/g;
/** promptfoo looks so many times for variables in variables. */
const mostPasses = 5;
/** Variables that name others, as `{{name}}`, with those filled in; whatever else looks like a template is text. */
function withReferences(vars) {
    let current = vars;
    for (let pass = 0; pass < mostPasses; pass += 1) {
        const next = Object.fromEntries(Object.entries(current).map(([name, value]) => [name, filledIn(name, value, current)]));
        const isSettled = Object.entries(next).every(([name, value]) => value === current[name]);
        if (isSettled)
            break;
        current = next;
    }
    return current;
}
/** A value that grows beyond this names itself, and what would make it longer stays as it is written. */
const longestValue = 1_000_000;
function filledIn(name, value, vars) {
    if (typeof value !== 'string')
        return value;
    let length = value.length;
    return value.replace(reference, (written, other) => {
        const found = other !== name && Object.hasOwn(vars, other) ? vars[other] : undefined;
        const text = found === undefined || length > longestValue ? written : asText(found);
        length += text.length - written.length;
        return text;
    });
}
