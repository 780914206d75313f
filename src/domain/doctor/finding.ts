import { z } from 'zod';
import { describePlace, type UserError } from '../user-error.js';

/** What a finding is about, in the order of the report. */
export const Area = z.enum([
  'configuration',
  'suites',
  'models',
  'keys',
  'owners',
  'workflows',
  'repository',
  'machine',
]);
export type Area = z.infer<typeof Area>;

/** `not-known` where something could not be read: it is never taken for well. */
export const FindingState = z.enum(['ok', 'warning', 'problem', 'not-known']);
export type FindingState = z.infer<typeof FindingState>;

/** One thing that `doctor` looked at. */
export const Finding = z.strictObject({
  area: Area,
  state: FindingState,
  says: z.string().describe('What is the case, in one sentence'),
  todo: z.string().optional().describe('What to do about it'),
  place: z.string().optional().describe('The file, with its line and key where they are known'),
});
export type Finding = z.infer<typeof Finding>;

type Told = { readonly todo?: string | undefined; readonly place?: string | undefined };

const tell =
  (state: FindingState) =>
  (area: Area, says: string, { todo, place }: Told = {}): Finding => ({
    area,
    state,
    says,
    ...(todo === undefined ? {} : { todo }),
    ...(place === undefined ? {} : { place }),
  });

export const ok = tell('ok');
export const warning = tell('warning');
export const problem = tell('problem');
export const notKnown = tell('not-known');

/** A mistake of the user's as a problem. */
export const problemOf = (area: Area, { message, hint, place }: UserError): Finding =>
  problem(area, message, { todo: hint, place: place && describePlace(place) });

/** What `doctor` prints as JSON. */
export const DoctorReport = z.strictObject({
  version: z.literal(1),
  target: z.string().optional().describe('The branch that changes are merged into, where one is known'),
  repository: z.string().optional().describe('owner/name on GitHub, where it is known'),
  findings: z.array(Finding),
});
export type DoctorReport = z.infer<typeof DoctorReport>;
