import type { GraderSpec } from './grader-spec.js';
import type { Steps } from './need.js';
import type { Subject } from './subject.js';

/** A grade in [0, 1], or why the grader could not give one. */
export type Grade =
  | { readonly kind: 'score'; readonly score: number; readonly reason: string }
  | { readonly kind: 'grader-error'; readonly message: string };

/** Grades by what is at hand; the value of its spec is filled in already. */
export type InstantGrader = (spec: GraderSpec, subject: Subject) => Grade;

/** Grades with what it asks for. */
export type AskingGrader = (spec: GraderSpec, subject: Subject) => Steps<Grade>;
