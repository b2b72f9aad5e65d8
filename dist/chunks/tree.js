import { n as EnvironmentError, t as ConfigurationError } from "./errors.js";
import { once } from "node:events";
import { execFile, spawn } from "node:child_process";

// src/edges/git/exec.ts
/**
* Settings that keep a repository's own configuration from running anything: hooks, file monitors,
* credential helpers and background maintenance. Only settings of which git takes the last value can
* be overridden so; the environment and `runWithOrigin` see to those of which it takes the first.
*/
const HARDENING = [
	"core.fsmonitor=false",
	"core.hooksPath=/dev/null",
	"core.alternateRefsCommand=",
	"credential.helper=",
	"gc.auto=0",
	"maintenance.auto=false"
].flatMap((setting) => ["-c", setting]);
/** Protocols whose programs git chooses: no remote helper, no `ext::` command, no proxy command. */
const REMOTE_PROTOCOLS = "http:https:ssh";
const MOST_OUTPUT_BYTES = 268435456;
/** Runs git in a folder, without a prompt, a shell or a work tree. */
var Git = class {
	#arguments;
	#environment;
	constructor(folder, environment) {
		this.#arguments = [
			"-C",
			folder,
			"-c",
			`safe.directory=${folder}`,
			...HARDENING
		];
		this.#environment = {
			...environment,
			GIT_ALLOW_PROTOCOL: REMOTE_PROTOCOLS,
			GIT_ASKPASS: "",
			GIT_GRAFT_FILE: "/dev/null",
			GIT_NO_REPLACE_OBJECTS: "1",
			GIT_TERMINAL_PROMPT: "0",
			GIT_LFS_SKIP_SMUDGE: "1",
			GIT_OPTIONAL_LOCKS: "0",
			GIT_SSH_COMMAND: "ssh",
			LC_ALL: "C"
		};
	}
	run(...words) {
		return this.#run(words, this.#environment);
	}
	/**
	* Runs a command that asks origin, which may be a folder. Elsewhere folders are refused, as git
	* would fetch a missing object from one by a program that the configuration names.
	*/
	runWithOrigin(command, ...words) {
		const environment = {
			...this.#environment,
			GIT_ALLOW_PROTOCOL: `file:${REMOTE_PROTOCOLS}`
		};
		return this.#run([
			command,
			"--upload-pack=git-upload-pack",
			...words
		], environment);
	}
	#run(words, environment) {
		return new Promise((resolve, reject) => {
			execFile("git", [...this.#arguments, ...words], {
				env: environment,
				encoding: "utf8",
				maxBuffer: MOST_OUTPUT_BYTES
			}, (error, stdout, stderr) => {
				if (error !== null && typeof error.code === "string") reject(new EnvironmentError("git-failed", `Cannot run git as it failed to start: ${error.code}`, {
					hint: "git must be installed on the runner.",
					cause: error
				}));
				else resolve({
					ok: error === null,
					stdout,
					stderr
				});
			});
		});
	}
	/** Starts the process that answers for objects until it is closed. */
	objects() {
		const child = spawn("git", [
			...this.#arguments,
			"cat-file",
			"--batch"
		], {
			env: this.#environment,
			stdio: [
				"pipe",
				"pipe",
				"ignore"
			]
		});
		return new ObjectReader(child.stdin, child.stdout, async () => {
			child.stdin.end();
			if (child.exitCode === null && child.signalCode === null) await once(child, "close");
		});
	}
};
/** Reads objects by id over one long-lived `git cat-file --batch`, answered in order. */
var ObjectReader = class {
	#input;
	#end;
	#waiting = [];
	#chunks = [];
	#bytes = 0;
	#needed = 0;
	#toSkip = 0;
	constructor(input, output, end) {
		this.#input = input;
		this.#end = end;
		output.on("data", (chunk) => this.#take(chunk));
		output.on("close", () => {
			for (const { resolve } of this.#waiting.splice(0)) resolve(void 0);
		});
		input.on("error", () => void 0);
	}
	/** The content of an object; undefined when the repository does not have it. */
	read(objectId, mostBytes) {
		return new Promise((resolve) => {
			this.#waiting.push({
				mostBytes,
				resolve
			});
			this.#input.write(`${objectId}\n`);
		});
	}
	async close() {
		await this.#end();
	}
	#take(chunk) {
		const skipped = Math.min(this.#toSkip, chunk.length);
		this.#toSkip -= skipped;
		this.#chunks.push(chunk.subarray(skipped));
		this.#bytes += chunk.length - skipped;
		if (this.#toSkip === 0 && this.#bytes >= this.#needed) this.#drain();
	}
	#drain() {
		let buffer = Buffer.concat(this.#chunks);
		this.#needed = 0;
		for (;;) {
			const lineEnd = buffer.indexOf(10);
			const waiting = this.#waiting[0];
			if (lineEnd < 0 || waiting === void 0) break;
			const [, type, words] = buffer.subarray(0, lineEnd).toString("latin1").split(" ");
			const isMissing = words === void 0 || type === "missing";
			const size = Number(words);
			const end = isMissing ? lineEnd + 1 : lineEnd + 1 + size + 1;
			const isTooLarge = !isMissing && size > waiting.mostBytes;
			if (buffer.length < end && !isTooLarge) {
				this.#needed = end;
				break;
			}
			this.#waiting.shift();
			this.#toSkip = Math.max(0, end - buffer.length);
			if (isTooLarge) waiting.resolve({ tooLargeBytes: size });
			else if (isMissing) waiting.resolve(void 0);
			else waiting.resolve(Buffer.from(buffer.subarray(lineEnd + 1, end - 1)));
			buffer = buffer.subarray(end);
		}
		this.#chunks = [buffer];
		this.#bytes = buffer.length;
	}
};

// src/edges/git/tree.ts
const LARGEST_FILE_BYTES = 5242880;
const LFS_POINTER = "version https://git-lfs.github.com/spec/";
const SYMBOLIC_LINK = "120000";
const SUBMODULE = "160000";
/**
* Reads the listing of `ls-tree -r -z --full-tree`. It names no sizes, for which git would have to open
* every object of the tree.
*/
function parseListing(listing) {
	const entries = /* @__PURE__ */ new Map();
	for (const record of listing.split("\0")) {
		const tab = record.indexOf("	");
		if (tab < 0) continue;
		const [mode = "", , objectId = ""] = record.slice(0, tab).split(" ");
		const path = record.slice(tab + 1);
		entries.set(path, {
			path,
			mode,
			objectId
		});
	}
	return entries;
}
/** One commit's files, read from git's objects. */
var GitTree = class {
	sha;
	entries;
	#objects;
	constructor(sha, entries, objects) {
		this.sha = sha;
		this.entries = entries;
		this.#objects = objects;
	}
	readText(path) {
		const entry = this.entries.get(path);
		return readEntry(path, entry, `at ${this.sha.slice(0, 12)}`, (mostBytes) => this.#objects.read(entry?.objectId ?? "", mostBytes));
	}
};
/** The text of a file, or a ConfigurationError that says why it is not read. */
async function readEntry(path, entry, where, read) {
	if (entry === void 0) throw unreadable(path, "missing-file", `it does not exist ${where}`);
	if (entry.mode === SYMBOLIC_LINK) throw unreadable(path, "not-a-file", "it is a symbolic link, and links are not followed");
	if (entry.mode === SUBMODULE) throw unreadable(path, "not-a-file", "it is a submodule, and submodules are not read");
	const content = await read(LARGEST_FILE_BYTES);
	if (content === void 0) throw unreadable(path, "missing-file", "git does not have its content (a partial clone?)");
	if ("tooLargeBytes" in content) throw unreadable(path, "file-too-large", `it is over ${LARGEST_FILE_BYTES} bytes`, `${content.tooLargeBytes}`);
	const text = decode(path, content);
	if (text.startsWith(LFS_POINTER)) throw unreadable(path, "not-a-file", "it is a Git LFS pointer, and LFS content is not fetched");
	return text;
}
function decode(path, content) {
	try {
		return new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(content);
	} catch {
		throw unreadable(path, "bad-text", "it is not valid UTF-8");
	}
}
function unreadable(file, code, problem, found) {
	return new ConfigurationError([{
		code,
		problem,
		position: { file },
		...found === void 0 ? {} : { found }
	}]);
}

export { Git as i, parseListing as n, readEntry as r, GitTree as t };