import { builtInProviders } from '../inference/provider/provider.js';
/** Whether a commit does not use Lanegate yet. */
export const saysNothing = ({ configuration, imported = [] }) => configuration === undefined && imported.length === 0;
/** The providers of a commit, those that need no declaration included. */
export const providersOf = (side) => ({
    ...builtInProviders,
    ...side.settings.providers,
});
