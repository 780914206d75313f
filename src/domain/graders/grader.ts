import type { IncidentKind } from '../inference/incident/incident.js';
import type { GraderSpec } from './grader-spec.js';
import type { Steps } from './need.js';
import type { Subject } from './subject.js';

/** A grade in [0, 1] and whether it is good enough, or why the grader could not give one. */
export type Grade =
  | {
      readonly kind: 'score';
      readonly score: number;
      readonly passes: boolean;
      readonly reason: string;
      /** Scores in [0, 1] of other metrics that the grader gave beside its own. */
      readonly named?: Readonly<Record<string, number>> | undefined;
    }
  | {
      readonly kind: 'grader-error';
      readonly message: string;
      /** What went wrong with whom it asked, where that is why. */
      readonly incident?: IncidentKind | undefined;
    };

/** Grades by what is at hand; the value of its spec is filled in already. */
export type InstantGrader = (spec: GraderSpec, subject: Subject) => Grade;

/** Grades with what it asks for. */
export type AskingGrader = (spec: GraderSpec, subject: Subject) => Steps<Grade>;

/** The grade of a question that is answered by yes or no. */
export const passOrFail = (passes: boolean, reason: string): Grade => ({
  kind: 'score',
  score: passes ? 1 : 0,
  passes,
  reason,
});

export type GraderError = Extract<Grade, { kind: 'grader-error' }>;

export const graderError = (message: string, incident?: IncidentKind): GraderError => ({
  kind: 'grader-error',
  message,
  ...(incident === undefined ? {} : { incident }),
});
