// src/domain/json.ts
/** Answers whether a value is a JSON object, which excludes arrays and null. */
function isJsonObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** Whether a value is nested over so many levels. */
function isDeeper(value, levels) {
	if (typeof value !== "object" || value === null) return false;
	return levels === 0 || Object.values(value).some((item) => isDeeper(item, levels - 1));
}

export { isJsonObject as n, isDeeper as t };