// src/domain/version.ts
/** The version of package.json; a test holds the two together. */
const VERSION = "0.1.0";

export { VERSION as t };