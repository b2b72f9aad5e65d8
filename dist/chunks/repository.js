import { n as EnvironmentError, o as TrustError, t as ConfigurationError } from "./errors.js";
import { i as Git, n as parseListing, t as GitTree } from "./tree.js";

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