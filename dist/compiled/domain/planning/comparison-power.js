import { terminalLine } from '../report/terminal/text.js';
import { formatAmount, formatPointsSize } from '../report/words/format-quantity.js';
import { decides } from '../suite/gate-settings.js';
/** What scores of this size and noise can show, a line for each metric that decides and whose scores differ at all. */
export const comparisonPower = ({ metrics }) => metrics.flatMap(({ name, role, n, unit, detectable_drop: drop }) => decides(role) && drop !== null
    ? [
        terminalLine(`  ${name}: ${formatAmount(n, unit)} as noisy as these find a drop of ${formatPointsSize(drop)} four times of five`),
    ]
    : []);
