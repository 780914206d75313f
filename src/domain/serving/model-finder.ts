import { own } from '../artifacts/own.js';
import type { ClientRequest } from '../dialects/client-dialect.js';
import type { Dialect } from '../dialects/dialect.js';
import type { ListedModel } from '../dialects/models-list.js';
import { RequestError } from '../dialects/request-error.js';
import { callsTo } from '../evaluation/plan/put-question.js';
import { priceOfTarget, refuseUnknownPrices } from '../evaluation/plan/target-price.js';
import type { Caller, ModelCall } from '../inference/call/model-call.js';
import { withSeed } from '../inference/call/parameters.js';
import type { ReplyListener } from '../inference/call/reply-listener.js';
import { remembered } from '../inference/remembered.js';
import { type Answerer, findAnswerer, modelsOf } from '../suite/answerer.js';
import type { Configuration, ModelBinding } from '../suite/configuration.js';
import { suggestName } from '../suite/nearest-name.js';
import { providersOf, type Side } from '../suite/side.js';
import { modelOf } from '../suite/target-model.js';
import { describeInOneLine, UserError } from '../user-error.js';
import type { ServerSettings } from './server-settings.js';

/** Whom a call is for, and how it is to be made. */
export type CallFacts = {
  readonly caller: Caller;
  readonly repeat: number;
  readonly takesNext: boolean;
  readonly listener: ReplyListener | undefined;
};

/** Makes the calls to whatever a name stands for. */
export type CallMaker = (request: ClientRequest, facts: CallFacts) => ModelCall;

/** Breakers, limits, traces and tables keep names as well; an ARN of Amazon's may have half of this. */
const longestName = 4096;

/** Stands in a binding that declares no output cap. */
const undeclaredCap = Number.MAX_SAFE_INTEGER;

/** The provider that clients of a dialect mean where they name a model alone. */
const usualProvider = { chat: 'openai', responses: 'openai', embeddings: 'openai', messages: 'anthropic' } as const;

/** Finds what the names stand for that clients call models by. */
export class ModelFinder {
  private readonly side: Side;
  private readonly settings: ServerSettings;
  private readonly makerFor = remembered((dialect: Dialect, name: string) => this.makerOf(name, dialect));

  constructor(side: Side, settings: ServerSettings) {
    this.side = { ...side, settings: withUndeclaredCaps(side.settings) };
    this.settings = settings;
  }

  /** What is declared, routes first. */
  declared(): ListedModel[] {
    const { routes, models } = this.side.settings;
    const bindings = Object.entries(models).filter(([name]) => own(routes, name) === undefined);
    return [
      ...Object.keys(routes).map((name) => ({ name, ownedBy: 'lanegate' })),
      ...bindings.map(([name, { provider }]) => ({ name, ownedBy: provider })),
    ];
  }

  /** What a name stands for by what lanegate.yml says: any but a model that only its provider would know. */
  listed(name: string): ListedModel | undefined {
    const declared = this.declared().find((each) => each.name === name);
    const binding = declared === undefined ? this.bindingOf(name) : undefined;
    return binding === undefined ? declared : { name, ownedBy: binding.provider };
  }

  /**
   * A route, a binding, `provider/model`, the model of a binding, or a model of the dialect's usual provider. Throws a
   * `RequestError` for a name that stands for nothing or is too long to be kept, and for a model whose price must be
   * known and is not.
   */
  find(name: string, dialect: Dialect): CallMaker {
    if (name.length > longestName)
      throw new RequestError(`the name of a model has at most ${longestName} characters`, { key: 'model' });
    return this.makerFor(dialect, name);
  }

  private makerOf(name: string, dialect: Dialect): CallMaker {
    const answerer = this.explained(() => this.answererOf(name, dialect));
    if (this.side.settings.budget.unknown_price === 'error')
      this.explained(() => refuseUnknownPrices(modelsOf(answerer)));
    return answerer.route === undefined ? this.callsToModel(answerer) : this.callsToRoute(answerer);
  }

  /** Each part is set by itself, since every request makes a call and spreading takes several times as long. */
  private callsToModel(answerer: Answerer): CallMaker {
    const { provider, providerName, model, quirks } = answerer;
    const { max_tokens: declared, ...bound } = withSeed(answerer.parameters);
    const ownCap = declared === undeclaredCap ? this.settings.max_tokens : declared;
    const price = priceOfTarget(answerer);
    return (request, facts) => ({
      provider,
      providerName,
      model,
      parameters: { ...bound, ...request.parameters, max_tokens: request.maxTokens ?? ownCap },
      messages: request.messages,
      repeat: facts.repeat,
      takesNext: facts.takesNext,
      price,
      quirks,
      operation: request.operation,
      caller: facts.caller,
      verbatim: request.verbatim,
      translation: request.translation,
      askedAs: request.askedAs,
      places: request.places,
      listener: facts.listener,
    });
  }

  private callsToRoute(answerer: Answerer): CallMaker {
    const put = callsTo(answerer);
    const { max_tokens: ownCap } = this.settings;
    return ({ messages, operation, parameters, maxTokens, verbatim, translation, askedAs, places }, facts) => {
      const asked = { ...parameters, max_tokens: maxTokens ?? ownCap };
      const call = put({ messages, repeat: facts.repeat, caller: facts.caller, caseKey: undefined, tags: [] });
      const { takesNext, listener } = facts;
      return { ...call, takesNext, operation, verbatim, translation, askedAs, places, listener, parameters: asked };
    };
  }

  private answererOf(name: string, dialect: Dialect): Answerer {
    const { side } = this;
    const { models, routes } = side.settings;
    const sides = { arm: side, policy: side };
    if (own(routes, name) !== undefined || own(models, name) !== undefined) return findAnswerer(name, sides);
    const binding = this.bindingOf(name);
    if (binding !== undefined) return modelOf(binding, sides);
    if (this.settings.models === 'declared') throw this.unknown(name);
    return modelOf(unbound({ provider: usualProvider[dialect], model: name }), sides);
  }

  /** Whoever is named as `provider/model`, or as the model of a binding. */
  private bindingOf(name: string): ModelBinding | undefined {
    const bindings = Object.values(this.side.settings.models);
    const slash = name.indexOf('/');
    if (slash > 0 && own(providersOf(this.side), name.slice(0, slash)) !== undefined) {
      const named = { provider: name.slice(0, slash), model: name.slice(slash + 1) };
      if (this.settings.models === 'any') return unbound(named);
      const declared = bindings.find(({ provider, model }) => provider === named.provider && model === named.model);
      if (declared !== undefined) return declared;
    }
    return bindings.find(({ model }) => model === name);
  }

  private unknown(name: string): RequestError {
    const hint = suggestName(
      name,
      this.declared().map((each) => each.name),
    );
    return new RequestError(`there is no model ${JSON.stringify(name.slice(0, 100))} here; ${hint}`, {
      key: 'model',
      status: 404,
    });
  }

  private explained<Result>(find: () => Result): Result {
    try {
      return find();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      throw new RequestError(describeInOneLine(error), { key: 'model' });
    }
  }
}

const unbound = ({ provider, model }: Pick<ModelBinding, 'provider' | 'model'>): ModelBinding => ({
  provider,
  model,
  parameters: { max_tokens: undeclaredCap },
});

/** A binding without an output cap leaves it to its caller. */
const withUndeclaredCaps = (settings: Configuration): Configuration => ({
  ...settings,
  models: Object.fromEntries(
    Object.entries(settings.models).map(([name, binding]) => [
      name,
      { ...binding, parameters: { ...binding.parameters, max_tokens: binding.parameters.max_tokens ?? undeclaredCap } },
    ]),
  ),
});
