import { secretBeginning } from '../../../domain/inference/secret-beginning.js';
import { escapedPattern } from '../../../domain/inference/secret-pattern.js';
import { secretSearch } from '../../../domain/inference/secret-search.js';
import { SecretWatch } from '../../../domain/inference/secret-watch.js';
import { UserError } from '../../../domain/user-error.js';
/** Secrets are often stored with a newline at their end; anything else that no header can carry is refused unseen. */
export function checkedKey(variable, keyFor) {
    const key = keyFor(variable).trim();
    if (/^[\x21-\x7e]+$/.test(key))
        return key;
    const hint = 'store the key alone, without quotes, spaces or line breaks';
    throw new UserError(`the key in ${variable} is empty or has characters that no HTTP header can carry`, { hint });
}
/** A server may repeat the key in an error or even in an answer, in whatever form. */
export function providerKey(value) {
    const hideSecret = secretSearch(value);
    let beginning;
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
const hiding = (pattern) => (text) => text.replace(pattern, '***');
