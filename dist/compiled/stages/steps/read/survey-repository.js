import { usesModels } from '../../../domain/changes/vocabulary/natural-language.js';
import { placeOf } from '../../../domain/changes/vocabulary/place.js';
import { formats } from '../../../domain/formats/formats.js';
import { datasetIn, mistakeInDataset } from '../../../domain/init/found-dataset.js';
import { brokenImport, foundImport } from '../../../domain/init/found-import.js';
import { foundInPrograms } from '../../../domain/init/found-in-programs.js';
import { foundHarnesses, foundVariables, usingLanegate } from '../../../domain/init/found-names.js';
import { foundPrompt, isOtherTemplate, mayBePromptByShape, unreadablePrompt, } from '../../../domain/init/found-prompts.js';
import { mayBeCasesOf } from '../../../domain/init/match-dataset.js';
import { signsIn } from '../../../domain/init/whose-model.js';
import { kindOf, likelyFirst } from '../../../domain/init/worth-reading.js';
import { UserError } from '../../../domain/user-error.js';
import { findInFiles } from './find-in-files.js';
import { readCodeOwners } from './read-code-owners.js';
import { readImport } from './read-imports.js';
import { readIncludes } from './read-includes.js';
import { promptIn } from './read-sides.js';
import { surveyCorpora } from './survey-corpora.js';
/** How much is read of each kind, in bytes: of one file, and of all. */
const limits = {
    prompt: { maxBytes: 4_000_000, maxTotalBytes: 64_000_000 },
    import: { maxBytes: 4_000_000, maxTotalBytes: 64_000_000 },
    dataset: { maxBytes: 16_000_000, maxTotalBytes: 64_000_000 },
    program: { maxBytes: 300_000, maxTotalBytes: 64_000_000 },
    settings: { maxBytes: 1_000_000, maxTotalBytes: 32_000_000 },
    workflow: { maxBytes: 1_000_000, maxTotalBytes: 16_000_000 },
    variables: { maxBytes: 1_000_000, maxTotalBytes: 16_000_000 },
    manifest: { maxBytes: 1_000_000, maxTotalBytes: 16_000_000 },
};
/** More programs than these are not parsed. */
const mostParsed = 2000;
/** More configurations of other tools than these are not read. */
const mostImports = 50;
/** Looks at all files of a tree, as far as they may have to do with models; nothing of them is run. */
export async function surveyRepository({ git, syntax }, blobs) {
    const paths = [...blobs.keys()];
    const reader = new TreeReader(git, blobs);
    const settings = await reader.read('settings');
    const records = await reader.read('dataset');
    const byShape = [...settings, ...records].filter(({ path, text }) => mayBePromptByShape(path, text));
    const allPrompts = await surveyPrompts(git, blobs, [reader.pathsOf('prompt'), byShape]);
    const imports = await surveyImports(git, blobs, reader.pathsOf('import'));
    const ofImports = new Set(imports.flatMap(({ files }) => files));
    const prompts = allPrompts.filter(({ path }) => !ofImports.has(path));
    const programs = (await reader.read('program')).filter(({ text }) => usesModels(text)).slice(0, mostParsed);
    const variables = await reader.read('variables');
    const isRead = new Set([...allPrompts.map(({ path }) => path), ...ofImports]);
    const unclaimed = records
        .filter(({ path }) => !isRead.has(path))
        .map((file) => ({ ...file, dataset: datasetIn(file.path, file.text) }));
    const deployed = settings.filter(({ path }) => !isRead.has(path) && placeOf(path) === 'source');
    const told = [...programs, ...deployed, ...variables];
    const manifests = await reader.read('manifest');
    return {
        prompts,
        imports,
        ...foundInPrograms(await findInFiles(syntax, blobs, told)),
        signs: new Map(told.map(({ path, text }) => [path, signsIn(text)])),
        users: usersOf(prompts, programs),
        datasets: unclaimed.flatMap(({ dataset }) => dataset ?? []).filter((dataset) => mayBeCasesOf(dataset, prompts)),
        harnesses: foundHarnesses(manifests, paths),
        ...usingLanegate(await reader.read('workflow')),
        variables: foundVariables(variables),
        corpora: await surveyCorpora({ git, syntax }, blobs, { programs, manifests, records }),
        owners: await readCodeOwners(git, [...blobs].map(([path, blob]) => ({ path, blob }))),
        notes: [...reader.notes, ...notesOnDatasets(unclaimed.filter(({ dataset }) => dataset === undefined))],
    };
}
const mostNoted = 4;
function notesOnDatasets(records) {
    const mistakes = records.flatMap(({ path, text }) => mistakeInDataset(path, text) ?? []);
    const more = mistakes.length - mostNoted;
    return [
        ...mistakes.slice(0, mostNoted).map((mistake) => `not taken for cases: ${mistake}`),
        ...(more > 0 ? [`not taken for cases: ${more} more such files`] : []),
    ];
}
/** Reads the files of one tree by what they are looked at for, within the limits of each kind. */
class TreeReader {
    notes = [];
    git;
    blobs;
    paths = new Map();
    constructor(git, blobs) {
        this.git = git;
        this.blobs = blobs;
        for (const path of blobs.keys()) {
            const kind = kindOf(path);
            if (kind === undefined)
                continue;
            const known = this.paths.get(kind);
            if (known === undefined)
                this.paths.set(kind, [path]);
            else
                known.push(path);
        }
    }
    pathsOf(kind) {
        return this.paths.get(kind) ?? [];
    }
    /** The texts of a kind in the order of their paths; what there was no room for is told in the notes. */
    async read(kind) {
        const wanted = likelyFirst(this.pathsOf(kind));
        const contents = await this.git.readBlobs(wanted.map((path) => this.blobs.get(path) ?? ''), limits[kind]);
        const read = wanted.map((path, index) => ({ path, content: contents[index] ?? { kind: 'missing' } }));
        const left = read.filter(({ content }) => content.kind === 'too-large' || content.kind === 'left-out');
        const [first] = left;
        if (first !== undefined)
            this.notes.push(`${left.length} of ${wanted.length} files read as ${kind} were too large to look at, such as ${first.path}`);
        return read
            .flatMap(({ path, content }) => (content.kind === 'text' ? [{ path, text: content.text }] : []))
            .sort(byPath);
    }
}
const byPath = (one, other) => one.path < other.path ? -1 : Number(one.path > other.path);
async function surveyPrompts(git, blobs, [paths, byShape]) {
    const contents = await git.readBlobs(paths.map((path) => blobs.get(path) ?? ''), limits.prompt);
    const read = paths.flatMap((path, index) => {
        const content = contents[index];
        const isOther = content?.kind === 'text' && isOtherTemplate(path, content.text);
        return isOther ? [] : [{ path, prompt: promptIn(content, path) }];
    });
    const shaped = byShape.map(({ path, text }) => promptIn({ kind: 'text', text }, path));
    const readable = [...read.map(({ prompt }) => prompt), ...shaped].flatMap((prompt) => typeof prompt === 'string' ? [] : [prompt]);
    const prompts = new Map(readable.map((prompt) => [prompt.path, prompt]));
    const complete = await readIncludes(git, prompts, blobs, new Map());
    const unreadable = read.flatMap(({ path, prompt }) => typeof prompt === 'string' ? [unreadablePrompt(path, prompt)] : []);
    return [...[...complete.values()].map(tryFound), ...unreadable].sort(byPath);
}
/** A prompt file whose cases contradict each other is a prompt file that cannot be read. */
function tryFound(prompt) {
    try {
        return foundPrompt(prompt);
    }
    catch (error) {
        if (error instanceof UserError)
            return unreadablePrompt(prompt.path, error.message);
        throw error;
    }
}
/** Code of assertions is read, not run. */
const trust = { mayRunCode: true };
async function surveyImports(git, blobs, paths) {
    const found = [];
    for (const path of paths.slice(0, mostImports)) {
        const format = formats.find((each) => each.claims(path));
        if (format === undefined)
            continue;
        try {
            found.push(foundImport(await readImport(git, blobs, { path, format, trust })));
        }
        catch (error) {
            if (!(error instanceof UserError))
                throw error;
            found.push(brokenImport(path, error.message));
        }
    }
    return found;
}
/** Which programs name which prompt file: by its path, its file name, or its name in quotes. */
function usersOf(prompts, programs) {
    return new Map(prompts.map(({ path, name }) => {
        const file = path.slice(path.lastIndexOf('/') + 1);
        const words = [file, `"${name}"`, `'${name}'`];
        const users = programs.filter(({ text }) => words.some((word) => text.includes(word)));
        return [path, users.map((program) => program.path)];
    }));
}
