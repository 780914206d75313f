import { matchesGlobs } from '../artifacts/glob.js';
import { configurationFile } from '../suite/configuration-file.js';
import { sendsJsonSchema } from '../suite/prompt.js';
import { baseTarget, headTargetOrReason, sourcesOf, } from '../suite/sides.js';
/**
 * The suites that a change of the prompt or model lane reaches: they evaluate it, or their two targets are proven equal
 * in spite of it. What head holds counts only where head's own target uses it: a suite that moved on to another prompt
 * says nothing about the one it left. Providers bind from the target branch, so no suite evaluates a change of one.
 */
export const suitesReachedBy = (change, reaches) => reaches
    .filter(({ suite, base, head, isInHead }) => {
    if (change.facet.startsWith(`suites.${suite}.target.`))
        return true;
    return isReached(head, change) || (!isInHead(change) && isReached(base, change));
})
    .map(({ suite }) => suite);
function isReached(reach, { lane, path, facet }) {
    if (lane !== 'prompt' && lane !== 'model')
        return false;
    if (lane === 'prompt' && reach.includedPaths.has(path))
        return true;
    if (reach.programSources.some((globs) => matchesGlobs(path, globs)))
        return true;
    if (path === reach.importedFrom)
        return true;
    if (path === reach.promptPath)
        return reach.sentFacets.has(facet.split('.')[0] ?? facet);
    if (facet === `prompts.${reach.promptName}`)
        return true;
    if (reach.route !== undefined && isOfRoute(facet, reach.route))
        return true;
    return facet.startsWith('models.') && reach.bindings.has(facet.slice('models.'.length));
}
const isOfRoute = (facet, route) => `${facet}.`.startsWith(`routes.${route}.`);
/** What each of these suites reaches on either side. */
export const reachesOf = (suites, sides) => suites.map((suite) => ({
    suite: suite.name,
    base: reachOf(suite.base ?? suite.policy ?? suite.head, baseTarget(suite, sides), sourcesOf(suite)),
    head: reachOf(suite.head ?? suite.policy, headTargetOrReason(suite, sides), sourcesOf(suite)),
    isInHead: (change) => isHeld(change, sides.head),
}));
function reachOf(definition, resolved, sources) {
    const target = resolved.kind === 'target' ? resolved.target : undefined;
    const prompt = target?.prompt;
    const reference = definition !== undefined && 'prompt' in definition.target ? definition.target : undefined;
    const name = reference?.model;
    const ownModel = name === undefined ? ['model', 'modelParameters'] : [];
    const schema = prompt !== undefined && sendsJsonSchema(prompt) ? ['jsonSchema'] : [];
    return {
        promptPath: prompt?.path.split('#')[0],
        importedFrom: prompt?.path.includes('#') ? definition?.place.path : undefined,
        includedPaths: new Set(prompt?.inclusion.files.map((file) => file.path)),
        sentFacets: new Set(['messages', 'text', 'responseFormat', ...ownModel, ...schema]),
        promptName: reference?.prompt,
        bindings: new Set([...(name === undefined ? [] : [name]), ...(target?.route?.models.keys() ?? [])]),
        route: target?.route?.name,
        programSources: target?.provider.api === 'command' ? sources : [],
    };
}
/** True when head still has the file, or for lanegate.yml the entry, that a change is about. */
function isHeld({ path, facet }, head) {
    if (path !== configurationFile)
        return head.blobs.has(path);
    const [section, ...rest] = facet.split('.');
    const name = rest.join('.');
    if (section === 'models')
        return Object.hasOwn(head.settings.models, name);
    if (section === 'routes')
        return Object.keys(head.settings.routes).some((route) => isOfRoute(facet, route));
    return section === 'prompts' ? Object.hasOwn(head.settings.prompts, name) : true;
}
