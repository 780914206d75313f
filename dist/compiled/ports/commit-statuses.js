import { UserError } from '../domain/user-error.js';
/** There is no right to set a status; it stays as it is, and a missing one counts as pending. */
export class StatusRefusal extends UserError {
    name = 'StatusRefusal';
}
