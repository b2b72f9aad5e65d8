import { r as HeadgateError } from "./errors.js";
import { n as GitHubApi, r as hasStatus, t as findPullRequest } from "./pull-request2.js";
import { createHash } from "node:crypto";

// src/edges/github/comment-marker.ts
const MARKER = /^<!-- headgate key=([0-9a-f]{12}) run=(\d{1,15}) attempt=(\d{1,6}) content=([0-9a-f]{16}) -->/;
/** The line that a comment begins with. */
function markerLine({ key, run, content }) {
	return `<!-- headgate key=${key} run=${run.id} attempt=${run.attempt} content=${content} -->`;
}
/** The marker that a comment begins with; undefined where it begins with none. */
function markerOf(body) {
	const [, key, id, attempt, content] = MARKER.exec(body ?? "") ?? [];
	if (key === void 0 || content === void 0) return void 0;
	return {
		key,
		run: {
			id: Number(id),
			attempt: Number(attempt)
		},
		content
	};
}
/** Whether a run came after another. */
function isLater(run, other) {
	return run.id === other.id ? run.attempt > other.attempt : run.id > other.id;
}
/** The digest of a comment's text. */
function contentDigest(text) {
	return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

// src/edges/github/comment.ts
/** A conversation of more pages than this is not searched to its end. */
const MOST_PAGES = 100;
const WRITE = "pull-requests: write";
/** Who comments with a token that is no person's: the workflow's own. */
const WORKFLOW_BOT = "github-actions[bot]";
/**
* Keeps one comment on a pull request up to date: the one with our marker that this token's own account
* wrote. A comment of a later run stays, and nothing is sent where nothing would change. Answers what
* went otherwise than wished, in words.
*/
async function publishComment(api, pullRequest, report, options) {
	const author = await ownLogin(api);
	const { own, isWhole } = await findOwn(api, pullRequest.number, author, options.key);
	if (own === void 0 && !isWanted(options.policy, report)) return void 0;
	if (own !== void 0 && isLater(own.run, options.run)) return "The comment stays as it is, as a later run wrote it";
	const text = `${staleness(pullRequest.headSha, report)}${report.commentMarkdown}`;
	const content = contentDigest(text);
	if (own?.content === content && own.body.includes(`\n${text}\n\n[`)) return void 0;
	const body = `${markerLine({
		...options,
		content
	})}\n${text}\n\n[The whole report](${options.runUrl})\n`;
	const writer = await write(api, pullRequest.number, own?.id, body);
	if (!isWhole) return `The conversation has over ${MOST_PAGES} pages, so this comment is a new one`;
	return writer === author ? void 0 : `The comment is by another account than ${author}, so the next run cannot find it`;
}
function isWanted(policy, { decision }) {
	if (policy === "always") return true;
	return policy === "on-change" ? decision.verdict !== "not-applicable" : decision.action !== "allow";
}
/** What the reader must know first when the pull request has moved on during the run. */
function staleness(headSha, { judged }) {
	return headSha === judged.head ? "" : "> [!IMPORTANT]\n> This is a result for an older commit: the pull request has a newer head, which is judged by a run of its own.\n\n";
}
/** The account that comments with this token are by. */
async function ownLogin(api) {
	return api.call("ask whose the token is", WRITE, async (octokit) => {
		try {
			return (await octokit.rest.users.getAuthenticated()).data.login;
		} catch (cause) {
			if (hasStatus(cause, 403)) return WORKFLOW_BOT;
			throw cause;
		}
	});
}
async function findOwn(api, number, author, key) {
	return api.call("read the comments of the pull request", WRITE, async (octokit) => {
		const request = {
			...api.repository,
			issue_number: number,
			per_page: 100
		};
		let pages = 0;
		for await (const { data } of octokit.paginate.iterator(octokit.rest.issues.listComments, request)) {
			for (const { id, user, body, ...rest } of data) {
				const isHidden = Boolean(rest.minimized);
				const marker = user?.login === author && !isHidden ? markerOf(body) : void 0;
				if (marker?.key === key) return {
					own: {
						id,
						body: body ?? "",
						...marker
					},
					isWhole: true
				};
			}
			pages += 1;
			if (pages >= MOST_PAGES) return {
				own: void 0,
				isWhole: false
			};
		}
		return {
			own: void 0,
			isWhole: true
		};
	});
}
/** Writes the comment; answers whose it is. */
async function write(api, number, id, body) {
	return api.call("comment on the pull request", WRITE, async (octokit) => {
		const { issues } = octokit.rest;
		const { data } = id === void 0 ? await issues.createComment({
			...api.repository,
			issue_number: number,
			body
		}) : await issues.updateComment({
			...api.repository,
			comment_id: id,
			body
		});
		return data.user?.login;
	});
}

// src/edges/github/status.ts
/** Says the decision as a commit status on the head that was judged; no text of others is in it. */
async function publishStatus(api, report, { context, runUrl }) {
	await api.call("write a commit status", "statuses: write", (octokit) => octokit.rest.repos.createCommitStatus({
		...api.repository,
		sha: report.judged.head,
		state: stateOf(report),
		context,
		description: `${report.decision.verdict}: ${report.decision.action}`,
		target_url: runUrl
	}));
}
/** `error` where nobody could judge, for reasons outside the change. */
function stateOf({ decision }) {
	if (decision.action !== "block") return "success";
	return decision.exitCode === 3 ? "error" : "failure";
}

// src/edges/github/pull-request-publisher.ts
/**
* Brings the report to the pull request. Whatever goes wrong there becomes a notice, as the verdict is
* made and the run's own outcome tells it.
*/
var PullRequestPublisher = class {
	#access;
	#patience;
	#observer;
	constructor(access, patience, observer) {
		this.#access = access;
		this.#patience = patience;
		this.#observer = observer;
	}
	async publish(report) {
		const { comment, statusContext, number } = this.#access;
		if (this.#patience.signal?.aborted) return;
		if (comment.policy === "never" && statusContext === void 0) return;
		const api = new GitHubApi(this.#access, this.#patience);
		await this.#attempt(async () => {
			const pullRequest = await findPullRequest(api, number, report.judged);
			if (pullRequest === void 0) return "Nothing is published on a pull request, as no open one has both commits as its current ones";
			if (comment.policy !== "never") await this.#attempt(() => publishComment(api, pullRequest, report, comment));
			if (statusContext === void 0) return void 0;
			const { runUrl } = comment;
			await publishStatus(api, report, {
				context: statusContext,
				runUrl
			});
		});
	}
	async #attempt(act) {
		try {
			const remark = await act();
			if (remark !== void 0) this.#observer.notice(`${remark}.`);
		} catch (cause) {
			const isKnown = cause instanceof HeadgateError;
			const why = isKnown ? cause.message : "Cannot publish on the pull request for an unknown reason";
			const hint = isKnown && cause.hint !== void 0 ? ` ${cause.hint}` : "";
			this.#observer.notice(`${why}; the verdict stands as it is.${hint}`);
		}
	}
};

export { PullRequestPublisher };