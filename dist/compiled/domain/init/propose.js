import { builtInProviders } from '../inference/provider/provider.js';
import { soleOwnerOf } from '../ownership/code-owners.js';
import { bindPrompt, mainOf } from './bind-prompts.js';
import { bindingOf, chooseModel } from './choose-model.js';
import { hintsFor } from './hints.js';
import { proposeCorpora } from './propose-corpora.js';
import { proposeSuites } from './propose-suites.js';
import { variablesOf } from './whose-model.js';
const mostOpenModels = 6;
/** What lanegate.yml is to say of what was found. */
export function propose(findings) {
    const choice = chooseModel(findings);
    const main = mainOf(choice);
    const bounds = new Map(findings.prompts.map((prompt) => [prompt.path, bindPrompt(findings, choice, prompt)]));
    const suites = proposeSuites(findings, (prompt) => modelOf(bounds.get(prompt.path)), main?.name);
    const models = bindingsUsed([...bounds.values()], main).filter(({ name }) => suites.some(({ model }) => model === name));
    const isMainWanted = suites.length === 0 || suites.some(({ model }) => model === 'main');
    const kept = models.length === 0 && suites.length === 0 && main !== undefined ? [main] : models;
    const open = choice.kind === 'open' && isMainWanted ? choice.candidates.slice(0, mostOpenModels) : [];
    const openModels = open.map((candidate) => bindingOf('main', candidate));
    const asked = [...kept, ...openModels].map(({ whose }) => whose);
    const own = [...bounds].flatMap(([, bound]) => (bound.kind === 'own' ? [bound.whose] : []));
    const providers = declarationsOf([...asked, ...own], findings);
    return {
        providers,
        models: kept,
        openModels,
        suites,
        imports: [...findings.imports, ...findings.prompts.filter(isNamedByNobody)].map(({ path, problem }) => ({
            path,
            open: problem,
        })),
        corpora: proposeCorpora(findings.corpora),
        judge: needsJudge(findings) ? 'open' : undefined,
        ownership: ownershipOf(findings),
        hints: hintsFor(findings, suites, main?.name),
        keys: keysOf(findings, [...asked, ...own], providers),
    };
}
/** A suite whose file's name does not tell that it is one runs only where lanegate.yml names the file. */
const isNamedByNobody = ({ isByShape, carriedCases }) => isByShape && carriedCases > 0;
function modelOf(bound) {
    if (bound === undefined || bound.kind === 'own')
        return { model: undefined };
    return bound.kind === 'binding' ? { model: bound.binding.name } : { model: 'main', open: bound.toDo };
}
function bindingsUsed(bounds, main) {
    const bindings = bounds.flatMap((bound) => (bound.kind === 'binding' ? [bound.binding] : []));
    return [...new Map([...(main === undefined ? [] : [main]), ...bindings].map((each) => [each.name, each])).values()];
}
/** Graders that ask a model, of which nobody says which one that is. */
const needsJudge = ({ prompts, imports }) => prompts.some((prompt) => prompt.needsJudge) || imports.some(({ gaps }) => gaps.includes('judge'));
/** Providers that need a declaration, and those whose key the repository calls otherwise than usual. */
function declarationsOf(asked, { variables }) {
    const names = variables.map(({ name }) => name);
    return Object.fromEntries(asked.flatMap(({ provider, declaration }) => {
        const known = declaration ?? builtInProviders[provider];
        if (known === undefined)
            return [];
        const renamed = withKeyNamed(known, provider, names);
        return declaration === undefined && renamed === known ? [] : [[provider, renamed]];
    }));
}
/**
 * Where an example of the environment has one key for a provider, under another name than the usual, that is its key.
 */
function withKeyNamed(provider, name, variables) {
    if (!('key_env' in provider) || provider.key_env === undefined || variables.includes(provider.key_env))
        return provider;
    const [only, second] = variables.filter((variable) => variable.includes(name.toUpperCase()) && /_(?:API_)?(?:KEY|TOKEN)$/.test(variable));
    return only === undefined || second !== undefined ? provider : { ...provider, key_env: only };
}
function keysOf(findings, asked, providers) {
    const variables = asked.flatMap(({ provider, declaration }) => variablesOf({ provider, declaration: providers[provider] ?? declaration }));
    return [...new Set([...variables, ...findings.imports.flatMap((each) => each.variables)])].sort();
}
/** Who owns a lane: whoever owns all of its files by CODEOWNERS. */
function ownershipOf(findings) {
    const { owners, prompts, texts, models, datasets, imports } = findings;
    if (owners === undefined)
        return {};
    const pathsOf = {
        prompt: [...prompts, ...texts.map(({ place }) => place)].map(({ path }) => path),
        model: models.map(({ place }) => place.path),
        evals: [...datasets, ...imports].map(({ path }) => path),
        code: ['any/file/of/the/repository'],
    };
    return Object.fromEntries(Object.entries(pathsOf).flatMap(([lane, paths]) => {
        const owner = soleOwnerOf(owners, paths);
        return owner === undefined ? [] : [[lane, owner]];
    }));
}
