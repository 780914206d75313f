import { secretBeginning } from '../../../domain/inference/secret-beginning.js';
import { escapedPattern } from '../../../domain/inference/secret-pattern.js';
import { secretSearch } from '../../../domain/inference/secret-search.js';
import { SecretWatch } from '../../../domain/inference/secret-watch.js';
import { UserError } from '../../../domain/user-error.js';
import type { KeyFor } from '../../../ports/environment.js';

/** A key and what keeps it out of what others read. */
export type ProviderKey = {
  readonly value: string;
  /** An answer without the key, unless the key is so short that it may be a word of it. */
  readonly scrubAnswer: (text: string) => string;
  /** An error without the key, however short it is. */
  readonly scrubError: (text: string) => string;
  /** Looks for the key in a stream; nobody does for one that is so short. */
  readonly watch: () => SecretWatch | undefined;
};

/** Secrets are often stored with a newline at their end; anything else that no header can carry is refused unseen. */
export function checkedKey(variable: string, keyFor: KeyFor): string {
  const key = keyFor(variable).trim();
  if (/^[\x21-\x7e]+$/.test(key)) return key;
  const hint = 'store the key alone, without quotes, spaces or line breaks';
  throw new UserError(`the key in ${variable} is empty or has characters that no HTTP header can carry`, { hint });
}

/** A server may repeat the key in an error or even in an answer, in whatever form. */
export function providerKey(value: string): ProviderKey {
  const hideSecret = secretSearch(value);
  let beginning: ReturnType<typeof secretBeginning>;
  return {
    value,
    watch: () => {
      beginning ??= secretBeginning(value);
      return beginning && new SecretWatch(beginning);
    },
    scrubAnswer: hideSecret ?? ((text) => text),
    scrubError: hideSecret ?? hiding(escapedPattern(value)),
  };
}

const hiding =
  (pattern: RegExp) =>
  (text: string): string =>
    text.replace(pattern, '***');
