// src/core/stats/random.ts
const TWO_TO_32 = 2 ** 32;
/** Numbers that are thrown away, so that seeds which differ little have nothing in common. */
const WARM_UP = 12;
/**
* A small, fast generator whose numbers depend on the seed alone (its lower 32 bits), the same on every
* machine: for drawing samples, never for secrets. Generator: sfc32, "small fast counter", of C.
* Doty-Humphrey's PractRand (2010), with a period of at least 2\u00b3\u00b2. Its state is filled by a splitmix
* sequence (Steele, Lea and Flood 2014) with the mixing constants of MurmurHash3 (Appleby 2011).
*/
function createRandom(seed) {
	const fill = splitmix(seed);
	let [first, second, third, counter] = [
		fill(),
		fill(),
		fill(),
		1
	];
	const next = () => {
		const mixed = first + second + counter | 0;
		counter = counter + 1 | 0;
		first = second ^ second >>> 9;
		second = third + (third << 3) | 0;
		third = (third << 21 | third >>> 11) + mixed | 0;
		return (mixed >>> 0) / TWO_TO_32;
	};
	for (let round = 0; round < WARM_UP; round += 1) next();
	return next;
}
/** Spreads one seed over as many 32-bit words as are asked for. */
function splitmix(seed) {
	let state = seed | 0;
	return () => {
		state = state + 2654435769 | 0;
		let word = state;
		word = Math.imul(word ^ word >>> 16, 2246822507);
		word = Math.imul(word ^ word >>> 13, 3266489909);
		return word ^ word >>> 16;
	};
}

export { createRandom as t };