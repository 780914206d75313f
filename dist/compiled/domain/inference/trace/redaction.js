import { rememberTexts } from '../remember-texts.js';
/** What stands where something was taken out. */
export const redacted = '[redacted]';
/**
 * Shapes of secrets that are never written, whatever the settings say. Each begins with a literal and repeats only
 * within bounds, so that no text makes the search slow.
 */
export const secretShapes = {
    'API keys of OpenAI, Anthropic, OpenRouter and others': /\bsk-[A-Za-z0-9_-]{16,300}/,
    'access keys of AWS': /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/,
    'tokens of GitHub': /\bgh[pousr]_[A-Za-z0-9]{20,255}|\bgithub_pat_[A-Za-z0-9_]{20,255}/,
    'API keys of Google': /\bAIza[A-Za-z0-9_-]{30,45}/,
    'tokens of Slack': /\bxox[abeoprs]-[A-Za-z0-9-]{10,255}/,
    'bearer tokens': /\b[Bb]earer[ \t]{1,4}[A-Za-z0-9._~+/-]{16,4000}={0,2}/,
    'JSON web tokens': /\beyJ[A-Za-z0-9_-]{8,500}\.eyJ[A-Za-z0-9_-]{8,8000}(?:\.[A-Za-z0-9_-]{0,4000})?/,
    'private keys in PEM': /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----(?:[^-]|-(?!----)){0,20000}(?:-----END [A-Z ]{0,30}PRIVATE KEY-----)?/,
};
/** A secret shape begins with one of these; a text without them needs no search. */
const firstLook = /sk-[\w-]{16}|A(?:KIA|SIA|Iza)|gh[pousr]_|github_pat_|xox|earer|eyJ|-----BEGIN/;
/** No secret shape is shorter. */
const shortestShape = 15;
const anyShape = new RegExp(Object.values(secretShapes)
    .map(({ source }) => source)
    .join('|'), 'g');
/** To search a shorter text takes no longer than to look for it among those that were. */
const shortestRemembered = 8;
/** What stands for a text that patterns of the user's would take too long to search. */
export const tooLongToRedact = '[too long to be redacted]';
/** Many a good pattern, such as one of mail addresses, takes a time that grows with the square of the text. */
const longestSearched = 50_000;
/**
 * Takes secret shapes and whatever matches one of the patterns out of a text, and where there are patterns all of a
 * text that is too long to be searched. The patterns are known to compile.
 */
export function createRedaction(patterns) {
    const own = patterns.map((pattern) => new RegExp(pattern, 'gu'));
    // Names of models and providers are short, and stand in every span.
    return rememberTexts((text) => {
        if (own.length > 0 && text.length > longestSearched)
            return tooLongToRedact;
        let cleaned = text.length >= shortestShape && firstLook.test(text) ? text.replace(anyShape, redacted) : text;
        for (const pattern of own)
            cleaned = cleaned.replace(pattern, redacted);
        return cleaned;
    }, shortestRemembered);
}
