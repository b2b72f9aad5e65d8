// src/domain/grouped.ts
/**
* A number from 0, with two decimals at most, whose thousands are set apart: "12,000". Written out here,
* as the engine's own formatter reads the tables of all languages first, which takes longer than a verdict.
*/
function grouped(count) {
	return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

// src/core/verdict/words.ts
/** A share as people read it: "94.2 %". */
function percent(rate) {
	return `${(rate * 100).toFixed(1)} %`;
}
/** A signed difference of shares in points: "−6.1". */
function points(difference) {
	const value = (difference * 100).toFixed(1);
	if (Number(value) === 0) return "0.0";
	return value.startsWith("-") ? `−${value.slice(1)}` : `+${value}`;
}
/** The size of a drop in points: "6.1". */
function dropPoints(drop) {
	return (drop * 100).toFixed(1);
}
/** A number with two decimals and a minus sign that is one: "−0.75". */
function decimal(value) {
	const text = value.toFixed(2);
	return Number(text) === 0 ? "0.00" : text.replace("-", "−");
}
/** "1 case", "3 cases". */
function counted(count, noun) {
	const shown = grouped(count);
	return count === 1 ? `${shown} ${noun}` : `${shown} ${noun}s`;
}

export { points as a, percent as i, decimal as n, grouped as o, dropPoints as r, counted as t };