import { allows, type Permissions } from '../fixtures/github-permissions.js';

export type { Permissions };

const everyName = [
  ...['actions', 'artifact-metadata', 'attestations', 'checks', 'contents', 'deployments', 'discussions', 'id-token'],
  ...['issues', 'models', 'packages', 'pages', 'pull-requests', 'security-events', 'statuses'],
];

/** Everything at one level. */
export const everything = (level: 'read' | 'write'): Permissions =>
  Object.fromEntries(everyName.map((name) => [name, level]));

/** What a repository gives where no workflow says anything: the restricted setting, the default since 2023. */
export const repositoryDefault: Permissions = { contents: 'read', packages: 'read' };

/** What `permissions:` in a workflow says. Throws for a level that GitHub does not have. */
export function readPermissions(value: unknown): Permissions {
  if (value === 'read-all') return everything('read');
  if (value === 'write-all') return everything('write');
  const entries = Object.entries((value ?? {}) as Record<string, unknown>).filter(([, level]) => level !== 'none');
  for (const [name, level] of entries) {
    if (level !== 'read' && level !== 'write') throw new Error(`permissions: ${name}: ${String(level)} is no level`);
  }
  return Object.fromEntries(entries) as Permissions;
}

/** The permissions asked for that are not within others, such as `contents: write`. */
export function beyond(asked: Permissions, granted: Permissions): string[] {
  return Object.entries(asked)
    .filter(([name, level]) => !allows(granted, name, level))
    .map(([name, level]) => `${name}: ${level}`);
}

/** What becomes of permissions in a run that a fork's pull request started: nothing is written. */
export const readOnly = (permissions: Permissions): Permissions =>
  Object.fromEntries(Object.keys(permissions).map((name) => [name, 'read' as const]));
