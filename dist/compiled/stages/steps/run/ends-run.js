/** A cap of one request or of one session ends that one; every other cap ends the run. */
export const endsRun = ({ scope }) => scope?.kind !== 'request' && scope?.kind !== 'session';
