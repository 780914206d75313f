import { dayMs } from '../day.js';
import type { ModelList } from '../inference/provider/model-list.js';
import { isFree } from '../inference/provider/provider.js';
import {
  describeRetirement,
  type Retirement,
  retirementOf,
  retirementsCheckedOn,
} from '../inference/provider/retirement.js';
import type { BoundModel } from './bound-models.js';
import { type Finding, notKnown, ok, problem, warning } from './finding.js';
import { pinningOf } from './model-pinning.js';

const warnDaysBefore = 90;

/** What providers said of their models, by the names of the providers that were asked. */
export type ModelListsRead = ReadonlyMap<string, ModelList>;

/** How long each bound model will be there, and whether its name stands for one model only. `today` is `YYYY-MM-DD`. */
export function modelFindings(
  models: readonly BoundModel[],
  today: string,
  lists: ModelListsRead = new Map(),
): Finding[] {
  if (models.length === 0) return [ok('models', 'no model is bound')];
  return models.flatMap((bound) => {
    const { provider, providerName, model, place } = bound;
    if (provider === undefined) {
      return [problem('models', `${model} is bound to ${providerName}, which is no provider`, { place })];
    }
    if (isFree(provider))
      return [ok('models', `${model} of ${providerName} is answered without a maker's model`, { place })];
    const retirement = toldByProvider(bound, today, lists.get(providerName)) ?? retirementFinding(bound, today, lists);
    return retirement.state === 'problem' ? [retirement] : [retirement, pinningFinding(bound)];
  });
}

/** Hosts at which the makers themselves serve their models, or a broker theirs. */
const hostsOfMakers: ReadonlySet<string> = new Set([
  'api.openai.com',
  'api.anthropic.com',
  'generativelanguage.googleapis.com',
  'openrouter.ai',
]);

function isServedByMaker({ provider }: BoundModel): boolean {
  if (provider === undefined || !('base_url' in provider) || provider.base_url === undefined) return false;
  return hostsOfMakers.has(new URL(provider.base_url).hostname);
}

/** By its own list, which is newer than what is known here; nothing where that tells nothing new. */
function toldByProvider(bound: BoundModel, today: string, list: ModelList | undefined): Finding | undefined {
  if (list?.kind !== 'read') return undefined;
  const { host, ends } = list;
  const { model, place } = bound;
  const known = retirementOf(model);
  const retiresOn = ends.get(model);
  if (retiresOn !== undefined) return byDay(bound, { maker: host, retiresOn, replacement: known?.replacement }, today);
  // What has an end here and none there may be the other name of what ends.
  if (known !== undefined && (ends.has(model) || known.retiresOn <= today)) return undefined;
  if (ends.has(model)) return ok('models', `${host} has announced no end of ${model}`, { place });
  const todo = 'look whether it is retired, misspelt, or not open to this key';
  return warning('models', `${host} lists no model ${model}`, { todo, place });
}

function retirementFinding(bound: BoundModel, today: string, lists: ModelListsRead): Finding {
  const { model, providerName, place } = bound;
  const retirement = retirementOf(model);
  const list = lists.get(providerName);
  const unread = list?.kind === 'unread' ? `; ${list.why}` : '';
  if (!isServedByMaker(bound)) {
    const maker = retirement === undefined ? '' : `; of its maker: ${describeRetirement(model, retirement, today)}`;
    const said = `${maker}${unread}`;
    return notKnown('models', `when ${providerName} stops serving ${model} is not known${said}`, { place });
  }
  if (retirement === undefined) {
    const says = `no retirement of ${model} was known on ${retirementsCheckedOn}${unread}`;
    return notKnown('models', says, { todo: "look at its maker's page of deprecations", place });
  }
  return byDay(bound, retirement, today);
}

function byDay({ model, place }: BoundModel, retirement: Retirement, today: string): Finding {
  const says = describeRetirement(model, retirement, today);
  const todo = 'bind another model; the change is evaluated like any other';
  const daysLeft = (Date.parse(retirement.retiresOn) - Date.parse(today)) / dayMs;
  if (daysLeft <= 0) return problem('models', says, { todo, place });
  if (daysLeft <= warnDaysBefore) return warning('models', `${says}, in ${daysLeft} days`, { todo, place });
  return ok('models', says, { place });
}

function pinningFinding({ model, place }: BoundModel): Finding {
  const pinning = pinningOf(model);
  if (pinning === 'snapshot') return ok('models', `${model} is a snapshot`, { place });
  if (pinning === undefined)
    return notKnown('models', `whether ${model} always stands for the same model is not known`, { place });
  const says = `${model} is another name for whatever its maker serves under it, so answers may change without a change of yours`;
  return warning('models', says, { todo: 'bind a snapshot, whose name ends in its date', place });
}
