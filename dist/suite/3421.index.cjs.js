(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 3421;
exports.ids = [3421];
exports.modules = {

/***/ 53421:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ dayMs)
/* harmony export */ });
/** A day in milliseconds, as times are reckoned in UTC. */
const dayMs = 86_400_000;


/***/ })

};
;
})
