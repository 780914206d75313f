import { parseDotprompt } from './dotprompt.js';
import { parsePromptYaml } from './prompt-yaml.js';
import { parsePrompty } from './prompty.js';
import { parseTextPrompt } from './text-prompt.js';
/**
 * Reads a prompt file by its ending: YAML with messages, `.prompty`, dotprompt, or plain text that becomes one user
 * message. A mistake in it is a `UserError`.
 */
export function parsePrompt(text, path) {
    if (isYamlPath(path))
        return parsePromptYaml(text, path);
    if (/\.prompty$/i.test(path))
        return parsePrompty(text, path);
    if (/\.prompt$/i.test(path))
        return parseDotprompt(text, path);
    return parseTextPrompt(text, path);
}
export const isYamlPath = (path) => /\.ya?ml$/i.test(path);
