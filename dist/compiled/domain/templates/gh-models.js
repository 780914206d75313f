/**
 * Reads a template as `gh models` does: exactly `{{name}}` stands for a value, and what has none stays as it is
 * written. A value is not read as a template again, since the order in which `gh models` would is by chance.
 */
export const readGhModels = (text) => ({
    variables: [],
    render: (values) => {
        const filled = text.replace(/\{\{([^{}]+)\}\}/g, (written, name) => {
            const value = Object.hasOwn(values, name) ? values[name] : undefined;
            return value === undefined ? written : goText(value);
        });
        return { kind: 'text', text: filled };
    },
});
/** A value as Go's `%v` prints it: `map[a:1 b:2]` with sorted keys, `[a b]`, `<nil>`. */
export function goText(value) {
    if (value === null)
        return '<nil>';
    if (typeof value === 'number')
        return goNumber(value);
    if (typeof value !== 'object')
        return String(value);
    if (isList(value))
        return `[${value.map(goText).join(' ')}]`;
    const entries = Object.entries(value).filter((entry) => entry[1] !== undefined);
    const sorted = entries.sort(([one], [other]) => (one < other ? -1 : 1));
    return `map[${sorted.map(([name, each]) => `${name}:${goText(each)}`).join(' ')}]`;
}
const isList = (value) => Array.isArray(value);
/** Go prints floats by `%v` with an exponent from 1e+21 on and below 1e-4, of two digits at least. */
function goNumber(value) {
    if (Number.isInteger(value) && Math.abs(value) < 1e21)
        return String(value);
    const [mantissa = '', exponent] = (Math.abs(value) < 1e-4 ? value.toExponential() : String(value)).split('e');
    if (exponent === undefined)
        return mantissa;
    const digits = exponent.replace(/^[+-]/, '');
    return `${mantissa}e${exponent.startsWith('-') ? '-' : '+'}${digits.padStart(2, '0')}`;
}
