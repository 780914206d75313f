import { isPromptPath } from '../../../domain/suite/prompt-path.js';
import { readIncludes } from './read-includes.js';
import { promptIn } from './read-sides.js';
/** Of more prompts than this the first ones are looked through, so that no repository makes anybody wait. */
const mostPrompts = 500;
const maxPromptBytes = 200_000;
/** What a prompt may include; programs and pictures are none of it. */
const mayBeIncluded = /\.(?:txt|md|markdown|prompt|text|ya?ml|json|toml|j2|jinja2?|mustache|hbs|handlebars|liquid|njk|tmpl|tpl)$|(?:^|\/)[^./]+$/i;
/**
 * The changed files that some prompt of a commit includes, wherever they lie. Prompts are only looked through where a
 * file changed that could be a part of one and is none by itself.
 */
export async function findPartials(git, changes, side) {
    const changed = changes
        .flatMap(({ basePath, headPath }) => [basePath, headPath])
        .filter((path) => path !== undefined && mayBeIncluded.test(path) && !isPromptPath(path));
    if (changed.length === 0)
        return [];
    const prompts = await readPromptFiles(git, side);
    const included = new Set([...prompts.values()].flatMap(({ inclusion }) => inclusion.files.map(({ path }) => path)));
    return changed.filter((path) => included.has(path));
}
async function readPromptFiles(git, { blobs }) {
    const paths = [...blobs.keys()].filter(isPromptPath).slice(0, mostPrompts);
    const texts = await git.readBlobs(paths.map((path) => blobs.get(path) ?? ''), maxPromptBytes);
    const prompts = new Map();
    texts.forEach((content, index) => {
        const path = paths[index] ?? '';
        // A prompt that cannot be read includes nothing that is known.
        const prompt = promptIn(content, path);
        if (typeof prompt !== 'string' && prompt.references.length > 0)
            prompts.set(path, prompt);
    });
    return readIncludes(git, prompts, blobs, new Map());
}
