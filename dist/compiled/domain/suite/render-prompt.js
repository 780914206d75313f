import { Role } from '../inference/call/message.js';
import { partAtRoles } from '../templates/role-mark.js';
import { readTemplate, whyNotFilledIn } from '../templates/template.js';
/** Each prompt is read once and filled in for many cases. */
const templates = new WeakMap();
function templatesOf(prompt) {
    const known = templates.get(prompt);
    if (known !== undefined)
        return known;
    const read = prompt.messages.map(({ content }) => readTemplate({
        text: content,
        language: prompt.language ?? 'mustache',
        path: prompt.path,
        findIncluded: (reference, from) => prompt.inclusion.files.find((file) => file.reference === reference && file.from === (from ?? prompt.path)),
    }));
    templates.set(prompt, read);
    return read;
}
/** Fills in a prompt for one case; what the case does not give, the prompt's own defaults do. */
export function renderPrompt(prompt, vars) {
    const values = { ...prompt.defaults, ...vars };
    if (prompt.firstRole !== undefined && JSON.stringify(values).includes('\\u0000')) {
        return { kind: 'broken', why: 'a value has a NUL character', line: prompt.messageLines[0] ?? 1 };
    }
    const messages = [];
    for (const [index, template] of templatesOf(prompt).entries()) {
        const rendering = template.render(values);
        const line = prompt.messageLines[index] ?? 1;
        if (rendering.kind !== 'text')
            return failed(rendering, line);
        const { text } = rendering;
        if (prompt.firstRole === undefined)
            messages.push({ role: prompt.messages[index]?.role ?? 'user', content: text });
        else {
            const parts = partAtRoles(text, prompt.firstRole).map((part) => messageOf(part, prompt));
            const wrong = parts.find((part) => typeof part === 'string');
            if (wrong !== undefined)
                return { kind: 'broken', why: `the role \`${wrong}\` cannot be sent`, line };
            messages.push(...parts.filter((part) => typeof part !== 'string'));
        }
    }
    if (messages.length === 0)
        return { kind: 'broken', why: 'nothing is left of it', line: prompt.messageLines[0] ?? 1 };
    return { kind: 'messages', messages };
}
function failed(rendering, firstLine) {
    const within = rendering.place?.path === undefined ? (rendering.place?.line ?? 1) - 1 : 0;
    return { kind: rendering.kind, why: whyNotFilledIn(rendering), line: firstLine + within };
}
/** What other formats call the roles of a chat. */
const roles = { model: 'assistant', developer: 'system' };
/** The message of a part, or the role that there is none for. */
function messageOf({ role: name, content }, { language, trimsParts }) {
    const role = Object.hasOwn(roles, name) ? roles[name] : Role.exclude(['tool']).safeParse(name).data;
    if (role === undefined)
        return name;
    if (trimsParts === true)
        return { role, content: withoutBlankEnds(content) };
    // The lines that say a role in a `.prompty` end with line ends of their own.
    return { role, content: language === 'handlebars' ? content : content.replace(/\n$/, '') };
}
/** A text without the line ends around it; step by step, since a pattern takes the square of a long row of them. */
function withoutBlankEnds(text) {
    let [start, end] = [0, text.length];
    while (text[start] === '\n')
        start += 1;
    while (end > start && text[end - 1] === '\n')
        end -= 1;
    return text.slice(start, end);
}
/** The variables that every case must have, with the line that asks for each first. */
export function variablesAskedBy(prompt) {
    return templatesOf(prompt).flatMap(({ variables }, index) => variables
        .filter((name) => !Object.hasOwn(prompt.defaults ?? {}, name))
        .map((name) => {
        const above = linesAbove(name, prompt.messages[index]?.content ?? '');
        return { name, line: (prompt.messageLines[index] ?? 1) + above };
    }));
}
const tag = /\{[{%][^{}]*[}%]\}/g;
const nameCharacter = /[\p{L}\p{N}_.-]/u;
/**
 * How many lines of a template stand above the first tag with a name; none where only a file that it includes has it.
 */
function linesAbove(name, template) {
    for (const { 0: text, index } of template.matchAll(tag)) {
        const at = text.indexOf(name);
        const isPart = nameCharacter.test(text[at - 1] ?? '') || nameCharacter.test(text[at + name.length] ?? '');
        if (at !== -1 && !isPart)
            return template.slice(0, index + at).split('\n').length - 1;
    }
    return 0;
}
/** What Jinja takes in but no include can stand for. */
const inherits = /\{%[-+]?\s*(extends|import|from|block)\b/;
/**
 * Why a prompt cannot be asked as it is deployed, if it cannot: something that it takes in is not filled in, or
 * something that belongs to it is not sent, so that what is asked would be another prompt.
 */
export function whyNotRendered(prompt) {
    const { path, references, language = 'mustache', inclusion, messages, problem } = prompt;
    if (problem !== undefined)
        return problem;
    const [first] = references;
    if (first === undefined || language === 'gh-models')
        return undefined;
    if (language === 'jinja' || language === 'handlebars') {
        const texts = [...messages.map(({ content }) => content), ...inclusion.files.map(({ text }) => text)];
        const word = language === 'jinja' ? texts.map((text) => inherits.exec(text)?.[1]).find(Boolean) : undefined;
        if (word !== undefined)
            return `${path} uses \`${word}\`, which is not filled in yet, so what is deployed cannot be asked`;
        return inclusion.unresolved[0];
    }
    const more = references.length === 1 ? '' : ` and ${references.length - 1} more`;
    return `${path} includes \`${first.name}\`${more}, and includes are not filled in yet, so what is deployed cannot be asked`;
}
