// src/core/verdict/words.ts
/** A share as people read it: "94.2 %". */
function percent(rate) {
	return `${(rate * 100).toFixed(1)} %`;
}
/** A signed difference of shares in points: "\u22126.1". */
function points(difference) {
	const value = (difference * 100).toFixed(1);
	if (Number(value) === 0) return "0.0";
	return value.startsWith("-") ? `\u2212${value.slice(1)}` : `+${value}`;
}
/** The size of a drop in points: "6.1". */
function dropPoints(drop) {
	return (drop * 100).toFixed(1);
}
/** A number with two decimals and a minus sign that is one: "\u22120.75". */
function decimal(value) {
	const text = value.toFixed(2);
	return Number(text) === 0 ? "0.00" : text.replace("-", "\u2212");
}

export { points as i, dropPoints as n, percent as r, decimal as t };