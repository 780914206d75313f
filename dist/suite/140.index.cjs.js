(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 140;
exports.ids = [140];
exports.modules = {

/***/ 6747:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ printJson)
/* harmony export */ });
/** A value as the one JSON document of standard output. */
const printJson = ({ world }, value) => world.terminal.print(`${JSON.stringify(value, null, 2)}\n`);


/***/ }),

/***/ 70140:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  schemaCommand: () => (/* binding */ schemaCommand)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./dist/compiled/cli/cli-context.js
var cli_context = __webpack_require__(6747);
;// CONCATENATED MODULE: ./dist/compiled/cli/schema-name.js
/** The files that users and other programs read and write, by the name of their schema. */
const schemaNames = [
    'lanegate',
    'case',
    'recording',
    'change-set',
    'history',
    'plan',
    'sample',
    'mixed-sample',
    'spend-entry',
    'evaluation',
    'verdict',
    'comparison',
    'corpus-report',
    'retrieval-comparison',
    'ask-result',
    'anchor',
    'canary-report',
    'plan-report',
    'selftest',
    'drift-report',
    'doctor-report',
    'gateway-state',
    'gateway-report',
    'ai-lock',
    'bundle',
    'release',
];

;// CONCATENATED MODULE: ./dist/compiled/cli/schema.js



/** `lanegate schema`: the JSON Schema of a file, for editors and other programs; without a name, what there is. */
const schemaCommand = (context) => new esm/* Command */.uB('schema')
    .description('print the JSON Schema of a file that Lanegate reads or writes')
    .addArgument(new esm/* Argument */.ef('[name]', 'which file').choices(schemaNames))
    .action(async (name) => {
    const { jsonSchemaOf } = await Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(8815), __webpack_require__.e(167), __webpack_require__.e(9193), __webpack_require__.e(5323), __webpack_require__.e(2483), __webpack_require__.e(6360), __webpack_require__.e(5038), __webpack_require__.e(3818), __webpack_require__.e(759), __webpack_require__.e(5367), __webpack_require__.e(3731), __webpack_require__.e(1390), __webpack_require__.e(2486), __webpack_require__.e(139)]).then(__webpack_require__.bind(__webpack_require__, 20034));
    if (name === undefined)
        context.world.terminal.print(`${schemaNames.join('\n')}\n`);
    else
        (0,cli_context/* printJson */.Q)(context, jsonSchemaOf(name));
});


/***/ })

};
;
})
