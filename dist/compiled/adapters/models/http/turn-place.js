import { ModelError } from '../../../ports/model.js';
import { refuse } from './refuse.js';
/** By its keys in chat completions, unless whoever asked divides a conversation otherwise. */
export function placeOfTurn({ places }, index) {
    const turn = places?.[index]?.turn ?? `messages[${index}]`;
    if (places === undefined)
        return {
            turn,
            part: (part) => `${turn}.content[${part}]`,
            call: (call) => `${turn}.tool_calls[${call}].function.arguments`,
        };
    const { parts = [], calls = [] } = places[index] ?? {};
    return { turn, part: (part) => parts[part] ?? turn, call: (call) => calls[call] ?? turn };
}
/** What work comes to; what it refuses without saying where is refused at this key. */
export function placed(key, work) {
    try {
        return work();
    }
    catch (error) {
        if (!(error instanceof ModelError) || error.key !== undefined)
            throw error;
        return refuse(`\`${key}\`: ${error.message}`, key);
    }
}
