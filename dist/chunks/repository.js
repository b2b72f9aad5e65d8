import { n as EnvironmentError, o as TrustError, t as ConfigurationError } from "./errors.js";
import { i as Git, n as parseListing, t as GitTree } from "./tree.js";
import { dirname, join, posix } from "node:path";
import { tmpdir } from "node:os";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";

// src/edges/git/ancestry.ts
/**
* Finds out whether a commit is the tip of a branch or comes before it. The tip is origin's, read now;
* a clone without an origin has only its own. Of a shallow clone the rest of the history is fetched, as
* where it is cut off nothing can be said.
*/
async function ancestryOf(git, sha, branch, tipAtOrigin) {
	const tip = tipAtOrigin ?? await tipInClone(git, branch);
	if (tip === void 0) return "no-branch";
	if (await isAncestor(git, sha, tip)) return "on-branch";
	const shallow = (await git.run("rev-parse", "--is-shallow-repository")).stdout.trim() === "true";
	if ((await git.run("cat-file", "-e", `${tip}^{commit}`)).ok && !shallow) return "elsewhere";
	const words = [
		"--no-tags",
		"--no-recurse-submodules",
		...shallow ? ["--unshallow"] : [],
		"origin",
		tip
	];
	if (!(await git.runWithOrigin("fetch", ...words)).ok) return "history-missing";
	return await isAncestor(git, sha, tip) ? "on-branch" : "elsewhere";
}
async function isAncestor(git, sha, tip) {
	const words = [
		"-c",
		"core.commitGraph=false",
		"merge-base",
		"--is-ancestor",
		sha,
		tip
	];
	return (await git.run(...words)).ok;
}
/** What the last fetch saw of origin's branch, or the clone's own where it has no origin at all. */
async function tipInClone(git, branch) {
	const ref = (await git.run("config", "--get", "remote.origin.url")).ok ? `refs/remotes/origin/${branch}` : `refs/heads/${branch}`;
	const parsed = await git.run("rev-parse", "--verify", "--quiet", "--end-of-options", ref);
	return parsed.ok ? parsed.stdout.trim() : void 0;
}

// src/edges/git/checkout.ts
const LARGEST_FILE_BYTES = 67108864;
const MOST_BYTES = 1073741824;
const MOST_FILES = 1e5;
const LONGEST_LINK_BYTES = 4096;
/**
* Writes files from git's objects to a folder of their own: no hook, filter or attribute has a say.
* Links that lead out of the folder and submodules are left out, with a notice.
*/
async function writeCheckout(entries, objects) {
	const folder = await mkdtemp(join(tmpdir(), "headgate-checkout-"));
	const remove = () => rm(folder, {
		recursive: true,
		force: true
	});
	try {
		return {
			folder,
			notices: await writeAll(folder, entries, objects),
			remove
		};
	} catch (cause) {
		await remove();
		throw cause;
	}
}
async function writeAll(folder, entries, objects) {
	const notices = [];
	const links = [];
	let [files, bytes] = [0, 0];
	for (const { path, mode, objectId } of entries) {
		files += 1;
		if (files > MOST_FILES) throw failed(`the commit has more than ${MOST_FILES} files`);
		if (!isPlain(path)) throw failed(`${JSON.stringify(path)} is no path inside a folder`);
		if (mode === "160000") {
			notices.push(`submodule ${path} is not checked out`);
			continue;
		}
		const isLink = mode === "120000";
		const content = await objects.read(objectId, isLink ? LONGEST_LINK_BYTES : LARGEST_FILE_BYTES);
		if (content === void 0) throw failed(`git does not have the content of ${path}`);
		if (!Buffer.isBuffer(content)) throw failed(`${path} is too large`);
		bytes += content.length;
		if (bytes > MOST_BYTES) throw failed(`its files are over ${MOST_BYTES} bytes together`);
		if (isLink) links.push([path, content.toString("utf8")]);
		else await writeNew(join(folder, path), content, mode === "100755" ? 493 : 420);
	}
	const linkPaths = new Set(links.map(([path]) => path));
	for (const [path, leadsTo] of links) if (staysInside(path, leadsTo, linkPaths)) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await symlink(leadsTo, join(folder, path));
	} else notices.push(`link ${path} leads out of the repository and is not checked out`);
	return notices;
}
async function writeNew(path, content, mode) {
	await mkdir(dirname(path), { recursive: true });
	await writeFile(path, content, {
		mode,
		flag: "wx"
	});
}
/** A path that git may name and that stays below its folder on every system. */
function isPlain(path) {
	return path.split("/").every((step) => !/^(?:|\.|\.\.|\.git)$/i.test(step) && !/[\\\0]/.test(step));
}
/** A link through another link could lead anywhere, so it does not count as inside. */
function staysInside(path, leadsTo, links) {
	if (leadsTo === "" || leadsTo.includes("\0") || posix.isAbsolute(leadsTo)) return false;
	const steps = posix.join(posix.dirname(path), leadsTo).split("/");
	if (steps[0] === "..") return false;
	return steps.every((_, index) => !links.has(steps.slice(0, index + 1).join("/")));
}
function failed(why) {
	return new EnvironmentError("git-failed", `Cannot check the commit out as ${why}`);
}

// src/edges/git/repository.ts
const FULL_SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** Names that mean the same to every git command: no option, no pattern, no expression. */
const BRANCH_OR_TAG = /^[\p{L}\p{N}_][\p{L}\p{N}_./+#-]*$/u;
const LARGEST_COMMIT_BYTES = 1048576;
/** The lines that bring the commits that a shallow clone lacks. */
const CHECKOUT_HINT = [
	"Add to the workflow, so that both commits are there:",
	"      - uses: actions/checkout@v7",
	"        with:",
	"          fetch-depth: 2"
].join("\n");
/** A git repository on disk, read through `ls-tree`, `cat-file`, `rev-parse` and `fetch` alone. */
var GitRepository = class {
	#git;
	#objects;
	constructor(folder, environment) {
		this.#git = new Git(folder, environment);
	}
	async resolve(request) {
		if (request.kind === "pair") {
			const known = await Promise.all([request.head, request.base].map((name) => this.#commitOf(name)));
			const head = await this.#find(request.head, "head", known[0]);
			const baseline = await this.#find(request.base, "base", known[1]);
			if (request.baseOn !== void 0) await this.#requireOn(request.baseOn, baseline);
			return {
				baseline,
				head,
				chosenBy: request.by
			};
		}
		const head = await this.#find(request.sha, "head", await this.#commitOf(request.sha));
		const [first, second] = await this.#parents(head.sha);
		if (first === void 0 || second === void 0) throw new ConfigurationError([{
			code: "bad-event",
			problem: `commit ${head.sha} is no merge of the pull request into its base`,
			hint: "Run on pull_request without a ref for actions/checkout, so that GITHUB_SHA is the merge commit."
		}]);
		return {
			baseline: await this.#find(first, "base", await this.#commitOf(first)),
			head,
			chosenBy: "merge commit and its first parent",
			proposed: second
		};
	}
	async tree(sha) {
		const listing = await this.#git.run("ls-tree", "-r", "-z", "--full-tree", sha);
		if (!listing.ok) throw new EnvironmentError("git-failed", `Cannot list the files of ${sha}: ${firstLine(listing.stderr)}`);
		return new GitTree(sha, parseListing(listing.stdout), this.#reader());
	}
	async checkOut(sha) {
		const { entries } = await this.tree(sha);
		return writeCheckout(entries.values(), this.#reader());
	}
	async close() {
		await this.#objects?.close();
		this.#objects = void 0;
	}
	#reader() {
		this.#objects ??= this.#git.objects();
		return this.#objects;
	}
	/**
	* Throws unless a commit is on a branch: settings of any other one could have been written by anybody,
	* as GitHub answers for commits of forks too.
	*/
	async #requireOn(branch, { sha, label }) {
		const isPlain = BRANCH_OR_TAG.test(branch);
		const tip = isPlain ? await this.#tipAtOrigin(branch, "heads") : void 0;
		const ancestry = isPlain ? await ancestryOf(this.#git, sha, branch, tip) : "no-branch";
		if (ancestry === "on-branch") return;
		const name = JSON.stringify(branch.slice(0, 100));
		const why = {
			elsewhere: `it is not on branch ${name}`,
			"no-branch": `there is no branch ${name} to find it on`,
			"history-missing": `the history of branch ${name} could not be fetched`
		}[ancestry];
		throw new TrustError("base-not-protected", `Cannot take ${label} (${sha}) for base as ${why}`, { hint: "Name a commit of the protected branch as base, or the branch itself as input protected-branch. A shallow clone needs fetch-depth: 0 for this." });
	}
	/** A commit of the clone, whose SHA is `known`, or else of origin. */
	async #find(name, side, known) {
		const label = FULL_SHA.test(name) ? name.slice(0, 12) : name;
		if (known !== void 0) return {
			sha: known,
			label
		};
		const sha = FULL_SHA.test(name) ? name : await this.#tipAtOrigin(name);
		if (sha === void 0) throw unknown(name, side, "neither the clone nor origin has a branch or tag of that name");
		const words = [
			"--no-tags",
			"--no-recurse-submodules",
			...(await this.#git.run("rev-parse", "--is-shallow-repository")).stdout.trim() === "true" ? ["--depth=1"] : [],
			"origin",
			sha
		];
		const fetched = await this.#git.runWithOrigin("fetch", ...words);
		const found = await this.#commitOf(sha);
		if (found !== void 0) return {
			sha: found,
			label
		};
		throw unknown(name, side, firstLine(fetched.stderr));
	}
	/** The commit of a branch or tag at origin; a runner's clone has only the branch it runs on. */
	async #tipAtOrigin(name, kind) {
		if (!BRANCH_OR_TAG.test(name)) return void 0;
		const tags = kind === void 0 ? [`refs/tags/${name}^{}`, `refs/tags/${name}`] : [];
		const refs = [`refs/heads/${name}`, ...tags];
		const lines = (await this.#git.runWithOrigin("ls-remote", "origin", ...refs)).stdout.split("\n").map((line) => line.split("	"));
		for (const ref of refs) {
			const sha = lines.find((line) => line[1] === ref)?.[0];
			if (sha !== void 0 && FULL_SHA.test(sha)) return sha;
		}
	}
	async #commitOf(name) {
		const parsed = await this.#git.run("rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`);
		const sha = parsed.stdout.trim();
		return parsed.ok && FULL_SHA.test(sha) ? sha : void 0;
	}
	/** The parents as the commit itself names them, which a shallow clone hides from `rev-parse`. */
	async #parents(sha) {
		const content = await this.#reader().read(sha, LARGEST_COMMIT_BYTES);
		const commit = Buffer.isBuffer(content) ? content.toString("latin1") : "";
		return [...commit.slice(0, commit.indexOf("\n\n")).matchAll(/^parent ([0-9a-f]+)$/gm)].flatMap((match) => match[1] ?? []);
	}
};
function unknown(name, side, reason) {
	const safeName = JSON.stringify(name.slice(0, 100));
	return new ConfigurationError([{
		code: side === "base" ? "unknown-base" : "unknown-revision",
		problem: `the ${side} commit ${safeName} is not in this clone and could not be fetched (${reason})`,
		hint: CHECKOUT_HINT
	}]);
}
function firstLine(text) {
	return text.trim().split("\n")[0] ?? "";
}

export { GitRepository };