// src/domain/grouped.ts
/**
* A number from 0, with two decimals at most, whose thousands are set apart: "12,000". Written out here,
* as the engine's own formatter reads the tables of all languages first, which takes longer than a verdict.
*/
function grouped(count) {
	return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
/** "1 case", "3 cases". */
function counted(count, noun) {
	const shown = grouped(count);
	return count === 1 ? `${shown} ${noun}` : `${shown} ${noun}s`;
}

export { grouped as n, counted as t };