import { digestOf, digestOfText, type Json } from '../artifacts/digest.js';
import { matchesGlobs } from '../artifacts/glob.js';
import {
  type CommandSpec,
  type EndpointSpec,
  labelOfCommand,
  labelOfEndpoint,
} from '../inference/program/program-provider.js';
import { type Provider, providerIdentity } from '../inference/provider/provider.js';
import { UserError } from '../user-error.js';
import { refuseBorrowedKey } from './borrowed-key.js';
import { providersOf, type Side } from './side.js';
import { defaultMaxTokens, type ModelSides, type TargetModel } from './target-model.js';
import type { PromptReference, TargetReference } from './target-reference.js';

/** A program or an endpoint that answers cases by itself, without a prompt that Lanegate knows. */
export type OwnProgram = TargetModel & {
  readonly prompt?: undefined;
  readonly promptDigest?: undefined;
  readonly route?: undefined;
  /** What an endpoint is sent, as a template over the case. */
  readonly body?: Json | undefined;
};

/**
 * The program of one commit. Throws a `UserError` for a variable that would hand a provider's key to it, and for a
 * folder that the commit does not have.
 */
export function programOf(
  reference: Exclude<TargetReference, PromptReference>,
  sources: readonly (readonly string[])[],
  sides: ModelSides,
): OwnProgram {
  return 'command' in reference ? commandOf(reference.command, sources, sides) : endpointOf(reference, sides.policy);
}

function commandOf(
  spec: CommandSpec,
  sources: readonly (readonly string[])[],
  { arm, policy }: ModelSides,
): OwnProgram {
  refuseKeys(spec, [arm, policy]);
  refuseMissingFolder(spec, arm);
  const { run, setup = null, cwd = null, env, mode } = spec;
  const digest = digestOf({ run, setup, cwd, env, mode, files: digestOfFiles(arm, sources) });
  const provider: Provider = { api: 'command', ...spec, tree: arm.tree, sources, digest };
  return ownProgram('command', provider, labelOfCommand(spec));
}

function endpointOf({ body, ...spec }: EndpointSpec, policy: Side): OwnProgram {
  const provider: Provider = { api: 'endpoint', ...spec };
  refuseBorrowedKey('endpoint', provider, policy);
  return { ...ownProgram('endpoint', provider, labelOfEndpoint(spec), body), body };
}

const ownProgram = (providerName: string, provider: Provider, model: string, body: Json = null): OwnProgram => ({
  providerName,
  provider,
  model,
  parameters: { max_tokens: defaultMaxTokens },
  quirks: undefined,
  declaredPrice: undefined,
  claimedPrice: undefined,
  modelDigest: digestOf({ program: providerIdentity(provider), body }),
});

/** The files that a program's answers depend on, by path and content. */
function digestOfFiles({ blobs }: Side, sources: readonly (readonly string[])[]): string {
  const isSource = (path: string): boolean =>
    sources.length === 0 || sources.some((globs) => matchesGlobs(path, globs));
  const lines = [...blobs].filter(([path]) => isSource(path)).map(([path, blob]) => `${blob} ${path}\n`);
  return digestOfText(lines.sort().join(''));
}

/** A program with a provider's key would spend money that no budget knows of. */
function refuseKeys({ env }: CommandSpec, sides: readonly Side[]): void {
  const keys = new Set(
    sides.flatMap((side) =>
      Object.values(providersOf(side)).flatMap((provider) =>
        'key_env' in provider && provider.key_env !== undefined ? [provider.key_env.toUpperCase()] : [],
      ),
    ),
  );
  const key = env.find((name) => keys.has(name.toUpperCase()));
  if (key === undefined) return;
  throw new UserError(`\`${key}\` is the key of a provider, which no program is given`, {
    hint: 'a program with a key spends what no budget knows of; let it ask `lanegate gateway`, by LANEGATE_GATEWAY_URL and LANEGATE_GATEWAY_KEY',
  });
}

function refuseMissingFolder({ cwd }: CommandSpec, { blobs }: Side): void {
  if (cwd === undefined || cwd === '.') return;
  const folder = `${cwd.replace(/\/+$/, '')}/`;
  for (const path of blobs.keys()) if (path.startsWith(folder)) return;
  throw new UserError(`the folder \`${cwd}\` of the command is not in the repository`);
}
