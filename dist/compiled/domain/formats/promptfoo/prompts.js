import { promptNameOf } from '../../suite/prompt-path.js';
import { messagesOfText, messagesOfValue } from './chat-messages.js';
import { fileReference, isScriptPath, scriptReference } from './file-reference.js';
import { partsOf } from './prompt-files.js';
/** Every prompt that `prompts` names, in order; where it is absent, promptfoo takes `{{prompt}}`. */
export function importPrompts(context, config) {
    const prompts = config.get('prompts');
    if (prompts === undefined)
        return [inlinePrompt(context, { at: config, raw: '{{prompt}}' })];
    const found = prompts.isMapping()
        ? prompts.entries().flatMap(([raw, label]) => promptsIn(context, { at: label, raw, label: label.text() }))
        : prompts.items().flatMap((each) => promptsOf(context, each));
    return found.length > 0 ? found : [broken(context, { at: prompts, raw: '' }, '`prompts` names none')];
}
function promptsOf(context, at) {
    const text = at.text();
    if (text !== undefined)
        return promptsIn(context, { at, raw: text });
    const raw = at.get('raw') ?? at.get('id');
    const label = at.get('label')?.text() ?? at.get('display')?.text() ?? at.get('id')?.text();
    const rawText = raw?.text();
    if (rawText !== undefined)
        return promptsIn(context, { at, raw: rawText, label, config: at.get('config') });
    const chat = messagesOfValue(at.value) ?? (raw === undefined ? undefined : messagesOfValue(raw.value));
    if (chat !== undefined)
        return [chatPrompt(context, { at, raw: '', label }, chat)];
    return [broken(context, { at, raw: '', label }, 'this prompt is neither a text nor a list of messages')];
}
const remote = /^(?:portkey|langfuse|helicone|package|https?):\/\//;
/** The prompts of a text: those of the files that it names, or the text itself. */
function promptsIn(context, entry) {
    const { raw, at } = entry;
    if (remote.test(raw))
        return [broken(context, entry, 'a prompt that lies elsewhere can move without a commit')];
    if (raw.startsWith('exec:'))
        return [broken(context, entry, 'a prompt that a program makes is not imported')];
    const reference = fileReference(raw) ?? (isFileName(raw, context, at) ? scriptReference(raw) : undefined);
    if (reference === undefined)
        return [inlinePrompt(context, entry)];
    const paths = filesOf(reference.path, context, at);
    if (paths.length === 0)
        return [broken(context, entry, `no file fits \`${reference.path}\``)];
    return paths.flatMap((path) => promptsOfFile(context, entry, path));
}
const promptEnding = /\.(?:txt|md|j2|json|jsonl|ya?ml|csv|[cm]?[jt]s|py|sh|rb)(?::\w+)?$/;
/**
 * promptfoo takes a line for a path by its looks; a path that is not there is a text here, unless it ends as a file.
 */
function isFileName(raw, context, at) {
    if (/\n|\{\{/.test(raw) || raw.length > 300)
        return false;
    if (/\s/.test(raw))
        return false;
    const looksIt = promptEnding.test(raw) || raw.endsWith('/') || (raw.includes('/') && raw.includes('*'));
    return looksIt || filesOf(scriptReference(raw).path, context, at).some((each) => context.has(each));
}
/** The file of a path, those of a glob, or those that lie in a folder. */
function filesOf(path, context, { source }) {
    const files = context.expand(path, source.path);
    if (files.some((each) => context.has(each)))
        return files;
    const inFolder = context.expand(`${path.replace(/\/$/, '')}/*`, source.path);
    return inFolder.length > 0 || path.endsWith('/') ? inFolder : files;
}
function promptsOfFile(context, entry, path) {
    if (isScriptPath(path))
        return [broken(context, entry, `\`${path}\` is a program, and a prompt that a program makes is not imported`)];
    const file = context.text(path);
    if (file.kind === 'pending')
        return [];
    if (file.kind === 'missing')
        return [broken(context, entry, file.why)];
    const parts = partsOf(file.text, path);
    if (parts.length === 0)
        return [broken(context, entry, `\`${path}\` has no prompt`)];
    return parts.map((part, index) => {
        const number = parts.length === 1 ? '' : ` ${index + 1}`;
        const label = part.label ?? `${entry.label ?? path}${number}`;
        const title = part.label ?? `${entry.label ?? promptNameOf(path)}${number}`;
        return promptOf(context, entry, { ...part, path, label, title });
    });
}
function chatPrompt(context, entry, chat) {
    const { path, line = 1 } = entry.at.place;
    return promptOf(context, entry, {
        chat,
        path,
        line,
        label: entry.label ?? JSON.stringify(entry.at.value),
        title: entry.label,
    });
}
function inlinePrompt(context, entry) {
    const { path, line = 1 } = entry.at.place;
    const { label = entry.raw } = entry;
    return promptOf(context, entry, { chat: messagesOfText(entry.raw, path), path, line, label, title: entry.label });
}
function promptOf(context, entry, { chat, ...known }) {
    if (chat.kind === 'messages')
        return { ...known, messages: chat.messages, config: entry.config, problem: undefined };
    return broken(context, entry, chat.why, known);
}
/** A prompt that cannot be asked; it keeps what was written, so that a change of it is seen. */
function broken(context, entry, why, known) {
    const { at, raw, label } = entry;
    const { path, line = 1 } = at.place;
    const written = raw === '' ? JSON.stringify(at.value) : raw;
    const problem = context.lose(at, `prompt \`${cut(label ?? written)}\``, why);
    const own = known ?? { path, line, label: label ?? written, title: label };
    return { ...own, messages: [{ role: 'user', content: written }], config: undefined, problem };
}
const mostShown = 60;
const cut = (text) => (text.length > mostShown ? `${text.slice(0, mostShown)}…` : text);
