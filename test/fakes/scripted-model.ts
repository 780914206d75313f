import type { ModelCall, ModelReply } from '../../src/domain/inference/call/model-call.js';
import { costOf } from '../../src/domain/inference/price/price.js';
import type { Model } from '../../src/ports/model.js';

/** What a scripted model does with a call: answer with a text or a reply that says no more than matters, or fail. */
export type Scripted = string | Partial<ModelReply> | Error;

/** Decides by the call and by how many calls came before it. */
export type Script = (call: ModelCall, index: number) => Scripted | Promise<Scripted>;

/**
 * A model that does what a test tells it. Usage is 10 tokens in and 5 out, and is paid for, unless the script says
 * otherwise.
 */
export class ScriptedModel implements Model {
  /** Every call, in the order made. */
  readonly calls: ModelCall[] = [];
  /** The most calls that were under way at once. */
  mostUnderWay = 0;
  private underWay = 0;
  private readonly script: Script;

  constructor(script: Script) {
    this.script = script;
  }

  async complete(call: ModelCall, signal?: AbortSignal): Promise<ModelReply> {
    signal?.throwIfAborted();
    this.calls.push(call);
    this.underWay += 1;
    this.mostUnderWay = Math.max(this.mostUnderWay, this.underWay);
    try {
      const scripted = await this.script(call, this.calls.length - 1);
      signal?.throwIfAborted();
      if (scripted instanceof Error) throw scripted;
      return replyTo(call, typeof scripted === 'string' ? { content: scripted } : scripted);
    } finally {
      this.underWay -= 1;
    }
  }
}

/** A model that does these things in turn, the last of them for ever. */
export const scriptedModel = (...turns: readonly Scripted[]): ScriptedModel =>
  new ScriptedModel((_call, index) => turns[Math.min(index, turns.length - 1)] ?? 'ok');

function replyTo(call: ModelCall, told: Partial<ModelReply>): ModelReply {
  const usage = 'usage' in told ? told.usage : { inputTokens: 10, outputTokens: 5 };
  const costUsd = usage === undefined ? 0 : costOf(call.price, usage);
  return { content: 'ok', finishReason: 'stop', latencyMs: 1, cached: false, costUsd, ...told, usage };
}
