const plain = /^[A-Za-z_.][\w./-]*$/;
const meansSomethingElse = /^(?:true|false|null|yes|no|on|off|y|n|\.(?:inf|nan))$/i;
/** A text as YAML reads it back, whatever it holds: bare where nobody could take it for anything else, else quoted. */
export function quoted(text) {
    if (plain.test(text) && !meansSomethingElse.test(text) && !/^\.\d/.test(text))
        return text;
    // What JSON leaves as it is and YAML takes for a line break, or refuses.
    return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|[\ud800-\udfff](?![\udc00-\udfff])/g, (character) => (character.length > 1 ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`));
}
/** A value on one line. */
export function inFlow(value) {
    if (typeof value === 'string')
        return quoted(value);
    if (typeof value !== 'object')
        return String(value);
    if (isList(value))
        return `[${value.map(inFlow).join(', ')}]`;
    const entries = Object.entries(value).flatMap(([key, each]) => each === undefined ? [] : [`${quoted(key)}: ${inFlow(each)}`]);
    return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}
const isList = (value) => Array.isArray(value);
/** A path as a glob that takes in nothing else, unless another differs from it in these characters alone. */
export const globFor = (path) => path.replace(/[[\]{}*?!]/g, '?');
/** A text as a part of a comment: one line, and nothing that an editor or a terminal would act on. */
export const inComment = (text) => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu, ' ').trimEnd();
