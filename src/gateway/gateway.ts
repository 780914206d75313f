import { retryRoomOf } from '../domain/inference/budget/request-caps.js';
import { defaultGatewaySettings } from '../domain/inference/gateway-settings.js';
import { deadlineMsOf } from '../domain/inference/retry/call-deadline.js';
import type { Answers } from '../ports/answers.js';
import type { Clock } from '../ports/clock.js';
import type { Gateway, GatewayRequest } from '../ports/gateway.js';
import type { Random } from '../ports/random.js';
import type { Recorder } from '../ports/recorder.js';
import { onwardClock } from './onward-clock.js';
import { type ModelsByApi, routeByApi } from './route-by-api.js';
import { withAdaptiveConcurrency } from './with-adaptive-concurrency.js';
import { staleAnswer, withAnswers } from './with-answers.js';
import { type BudgetedModel, withBudget } from './with-budget.js';
import { withCircuitBreaker } from './with-circuit-breaker.js';
import { withClassification } from './with-classification.js';
import { withConcurrency } from './with-concurrency.js';
import { withKillSwitch } from './with-kill-switch.js';
import { withRecording } from './with-recording.js';
import { withRetry } from './with-retry.js';
import { withRoute } from './with-route.js';
import { type Scrub, withScrubbedReplies } from './with-scrubbed-replies.js';
import { withTraces } from './with-traces.js';

export type GatewayParts = {
  readonly clock: Clock;
  readonly random: Random;
  readonly answers: Answers;
  /** Takes every secret that is known out of a text. */
  readonly scrub: Scrub;
  readonly recorder: Recorder;
  /** The models of one run; they may need its recordings and its concurrency. */
  readonly models: (request: GatewayRequest) => ModelsByApi;
};

/**
 * Guards the models of a run. The order has reasons, told from the provider outwards: secrets are taken out of a reply
 * before anybody sees it; every attempt reserves and settles by itself, and is judged before the breaker and the limit
 * of its target learn of it; a call that waits to be tried again keeps its place, so a rate limit slows the run down;
 * what is recorded is what became of a call in the end; a stored answer needs no place and no budget, but is a call of
 * its session, and has a span; and each model that a route asks is a call of its own.
 */
export function createGateway(parts: GatewayParts): Gateway {
  const { clock, answers, scrub, recorder, models } = parts;
  return {
    open(request) {
      const { caps, alreadySpent, onSpend, spendWritten, spans, earlier, settings = defaultGatewaySettings } = request;
      answers.limit(settings.cache);
      const bare = withScrubbedReplies(routeByApi(models(request)), scrub);
      const paid = withBudget(bare, {
        caps,
        alreadySpent,
        state: earlier?.budget,
        clock,
        onEntry: onSpend,
        entriesWritten: spendWritten,
      });
      const { model: patient, breaking } = patientModel(paid, parts, request);
      const onStored = (call: Parameters<BudgetedModel['countCached']>[0]): void => paid.countCached(call);
      const recorded = withRecording(patient, { recorder, scrub });
      const answering = withAnswers(recorded, { answers, clock, cache: settings.cache, onStored });
      const stopping = withKillSwitch(answering, {
        settings: settings.kill_switch,
        clock,
        earlier: earlier?.kill_switch,
      });
      const traced = withTraces(stopping, spans);
      const store = { answers, clock, cache: settings.cache };
      const { complete } = withRoute(traced, { staleAnswer: (call) => staleAnswer(store, call) });
      return {
        complete,
        spent: () => paid.spent(),
        leftUsd: (caller) => paid.leftUsd(caller),
        breakers: () => breaking.standings(),
        nearestToCaps: (most) => paid.nearestToCaps(most),
        state: () => ({
          version: 1,
          circuit_breakers: breaking.save(),
          kill_switch: stopping.save(),
          budget: paid.save(),
        }),
      };
    },
  };
}

/** A model that is asked again where that may help, and left alone where it does not. */
function patientModel(paid: BudgetedModel, { clock, random }: GatewayParts, request: GatewayRequest) {
  const { caps, concurrency, earlier, tell, settings = defaultGatewaySettings } = request;
  const room = retryRoomOf(caps.perRequest);
  const onward = onwardClock(clock);
  const adaptive = withAdaptiveConcurrency(withClassification(paid), { clock: onward, random, limit: concurrency });
  const breaking = withCircuitBreaker(adaptive, {
    clock,
    settings: settings.circuit_breaker,
    saved: earlier?.circuit_breakers,
    tell,
  });
  const retrying = withRetry(breaking, {
    clock: onward,
    random,
    settings: { ...settings.retry, attempts: Math.min(settings.retry.attempts, room.mostAttempts ?? Infinity) },
    deadlineMsOf: (call) => Math.min(deadlineMsOf(call, settings.retry), room.deadlineMs ?? Infinity),
    circuitWaitMs: (call) => breaking.circuitWaitMs(call),
    hasAlternative: ({ via }) => via?.hasFallback ?? false,
  });
  return { model: withConcurrency(retrying, concurrency), breaking };
}
