import { n as EnvironmentError } from "./errors.js";
import { randomUUID } from "node:crypto";

// src/edges/github/capped-fetch.ts
/** A page of a hundred comments of the greatest size is under this. */
const MOST_BYTES = 33554432;
/** The same fetch, but a body that is larger than any we ask for ends in an error. */
function cappedFetch(fetch, mostBytes = MOST_BYTES) {
	return async (resource, options) => {
		const { body, status, statusText, headers } = await fetch(resource, options);
		if (body === null) return new Response(null, {
			status,
			statusText,
			headers
		});
		let bytes = 0;
		const counted = body.pipeThrough(new TransformStream({ transform(chunk, controller) {
			bytes += chunk.byteLength;
			if (bytes > mostBytes) controller.error(/* @__PURE__ */ new Error(`more than ${mostBytes} bytes`));
			else controller.enqueue(chunk);
		} }));
		return new Response(counted, {
			status,
			statusText,
			headers
		});
	};
}

// src/edges/github/failures.ts
/**
* Says in words of our own why something could not be done on GitHub, and names the permission that
* is missing. Nothing of GitHub's answer is repeated but that name.
*/
function failureOf(cause, purpose, permission) {
	if (cause instanceof EnvironmentError) return cause;
	const why = reasonOf(typeof cause === "object" && cause !== null ? cause : {}, cause?.name, permission);
	return new EnvironmentError("github-failed", `Cannot ${purpose} as ${why}`, { cause });
}
/** Whether GitHub answered with this status. */
function hasStatus(cause, status) {
	const failure = cause;
	return failure?.response !== void 0 && failure.status === status;
}
function reasonOf(failure, name, permission) {
	const { status, response } = failure;
	if (name === "AbortError") return "GitHub took too long";
	if (typeof status !== "number") return "GitHub gave an answer of an unknown shape";
	if (response === void 0) return "GitHub cannot be reached";
	const said = String(response.data?.message ?? "");
	const isLimited = response.headers?.["x-ratelimit-remaining"] === "0" || /rate limit/i.test(said);
	if (status === 429 || status === 403 && isLimited) return `GitHub limits the rate of requests (${status})`;
	if (status === 401) return "GitHub does not accept the token (401)";
	if (status === 403 && /\blocked\b/i.test(said)) return "the conversation is locked (403)";
	if (status === 403) return `the token lacks the permission ${acceptedPermissions(response.headers) ?? permission} (403)`;
	if (status === 404) return "GitHub shows no such thing to this token (404)";
	return status >= 500 ? `GitHub failed (${status})` : `GitHub refuses it (${status})`;
}
/** "issues: write or pull-requests: write" of `issues=write; pull_requests=write`. */
function acceptedPermissions(headers = {}) {
	const value = headers["x-accepted-github-permissions"];
	if (typeof value !== "string" || !/^[a-z_]+=[a-z]+(?:[;,] ?[a-z_]+=[a-z]+)*$/.test(value)) return;
	return value.split(/; ?/).map((all) => all.split(/, ?/).map((one) => one.replace("=", ": ").replaceAll("_", "-"))).map((all) => all.join(" and ")).join(" or ");
}

// src/edges/github/api.ts
/** Attempts after the first, for failures and for rate limits each. */
const MOST_RETRIES = 2;
/** GitHub asks for longer waits too, and then it is given up. */
const LONGEST_WAIT_SECONDS = 15;
/**
* GitHub's API by way of GitHub's own toolkit, which is loaded at the first call. Failures of GitHub
* and rate limits are waited out, all within one time limit.
*/
var GitHubApi = class {
	repository;
	#access;
	#patience;
	#ended = new AbortController();
	#octokit;
	constructor(access, patience) {
		this.repository = access.repository;
		this.#access = access;
		this.#patience = patience;
		patience.signal?.addEventListener("abort", () => this.#ended.abort(), { once: true });
		if (patience.signal?.aborted) this.#ended.abort();
	}
	/**
	* Asks something; `purpose` reads on after "Cannot", and `permission` is what it takes where GitHub
	* does not say. Throws EnvironmentError for every failure, be it an answer of an odd shape.
	*/
	async call(purpose, permission, ask) {
		if (this.#access.token === "") throw new EnvironmentError("github-failed", `Cannot ${purpose} as there is no token`, { hint: "Leave input github-token at its default, or give it a token." });
		try {
			this.#octokit ??= this.#open();
			return await Promise.race([ask(await this.#octokit), this.#end()]);
		} catch (cause) {
			throw failureOf(cause, purpose, permission);
		}
	}
	async #open() {
		const { timeLimitMs, retryUnitMs = 1e3 } = this.#patience;
		setTimeout(() => this.#ended.abort(), timeLimitMs).unref();
		const [{ GitHub, defaults, getOctokitOptions }, { retry }, { throttling }] = await Promise.all([
			import("./utils.js"),
			import("./dist-bundle.js"),
			import("./dist-bundle2.js")
		]);
		const isWorthAWait = (seconds, _options, _octokit, count) => seconds <= LONGEST_WAIT_SECONDS && count < MOST_RETRIES;
		return new (GitHub.plugin(retry, throttling))({
			...getOctokitOptions(this.#access.token),
			baseUrl: this.#access.apiUrl,
			log: {
				debug: ignore,
				info: ignore,
				warn: ignore,
				error: ignore
			},
			request: {
				...defaults.request,
				fetch: cappedFetch(fetchOf(defaults)),
				signal: this.#ended.signal
			},
			retry: {
				retries: MOST_RETRIES,
				retryAfterBaseValue: retryUnitMs
			},
			throttle: {
				id: randomUUID(),
				retryAfterBaseValue: retryUnitMs,
				onRateLimit: isWorthAWait,
				onSecondaryRateLimit: isWorthAWait
			}
		});
	}
	/** Never answers, and fails when the time is up. */
	#end() {
		const { signal } = this.#ended;
		return new Promise((_answer, reject) => {
			if (signal.aborted) reject(signal.reason);
			else signal.addEventListener("abort", () => reject(signal.reason), { once: true });
		});
	}
};
/** The toolkit's fetch, which goes through the runner's proxy where it has one. */
function fetchOf({ request }) {
	return request?.fetch ?? fetch;
}
function ignore() {}

// src/edges/github/pull-request.ts
/** A head commit that more pull requests have is looked up for these. */
const MOST_CANDIDATES = 5;
const PERMISSION = "pull-requests: read";
/**
* The pull request of a run: that of the event, or, where the event names none, the open one whose
* head and base are now the very commits that were judged. Undefined where there is no such one.
*/
async function findPullRequest(api, number, judged) {
	if (number !== void 0) return readPullRequest(api, number);
	const numbers = await api.call("find the pull request of a commit", PERMISSION, (octokit) => octokit.rest.repos.listPullRequestsAssociatedWithCommit({
		...api.repository,
		commit_sha: judged.head
	}).then(({ data }) => data.filter(({ state }) => state === "open").map((item) => item.number)));
	for (const candidate of numbers.slice(0, MOST_CANDIDATES)) {
		const found = await readPullRequest(api, candidate);
		if (found.headSha !== judged.head) continue;
		if (await tipOf(api, found.baseBranch) === judged.base) return found;
	}
}
async function readPullRequest(api, number) {
	return api.call("read the pull request", PERMISSION, async (octokit) => {
		const request = {
			...api.repository,
			pull_number: number
		};
		const { data } = await octokit.rest.pulls.get(request);
		const { head, base, user } = data;
		const repository = head.repo;
		return {
			number,
			headSha: head.sha,
			headBranch: head.ref,
			headRepository: repository === null ? void 0 : {
				owner: repository.owner.login,
				repo: repository.name
			},
			baseBranch: base.ref,
			author: user?.login
		};
	});
}
/** What a branch points at now; `base.sha` of a pull request may be older. */
async function tipOf(api, branch) {
	return api.call("read the base branch", "contents: read", async (octokit) => {
		const { data } = await octokit.rest.repos.getBranch({
			...api.repository,
			branch
		});
		return data.commit.sha;
	});
}

export { GitHubApi as n, hasStatus as r, findPullRequest as t };