import { render, whyNotFilledIn } from '../../templates/template.js';
/** True for a text in which Nunjucks would fill something in. */
export const isTemplate = (text) => /\{[{%#]/.test(text);
/** A text with the variables of its test filled in; what is missing is told, and the text stays as it is written. */
export function fillIn(context, at, text, vars) {
    if (!isTemplate(text))
        return text;
    const rendering = render(text, vars, 'jinja');
    if (rendering.kind === 'text')
        return rendering.text;
    context.lose(at, `\`${text.length > 60 ? `${text.slice(0, 60)}…` : text}\``, whyNotFilledIn(rendering));
    return text;
}
