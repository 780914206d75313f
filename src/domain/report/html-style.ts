/** The look of the report, light and dark; text meets a contrast of 4.5 to 1 on its ground in both. */
export const reportStyle = `
:root { color-scheme: light dark; --ground: #fff; --raised: #f6f8fa; --ink: #1f2328; --quiet: #59636e; --line: #d1d9e0;
  --pass: #1a7f37; --fail: #cf222e; --inconclusive: #8a6100; --error: #1f2328; --not-affected: #59636e; --beyond: #ffebe9; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #0d1117; --raised: #161b22; --ink: #e6edf3; --quiet: #9198a1; --line: #30363d;
    --pass: #3fb950; --fail: #ff7b72; --inconclusive: #d29922; --error: #e6edf3; --not-affected: #9198a1; --beyond: #3c1618; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.5 system-ui, "Segoe UI", Roboto, "Helvetica Neue", sans-serif; }
header, main, footer { max-width: 1320px; margin: 0 auto; padding: 0 24px; }
header { padding-top: 32px; }
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
.cases { table-layout: fixed; } .cases .id { width: 120px; } .cases .metric { width: 96px; } .cases .score { width: 78px; }
.cases summary:hover { text-decoration: underline; }
.cases .worse { color: var(--fail); font-weight: 600; } .cases .better { color: var(--pass); font-weight: 600; }
.arms { display: grid; grid-template-columns: 1fr 1fr; gap: 14px; } .arms > div { min-width: 0; }
.reason { white-space: pre-wrap; overflow-wrap: anywhere; }
.mark { color: var(--inconclusive); font-size: 13px; }
.controls { display: flex; flex-wrap: wrap; gap: 18px; align-items: center; } .controls[hidden] { display: none; }
input, select { font: inherit; color: inherit; background: var(--raised); border: 1px solid var(--line); border-radius: 6px; padding: 5px 8px; }
input { width: 280px; }
:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }
footer { padding-top: 28px; padding-bottom: 40px; }
@media (max-width: 760px) {
  .scroll th, .scroll td { min-width: 11ch; }
  .arms { grid-template-columns: 1fr; } .cases .id { width: 84px; } .cases thead th { white-space: normal; }
  .cases tr > :nth-child(3), .cases tr > :nth-child(4), .cases tr > :nth-child(5) { display: none; }
}
@media print { .controls { display: none; } }
`;
