import { n as GitHubApi, r as hasStatus, t as findPullRequest } from "./pull-request2.js";
import { n as EnvironmentError } from "./errors.js";

// src/edges/github/approval-records.ts
/** A conversation of more pages is not read, and then nothing in it counts. */
const MOST_PAGES = 100;
const PAGE$1 = 100;
const PERMISSION = "pull-requests: read";
/** Only comments that begin so can be approvals. */
const COMMAND = "/headgate";
/** All reviews of a pull request, the oldest first. */
async function readReviews(api, number) {
	return api.call("read the reviews of the pull request", PERMISSION, (octokit) => {
		const request = {
			...api.repository,
			pull_number: number,
			per_page: PAGE$1
		};
		const count = pageCounter();
		return octokit.paginate(octokit.rest.pulls.listReviews, request, ({ data }) => {
			count();
			return data.map(({ user, submitted_at, state, commit_id, body }) => {
				const atMs = Date.parse(submitted_at ?? "");
				return {
					by: accountOf(user),
					atMs,
					state,
					commit: commit_id ?? "",
					body
				};
			});
		});
	});
}
/** The comments that could be approvals and were made or edited since a time, the oldest first. */
async function readCommands(api, number, sinceMs) {
	return api.call("read the comments of the pull request", PERMISSION, (octokit) => {
		const since = new Date(sinceMs).toISOString();
		const request = {
			...api.repository,
			issue_number: number,
			per_page: PAGE$1,
			since
		};
		const count = pageCounter();
		return octokit.paginate(octokit.rest.issues.listComments, request, ({ data }) => {
			count();
			return data.flatMap(({ user, created_at, updated_at, body = "" }) => {
				if (!body.startsWith(COMMAND)) return [];
				const isEdited = created_at !== updated_at;
				return [{
					by: accountOf(user),
					atMs: Date.parse(created_at),
					isEdited,
					body
				}];
			});
		});
	});
}
function accountOf(user) {
	if (user === null || user === void 0) return void 0;
	return {
		login: user.login,
		isPerson: user.type === "User"
	};
}
/** Counts pages, and throws when they are too many. */
function pageCounter() {
	let pages = 0;
	return () => {
		pages += 1;
		if (pages <= MOST_PAGES) return;
		throw new EnvironmentError("github-failed", `Cannot look for approvals as the conversation has over ${MOST_PAGES} pages`);
	};
}

// src/edges/github/push-history.ts
/** The most that GitHub gives at once; a branch that was pushed to more often is not followed further. */
const PAGE = 100;
/** Who pushed the head of a pull request; undefined where GitHub does not tell. */
async function lastPusher(api, { headRepository, headBranch, headSha }) {
	if (headRepository === void 0) return void 0;
	const [last] = await pushesTo(api, headRepository, headBranch);
	return last?.after === headSha ? last.by : void 0;
}
/** The commit that a branch pointed at at a time; throws EnvironmentError where that is not known. */
async function tipAt(api, branch, atMs) {
	const pushes = await pushesTo(api, api.repository, branch);
	const whole = pushes.length < PAGE;
	const tip = pushes.find((push) => push.atMs <= atMs)?.after ?? (whole ? pushes.at(-1)?.before : void 0);
	if (tip !== void 0 && !/^0+$/.test(tip)) return tip;
	throw new EnvironmentError("github-failed", "Cannot tell which settings base had then as its history of pushes does not go back so far");
}
/** The latest first. */
async function pushesTo(api, repository, branch) {
	return api.call("read who pushed to a branch", "contents: read", async (octokit) => {
		const request = {
			...repository,
			ref: `refs/heads/${branch}`,
			per_page: PAGE
		};
		const { data } = await octokit.rest.repos.listActivities(request);
		return data.map(({ before, after, timestamp, actor }) => {
			return {
				before,
				after,
				atMs: Date.parse(timestamp),
				by: actor?.login
			};
		});
	});
}

// src/edges/github/live-approvals.ts
/** GitHub gives `maintain` and custom roles as one of its basic ones; these may write. */
const WRITERS = ["admin", "write"];
/** Approvals of a pull request, read live, as a rerun's event is as old as the first run's. */
var LiveApprovals = class {
	#api;
	#number;
	#baseBranch = "";
	constructor(access, patience) {
		this.#api = new GitHubApi(access, patience);
		this.#number = access.number;
	}
	async read({ judged, sinceMs }) {
		const found = await findPullRequest(this.#api, this.#number, judged);
		if (found === void 0) return void 0;
		this.#baseBranch = found.baseBranch;
		return {
			headSha: found.headSha,
			author: found.author,
			lastPusher: await lastPusher(this.#api, found),
			reviews: await readReviews(this.#api, found.number),
			comments: await readCommands(this.#api, found.number, sinceMs)
		};
	}
	async mayWrite(login) {
		return this.#api.call("read who may write", "metadata: read", async (octokit) => {
			const request = {
				...this.#api.repository,
				username: login
			};
			try {
				const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel(request);
				return WRITERS.includes(data.permission) && data.user?.type === "User";
			} catch (cause) {
				if (hasStatus(cause, 404)) return false;
				throw cause;
			}
		});
	}
	async baseFileAt(path, atMs) {
		const commit = await tipAt(this.#api, this.#baseBranch, atMs);
		return this.#api.call("read the settings of base", "contents: read", async (octokit) => {
			try {
				const request = {
					...this.#api.repository,
					path,
					ref: commit
				};
				const { data } = await octokit.rest.repos.getContent(request);
				if (Array.isArray(data) || data.type !== "file") throw new TypeError(`${path} is no file`);
				return Buffer.from(data.content, "base64").toString("utf8");
			} catch (cause) {
				if (hasStatus(cause, 404)) return void 0;
				throw cause;
			}
		});
	}
};

export { LiveApprovals };