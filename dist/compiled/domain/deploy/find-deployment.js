import { own } from '../artifacts/own.js';
import { suggestName } from '../suite/nearest-name.js';
import { UserError } from '../user-error.js';
const place = { path: 'lanegate.yml', key: 'environments' };
/** How a lane reaches an environment. Throws a `UserError` where the settings say nothing of it. */
export function findDeployment(environments, { environment, lane }) {
    const lanes = own(environments, environment);
    if (lanes === undefined)
        throw noSuchEnvironment(environments, environment);
    const deployment = lanes[lane];
    if (deployment !== undefined)
        return deployment;
    throw new UserError(`nothing says how ${lane} reaches ${environment}`, {
        place: { ...place, key: `environments.${environment}` },
        hint: `add \`${lane}: {}\` where an application reads the ledger itself, or say where its bundle goes with \`to\``,
    });
}
/** What is said of an environment of which the settings say nothing. */
export const noSuchEnvironment = (environments, environment) => new UserError(`there is no environment \`${environment}\``, {
    place,
    hint: suggestName(environment, Object.keys(environments)),
});
