import { n as readInputs, t as input } from "./inputs2.js";

export { readInputs };