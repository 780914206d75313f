import { variablesOf } from './whose-model.js';
/** What is to be known of a file of another tool that was read. */
export function foundImport({ path, suites, models, providers, unimported, prompts, files }) {
    const asked = new Set(Object.values(models).map(({ provider }) => provider));
    const problems = suites.flatMap(({ problem }) => problem ?? []);
    return {
        path,
        suites: suites.length,
        cases: suites.reduce((sum, { cases }) => sum + (cases.kind === 'inline' ? cases.cases.length : 0), 0),
        variables: [...asked].flatMap((provider) => variablesOf({ provider, declaration: providers[provider] })),
        gaps: [...new Set(suites.flatMap(({ gaps = {} }) => Object.keys(gaps)))],
        files: [...new Set([...files, ...prompts.map((prompt) => prompt.path.replace(/#.*$/, ''))])],
        left: unimported.length,
        problem: suites.length > 0 && problems.length === suites.length ? problems[0] : undefined,
    };
}
/** A file of another tool of which nothing can be made. */
export const brokenImport = (path, problem) => ({
    path,
    suites: 0,
    cases: 0,
    variables: [],
    gaps: [],
    files: [],
    left: 0,
    problem,
});
