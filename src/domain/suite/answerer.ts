import { own } from '../artifacts/own.js';
import { findBinding, type ModelSides, modelOf, type TargetModel } from './target-model.js';
import { resolveRoute, type TargetRoute } from './target-route.js';

/**
 * What answers: one model, or a route over several. Of a route the model is the one that is asked where no rule holds,
 * and the digest is over all that may answer.
 */
export type Answerer = TargetModel & { readonly route?: TargetRoute | undefined };

/** Every model that may answer, each once. */
export const modelsOf = (answerer: Answerer): TargetModel[] =>
  answerer.route === undefined ? [answerer] : [...answerer.route.models.values()];

/** How people read who answers: provider/model, or its route. */
export const labelOf = ({ route, providerName, model }: Answerer): string =>
  route === undefined ? `${providerName}/${model}` : `route ${route.name}`;

/**
 * What a name of one commit stands for, a route or a binding, asked with `parameters` where a binding sets none of that
 * name. Throws a `UserError` when there is neither.
 */
export function findAnswerer(
  name: string,
  sides: ModelSides,
  parameters: Readonly<Record<string, unknown>> = {},
): Answerer {
  const settings = own(sides.arm.settings.routes, name);
  if (settings === undefined) return modelOf(findBinding(name, sides.arm), sides, parameters);
  const route = resolveRoute(name, settings, sides, parameters);
  return { ...route.first, modelDigest: route.digest, route };
}
