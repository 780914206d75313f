export const id = 2123;
export const ids = [2123];
export const modules = {

/***/ 42123:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   canary: () => (/* binding */ canary)
/* harmony export */ });
/* harmony import */ var _domain_evaluation_canary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27175);
/* harmony import */ var _domain_evaluation_describe_judges_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6291);
/* harmony import */ var _domain_evaluation_judge_noise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59603);
/* harmony import */ var _domain_evaluation_judges_of_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50385);
/* harmony import */ var _domain_evaluation_need_of_grading_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5684);
/* harmony import */ var _domain_evaluation_target_price_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38373);
/* harmony import */ var _domain_graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79653);
/* harmony import */ var _domain_inference_budget_amount_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46530);
/* harmony import */ var _domain_suite_answerer_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14766);
/* harmony import */ var _domain_suite_find_suite_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(62153);
/* harmony import */ var _domain_suite_suites_of_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(13442);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4758);
/* harmony import */ var _steps_grade_anchors_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(10555);
/* harmony import */ var _steps_open_own_model_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(52670);














/**
 * Lets the judges of a suite of the lanegate.yml that lies here grade its anchors, and tells how that compares with what
 * is on record, or records it. Grades are recorded only where every anchor has all of them.
 */
async function canary(ports, request) {
    const { write, folder, concurrency, signal } = request;
    const side = await (0,_steps_open_own_model_js__WEBPACK_IMPORTED_MODULE_13__/* .readOwnSide */ .S)(ports.files);
    const { plan, path, anchors } = await readSuite(ports, side, request.suite);
    const models = [...(plan.judges?.values() ?? [])].flatMap(_domain_suite_answerer_js__WEBPACK_IMPORTED_MODULE_8__/* .modelsOf */ .Wh);
    if (side.settings.budget.unknown_price === 'error')
        (0,_domain_evaluation_target_price_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseUnknownPrices */ .D)(models);
    const worstCase = (0,_domain_inference_budget_amount_js__WEBPACK_IMPORTED_MODULE_7__/* .spendOf */ .Ii)((0,_domain_evaluation_need_of_grading_js__WEBPACK_IMPORTED_MODULE_4__/* .needOfAnchors */ .c)(plan, anchors));
    const { model, close } = await (0,_steps_open_own_model_js__WEBPACK_IMPORTED_MODULE_13__/* .openOwnModel */ ._)(ports, { side, models, folder, run: 'canary', concurrency, worstCase });
    try {
        const grades = await (0,_steps_grade_anchors_js__WEBPACK_IMPORTED_MODULE_12__/* .gradeAnchors */ .I)(model, { plan, anchors, concurrency, signal });
        const errors = errorsOf(grades);
        const isWritten = write && Object.keys(errors).length === 0;
        if (isWritten)
            await ports.files.write(path, linesOf(plan, anchors, grades));
        const judges = (0,_domain_evaluation_describe_judges_js__WEBPACK_IMPORTED_MODULE_1__/* .describeJudges */ .A)(plan, new _domain_evaluation_judge_noise_js__WEBPACK_IMPORTED_MODULE_2__/* .NoiseTally */ .j(), (0,_steps_grade_anchors_js__WEBPACK_IMPORTED_MODULE_12__/* .scoresOf */ .x)(grades));
        return { version: 1, suite: plan.name, path, judges, errors, written: isWritten, cost_usd: model.spent().usd };
    }
    finally {
        await close();
    }
}
async function readSuite({ files }, side, name) {
    const definition = (0,_domain_suite_find_suite_js__WEBPACK_IMPORTED_MODULE_9__/* .findSuite */ .g)((0,_domain_suite_suites_of_js__WEBPACK_IMPORTED_MODULE_10__/* .suitesOf */ .f)(side), name);
    const path = definition.canary;
    if (path === undefined)
        throw withoutCanary(definition);
    const text = await files.read(path);
    if (text === undefined)
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_11__/* .UserError */ .yo(`there is no canary \`${path}\``, { place: definition.place });
    const anchors = (0,_domain_evaluation_canary_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCanary */ .cR)(text, path);
    const commits = { policy: side, head: side };
    const suite = (0,_domain_evaluation_judges_of_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .judged */ .g)({ yardstick: 'head', definition, cases: [] }, commits);
    const plan = { ...suite, name, canary: { path, anchors } };
    if ((0,_domain_evaluation_need_of_grading_js__WEBPACK_IMPORTED_MODULE_4__/* .anchorGraders */ .Gu)(plan).length === 0)
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_11__/* .UserError */ .yo(`no grader of the suite \`${name}\` asks a model`, { place: definition.place });
    return { plan, path, anchors };
}
const withoutCanary = ({ name, place }) => new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_11__/* .UserError */ .yo(`the suite \`${name}\` has no canary`, {
    place,
    hint: 'name a file of answers that stay as they are: `canary: evals/canary.jsonl`',
});
/** What went wrong, by anchor; the first of each. */
const errorsOf = (grades) => Object.fromEntries([...grades].flatMap(([id, { errors }]) => {
    const [first] = Object.values(errors);
    return first === undefined ? [] : [[id, first]];
}));
/** The canary with the grades of now, and with whom they are of. */
function linesOf(plan, anchors, grades) {
    const graders = (0,_domain_evaluation_need_of_grading_js__WEBPACK_IMPORTED_MODULE_4__/* .anchorGraders */ .Gu)(plan);
    const metrics = [...new Set(graders.map(_domain_graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_6__/* .metricOf */ .ak))];
    const judges = Object.fromEntries(metrics.map((metric) => [metric, (0,_domain_evaluation_canary_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeDigest */ .g9)(metric, graders, plan.judges ?? new Map())]));
    const lines = anchors.map((anchor) => JSON.stringify({ ...anchor, scores: grades.get(anchor.id)?.scores, judges }));
    return `${lines.join('\n')}\n`;
}


/***/ })

};
