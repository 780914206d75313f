import { dayMs } from '../day.js';
import { isFree } from '../inference/provider/provider.js';
import { describeRetirement, retirementOf, retirementsCheckedOn } from '../inference/provider/retirement.js';
import { notKnown, ok, problem, warning } from './finding.js';
import { pinningOf } from './model-pinning.js';
const warnDaysBefore = 60;
/** How long each bound model will be there, and whether its name stands for one model only. `today` is `YYYY-MM-DD`. */
export function modelFindings(models, today) {
    if (models.length === 0)
        return [ok('models', 'no model is bound')];
    return models.flatMap((bound) => {
        const { provider, providerName, model, place } = bound;
        if (provider === undefined) {
            return [problem('models', `${model} is bound to ${providerName}, which is no provider`, { place })];
        }
        if (isFree(provider))
            return [ok('models', `${model} of ${providerName} is answered without a maker's model`, { place })];
        const retirement = retirementFinding(bound, today);
        return retirement.state === 'problem' ? [retirement] : [retirement, pinningFinding(bound)];
    });
}
/** Hosts at which the makers themselves serve their models, or a broker theirs. */
const hostsOfMakers = new Set([
    'api.openai.com',
    'api.anthropic.com',
    'generativelanguage.googleapis.com',
    'openrouter.ai',
]);
function isServedByMaker({ provider }) {
    if (provider === undefined || !('base_url' in provider) || provider.base_url === undefined)
        return false;
    return hostsOfMakers.has(new URL(provider.base_url).hostname);
}
function retirementFinding(bound, today) {
    const { model, providerName, place } = bound;
    const retirement = retirementOf(model);
    if (!isServedByMaker(bound)) {
        const said = retirement === undefined ? '' : `; of its maker: ${describeRetirement(model, retirement, today)}`;
        return notKnown('models', `when ${providerName} stops serving ${model} is not known${said}`, { place });
    }
    if (retirement === undefined) {
        const says = `no retirement of ${model} was known on ${retirementsCheckedOn}`;
        return notKnown('models', says, { todo: "look at its maker's page of deprecations", place });
    }
    const says = describeRetirement(model, retirement, today);
    const todo = 'bind another model; the change is evaluated like any other';
    const daysLeft = (Date.parse(retirement.retiresOn) - Date.parse(today)) / dayMs;
    if (daysLeft <= 0)
        return problem('models', says, { todo, place });
    if (daysLeft <= warnDaysBefore)
        return warning('models', `${says}, in ${daysLeft} days`, { todo, place });
    return ok('models', says, { place });
}
function pinningFinding({ model, place }) {
    const pinning = pinningOf(model);
    if (pinning === 'snapshot')
        return ok('models', `${model} is a snapshot`, { place });
    if (pinning === undefined)
        return notKnown('models', `whether ${model} always stands for the same model is not known`, { place });
    const says = `${model} is another name for whatever its maker serves under it, so answers may change without a change of yours`;
    return warning('models', says, { todo: 'bind a snapshot, whose name ends in its date', place });
}
