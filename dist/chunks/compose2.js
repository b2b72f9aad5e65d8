import { a as writeReportFile, i as readReportFile, n as openRepository, o as endProcess, r as openWorkTree, s as Cancellation, t as composeGate } from "./compose.js";

export { Cancellation, composeGate, endProcess };