import { a as ProviderError } from "./errors.js";
import { n as errandText, t as MOST_ANSWER_BYTES } from "./protocol2.js";
import { once } from "node:events";
import { spawn } from "node:child_process";
import { tmpdir } from "node:os";

// src/edges/agents/command.ts
/** How long the pipes of a program that has ended may stay open. */
const PIPE_GRACE_MS = 1e3;
/**
* Runs a program for each trial, without a shell, a key or our environment, in a process group of its
* own that does not outlive the trial.
*/
var CommandRunner = class {
	#options;
	constructor(options) {
		this.#options = options;
	}
	async run(errand, signal) {
		const [program = "", ...words] = errand.command;
		const child = spawn(program, words, {
			cwd: this.#options.folders[errand.side],
			detached: true,
			env: this.#environmentFor(errand),
			stdio: [
				"pipe",
				"pipe",
				"pipe"
			]
		});
		child.stdin.on("error", () => void 0);
		child.stdin.end(`${errandText(errand)}\n`);
		let broken;
		const stop = (kind, why) => {
			broken ??= failure(kind, why);
			endGroup(child);
		};
		const { timeoutMs } = this.#options;
		const cancel = () => stop("cancelled", "the run was cancelled");
		const timer = setTimeout(() => stop("timeout", `the command took longer than ${timeoutMs / 1e3} s`), timeoutMs);
		signal.addEventListener("abort", cancel, { once: true });
		if (signal.aborted) cancel();
		const chunks = [];
		let bytes = 0;
		let complaint = "";
		child.stdout.on("data", (chunk) => {
			bytes += chunk.length;
			if (bytes <= 4194304) chunks.push(chunk);
			else stop("too-long", `the command wrote over ${MOST_ANSWER_BYTES} bytes`);
		});
		child.stderr.on("data", (chunk) => {
			complaint = (complaint + chunk.toString("utf8")).slice(-2e3);
		});
		child.once("exit", () => {
			endGroup(child);
			setTimeout(() => {
				child.stdout.destroy();
				child.stderr.destroy();
			}, PIPE_GRACE_MS).unref();
		});
		try {
			const [code, killedBy] = await once(child, "close");
			if (broken !== void 0) throw broken;
			if (code !== 0) throw this.#crashed(code ?? killedBy, complaint);
			return onlyLine(Buffer.concat(chunks).toString("utf8"));
		} catch (cause) {
			if (cause instanceof ProviderError) throw cause;
			throw failure("refused", `the command cannot be started${cause instanceof Error && "code" in cause ? ` (${cause.code})` : ""}`);
		} finally {
			clearTimeout(timer);
			signal.removeEventListener("abort", cancel);
			endGroup(child);
		}
	}
	async close() {}
	#environmentFor({ side }) {
		const { PATH, HOME, LANG } = this.#options.environment;
		return {
			PATH,
			HOME,
			LANG,
			TMPDIR: tmpdir(),
			HEADGATE_SIDE: side
		};
	}
	#crashed(end, complaint) {
		const told = this.#options.redact(complaint).trim().slice(-300);
		return failure("server-error", `the command ended with ${end}${told === "" ? "" : `: ${told}`}`);
	}
};
/** The one line of the protocol; anything besides it would be guessed at. */
function onlyLine(text) {
	const lines = text.split("\n").filter((line) => line.trim() !== "");
	const [line] = lines;
	if (line === void 0) throw failure("no-answer", "the command wrote no transcript");
	if (lines.length > 1) throw failure("no-answer", "the command wrote more than one line");
	return line;
}
/** Kills the program and whatever it started. */
function endGroup({ pid }) {
	if (pid === void 0) return;
	try {
		process.kill(-pid, "SIGKILL");
	} catch {}
}
function failure(kind, why) {
	return new ProviderError("provider-failed", why, {
		kind,
		retriable: false
	});
}

export { CommandRunner };