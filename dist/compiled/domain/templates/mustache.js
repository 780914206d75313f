import { asText } from './rendering.js';
const tag = /\{\{([^{}]{1,200})\}\}/g;
/** A name of any script; the headings of a table are names too, and have spaces. */
const isName = (text) => /^[\p{L}_][\p{L}\p{M}\p{N}_.-]*(?: +[\p{L}\p{M}\p{N}_.-]+)*$/u.test(text);
/** Sections, partials, comments and filters of richer languages, which would be sent as they are written. */
const isOtherTag = (text) => /^[#^/&><!=]/.test(text) || /^[\p{L}_][^"{}]*\|/u.test(text);
/** Reads a template in which each `{{name}}` stands for a value: text as it is, anything else as JSON. */
export function readMustache(text) {
    const names = [...text.matchAll(tag)].map(([, written = '']) => written.trim()).filter(isName);
    const other = [...text.matchAll(tag)].find(([, written = '']) => isOtherTag(written.trim()));
    const refusal = other === undefined ? undefined : refusalOf(other[0], text.slice(0, other.index));
    return { variables: [...new Set(names)], render: (values) => refusal ?? fillIn(text, values) };
}
const refusalOf = (written, before) => ({
    kind: 'broken',
    message: `\`${written}\` is no \`{{name}}\`, which is all that is filled in here; richer templates are Jinja or Handlebars`,
    place: { line: before.split('\n').length },
});
function fillIn(template, values) {
    const missing = new Set();
    const text = template.replace(tag, (written, inner) => {
        const name = inner.trim();
        const value = valueNamed(name, values);
        if (value !== undefined)
            return asText(value ?? '');
        if (!isName(name))
            return written;
        missing.add(name);
        return '';
    });
    return missing.size > 0 ? { kind: 'missing', variables: [...missing] } : { kind: 'text', text };
}
/** The value of a name, or where there is none of the whole, what its parts lead to. */
function valueNamed(name, values) {
    const whole = memberOf(values, name);
    if (whole !== undefined)
        return whole;
    return name.split('.').reduce(memberOf, values);
}
const memberOf = (value, name) => typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
