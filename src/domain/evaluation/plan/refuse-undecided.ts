import { metricsOf } from '../../graders/suite-graders.js';
import { decides } from '../../suite/gate-settings.js';
import { gateOf } from '../tally/suite-measures.js';
import type { Planned } from './plan-suite.js';

/** A suite that binds and in which no metric gates is an error, whatever it is answered: nobody is asked for it. */
export function refuseUndecided(planned: Planned): Planned {
  if (planned.kind === 'problem' || !planned.plan.binding) return planned;
  const { name, yardstick, definition, cases } = planned.plan;
  const roles = Object.values(gateOf(definition, metricsOf(definition.graders, cases)).metrics);
  if (roles.some(decides)) return planned;
  const problem =
    'no metric gates, so nothing can pass and nobody was asked: give one the role `gate`, or a grader a weight';
  return { kind: 'problem', problem: { name, yardstick, definition, problem, verdict: 'error' } };
}
