import { matchesGlobs } from '../artifacts/glob.js';
import { importGlobs } from '../suite/import-rules.js';
import { isKnownSuite } from './propose-suites.js';
import { variablesOf } from './whose-model.js';
/** What a lanegate.yml that is there already does not say yet. */
export function withoutKnown(proposal, known) {
    const suites = proposal.suites.filter((suite) => !isKnownSuite(suite, known));
    const isBound = ({ name, whose }) => Object.hasOwn(known.models, name) ||
        Object.values(known.models).some(({ provider, model }) => provider === whose.provider && model === whose.model);
    const isWanted = (name) => suites.some(({ model }) => model === name);
    const models = proposal.models.filter((model) => isWanted(model.name) && !isBound(model));
    const openModels = proposal.openModels.filter((model) => isWanted(model.name) && !isBound(model));
    const asked = new Set([...models, ...openModels].map(({ whose }) => whose.provider));
    return {
        ...proposal,
        providers: without(proposal.providers, (name) => Object.hasOwn(known.providers, name) || !asked.has(name)),
        models,
        openModels,
        suites,
        imports: proposal.imports.filter(({ path }) => !matchesGlobs(path, importGlobs(known))),
        corpora: Object.keys(known.data).length > 0 ? [] : proposal.corpora,
        judge: known.judge === undefined && proposal.imports.length > 0 ? proposal.judge : undefined,
        keys: [...new Set([...proposal.keys.flatMap((key) => keyAsKnown(key, proposal, known)), ...keysOf(known)])].sort(),
        ownership: Object.keys(known.ownership).length > 0 ? {} : proposal.ownership,
    };
}
/** A provider that lanegate.yml declares reads the variables that it says there. */
function keyAsKnown(key, proposal, { providers }) {
    const provider = Object.keys(providers).find((name) => variablesOf({ provider: name, declaration: proposal.providers[name] }).includes(key));
    return provider === undefined ? [key] : variablesOf({ provider, declaration: providers[provider] });
}
const keysOf = ({ models, providers }) => Object.values(models).flatMap(({ provider }) => variablesOf({ provider, declaration: providers[provider] }));
const without = (record, isLeftOut) => Object.fromEntries(Object.entries(record).filter(([name]) => !isLeftOut(name)));
