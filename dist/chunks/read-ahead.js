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
		if (stats.isDirectory()) continue;
		if (!stats.isSymbolicLink()) return;
		throw new ConfigurationError([{
			code: "bad-input",
			problem: `${path} leads through the symbolic link ${relative(workTree, place)}, and links of the work tree are not followed`,
			hint: "Write reports and stores outside of the work tree, as is usual without the input."
		}]);
	}
}

// src/edges/storage/read-ahead.ts
/** So much is read at once. */
const WINDOW_BYTES = 16384;
/** So many places of a file may be read in turn: the trials of a case stand as far apart as they ran. */
const MOST_WINDOWS = 64;
/**
* Reads lines of a file that only grows. What is asked for one after another mostly stands behind what
* was asked for shortly before, so a read takes in what follows.
*/
var ReadAhead = class {
	/** The latest one first. */
	#windows = [];
	/** The bytes from `offset` on, or as many of them as the file has. */
	at(file, offset, length) {
		const isIn = ({ start, bytes }) => offset >= start && offset + length <= start + bytes.length;
		const { start, bytes } = this.#windows.find(isIn) ?? this.#read(file, offset, length);
		return bytes.subarray(offset - start, offset - start + length);
	}
	#read(file, start, length) {
		const ahead = Buffer.allocUnsafeSlow(Math.max(length, WINDOW_BYTES));
		const window = {
			start,
			bytes: ahead.subarray(0, readSync(file, ahead, 0, ahead.length, start))
		};
		this.#windows.unshift(window);
		if (this.#windows.length > MOST_WINDOWS) this.#windows.pop();
		return window;
	}
};

export { refuseLinks as n, ReadAhead as t };