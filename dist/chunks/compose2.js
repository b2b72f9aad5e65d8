import { a as endProcess, i as readReportFile, n as openRepository, o as Cancellation, r as openWorkTree, t as composeGate } from "./compose.js";

export { Cancellation, composeGate, endProcess };