import { htmlText } from '../text/neutralise.js';
/** Markup with values set in: text is escaped, markup stays, and nothing else gets through. */
export function html(literals, ...values) {
    const parts = literals.map((literal, index) => literal + (index < values.length ? markupOf(values[index] ?? '') : ''));
    return { markup: parts.join('') };
}
function markupOf(value) {
    if (typeof value === 'string')
        return htmlText(value);
    if (typeof value === 'number')
        return String(value);
    return 'markup' in value ? value.markup : value.map(({ markup }) => markup).join('');
}
/** No markup at all. */
export const nothing = { markup: '' };
