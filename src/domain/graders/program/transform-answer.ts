import type { GraderSpec } from '../grader-spec.js';
import type { Steps, Supply } from '../need.js';
import type { Subject } from '../subject.js';
import { usualGradingSeconds } from './program-graders.js';
import { programInput } from './program-input.js';

/** The subject as a grader sees it after the JavaScript of its `transform`, or why it cannot be had. */
export function* transformed(spec: GraderSpec, subject: Subject): Steps<Subject | string> {
  const { transform: code, timeout_s: timeoutSeconds = usualGradingSeconds } = spec;
  if (code === undefined) return subject;
  const program = { language: 'javascript', source: { kind: 'inline', code }, timeoutSeconds } as const;
  const supply: Supply = yield { kind: 'program', program, input: programInput(subject, spec) };
  if (supply.kind === 'failed') return `transform: ${supply.reason}`;
  if (supply.kind !== 'output') return `transform: a ${supply.kind} is no result of a program`;
  const { output } = supply;
  return { ...subject, answer: typeof output === 'string' ? output : JSON.stringify(output), transformed: output };
}
