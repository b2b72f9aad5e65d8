// src/edges/github/annotations.ts
/** The runner keeps ten of a kind for a step; the tenth counts the rest. */
const MOST_SHOWN = 9;
/** Puts remarks on the changed files by workflow commands of the runner's toolkit. */
var Annotations = class {
	async publish({ annotations }) {
		if (annotations.length === 0) return;
		const core = await import("./core2.js");
		const title = "Headgate";
		for (const { level, message, file, line } of annotations.slice(0, MOST_SHOWN)) {
			const place = line === void 0 ? {
				title,
				file
			} : {
				title,
				file,
				startLine: line
			};
			core[level](message, place);
		}
		const rest = annotations.slice(MOST_SHOWN);
		const [first] = rest;
		if (first === void 0) return;
		core[first.level](`and ${rest.length} more, all of them in the summary`, { title });
	}
};

export { Annotations };