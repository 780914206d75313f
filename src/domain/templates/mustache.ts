import { asText, type Rendering, type Template, type Values } from './rendering.js';

const placeholder = /\{\{\s*([A-Za-z_][\w.-]*)\s*\}\}/g;

/** Reads a template in which each `{{name}}` stands for a value: text as it is, anything else as JSON. */
export function readMustache(text: string): Template {
  return {
    variables: [...new Set([...text.matchAll(placeholder)].map((match) => match[1] ?? ''))],
    render: (values) => fillIn(text, values),
  };
}

function fillIn(template: string, values: Values): Rendering {
  const missing = new Set<string>();
  const text = template.replace(placeholder, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) missing.add(name);
    return asText(value ?? '');
  });
  return missing.size > 0 ? { kind: 'missing', variables: [...missing] } : { kind: 'text', text };
}
