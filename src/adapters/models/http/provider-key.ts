import { UserError } from '../../../domain/user-error.js';

/** The value of an environment variable. Throws `UserError` naming the variable when it is not set. */
export type KeyFor = (variable: string) => string;

/** Shorter keys are placeholders for servers that check none, and may be words of an answer. */
const shortestSecret = 12;

/** A key and what keeps it out of what others read. */
export type ProviderKey = {
  readonly value: string;
  /** An answer without the key. */
  readonly scrubAnswer: (text: string) => string;
  /** An error without the key, however short it is. */
  readonly scrubError: (text: string) => string;
};

/** Secrets are often stored with a newline at their end; anything else that no header can carry is refused unseen. */
export function checkedKey(variable: string, keyFor: KeyFor): string {
  const key = keyFor(variable).trim();
  if (/^[\x21-\x7e]+$/.test(key)) return key;
  const hint = 'store the key alone, without quotes, spaces or line breaks';
  throw new UserError(`the key in ${variable} is empty or has characters that no HTTP header can carry`, { hint });
}

/** A server may repeat the key in an error or even in an answer, as it is or with its characters escaped for JSON. */
export function providerKey(value: string): ProviderKey {
  const escaped = new RegExp([...value].map(escapable).join(''), 'g');
  const scrub = (text: string): string => {
    const plain = text.includes(value) ? text.replaceAll(value, '***') : text;
    return plain.includes('\\') ? plain.replace(escaped, '***') : plain;
  };
  return { value, scrubAnswer: value.length >= shortestSecret ? scrub : (text) => text, scrubError: scrub };
}

/** A character as it is, behind a backslash, or as the `\u…` of JSON in either case. */
function escapable(character: string): string {
  const plain = character.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
  const code = character.charCodeAt(0).toString(16).padStart(4, '0');
  const anyCase = code.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
  return `(?:\\\\?${plain}|\\\\u${anyCase})`;
}
