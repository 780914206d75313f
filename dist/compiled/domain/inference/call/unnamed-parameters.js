import { own } from '../../artifacts/own.js';
import { isPresent } from '../../artifacts/read-json.js';
const cap = 'max_tokens';
/**
 * The parameters of a call that stand under no key of its client's body, where null says nothing: those of the binding
 * that serves it, and those that another dialect calls otherwise. The output cap is none of them.
 */
export function unnamedParameters({ parameters, verbatim }) {
    const unnamed = {};
    for (const name of Object.keys(parameters)) {
        if (name !== cap && (verbatim === undefined || !isPresent(own(verbatim.body, name)))) {
            unnamed[name] = parameters[name];
        }
    }
    return unnamed;
}
