import { t as isJsonObject } from "./json.js";

// src/core/document/fields.ts
function textField(object, field) {
	const value = object[field];
	return typeof value === "string" && value.trim() !== "" ? value : void 0;
}
function numberField(object, field) {
	const value = object[field];
	return typeof value === "number" ? value : void 0;
}
function textsField(object, field) {
	const value = object[field];
	return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
function objectField(object, field) {
	const value = object[field];
	return isJsonObject(value) ? value : {};
}
function listField(object, field) {
	const value = object[field];
	return Array.isArray(value) ? value : [];
}
/** The same object without fields that are undefined, as exact optional types want it. */
function withoutUndefined(object) {
	return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== void 0));
}

export { textsField as a, textField as i, numberField as n, withoutUndefined as o, objectField as r, listField as t };