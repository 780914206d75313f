import { render, whyNotFilledIn } from '../../templates/template.js';
import type { ImportContext } from './import-context.js';
import type { Located } from './located.js';
import type { Variables } from './variables.js';

/** True for a text in which Nunjucks would fill something in. */
export const isTemplate = (text: string): boolean => /\{[{%#]/.test(text);

/** A text with the variables of its test filled in; what is missing is told, and the text stays as it is written. */
export function fillIn(context: ImportContext, at: Located, text: string, vars: Variables): string {
  if (!isTemplate(text)) return text;
  const rendering = render(text, vars, 'jinja');
  if (rendering.kind === 'text') return rendering.text;
  context.lose(at, `\`${text.length > 60 ? `${text.slice(0, 60)}…` : text}\``, whyNotFilledIn(rendering));
  return text;
}
