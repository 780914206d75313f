import type { Message } from '../../inference/call/message.js';
import type { ModelCall } from '../../inference/call/model-call.js';
import { withSeed } from '../../inference/call/parameters.js';
import { chooseTarget } from '../../inference/route/choose-target.js';
import { candidatesOf } from '../../inference/route/route.js';
import type { Answerer } from '../../suite/answerer.js';
import type { TargetRoute } from '../../suite/target-route.js';
import { routeOf } from './route-of-target.js';
import { priceOfTarget } from './target-price.js';

/** What is put to a target: a case's messages, and what a route may choose by. */
export type Question = Pick<ModelCall, 'messages' | 'repeat' | 'caller' | 'seed'> & {
  readonly caseKey: string | undefined;
  readonly tags: readonly string[];
};

/** Makes the calls that put questions to one target; its prices are looked up once. */
export function callsTo(target: Answerer): (question: Question) => ModelCall {
  if (target.route !== undefined) return callsToRoute(target.route);
  const { provider, providerName, model, parameters, quirks } = target;
  const asked = { provider, providerName, model, parameters, price: priceOfTarget(target) };
  const who = quirks === undefined ? asked : { ...asked, quirks };
  if (parameters.seed !== 'derived') return ({ messages, repeat, caller }) => ({ ...who, messages, repeat, caller });
  return ({ messages, repeat, caller, seed }) => ({
    ...who,
    messages,
    repeat,
    caller,
    seed,
    parameters: withSeed(parameters, seed),
  });
}

/** The call that goes on with a conversation that `call` began; a route chooses anew, since its rules may read it. */
export function nextCall(call: ModelCall, messages: readonly Message[]): ModelCall {
  const next = { ...call, messages, caller: { ...call.caller, isBounded: true } };
  if (call.route === undefined) return next;
  const { provider, providerName, model, price } = chooseTarget(call.route, next).candidate;
  return { ...next, provider, providerName, model, price };
}

/** A case asks nothing of its own of whoever answers, so each model keeps the parameters and the cap of its binding. */
function callsToRoute(resolved: TargetRoute): (question: Question) => ModelCall {
  const route = routeOf(resolved);
  const bound = candidatesOf(route).map((candidate) => candidate.parameters);
  const parameters = { max_tokens: Math.max(...bound.map(({ max_tokens }) => max_tokens)) };
  const derivesSeed = bound.some(({ seed }) => seed === 'derived');
  return ({ seed, ...question }) => {
    const { provider, providerName, model, price } = chooseTarget(route, question).candidate;
    return {
      ...question,
      ...(derivesSeed ? { seed } : {}),
      provider,
      providerName,
      model,
      price,
      parameters,
      route,
    };
  };
}
