/** A step as people read it, such as `shadow` or `5 % of traffic`. */
export const stepName = ({ stage, weight }) => stage === 'traffic' ? `${weight} % of traffic` : stage;
