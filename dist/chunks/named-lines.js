// src/domain/named-lines.ts
/**
* Reads lines `name=value`, without the empty ones and without values that are empty. No text of a line
* is told of one that is wrong, as it may hold a secret.
*/
function readNamedLines(text, name) {
	const values = /* @__PURE__ */ new Map();
	for (const [index, line] of text.split("\n").entries()) {
		if (line.trim() === "") continue;
		const end = line.indexOf("=");
		const named = line.slice(0, Math.max(end, 0)).trim();
		const isRepeated = values.has(named);
		if (!name.test(named) || isRepeated) return {
			wrongLine: index + 1,
			isRepeated
		};
		values.set(named, line.slice(end + 1).trim());
	}
	return { values: Object.fromEntries([...values].filter(([, value]) => value !== "")) };
}
/**
* What must not be shown of a text that is a secret or has one on each line. Where its lines have names,
* these are no part of it, as messages have to tell whose key or token is wrong.
*/
function secretsIn(text, form) {
	return text.split("\n").flatMap((line) => {
		const value = line.replace(/^\s*[a-z][a-z0-9-]*(?:\.(?:base|head))?\s*=/, "");
		return form === "named" ? [value] : [line, value];
	}).map((secret) => secret.trim()).filter((secret) => secret !== "");
}

export { secretsIn as n, readNamedLines as t };