/** The longest tag that is read; what is longer counts as computed. */
const mostTagCharacters = 1000;
/** Of more tags than this the rest is not read, which counts as computed too. */
const mostTags = 1000;
/**
 * The references of texts, each once, in order: Jinja and Liquid tags (`include`, `extends`, `import`, `from`,
 * `render`, `embed`), Handlebars, Mustache and dotprompt partials, `${file:…}`, and a text that is nothing but
 * `file://…`. Comments and raw blocks are not told apart: to take one for an include is safe, to overlook an include is
 * not.
 */
export const includesOf = (...texts) => onlyOnce(texts.flatMap(referencesIn));
function referencesIn(text) {
    const whole = /^\s*file:\/\/(\S{1,500})\s*$/.exec(text);
    if (whole !== null)
        return [fileNamed(whole[1] ?? '')];
    return [...tagReferences(text), ...partialReferences(text), ...insertedFiles(text)];
}
/** The references of a file: those of its text and, where it is structured, values such as `template_path: x`. */
export const includesOfFile = (text, path) => onlyOnce([...includesOf(text), ...(isStructured.test(path) ? valueReferences(text) : [])]);
const isStructured = /\.(ya?ml|json|toml|prompty?)$/i;
const fileNamed = (name) => ({ kind: 'file', name });
const computed = (expression) => ({ kind: 'computed', name: expression.slice(0, 80) });
function onlyOnce(references) {
    return [...new Map(references.map((each) => [`${each.kind} ${each.name}`, each])).values()];
}
const tagOpening = /\{%[-+~]?\s*(?:include|extends|import|from|render|embed)\b/g;
function tagReferences(text) {
    const references = [];
    let tags = 0;
    for (const { index, 0: opening } of text.matchAll(tagOpening)) {
        tags += 1;
        if (tags > mostTags)
            return [...references, computed(`more than ${mostTags} tags`)];
        const start = index + opening.length;
        const rest = text.slice(start, start + mostTagCharacters);
        const end = rest.indexOf('%}');
        references.push(...(end === -1 ? [computed(`${opening}…`)] : namedInTag(rest.slice(0, end).trim())));
    }
    return references;
}
const quoted = /"([^"\n]*)"|'([^'\n]*)'/g;
/** `"x" …`, `["x", "y"] …` or `"x" if … else "y"`; anything else is known only when it runs. */
function namedInTag(body) {
    const isOptional = /\bignore missing\b/.test(body);
    const list = /^\[([^\]]*)\]/.exec(body)?.[1];
    if (list !== undefined) {
        const isPlain = list.replace(quoted, '').replace(/[\s,]/g, '') === '';
        return isPlain ? namesIn(list).map((name) => ({ kind: 'optional', name })) : [computed(body)];
    }
    const [first] = namesIn(body);
    const afterFirst = /^(?:"[^"\n]*"|'[^'\n]*')-?\s*(.*)/s.exec(body)?.[1];
    if (first === undefined || afterFirst === undefined || /^[~+%.|]/.test(afterFirst))
        return [computed(body)];
    const otherwise = /^if\b.*\belse\b\s*(.*)/s.exec(afterFirst)?.[1];
    const named = { kind: isOptional ? 'optional' : 'file', name: first };
    return otherwise === undefined ? [named] : [named, ...namedInTag(otherwise)];
}
const namesIn = (text) => [...text.matchAll(quoted)].map(([, one, other]) => one ?? other ?? '');
/** `{{> name}}`, `{{#> name}}`, `{{< name}}`; braces, tildes and a context after the name may surround it. */
const partialOpening = /\{\{\{?~?\s*#?[<>]\s*("[^"\n]{1,300}"|'[^'\n]{1,300}'|[^\s~}]{1,300})/g;
const partialReferences = (text) => [...text.matchAll(partialOpening)].flatMap(([, written = '']) => {
    if (written === '@partial-block')
        return [];
    return /^[(*]/.test(written) ? [computed(written)] : [fileNamed(written.replace(/^["']|["']$/g, ''))];
});
const insertedFiles = (text) => [...text.matchAll(/\$\{file:([^}\n]{1,300})\}/g)].map(([, name = '']) => fileNamed(name.trim()));
/** A key with a path, or any value that is a `file://` address, in the notation of YAML, JSON or TOML. */
const pathValues = [
    /(?:^|[\s{,"'-])template_path["']?[ \t]{0,20}[:=][ \t]{0,20}["']?([^"'\n,}#]{1,300})/g,
    /[:=,[-][ \t]{0,20}["']?file:\/\/([^"'\s,}\]]{1,300})/g,
];
const valueReferences = (text) => pathValues.flatMap((pattern) => [...text.matchAll(pattern)].map(([, name = '']) => fileNamed(name.trim())));
