(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 8301;
exports.ids = [8301];
exports.modules = {

/***/ 8301:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demoPromotions: () => (/* binding */ demoPromotions)
});

// EXTERNAL MODULE: ./dist/compiled/domain/simulation/simulated-settings.js
var simulated_settings = __webpack_require__(95815);
// EXTERNAL MODULE: ./dist/compiled/domain/promotion/step-name.js
var step_name = __webpack_require__(19835);
// EXTERNAL MODULE: ./dist/compiled/domain/report/terminal/align-columns.js
var align_columns = __webpack_require__(97916);
// EXTERNAL MODULE: ./dist/compiled/domain/simulation/model-behaviour.js
var model_behaviour = __webpack_require__(36392);
;// CONCATENATED MODULE: ./dist/compiled/domain/simulation/simulation-story.js



const storyIntroduction = `Lanegate demo: three models are promoted in a simulated fleet of 5,000 users, no key, no network.
The ledger, the statistics and every decision are those of production; only users, models and time are made up.
`;
const widest = 150;
/** One promotion as people read it: every step with when it was made and why. */
function simulationStory(run) {
    const { scenario, steps, pairs, requests } = run;
    const rows = steps.map(({ hours, event, reasons, ...step }) => [
        `${hours.toFixed(1)} h`,
        event,
        (0,step_name/* stepName */.u)(step),
        shorten(reasons.join('; ')),
    ]);
    const lines = (0,align_columns/* alignColumns */.R)(rows, ['right', 'left', 'left', 'left']);
    const means = model_behaviour/* scenarios */.qQ[scenario].means;
    const counted = `${pairs} pairs of answers in shadow, ${requests} requests of traffic`;
    return [
        `\u2500\u2500 ${scenario}: ${means}`,
        ...lines.map((line) => `   ${line}`),
        `   ${endings[run.outcome]} after ${counted}`,
    ].join('\n');
}
const endings = { completed: 'it runs', 'rolled-back': 'it is back', unfinished: 'it is still on its way' };
const shorten = (text) => (text.length <= widest ? text : `${text.slice(0, widest - 1)}\u2026`);

// EXTERNAL MODULE: ./dist/compiled/cli/simulate-promotion.js + 4 modules
var simulate_promotion = __webpack_require__(8682);
;// CONCATENATED MODULE: ./dist/compiled/cli/demo-promotions.js



const told = ['unchanged', 'worse', 'slow'];
/**
 * Tells how three models are promoted by the stage that production uses, in a world of its own whose hours take no
 * time.
 */
async function demoPromotions({ terminal, openSimulation }) {
    terminal.print(storyIntroduction);
    for (const scenario of told) {
        const promotion = { scenario, seed: 'demo', withFaults: false, settings: (0,simulated_settings/* simulatedSettings */.G)() };
        const run = await (0,simulate_promotion.simulatePromotion)(openSimulation(simulate_promotion.simulationStartMs), promotion);
        terminal.print(`\n${simulationStory(run)}\n`);
        terminal.interruption.throwIfAborted();
    }
}


/***/ })

};
;
})
