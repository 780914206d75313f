import { rememberTexts } from '../../domain/inference/remember-texts.js';
import { anyBeginning, type SecretBeginning, secretBeginning } from '../../domain/inference/secret-beginning.js';
import { shortestSecret } from '../../domain/inference/secret-pattern.js';
import { secretSearch } from '../../domain/inference/secret-search.js';
import { SecretWatch } from '../../domain/inference/secret-watch.js';

/** Remembers the secrets that were handed out, so that they can be kept out of everything written. */
export type SecretKeeper = {
  remember(value: string): void;
  /** The text with `***` where a remembered secret stood, in whatever form. */
  scrub(text: string): string;
  /** Looks for every remembered secret in a stream; nobody does where there is none. */
  watch(): SecretWatch | undefined;
};

/** A keeper that knows no secret yet. */
export function createSecretKeeper(): SecretKeeper {
  const searches = new Map<string, ReturnType<typeof secretSearch>>();
  const search = (text: string): string => {
    let scrubbed = text;
    for (const hide of searches.values()) if (hide !== undefined) scrubbed = hide(scrubbed);
    return scrubbed;
  };
  const remembering = () => rememberTexts(search, shortestSecret);
  let searchOnce = remembering();
  let beginnings: { readonly any: SecretBeginning | undefined } | undefined;
  return {
    remember(value) {
      if (searches.has(value)) return;
      searches.set(value, secretSearch(value));
      // A text in which nothing was found may hold the secret that has come.
      searchOnce = remembering();
      beginnings = undefined;
    },
    scrub: (text) => (text.length < shortestSecret ? text : searchOnce(text)),
    watch() {
      beginnings ??= { any: anyBeginning(beginningsOf(searches.keys())) };
      return beginnings.any && new SecretWatch(beginnings.any);
    },
  };
}

/** Secrets are often known with and without a newline at their end. */
const beginningsOf = (values: Iterable<string>): SecretBeginning[] =>
  [...new Set([...values].map((value) => value.trim()))]
    .map(secretBeginning)
    .filter((beginning) => beginning !== undefined);
