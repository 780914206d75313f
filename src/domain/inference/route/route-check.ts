import { createGrading, type Grades, type Grading } from '../../graders/create-grading.js';
import { GraderSpec } from '../../graders/grader-spec.js';
import { withoutNeeds } from '../../graders/need.js';
import { textSubject } from '../../graders/subject.js';
import { containsPattern } from './contains-pattern.js';
import { parsePattern } from './pattern.js';
import type { Check } from './route.js';
import type { RouteCheck } from './route-settings.js';

/** A check ready to hold answers to. Throws an `Error` for a JSON Schema that cannot be used. */
export function checkOf(settings: RouteCheck): Check {
  const { min_characters: least = 0, max_characters: most = Infinity, matches, type, incident = [] } = settings;
  const pattern = matches === undefined ? undefined : parsePattern(matches);
  const grade = graderOf(settings);
  return {
    incidents: incident,
    problemOf: (answer) => {
      if (answer.length < least) return `shorter than ${least} characters`;
      if (answer.length > most) return `longer than ${most} characters`;
      if (pattern !== undefined && !containsPattern(answer, pattern)) return 'matches';
      return grade === undefined || grade(answer) ? undefined : type;
    },
  };
}

function graderOf({ type, value, ignore_case, trim }: RouteCheck): ((answer: string) => boolean) | undefined {
  if (type === undefined) return undefined;
  const { data, error } = GraderSpec.safeParse({ type, value, ignore_case, trim });
  if (data === undefined) throw new Error(error.issues[0]?.message);
  const grading = createGrading([data]);
  return (answer) => gradeAlone(grading, answer).scores[type] === 1;
}

/** Grades an answer that belongs to no case. */
const gradeAlone = (grading: Grading, answer: string): Grades => withoutNeeds(grading(textSubject(answer)));
