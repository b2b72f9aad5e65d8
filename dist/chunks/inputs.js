import { n as input, r as readInputs, t as flag } from "./inputs2.js";

export { readInputs };