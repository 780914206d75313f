import { base64Texts, hexTexts, secretPattern } from './secret-pattern.js';

/** Escapes of JSON, URLs and HTML begin with one of them. */
const escapes = /[\\%&]/;

/**
 * Puts `***` in the place of a secret in any of the forms that `secretPattern` finds; `undefined` where that finds none.
 * Nearly no text holds one, so the pattern is asked only of a text with an escape in it or with one of the other forms.
 */
export function secretSearch(value: string): ((text: string) => string) | undefined {
  const pattern = secretPattern(value);
  if (pattern === undefined) return undefined;
  const secret = value.trim();
  const forms = [secret, ...base64Texts(secret), ...hexTexts(secret)];
  const mayHold = (text: string) => escapes.test(text) || forms.some((form) => text.includes(form));
  return (text) => (mayHold(text) ? text.replace(pattern, '***') : text);
}
