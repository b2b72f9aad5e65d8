import { n as secretsIn } from "./named-lines.js";

// src/cli/keys.ts
const KEY_VARIABLE = "HEADGATE_API_KEY";
/** Lines `name.base=token` and `name.head=token`. */
const TOKENS_VARIABLE = "HEADGATE_AGENT_TOKENS";
function isKey(variable) {
	const name = variable.toUpperCase();
	return name.startsWith("HEADGATE_API_KEY") || name === "HEADGATE_AGENT_TOKENS";
}
/** Every key and token of the environment, whether or not it is used. */
function secretsOf(environment) {
	return Object.entries(environment).flatMap(([name, value = ""]) => isKey(name) ? secretsIn(value, name === "HEADGATE_AGENT_TOKENS" ? "named" : "plain") : []);
}
/** What child processes may see of the environment: all but the keys. */
function withoutKey(environment) {
	return Object.fromEntries(Object.entries(environment).filter(([name]) => !isKey(name)));
}
/** Keys of further providers: `HEADGATE_API_KEY_MY_LAB` is that of `my-lab`. */
function keysByProvider(environment) {
	const prefix = `${KEY_VARIABLE}_`;
	return Object.fromEntries(Object.entries(environment).flatMap(([variable, key]) => {
		if (!variable.startsWith(prefix) || key === void 0 || key.trim() === "") return [];
		return [[variable.slice(prefix.length).toLowerCase().replaceAll("_", "-"), key]];
	}));
}

export { withoutKey as a, secretsOf as i, TOKENS_VARIABLE as n, keysByProvider as r, KEY_VARIABLE as t };