// src/core/stats/shuffle.ts
/**
* A copy of the list in random order, every order equally likely. Source: R. A. Fisher and F. Yates,
* "Statistical Tables" (1938), as the exchange of R. Durstenfeld, Communications of the ACM 7 (1964),
* 420.
*/
function shuffle(items, random) {
	const shuffled = [...items];
	for (let last = shuffled.length - 1; last > 0; last -= 1) {
		const chosen = Math.floor(random() * (last + 1));
		[shuffled[last], shuffled[chosen]] = [shuffled[chosen], shuffled[last]];
	}
	return shuffled;
}

export { shuffle as t };