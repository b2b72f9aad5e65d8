import { n as openRepository, r as openWorkTree } from "./compose.js";
import { T as providerFinder, c as loadSettings, d as loadEvalsets, r as loadTarget } from "./template.js";
import { t as forLog } from "./log.js";
import { l as throwFaults } from "./errors.js";
import { r as planTrials } from "./plan.js";
import { a as withoutKey } from "./keys.js";

// src/pipeline/check.ts
/** Reads everything that a gate would read of one tree; throws all faults together. */
async function check(tree, options) {
	const { settings, faults: settingsFaults } = await loadSettings(tree, options.settingsPath, false);
	const { evalsets, faults: evalsetFaults } = await loadEvalsets(tree, settings);
	const faults = [...settingsFaults, ...evalsetFaults];
	const providerFor = providerFinder(settings);
	for (const { evalset } of evalsets) {
		faults.push(...evalset.deferredFaults);
		const { prompt } = evalset.target;
		if (prompt !== void 0 && !tree.entries.has(prompt)) continue;
		const { target, faults: targetFaults } = await loadTarget(tree, evalset.target);
		faults.push(...targetFaults);
		if (target === void 0) continue;
		const options = {
			model: settings.provider.model ?? "",
			providerOf: (model) => providerFor(model).name,
			isStreamed: () => false
		};
		faults.push(...planTrials(evalset, {
			baseline: target,
			head: target
		}, options).faults);
	}
	if (evalsets.length === 0 && faults.length === 0) faults.push({
		code: "no-evalset",
		problem: `no file matches ${settings.evalsets.join(", ")} and no prompt brings testData and evaluators`
	});
	throwFaults(faults);
	return { evalsets: evalsets.map(({ evalset }) => ({
		name: forLog(evalset.name),
		path: forLog(evalset.path),
		cases: evalset.cases.length
	})) };
}

// src/cli/commands/check.ts
/** `headgate check`: reads what a gate would read, of the work tree or of a commit. */
async function runCheck(command, process) {
	const { evalsets } = await checkedFiles(command, process);
	for (const { name, path, cases } of evalsets) process.stdout.write(`${name}: ${cases} cases, sound (${path})\n`);
	return 0;
}
async function checkedFiles({ at, settingsPath }, { cwd, env }) {
	if (at === void 0) return check(await openWorkTree(cwd(), withoutKey(env)), { settingsPath });
	const repository = await openRepository(cwd(), withoutKey(env));
	try {
		const request = {
			kind: "pair",
			base: at,
			head: at,
			by: "command line"
		};
		const { head } = await repository.resolve(request);
		return await check(await repository.tree(head.sha), { settingsPath });
	} finally {
		await repository.close();
	}
}

export { runCheck };