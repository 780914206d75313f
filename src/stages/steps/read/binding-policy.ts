import { type BindingEvent, bindingCommit } from '../../../domain/serving/binding-commit.js';
import { type Configuration, defaultConfiguration } from '../../../domain/suite/configuration.js';
import { configurationFile } from '../../../domain/suite/configuration-file.js';
import { joinedText } from '../../../domain/suite/parts/joined-text.js';
import { UserError } from '../../../domain/user-error.js';
import type { Files } from '../../../ports/files.js';
import type { Git } from '../../../ports/git.js';
import { readOwnConfiguration } from './own-configuration.js';
import { readPolicy } from './read-policy.js';

type Ports = {
  readonly git: Pick<Git, 'resolve' | 'list' | 'pointers' | 'readBlobs'>;
  readonly files: Pick<Files, 'readStrictly' | 'folders'>;
};

/** A lanegate.yml that binds, as a gateway reads it and as it is meant; where there is none, the defaults. */
export type BindingPolicy = {
  readonly text: string;
  readonly settings: Configuration;
  /** Where it was read, for people. */
  readonly from: string;
};

/** Reads the lanegate.yml that binds whatever this event started. Throws a `UserError` where no file can be trusted. */
export async function bindingPolicy({ git, files }: Ports, event: BindingEvent): Promise<BindingPolicy> {
  const commit = bindingCommit(event);
  if (commit === undefined) {
    throw new UserError('this event names no branch whose lanegate.yml could be trusted', {
      hint: 'run on pull_request, merge_group, push, workflow_dispatch or schedule',
    });
  }
  const isCheckout = commit === 'checkout';
  const configuration = isCheckout ? await readOwnConfiguration(files) : await readPolicy(git, commit);
  const place = isCheckout ? 'the checkout' : `the commit ${commit}`;
  if (configuration === undefined) {
    return {
      text: 'version: 1\n',
      settings: defaultConfiguration,
      from: `nowhere: ${place} has no ${configurationFile}`,
    };
  }
  const { text, value, parts } = configuration;
  return { text: parts.length === 0 ? text : joinedText(value), settings: value, from: place };
}
