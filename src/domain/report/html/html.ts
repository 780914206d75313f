import { htmlText } from '../text/neutralise.js';

/** Markup that is safe as it is. */
export type Html = { readonly markup: string };

type Value = string | number | Html | readonly Html[];

/** Markup with values set in: text is escaped, markup stays, and nothing else gets through. */
export function html(literals: TemplateStringsArray, ...values: readonly Value[]): Html {
  const parts = literals.map(
    (literal, index) => literal + (index < values.length ? markupOf(values[index] ?? '') : ''),
  );
  return { markup: parts.join('') };
}

function markupOf(value: Value): string {
  if (typeof value === 'string') return htmlText(value);
  if (typeof value === 'number') return String(value);
  return 'markup' in value ? value.markup : value.map(({ markup }) => markup).join('');
}

/** No markup at all. */
export const nothing: Html = { markup: '' };
