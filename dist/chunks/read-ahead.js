import { t as ConfigurationError } from "./errors.js";
import { lstatSync, readSync } from "node:fs";
import { isAbsolute, join, relative, resolve, sep } from "node:path";

// src/edges/storage/link-guard.ts
/**
* Refuses a path inside a work tree that leads through a symbolic link, as a commit can bring one that
* points anywhere. What lies outside of the work tree is the runner's own. Throws ConfigurationError.
*/
function refuseLinks(workTree, path) {
	const steps = relative(resolve(workTree), resolve(workTree, path));
	if (steps === "" || steps.startsWith("..") || isAbsolute(steps)) return;
	let place = resolve(workTree);
	for (const step of steps.split(sep)) {
		place = join(place, step);
		const stats = lstatSync(place, { throwIfNoEntry: false });
		if (stats === void 0) return;
		if (!stats.isSymbolicLink()) continue;
		throw new ConfigurationError([{
			code: "bad-input",
			problem: `${path} leads through the symbolic link ${relative(workTree, place)}, and links of the work tree are not followed`,
			hint: "Write reports and stores outside of the work tree, as is usual without the input."
		}]);
	}
}

// src/edges/storage/read-ahead.ts
/** So much is read at once. */
const READ_AHEAD_BYTES = 65536;
/**
* Reads lines of a file that only grows. What is asked for one after another mostly stands next to each
* other, so a read takes in what comes behind.
*/
var ReadAhead = class {
	#start = 0;
	#bytes = Buffer.alloc(0);
	/** The bytes from `offset` on, or as many of them as the file has. */
	at(file, offset, length) {
		if (offset < this.#start || offset + length > this.#start + this.#bytes.length) {
			const ahead = Buffer.allocUnsafeSlow(Math.max(length, READ_AHEAD_BYTES));
			this.#bytes = ahead.subarray(0, readSync(file, ahead, 0, ahead.length, offset));
			this.#start = offset;
		}
		const from = offset - this.#start;
		return this.#bytes.subarray(from, from + length);
	}
};

export { refuseLinks as n, ReadAhead as t };