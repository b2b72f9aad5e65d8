import { i as redactorOf, n as redactedStore, r as redactedTranscripts, t as redactedRun } from "./redaction.js";

export { redactorOf };