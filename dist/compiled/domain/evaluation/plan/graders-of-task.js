import { comparesArms } from '../../graders/with-members.js';
/** Whoever grades the answers to a case: the graders of its suite, then its own. */
export const gradersOf = ({ plan, question }) => [
    ...plan.definition.graders,
    ...(question.graders ?? []),
];
/** True of a sample that is graded by how it compares with the other arm's. */
export const isPreferred = (task) => gradersOf(task).some(comparesArms);
/** True of a sample that has another arm's beside it to be compared with. */
export const isPaired = (task) => task.plan.arms.kind === 'arms' && isPreferred(task);
