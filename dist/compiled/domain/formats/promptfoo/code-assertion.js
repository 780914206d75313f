import { fileReference, isScriptPath, scriptReference } from './file-reference.js';
import { isTemplate } from './nunjucks-text.js';
const untrusted = 'it runs code, which only the target branch or a trusted author may bring';
/** The code of an assertion `javascript` or `python`; `undefined` where it must not or cannot be run, which is told. */
export function codeOfAssertion(context, at) {
    const type = at.get('type')?.text() ?? '';
    const value = at.get('value');
    const text = value?.text();
    if (value === undefined || text === undefined)
        return lost(context, at, `\`${type}\``, 'it has no code as text');
    if (!context.mayRunCode)
        return lost(context, at, `\`${type}\``, untrusted);
    const config = at.get('config')?.value;
    const beside = config === undefined ? {} : { config };
    const reference = fileReference(text) ?? (isBareScript(text) ? scriptReference(text) : undefined);
    if (reference === undefined)
        return isFixed(context, at, text) ? { value: text, ...beside } : undefined;
    const file = scriptFile(context, value, reference);
    return file === undefined ? undefined : { file, ...beside };
}
/** The JavaScript of a `transform`. */
export function codeOfTransform(context, at) {
    const text = at.text();
    if (text === undefined)
        return lost(context, at, '`transform`', 'it is no text');
    if (!context.mayRunCode)
        return lost(context, at, '`transform`', untrusted);
    if (fileReference(text) !== undefined)
        return lost(context, at, '`transform`', 'only code that is written out changes an answer');
    return isFixed(context, at, text) ? text : undefined;
}
/** promptfoo fills variables in before code is run, so that a test could become code. */
function isFixed(context, at, code) {
    if (!isTemplate(code))
        return true;
    lost(context, at, 'code with a template in it', 'no variable may become code; read it from `context.vars`');
    return false;
}
/** A CSV writes `python: path.py` without `file://`. */
const isBareScript = (text) => /^[\w./-]+\.(?:[cm]?[jt]s|py)(?::\w+)?$/.test(text);
function scriptFile(context, at, { path, function: named }) {
    const found = context.resolve(path, at.source.path);
    if (!isScriptPath(found))
        return lost(context, at, `\`${path}\``, 'it is no program that can grade');
    if (!context.has(found))
        return lost(context, at, `\`${path}\``, `\`${found}\` is not in the repository`);
    context.runs(found);
    return named === undefined ? found : `${found}:${named}`;
}
function lost(context, at, what, why) {
    context.lose(at, what, why);
    return undefined;
}
