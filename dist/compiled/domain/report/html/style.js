/** The colours on a light ground, and on paper. */
export const lightPalette = {
    ground: '#ffffff',
    raised: '#f6f8fa',
    ink: '#1f2328',
    quiet: '#59636e',
    line: '#d1d9e0',
    control: '#818b98',
    pass: '#1a7f37',
    fail: '#cf222e',
    inconclusive: '#8a6100',
    error: '#1f2328',
    'not-affected': '#59636e',
    beyond: '#ffebe9',
    gone: '#ffdcd8',
    came: '#ccf2d5',
    arm: '#0a6cd6',
    band: '#dbe4ee',
};
/** The colours on a dark ground. */
export const darkPalette = {
    ground: '#0d1117',
    raised: '#161b22',
    ink: '#e6edf3',
    quiet: '#9198a1',
    line: '#30363d',
    control: '#757e89',
    pass: '#3fb950',
    fail: '#ff7b72',
    inconclusive: '#d29922',
    error: '#e6edf3',
    'not-affected': '#9198a1',
    beyond: '#3c1618',
    gone: '#5c1a1f',
    came: '#14432a',
    arm: '#58a6ff',
    band: '#26303c',
};
const variables = (palette) => Object.entries(palette)
    .map(([name, colour]) => `--${name}: ${colour};`)
    .join(' ');
/** The look of the report, light and dark; text meets a contrast of 4.5 to 1 on its ground in both. */
export const reportStyle = `
:root { color-scheme: light dark; ${variables(lightPalette)} }
@media screen and (prefers-color-scheme: dark) { :root { ${variables(darkPalette)} } }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.5 system-ui, "Segoe UI", Roboto, "Helvetica Neue", sans-serif; }
header, main, footer { max-width: 1320px; margin: 0 auto; padding: 0 24px; }
header { padding-top: 32px; }
.skip { position: absolute; left: -9999px; } .skip:focus { left: 12px; top: 8px; z-index: 1; padding: 6px 10px; background: var(--ground); border: 1px solid var(--control); border-radius: 6px; }
h1 { font-size: 26px; line-height: 1.25; margin: 0 0 8px; overflow-wrap: anywhere; }
h2 { font-size: 18px; margin: 36px 0 10px; }
h3 { font-size: 15px; margin: 22px 0 8px; }
h4 { font-size: 13px; margin: 12px 0 4px; }
p { margin: 0 0 10px; }
.lead { font-size: 16px; max-width: 78ch; }
.quiet { color: var(--quiet); font-size: 13px; font-weight: 400; }
.verdict-band { border-left: 6px solid; padding-left: 18px; }
.verdict-band.pass { border-color: var(--pass); } .verdict-band.fail { border-color: var(--fail); }
.verdict-band.inconclusive { border-color: var(--inconclusive); } .verdict-band.error { border-color: var(--error); }
.verdict-band.not-affected { border-color: var(--not-affected); }
.badge { white-space: nowrap; font-weight: 600; }
.badge::before { content: ""; display: inline-block; width: 10px; height: 10px; border-radius: 50%; margin-right: 7px; background: currentColor; }
.badge.pass { color: var(--pass); } .badge.fail { color: var(--fail); } .badge.inconclusive { color: var(--inconclusive); }
.badge.error { color: var(--error); } .badge.not-affected { color: var(--not-affected); }
.scroll { overflow-x: auto; } .scroll th, .scroll td { min-width: 14ch; } .scroll .number { min-width: 8ch; }
.number + :not(.number) { padding-left: 16px; }
summary { cursor: pointer; } summary h2 { display: inline-block; margin-bottom: 4px; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 8px 12px 8px 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
thead th { color: var(--quiet); font-size: 13px; font-weight: 600; white-space: nowrap; }
tbody th { font-weight: 600; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
a { color: inherit; }
ul { margin: 0; padding-left: 20px; } li { margin: 4px 0; } ul.bare { list-style: none; padding: 0; } ul.bare li { margin: 0 0 2px; }
code, pre { font: 13px/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; unicode-bidi: isolate; }
pre { margin: 0 0 6px; padding: 8px 10px; background: var(--raised); border: 1px solid var(--line); border-radius: 6px; white-space: pre-wrap; overflow-wrap: anywhere; }
.command { display: inline-block; margin-top: 4px; }
.plot { display: block; overflow: visible; }
.plot .beyond { fill: var(--beyond); } .plot .zero { stroke: var(--quiet); } .plot .axis { stroke: var(--line); } .plot .margin { stroke: var(--fail); stroke-dasharray: 3 3; }
.plot .interval { stroke: currentColor; stroke-width: 2; } .plot .point { fill: currentColor; }
.plot text { fill: var(--quiet); font-size: 11px; text-anchor: middle; }
.plot.pass { color: var(--pass); } .plot.fail { color: var(--fail); } .plot.inconclusive { color: var(--inconclusive); } .plot.error { color: var(--error); }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 400px), 1fr)); gap: 18px 40px; margin: 10px 0 18px; }
figure { margin: 0; min-width: 0; break-inside: avoid; } figcaption { font-weight: 600; font-size: 13px; margin-bottom: 6px; overflow-wrap: anywhere; }
.chart { display: block; width: 100%; max-width: 480px; height: auto; overflow: visible; }
.chart text { fill: var(--quiet); font-size: 11px; text-anchor: middle; font-variant-numeric: tabular-nums; }
.chart text.start { text-anchor: start; } .chart text.end { text-anchor: end; }
.chart .axis { stroke: var(--control); } .chart .grid { stroke: var(--line); stroke-dasharray: 2 3; } .chart .zero { stroke: var(--control); }
.chart .base { fill: var(--ground); stroke: var(--ink); } .chart .head { fill: var(--arm); stroke: var(--arm); }
.chart .worse { fill: var(--fail); } .chart .better { fill: var(--pass); }
.chart .band { fill: var(--band); } .chart .mean { stroke: var(--ink); stroke-width: 1.5; } .chart .margin { stroke: var(--ink); stroke-dasharray: 5 4; }
.chart .quantile { stroke: var(--ink); stroke-dasharray: 2 2; }
.key { display: inline-block; width: 11px; height: 11px; border: 1.5px solid var(--ink); vertical-align: -1px; } .key.head { background: var(--arm); border-color: var(--arm); }
.cases { table-layout: fixed; min-width: 620px; } .cases .id { width: 132px; } .cases .metric { width: 104px; } .cases .score { width: 76px; }
.scroll .cases th, .scroll .cases td { min-width: 0; } .cases td.name { white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.cases th[scope="row"] .quiet { display: block; }
.cases summary:hover { text-decoration: underline; }
.cases .worse { color: var(--fail); font-weight: 600; } .cases .better { color: var(--pass); font-weight: 600; }
.body { margin: 4px calc(-104px - 3 * 76px) 8px 0; padding-top: 4px; }
.arms { display: grid; grid-template-columns: 1fr 1fr; gap: 14px; } .arms > div { min-width: 0; }
.body h3 { font-size: 13px; margin: 12px 0 4px; }
del { background: var(--gone); text-decoration: line-through; } ins { background: var(--came); text-decoration: underline; }
.calls { font-size: 13px; } .calls th, .calls td { padding: 4px 12px 4px 0; }
.said { white-space: pre-wrap; overflow-wrap: anywhere; }
.mark { color: var(--inconclusive); font-size: 13px; }
.controls { display: flex; flex-wrap: wrap; gap: 10px 18px; align-items: center; margin: 12px 0; } .controls[hidden] { display: none; }
.controls label { display: flex; gap: 6px; align-items: center; min-width: 0; }
input, select, button { font: inherit; color: inherit; background: var(--raised); border: 1px solid var(--control); border-radius: 6px; padding: 5px 8px; max-width: 100%; min-width: 0; }
input { width: 240px; } select { max-width: 220px; } button { cursor: pointer; padding: 6px 14px; } ::placeholder { color: var(--quiet); opacity: 1; }
:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }
footer { padding-top: 28px; padding-bottom: 40px; }
@media (max-width: 760px) {
  header, main, footer { padding-left: 14px; padding-right: 14px; }
  .scroll th, .scroll td { min-width: 11ch; }
  .arms { grid-template-columns: 1fr; } .cases { min-width: 0; } .cases .id { width: 84px; } .cases .score { width: 64px; } .cases thead th { white-space: normal; }
  .cases > thead > tr > :is(:nth-child(3), :nth-child(4), :nth-child(5)), .cases > tbody > tr > :is(:nth-child(3), :nth-child(4), :nth-child(5)) { display: none; }
  .body { margin-right: -64px; }
}
@media print {
  .controls, .skip, #more { display: none; } body { font-size: 12px; } header, main, footer { padding-left: 0; padding-right: 0; }
  .scroll { overflow: visible; } .scroll th, .scroll td, .scroll .number { min-width: 0; padding-right: 8px; } thead th, .number { white-space: normal; } .plot { width: 150px; height: auto; }
  thead { display: table-header-group; } tr, pre { break-inside: avoid; } .badge, .key, .plot, .chart, del, ins { print-color-adjust: exact; }
}
`;
