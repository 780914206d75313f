import { digestOfText } from '../artifacts/digest.js';
import { includesOfFile } from './includes.js';
export const nothingIncluded = { files: [], unresolved: [] };
/** Reads one file that is included; line ends do not count. */
export function readIncluded(text, path) {
    const content = text.replaceAll('\r\n', '\n');
    return { kind: 'text', text: content, digest: digestOfText(content), references: includesOfFile(content, path) };
}
/** A prompt that includes more, all levels counted, is not followed further. */
const mostIncludes = 100;
/** One reference that leads nowhere settles that the prompt is not known; more than these are not told. */
const mostUnresolved = 10;
/**
 * Follows the references of a prompt through the files that are read, each file once, so that a circle ends. `unread`
 * are the paths whose text is still needed to go on.
 */
export function followIncludes(prompt, tree) {
    const files = [];
    const unread = new Set();
    const unresolved = new Set();
    const seen = new Set([prompt.path]);
    const open = [];
    const follow = (from, references) => {
        for (const reference of references)
            open.push({ from, reference });
    };
    follow(prompt.path, prompt.references);
    for (const { from, reference } of open) {
        if (files.length >= mostIncludes)
            unresolved.add(`${prompt.path} includes more than ${mostIncludes} files`);
        if (files.length >= mostIncludes || unresolved.size >= mostUnresolved)
            break;
        const found = lookUp(reference, from, tree);
        if (found.kind === 'unresolved')
            unresolved.add(`${from} includes \`${reference.name}\`, ${found.why}`);
        if (found.kind === 'unread')
            unread.add(found.path);
        if (found.kind !== 'text')
            continue;
        files.push({ reference: reference.name, from, path: found.path, text: found.text, digest: found.digest });
        if (!seen.has(found.path))
            follow(found.path, found.references);
        seen.add(found.path);
    }
    return { inclusion: { files, unresolved: [...unresolved] }, unread: [...unread] };
}
function lookUp({ kind, name }, fromPath, { resolve, texts }) {
    if (kind === 'computed')
        return { kind: 'unresolved', why: 'which is known only when it runs' };
    const resolution = resolve(name, fromPath);
    if (resolution.kind === 'ambiguous') {
        return { kind: 'unresolved', why: `which may be any of ${resolution.paths.join(', ')}` };
    }
    if (resolution.kind === 'missing') {
        return kind === 'optional' ? { kind: 'left-out' } : { kind: 'unresolved', why: 'which is not in the repository' };
    }
    const { path } = resolution;
    const content = texts.get(path);
    if (content === undefined)
        return { kind: 'unread', path };
    if (content.kind === 'text')
        return { ...content, path };
    return { kind: 'unresolved', why: `which is not read: ${content.reason}` };
}
