import { n as secretsIn } from "./named-lines.js";

// src/action/secrets.ts
/** Inputs and variables that hold secrets, by their names, so that a new one is not forgotten here. */
const SECRET = /^(?:INPUT_.*(?:KEY|TOKEN).*|GITHUB_TOKEN)$/;
/** Those of them that hold lines `name=secret`. */
const NAMED = /^INPUT_(?:API-KEYS|AGENT-TOKENS)$/;
/** Every secret that a run of the action is given, whether or not its inputs are sound. */
function secretsOf(environment) {
	return Object.entries(environment).flatMap(([name, value = ""]) => SECRET.test(name) ? secretsIn(value, NAMED.test(name) ? "named" : "plain") : []);
}

export { secretsOf };