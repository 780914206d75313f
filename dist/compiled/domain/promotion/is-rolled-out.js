/** Whether a release is not deployed in one step but compared with what runs on its way. */
export const isRolledOut = ({ lane, environment }, { promotion }) => lane === 'model' && !promotion.staging.environments.includes(environment);
