import { z } from 'zod';
import type { Json } from '../artifacts/digest.js';

/** How a text says where values go; what it does not say is an error, never an empty text. */
export const TemplateLanguage = z.enum(['mustache']);
export type TemplateLanguage = z.infer<typeof TemplateLanguage>;

const placeholder = /\{\{\s*([A-Za-z_][\w.-]*)\s*\}\}/g;

/** The names of the variables that a template asks for, each once. */
export const variablesOf = (template: string): string[] => [
  ...new Set([...template.matchAll(placeholder)].map((match) => match[1] ?? '')),
];

/** A template filled in, or the variables that had no value; a value is never read as a template again. */
export type Rendering =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'missing'; readonly variables: readonly string[] };

/** Replaces each `{{name}}` by its value: text as it is, anything else as JSON. */
export function render(template: string, values: Readonly<Record<string, Json | undefined>>): Rendering {
  const missing = new Set<string>();
  const text = template.replace(placeholder, (_, name: string) => {
    const value = lookUp(values, name);
    if (value === undefined) missing.add(name);
    return asText(value ?? '');
  });
  return missing.size > 0 ? { kind: 'missing', variables: [...missing] } : { kind: 'text', text };
}

function lookUp(values: Readonly<Record<string, Json | undefined>>, name: string): Json | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}

/** A value as a prompt shows it. */
export const asText = (value: Json): string => (typeof value === 'string' ? value : JSON.stringify(value));
