export const id = 6886;
export const ids = [6886];
export const modules = {

/***/ 96886:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ importNotes)
/* harmony export */ });
/* unused harmony export describeUnimported */
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);

/** One sentence on something that is not run. */
const describeUnimported = ({ place, what, why }) => `${(0,_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .describePlace */ .df)({ path: place.path, ...(place.line === undefined ? {} : { line: place.line }) })}: ${what} is not imported: ${why}`;
/** More of one file are counted. */
const mostNotes = 20;
/** What of the files of other tools is not run, file by file, each part by its line. */
function importNotes(imported = []) {
    return imported.flatMap(({ path, unimported }) => {
        const notes = unimported.slice(0, mostNotes).map(describeUnimported);
        const more = unimported.length - mostNotes;
        return more > 0 ? [...notes, `${path}: ${more} more parts are not imported`] : notes;
    });
}


/***/ })

};
