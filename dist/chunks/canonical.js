import { n as isJsonObject } from "./json.js";
import { hash } from "node:crypto";

// src/core/document/canonical.ts
/**
* One text for equal JSON values: keys sorted by code unit, no white space, `undefined` left out.
* The order of arrays is kept, as it means something. A number that is out of range keeps its name,
* so that it is not taken for null.
*/
function canonicalJson(value) {
	if (typeof value === "string") return JSON.stringify(value);
	if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
	if (isJsonObject(value)) {
		let fields = "";
		for (const key of Object.keys(value).sort()) {
			const field = value[key];
			if (field === void 0) continue;
			fields += `${fields === "" ? "" : ","}${JSON.stringify(key)}:${canonicalJson(field)}`;
		}
		return `{${fields}}`;
	}
	return Number.isFinite(value) || typeof value !== "number" ? JSON.stringify(value ?? null) : String(value);
}
/** The SHA-256 of a text, in hexadecimal digits. */
function sha256(text) {
	return hash("sha256", text, "hex");
}
/** The SHA-256 of a value's canonical JSON. */
function digest(value) {
	return sha256(canonicalJson(value));
}

export { digest as n, sha256 as r, canonicalJson as t };