import { n as errorReport, r as publish, t as encodedObserver } from "./publish.js";

export { encodedObserver, errorReport };