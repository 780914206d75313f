/**
 * Control and invisible characters but line feed and tab: terminals obey them, and the runner's comparisons may skip
 * them.
 */
const unseen = /(?![\n\t])[\p{Cc}\p{Default_Ignorable_Code_Point}]/gu;
/**
 * Text that neither a CI runner takes for a workflow command nor a terminal for a control sequence. The runner obeys
 * `::name::` at the start of a line, after white space, and `##[name]` anywhere in one (actions/runner,
 * ActionCommand.cs); a lone carriage return ends a line for it. Commands are broken by a plain space.
 */
export function harmlessText(text) {
    return text
        .replace(/\r\n?/g, '\n')
        .replace(unseen, '')
        .replace(/^([^\S\n\u2028\u2029]*):(?=:)/gmu, '$1: ')
        .replaceAll('##[', '## [');
}
