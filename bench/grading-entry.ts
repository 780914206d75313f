/** What the benchmark of graders imports: the same modules as the product's bundle, which has no exports for them. */
export { createGrading } from '../src/domain/graders/create-grading.js';
export { GraderSpec } from '../src/domain/graders/grader-spec.js';
export { withoutNeeds } from '../src/domain/graders/need.js';
export { textSubject } from '../src/domain/graders/subject.js';
