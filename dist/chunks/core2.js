import { a as isDebug, c as warning, i as info, n as debug, o as setOutput, r as error, s as setSecret, t as ExitCode } from "./core.js";

export { error, setOutput, setSecret };