import { formatSignedPoints } from '../report/words/format-quantity.js';
/** Which lane carries a difference, in one sentence. */
export function describeAttribution({ total, parts, carriers, together }) {
    const [only, ...more] = parts;
    if (only !== undefined && more.length === 0)
        return describeAlone(only, carriers.length > 0);
    const [interaction] = together;
    if (interaction !== undefined)
        return `${describeTogether(interaction)}; ${listOf(parts)}`;
    if (carriers.length > 0)
        return describeCarriers({ parts, carriers });
    return total < 0
        ? `it cannot be told which lane carries the loss: ${listOf(parts)}`
        : `no lane is shown to carry a loss: ${listOf(parts)}`;
}
/** Nothing else that the answers depend on differs, so the whole difference is its own. */
function describeAlone(part, isShown) {
    const nothingElse = `nothing but the ${namesOf(part.lanes)} differs in what is asked`;
    return isShown ? `${carries(part)}, since ${nothingElse}` : `${nothingElse}: ${inNumbers(part)}`;
}
function describeCarriers({ parts, carriers }) {
    const [first, ...more] = carriers;
    const others = parts.filter((part) => !carriers.includes(part));
    const rest = others.map((part) => `, ${nameOf(part)} ${formatSignedPoints(part.effect)}`).join('');
    if (first !== undefined && more.length === 0)
        return `${carries(first)}${rest}`;
    return `${carriers.map(nameOf).join(' and ')} each carry a loss: ${listOf(carriers)}${rest}`;
}
const carries = (part) => part.lanes.length === 1
    ? `the ${namesOf(part.lanes)} carries the loss: ${inNumbers(part)}`
    : `${namesOf(part.lanes)}, which stand in the same files, carry the loss: ${inNumbers(part)}`;
function describeTogether(interaction) {
    const how = interaction.effect < 0 ? 'lose more together than each by itself' : 'lose less together than each by itself';
    return `${namesOf(interaction.lanes)} ${how}, so that no single one is to blame: interaction ${inNumbers(interaction)}`;
}
const namesOf = (lanes) => lanes.join(' and ');
/** A part of several lanes that share files, as one name. */
const nameOf = ({ lanes }) => lanes.join(' with ');
const inNumbers = ({ effect, interval: [low, high] }) => `${formatSignedPoints(effect)} points (${formatSignedPoints(low)} to ${formatSignedPoints(high)})`;
const listOf = (parts) => parts.map((part) => `${nameOf(part)} ${inNumbers(part)}`).join(', ');
