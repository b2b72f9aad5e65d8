// src/domain/json.ts
/** Answers whether a value is a JSON object, which excludes arrays and null. */
function isJsonObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

export { isJsonObject as t };