import { digestOf, type Json } from '../artifacts/digest.js';
import { bindingsOf } from '../inference/route/route-bindings.js';
import type { RouteSettings } from '../inference/route/route-settings.js';
import { findBinding, type ModelSides, modelOf, type TargetModel } from './target-model.js';

/** A route of one commit with the models of the bindings that it names. */
export type TargetRoute = {
  readonly name: string;
  readonly settings: RouteSettings;
  /** By the name of their binding. */
  readonly models: ReadonlyMap<string, TargetModel>;
  /** Who is asked where no rule holds; of several the one that is named first. */
  readonly first: TargetModel;
  /** Over every model, rule, check and fallback; names of bindings do not count. */
  readonly digest: string;
};

/**
 * Finds the models of a route in one commit, each asked with `parameters` beside its own. Throws a `UserError` for a
 * binding or a provider that is not there.
 */
export function resolveRoute(
  name: string,
  settings: RouteSettings,
  sides: ModelSides,
  parameters: Readonly<Record<string, unknown>> = {},
): TargetRoute {
  const resolve = (binding: string): TargetModel => modelOf(findBinding(binding, sides.arm), sides, parameters);
  const models = new Map(bindingsOf(settings).map(({ binding }) => [binding, resolve(binding)]));
  const [first] = models.values();
  if (first === undefined) throw new Error(`the route ${name} has no model`);
  return { name, settings, models, first, digest: digestOfRoute(settings, models) };
}

function digestOfRoute(settings: RouteSettings, models: ReadonlyMap<string, TargetModel>): string {
  const meaningOf = <Entry extends { readonly model?: string | undefined }>({ model = '', ...rest }: Entry) => ({
    ...rest,
    model: models.get(model)?.modelDigest ?? null,
  });
  const { models: choices, rules, checks, fallbacks } = settings;
  const meaning = [choices.map(meaningOf), rules.map(meaningOf), checks.map(meaningOf), fallbacks.map(meaningOf)];
  return digestOf({ route: meaning } as unknown as Json);
}
