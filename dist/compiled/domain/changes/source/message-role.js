import { isProse } from '../vocabulary/natural-language.js';
import { isRole } from '../vocabulary/prompt-name.js';
import { roleOf } from './grammar.js';
import { literalText } from './literal-text.js';
import { partsOf } from './visitor.js';
/** What a text may be made by. */
const wordings = new Set(['join', 'operation', 'call', 'member']);
/**
 * The role of a chat message that stands beside its text, as in `("system", "You are…")` or
 * `history.Add(AuthorRole.System, "You are…")`; `undefined` where the parts are no such pair.
 */
export function roleBeside(collector, parts) {
    if (parts.length < 2 || parts.length > 4)
        return undefined;
    const [first, ...others] = parts.map(insideArgument);
    if (first === undefined)
        return undefined;
    const { language, source } = collector.text;
    const kind = roleOf(first, language);
    if (kind === 'text') {
        const said = literalText(first, source);
        // A list of roles is none of messages.
        const hasText = others.some((other) => {
            const sort = roleOf(other, language) ?? '';
            if (sort !== 'text')
                return wordings.has(sort) && !isCommonWord(said);
            const text = literalText(other, source);
            return !isRole(text) && (isProse(text) || !isCommonWord(said));
        });
        return isRole(said) && hasText ? said.toLowerCase() : undefined;
    }
    if (kind !== 'member')
        return undefined;
    const access = collector.sourceOf(first).slice(-100);
    const member = /\w+$/.exec(access)?.[0] ?? '';
    return /role|sender|author/i.test(access.slice(0, -member.length)) && isRole(member)
        ? member.toLowerCase()
        : undefined;
}
/** Tags and columns are called so as well: `("model", modelName)`. */
const isCommonWord = (role) => /^(?:model|tool)$/i.test(role);
const insideArgument = (node) => (node.type === 'argument' ? (partsOf(node)[0] ?? node) : node);
