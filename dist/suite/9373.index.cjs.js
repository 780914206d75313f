(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 9373;
exports.ids = [9373];
exports.modules = {

/***/ 99373:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommandLine: () => (/* binding */ runCommandLine)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./dist/compiled/domain/exit-status.js
var exit_status = __webpack_require__(90258);
// EXTERNAL MODULE: ./dist/compiled/domain/product-version.js
var product_version = __webpack_require__(61661);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
;// CONCATENATED MODULE: ./dist/compiled/cli/refuse-empty.js

/**
 * Refuses an option or an argument without a word in it, which a variable of a shell leaves that is not set: as a
 * folder it would be the root of the disk.
 */
function refuseEmpty(command) {
    for (const option of command.options) {
        if (isEmpty(command.getOptionValue(option.attributeName())))
            throw empty(`the option ${option.long}`);
    }
    command.registeredArguments.forEach((argument, index) => {
        if (isEmpty(command.processedArgs[index]))
            throw empty(`the argument <${argument.name()}>`);
    });
}
const isEmpty = (value) => Array.isArray(value) ? value.some(isEmpty) : typeof value === 'string' && value.trim() === '';
const empty = (what) => new user_error/* UserError */.yo(`${what} is empty`, {
    hint: 'give it a value, or leave it out; a variable of a shell that is not set leaves nothing',
});

;// CONCATENATED MODULE: ./dist/compiled/cli/program.js





/**
 * Every command by its name, in the order of the help. Only the one that is named is loaded: all take twice as long.
 */
const commands = {
    demo: async () => (await Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(4224), __webpack_require__.e(8733), __webpack_require__.e(6676)]).then(__webpack_require__.bind(__webpack_require__, 6676))).demoCommand,
    init: async () => (await __webpack_require__.e(/* import() */ 4846).then(__webpack_require__.bind(__webpack_require__, 54846))).initCommand,
    check: async () => (await Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(4224), __webpack_require__.e(8733), __webpack_require__.e(7447)]).then(__webpack_require__.bind(__webpack_require__, 97447))).checkCommand,
    detect: async () => (await Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(8272)]).then(__webpack_require__.bind(__webpack_require__, 58272))).detectCommand,
    plan: async () => (await Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(8104)]).then(__webpack_require__.bind(__webpack_require__, 98104))).planCommand,
    evaluate: async () => (await Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(2483), __webpack_require__.e(3979), __webpack_require__.e(6001), __webpack_require__.e(6472)]).then(__webpack_require__.bind(__webpack_require__, 96472))).evaluateCommand,
    merge: async () => (await Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(2483), __webpack_require__.e(3979), __webpack_require__.e(6001), __webpack_require__.e(9419)]).then(__webpack_require__.bind(__webpack_require__, 59419))).mergeCommand,
    gate: async () => (await Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(4224), __webpack_require__.e(8733), __webpack_require__.e(1004)]).then(__webpack_require__.bind(__webpack_require__, 11004))).gateCommand,
    report: async () => (await __webpack_require__.e(/* import() */ 1707).then(__webpack_require__.bind(__webpack_require__, 31707))).reportCommand,
    selftest: async () => (await Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(2483), __webpack_require__.e(4081)]).then(__webpack_require__.bind(__webpack_require__, 23332))).selftestCommand,
    simulate: async () => (await Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(751), __webpack_require__.e(9193), __webpack_require__.e(5323), __webpack_require__.e(5038), __webpack_require__.e(8934), __webpack_require__.e(4858), __webpack_require__.e(7275)]).then(__webpack_require__.bind(__webpack_require__, 89215))).simulateCommand,
    doctor: async () => (await __webpack_require__.e(/* import() */ 7436).then(__webpack_require__.bind(__webpack_require__, 57436))).doctorCommand,
    compare: async () => (await Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(6828)]).then(__webpack_require__.bind(__webpack_require__, 6828))).compareCommand,
    corpus: async () => (await Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(2425), __webpack_require__.e(8170)]).then(__webpack_require__.bind(__webpack_require__, 28170))).corpusCommand,
    import: async () => (await __webpack_require__.e(/* import() */ 1958).then(__webpack_require__.bind(__webpack_require__, 31958))).importCommand,
    ask: async () => (await __webpack_require__.e(/* import() */ 2846).then(__webpack_require__.bind(__webpack_require__, 32846))).askCommand,
    gateway: async () => (await Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(4430)]).then(__webpack_require__.bind(__webpack_require__, 42049))).gatewayCommand,
    canary: async () => (await __webpack_require__.e(/* import() */ 6991).then(__webpack_require__.bind(__webpack_require__, 46991))).canaryCommand,
    drift: async () => (await Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(2425), __webpack_require__.e(4128)]).then(__webpack_require__.bind(__webpack_require__, 34128))).driftCommand,
    observe: async () => (await Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(8539)]).then(__webpack_require__.bind(__webpack_require__, 48539))).observeCommand,
    replay: async () => (await Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(84)]).then(__webpack_require__.bind(__webpack_require__, 50084))).replayCommand,
    compile: async () => (await Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(9918)]).then(__webpack_require__.bind(__webpack_require__, 69918))).compileCommand,
    override: async () => (await Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(5927)]).then(__webpack_require__.bind(__webpack_require__, 55927))).overrideCommand,
    lock: async () => (await Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(8912)]).then(__webpack_require__.bind(__webpack_require__, 88912))).lockCommand,
    release: async () => (await Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(6906)]).then(__webpack_require__.bind(__webpack_require__, 36906))).releaseCommand,
    promote: async () => (await Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(4280)]).then(__webpack_require__.bind(__webpack_require__, 14280))).promoteCommand,
    rollback: async () => (await Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(5687)]).then(__webpack_require__.bind(__webpack_require__, 55687))).rollbackCommand,
    hold: async () => (await Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(8858)]).then(__webpack_require__.bind(__webpack_require__, 48858))).holdCommand,
    resume: async () => (await Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(8858)]).then(__webpack_require__.bind(__webpack_require__, 48858))).resumeCommand,
    status: async () => (await Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(417)]).then(__webpack_require__.bind(__webpack_require__, 90417))).statusCommand,
    schema: async () => (await __webpack_require__.e(/* import() */ 140).then(__webpack_require__.bind(__webpack_require__, 70140))).schemaCommand,
};
/** Runs one command line, without the program's own name, and answers its exit status. */
async function runCommandLine(words, world) {
    let status = exit_status/* exitStatus */.$.passed;
    const context = { world, finish: (ended) => (status = ended) };
    try {
        const program = await createProgram(context, namedBy(words));
        await program.parseAsync(words, { from: 'user' });
        return status;
    }
    catch (error) {
        return explain(error, world);
    }
}
/** The command that a command line names, none to tell the version, else all of them, to help or to suggest. */
function namedBy(words) {
    const [first = ''] = words;
    if (Object.hasOwn(commands, first))
        return [first];
    return words.length === 1 && ['--version', '-V'].includes(first) ? [] : Object.keys(commands);
}
async function createProgram(context, names) {
    const program = new esm/* Command */.uB('lanegate')
        .description('Which lane a change touches (prompt, model, data, code), and whether it made answers worse.')
        .version(product_version/* productVersion */.U)
        .showHelpAfterError('(lanegate --help lists the commands)')
        .showSuggestionAfterError()
        .hook('preAction', (_program, command) => refuseEmpty(command));
    for (const name of names) {
        const create = await commands[name]?.();
        if (create !== undefined)
            program.addCommand(create(context));
    }
    settle(program, context);
    return program;
}
/** Help and mistakes go through the world, and a mistake ends in an error instead of ending the process. */
function settle(command, context) {
    command.exitOverride().configureOutput({
        writeOut: (text) => context.world.terminal.print(text),
        writeErr: (text) => context.world.log.info(text.trimEnd()),
    });
    for (const part of command.commands)
        settle(part, context);
}
function explain(error, { log, terminal }) {
    if (error instanceof esm/* CommanderError */.b7)
        return error.exitCode === 0 ? exit_status/* exitStatus */.$.passed : exit_status/* exitStatus */.$.userError;
    if (terminal.interruption.aborted) {
        log.info('stopped; run the same command again to go on where it was');
        return exit_status/* exitStatus */.$.interrupted;
    }
    if (error instanceof user_error/* UserError */.yo) {
        log.info((0,user_error/* describeUserError */.Pi)(error));
        return exit_status/* exitStatus */.$.userError;
    }
    log.info(`lanegate could not finish: ${(0,user_error/* messageOf */.bD)(error)}`);
    if (error instanceof Error && error.stack !== undefined)
        log.debug(error.stack);
    return exit_status/* exitStatus */.$.error;
}


/***/ }),

/***/ 61661:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ productVersion)
/* harmony export */ });
/** The version of the product, equal to that of package.json. */
const productVersion = '0.1.0';


/***/ })

};
;
})
