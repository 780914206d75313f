import { PublicAddress } from '../../inference/provider/provider-access.js';
import { type AskingGrader, type Grade, graderError } from '../grader.js';
import type { GraderSpec, ProgramType } from '../grader-spec.js';
import type { Need, Program, Steps, Supply } from '../need.js';
import { gradeOfResult } from './grade-of-result.js';
import { fileAndFunction } from './grader-files.js';
import { programInput } from './program-input.js';

/** Seconds that a program has for one grade where its grader does not say. */
export const usualGradingSeconds = 30;

const timeoutOf = ({ timeout_s = usualGradingSeconds }: GraderSpec): number => timeout_s;

/** The graders that run a program, or ask one over HTTP. */
export const programGraders: Readonly<Record<ProgramType, AskingGrader>> = {
  javascript: (spec, subject) => graded(spec, needOf(writtenIn('javascript', spec), programInput(subject, spec))),
  python: (spec, subject) => graded(spec, needOf(writtenIn('python', spec), programInput(subject, spec))),
  command: (spec, subject) => graded(spec, needOf(commandOf(spec), programInput(subject, spec))),
  webhook: (spec, subject) => {
    const { value: url } = spec;
    const address = PublicAddress.safeParse(url);
    if (!address.success) return graded(spec, 'the value of a `webhook` must be its URL, without a password');
    const body = programInput(subject, spec);
    return graded(spec, { kind: 'post', url: address.data, body, timeoutSeconds: timeoutOf(spec) });
  },
};

/** Asks for what a grader needs and grades by it; a sentence says why it needs nothing. */
function* graded(spec: GraderSpec, need: Need | string): Steps<Grade> {
  if (typeof need === 'string') return graderError(need);
  const supply: Supply = yield need;
  if (supply.kind === 'failed') return graderError(supply.reason);
  if (supply.kind !== 'output') return graderError(`a ${supply.kind} is no result of a program`);
  return gradeOfResult(supply.output, spec.threshold);
}

const needOf = (program: Program | string, input: Extract<Need, { kind: 'program' }>['input']): Need | string =>
  typeof program === 'string' ? program : { kind: 'program', program, input };

/** Code that stands in the suite, or a file of the commit that the suite is of. */
function writtenIn(language: 'javascript' | 'python', spec: GraderSpec): Program | string {
  const { value: code, file } = spec;
  const timeoutSeconds = timeoutOf(spec);
  if (file !== undefined && code === undefined) {
    const { path, name } = fileAndFunction(file);
    return { language, source: { kind: 'file', path, function: name }, timeoutSeconds };
  }
  if (file === undefined && typeof code === 'string' && code.trim() !== '') {
    return { language, source: { kind: 'inline', code }, timeoutSeconds };
  }
  return `\`${language}\` needs one of \`value\`, which is its code, and \`file\``;
}

function commandOf(spec: GraderSpec): Program | string {
  const { value: run } = spec;
  if (typeof run === 'string' && run.trim() !== '') {
    return { language: 'command', run, timeoutSeconds: timeoutOf(spec) };
  }
  return 'the value of `command` must be a command line';
}
