import { n as EnvironmentError } from "./errors.js";
import { i as Git, r as readEntry } from "./tree.js";
import { lstatSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

// src/edges/git/work-tree.ts
/**
* The files of a work tree that git tracks or would track. For local checks only: a gate reads
* commits, as a work tree may have been changed by an earlier step.
*/
async function readWorkTree(folder, environment) {
	const root = (await new Git(folder, environment).run("rev-parse", "--show-toplevel")).stdout.trim();
	const listing = await new Git(root || folder, environment).run(...[
		"ls-files",
		"-z",
		"--cached",
		"--others",
		"--exclude-standard"
	]);
	if (root === "" || !listing.ok) throw new EnvironmentError("git-failed", `Cannot list the files of ${folder} as it is no git work tree`);
	const entries = /* @__PURE__ */ new Map();
	for (const path of listing.stdout.split("\0")) {
		const stat = path === "" ? void 0 : lstatSync(join(root, path), { throwIfNoEntry: false });
		if (stat === void 0) continue;
		const mode = stat.isSymbolicLink() ? "120000" : stat.isDirectory() ? "160000" : "100644";
		entries.set(path, {
			path,
			mode,
			objectId: ""
		});
	}
	const read = async (path, mostBytes) => {
		const { size } = statSync(join(root, path));
		return size > mostBytes ? { tooLargeBytes: size } : readFileSync(join(root, path));
	};
	return {
		sha: "the work tree",
		entries,
		readText: (path) => readEntry(path, entries.get(path), "in the work tree", (mostBytes) => read(path, mostBytes))
	};
}

export { readWorkTree };