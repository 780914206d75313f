import type { Task } from '../../../domain/evaluation/plan/make-tasks.js';
import type { RunCourse } from '../../../domain/evaluation/tally/run-course.js';
import type { Sampler } from './sampler.js';

/** Takes the samples of every case up to the look that decides its suite. Answers why it ended before, where it did. */
export const takeCases = (course: RunCourse, take: Sampler): Promise<string | undefined> => take(casesOf(course));

function* casesOf(course: RunCourse): Generator<readonly Task[] | 'wait'> {
  for (let next = course.nextCase(); next !== undefined; next = course.nextCase()) yield next;
}
