// src/action/secrets.ts
/** Inputs and variables that hold secrets, by their names, so that a new one is not forgotten here. */
const SECRET = /^(?:INPUT_.*(?:KEY|TOKEN).*|GITHUB_TOKEN)$/;
/** Every secret that a run of the action is given, whether or not its inputs are sound. */
function secretsOf(environment) {
	return Object.entries(environment).flatMap(([name, value = ""]) => SECRET.test(name) ? value.split("\n") : []).flatMap((line) => [line, line.replace(/^\s*[a-z][a-z0-9-]*\s*=/, "")]).map((secret) => secret.trim()).filter((secret) => secret !== "");
}

export { secretsOf };