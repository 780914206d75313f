const mostListed = 4;
/** What was found, a line each, and what becomes of it. Hostile parts are for the caller to show. */
export function tellFindings(findings, proposal) {
    const { prompts, imports, texts, models, datasets, harnesses, workflows, corpora, owners, notes } = findings;
    const isCarrying = ({ carriedCases }) => carriedCases > 0;
    const bare = prompts.filter((prompt) => !isCarrying(prompt));
    const declared = corpora.filter(({ folder }) => proposal.corpora.some(({ corpus }) => corpus.folder === folder));
    const open = proposal.suites.filter((suite) => suite.open.length > 0);
    return [
        ...told('prompt files with cases of their own, which need no configuration', prompts.filter(isCarrying).map(pathOf)),
        ...told('prompt files without cases of their own', bare.map(pathOf)),
        ...told('promptfoo configurations, which run as they are', imports.map(pathOf)),
        ...told('texts for models in programs and settings', texts.map(({ place, name }) => `${lineOf(place)} ${name}`)),
        ...told('models that programs and settings choose', [...new Set(models.map(({ id }) => id))]),
        ...told('files that may hold cases', datasets.map(pathOf)),
        ...told('folders of documents behind retrieval, which lanegate.yml declares', declared.map(folderOf)),
        ...told('folders that may hold documents behind retrieval, of the lane data in any case, see docs/corpus.md', corpora.filter((corpus) => !declared.includes(corpus)).map(folderOf)),
        ...told('harnesses whose results can be judged as they are, see docs/other-harnesses.md', harnesses.map(({ name }) => name)),
        ...told('workflows that use Lanegate already', workflows),
        ...(owners === undefined ? [] : [`owners by ${owners.path}`]),
        ...problemsOf(findings),
        ...open.map((suite) => `the suite ${suite.name} needs a word of yours: ${suite.open.join('; ')}`),
        ...notes,
    ];
}
const folderOf = ({ folder }) => folder;
const pathOf = ({ path }) => path;
const lineOf = ({ path, line }) => `${path}:${line ?? 1}`;
function told(what, items) {
    if (items.length === 0)
        return [];
    const more = items.length - mostListed;
    return [`${what} (${items.length}): ${items.slice(0, mostListed).join(', ')}${more > 0 ? ` and ${more} more` : ''}`];
}
function problemsOf({ prompts, imports }) {
    const broken = [...prompts, ...imports].flatMap(({ path, problem }) => problem === undefined ? [] : [`${path}: ${problem}`]);
    const left = imports
        .filter((each) => each.left > 0)
        .map((each) => `${each.path}: not imported in part (${each.left}); lanegate detect --worktree tells what`);
    const more = broken.length - mostListed;
    return [
        ...broken.slice(0, mostListed),
        ...(more > 0 ? [`and ${more} more such files`] : []),
        ...left.slice(0, mostListed),
    ];
}
