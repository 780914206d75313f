import type { Json } from '../artifacts/digest.js';
import type { Message } from '../inference/call/message.js';
import type { IncidentKind } from '../inference/incident/incident.js';
import type { Arm } from '../suite/arm.js';

/** What a grader cannot know by itself; whoever drives it answers with a `Supply`. */
export type Need =
  | {
      readonly kind: 'completion';
      /** A binding under `models` or a route, as policy knows it. */
      readonly model: string;
      readonly messages: readonly Message[];
      /** In the words of the chat completions dialect. */
      readonly responseFormat?: Json | undefined;
      /** Which asking of the same question this is, from 0; another number gets another answer. */
      readonly repeat: number;
    }
  | { readonly kind: 'embeddings'; readonly model: string; readonly texts: readonly string[] }
  /** The other arm's answer to the same repeat of the same case. */
  | { readonly kind: 'partner' }
  | { readonly kind: 'program'; readonly program: Program; readonly input: Json }
  | { readonly kind: 'post'; readonly url: string; readonly body: Json; readonly timeoutSeconds: number };

/** Code of the trusted side that grades; it reads JSON and writes JSON. */
export type Program =
  | { readonly language: 'command'; readonly run: string; readonly timeoutSeconds: number }
  | {
      readonly language: 'javascript' | 'python';
      readonly source:
        | { readonly kind: 'inline'; readonly code: string }
        | { readonly kind: 'file'; readonly path: string; readonly function?: string | undefined };
      readonly timeoutSeconds: number;
    };

/** What was asked for, or why it cannot be had. */
export type Supply = Supplied & {
  /** US dollars; nothing when absent. */
  readonly costUsd?: number | undefined;
  /** Which model replied, as provider/model; absent of everything else. */
  readonly repliedBy?: string | undefined;
};

type Supplied =
  | { readonly kind: 'completion'; readonly content: string }
  /** One vector for each text, in their order. */
  | { readonly kind: 'embeddings'; readonly vectors: readonly (readonly number[])[] }
  /** What a program wrote or an endpoint answered. */
  | { readonly kind: 'output'; readonly output: Json }
  | {
      readonly kind: 'partner';
      readonly own: Arm;
      readonly answer: string;
      /** What was said between the question and that answer, where it took more than one call. */
      readonly between?: readonly Message[] | undefined;
    }
  /** Of a partner that is the same sample. */
  | { readonly kind: 'same' }
  | {
      readonly kind: 'failed';
      readonly reason: string;
      /** What went wrong, of a call to a model or an endpoint. */
      readonly incident?: IncidentKind | undefined;
    };

/** Work that is decided here and supplied elsewhere: each need it yields is answered before it goes on. */
export type Steps<Result> = Generator<Need, Result, Supply>;

/** The result of steps that need nothing. Throws an `Error` for a need. */
export function withoutNeeds<Result>(steps: Steps<Result>): Result {
  const step = steps.next();
  if (step.done) return step.value;
  throw new Error(`nothing can be asked here, not even a ${step.value.kind}`);
}
