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
  return {
    remember(value) {
      if (!patterns.has(value)) patterns.set(value, secretPattern(value));
    },
    scrub(text) {
      if (text.length < shortestSecret) return text;
      let scrubbed = text;
      for (const pattern of patterns.values()) if (pattern !== undefined) scrubbed = scrubbed.replace(pattern, '***');
      return scrubbed;
    },
  };
}
