import { rememberTexts } from '../../domain/inference/remember-texts.js';
import { anyBeginning, secretBeginning } from '../../domain/inference/secret-beginning.js';
import { shortestSecret } from '../../domain/inference/secret-pattern.js';
import { secretSearch } from '../../domain/inference/secret-search.js';
import { SecretWatch } from '../../domain/inference/secret-watch.js';
/** A keeper that knows no secret yet. */
export function createSecretKeeper() {
    const searches = new Map();
    const search = (text) => {
        let scrubbed = text;
        for (const hide of searches.values())
            if (hide !== undefined)
                scrubbed = hide(scrubbed);
        return scrubbed;
    };
    const remembering = () => rememberTexts(search, shortestSecret);
    let searchOnce = remembering();
    let beginnings;
    return {
        remember(value) {
            if (searches.has(value))
                return;
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
const beginningsOf = (values) => [...new Set([...values].map((value) => value.trim()))]
    .map(secretBeginning)
    .filter((beginning) => beginning !== undefined);
