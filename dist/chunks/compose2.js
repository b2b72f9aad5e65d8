import { a as Cancellation, i as readReportFile, n as openRepository, r as openWorkTree, t as composeGate } from "./compose.js";

export { Cancellation, composeGate };