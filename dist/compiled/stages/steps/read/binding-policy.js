import { bindingCommit } from '../../../domain/serving/binding-commit.js';
import { defaultConfiguration } from '../../../domain/suite/configuration.js';
import { configurationFile } from '../../../domain/suite/configuration-file.js';
import { parseConfiguration } from '../../../domain/suite/parse-configuration.js';
import { UserError } from '../../../domain/user-error.js';
import { readPolicyText } from './read-policy.js';
/** Reads the lanegate.yml that binds whatever this event started. Throws a `UserError` where no file can be trusted. */
export async function bindingPolicy({ git, files }, event) {
    const commit = bindingCommit(event);
    if (commit === undefined) {
        throw new UserError('this event names no branch whose lanegate.yml could be trusted', {
            hint: 'run on pull_request, merge_group, push, workflow_dispatch or schedule',
        });
    }
    const isCheckout = commit === 'checkout';
    const text = isCheckout ? await files.readStrictly(configurationFile) : await readPolicyText(git, commit);
    const place = isCheckout ? 'the checkout' : `the commit ${commit}`;
    if (text === undefined) {
        return {
            text: 'version: 1\n',
            settings: defaultConfiguration,
            from: `nowhere: ${place} has no ${configurationFile}`,
        };
    }
    return { text, settings: parseConfiguration(text, configurationFile).value, from: place };
}
