import { z } from 'zod';
import { parseLocatedYaml } from '../suite/yaml/located-yaml.js';
import { UserError } from '../user-error.js';

const Texts = z
  .record(z.string(), z.unknown())
  .nullish()
  .transform((record) => new Map(Object.entries(record ?? {}).map(([key, value]) => [key, String(value ?? '')])));

const TextList = z
  .union([z.string(), z.array(z.string())])
  .nullish()
  .transform((value) => [value ?? []].flat());

/** `read-all`, `write-all`, or a level for each scope. */
const Permissions = z.union([z.string(), z.record(z.string(), z.string())]).nullish();

const Condition = z.union([z.string(), z.boolean()]).nullish();

const Step = z.object({
  uses: z.string().optional(),
  with: Texts,
  env: Texts,
  if: Condition,
});
export type WorkflowStep = z.infer<typeof Step>;

const Job = z.object({
  name: z.string().optional(),
  uses: z.string().optional(),
  needs: TextList,
  if: Condition,
  permissions: Permissions,
  with: Texts,
  env: Texts,
  secrets: z.union([z.literal('inherit'), Texts]),
  environment: z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]).optional(),
  steps: z.array(Step).nullish(),
});

const Triggers = z
  .union([z.string(), z.array(z.string()), z.record(z.string(), z.unknown())])
  .transform((on): ReadonlyMap<string, unknown> => {
    if (typeof on === 'string') return new Map([[on, undefined]]);
    return new Map(Array.isArray(on) ? on.map((event) => [event, undefined]) : Object.entries(on));
  });

const Workflow = z.object({
  name: z.string().optional(),
  on: Triggers,
  permissions: Permissions,
  env: Texts,
  jobs: z.record(z.string(), Job),
});

export type WorkflowJob = z.infer<typeof Job> & { readonly id: string };

/** A file of `.github/workflows`, as far as `doctor` looks at it. */
export type Workflow = Omit<z.infer<typeof Workflow>, 'jobs'> & {
  readonly path: string;
  readonly jobs: readonly WorkflowJob[];
  lineOf(keys: readonly PropertyKey[]): number;
};

/** Reads a workflow. Throws a `UserError` for what is no YAML, or no workflow. */
export function parseWorkflow(text: string, path: string): Workflow {
  const { value, lineOf } = parseLocatedYaml(text, path);
  const { data, error } = Workflow.safeParse(value);
  if (data === undefined) {
    const [issue] = error.issues;
    const keys = issue?.path ?? [];
    throw new UserError(`this is no workflow: ${keys.map(String).join('.')}: ${issue?.message ?? ''}`, {
      place: { path, line: lineOf(keys) },
      hint: 'compare it with those in workflows/ of Lanegate',
    });
  }
  return { ...data, path, lineOf, jobs: Object.entries(data.jobs).map(([id, job]) => ({ ...job, id })) };
}

/** An expression as GitHub fills it in. */
export const expression = (inside: string): string => `\${{ ${inside} }}`;

/** Every `uses` of a workflow, with where it stands. */
export function usesOf({ jobs }: Workflow): { readonly uses: string; readonly keys: readonly PropertyKey[] }[] {
  return jobs.flatMap(({ id, uses, steps }) => [
    ...(uses === undefined ? [] : [{ uses, keys: ['jobs', id, 'uses'] }]),
    ...(steps ?? []).flatMap((step, index) =>
      step.uses === undefined ? [] : [{ uses: step.uses, keys: ['jobs', id, 'steps', index, 'uses'] }],
    ),
  ]);
}

/** The level that a job has for a scope; `undefined` where the repository's default decides. */
export function permissionOf(
  job: Pick<WorkflowJob, 'permissions'>,
  workflow: Pick<Workflow, 'permissions'>,
  scope: string,
): 'none' | 'read' | 'write' | undefined {
  const permissions = job.permissions ?? workflow.permissions;
  if (permissions === null || permissions === undefined) return undefined;
  if (typeof permissions === 'string') return permissions === 'write-all' ? 'write' : 'read';
  const level = permissions[scope];
  return level === 'read' || level === 'write' ? level : 'none';
}
