import { rememberTexts } from '../../domain/inference/remember-texts.js';
import { secretPattern, shortestSecret } from '../../domain/inference/secret-pattern.js';

/** Remembers the secrets that were handed out, so that they can be kept out of everything written. */
export type SecretKeeper = {
  remember(value: string): void;
  /** The text with `***` where a remembered secret stood, in whatever form. */
  scrub(text: string): string;
};

/** A keeper that knows no secret yet. */
export function createSecretKeeper(): SecretKeeper {
  const patterns = new Map<string, RegExp | undefined>();
  const search = (text: string): string => {
    let scrubbed = text;
    for (const pattern of patterns.values()) if (pattern !== undefined) scrubbed = scrubbed.replace(pattern, '***');
    return scrubbed;
  };
  const remembering = () => rememberTexts(search, shortestSecret);
  let searchOnce = remembering();
  return {
    remember(value) {
      if (patterns.has(value)) return;
      patterns.set(value, secretPattern(value));
      // A text in which nothing was found may hold the secret that has come.
      searchOnce = remembering();
    },
    scrub: (text) => (text.length < shortestSecret ? text : searchOnce(text)),
  };
}
