import { l as throwFaults, t as ConfigurationError } from "./errors.js";
import { n as isJsonObject } from "./json.js";
import { a as listField, s as objectField, t as validate } from "./validate.js";

// src/core/result/read.ts
/** Reads a result.json of this version; throws ConfigurationError for any other file. */
function readResultFile(file, text) {
	const value = parsed(file, text);
	if (value["schemaVersion"] !== 1) throw unreadable(file, `it is no result file of schema version ${1}`);
	throwFaults(validate({
		file,
		value,
		positionOf: () => ({ file })
	}, "result"));
	const rule = objectField(value, "rule");
	return {
		startedAt: String(value["startedAt"]),
		sentence: String(objectField(value, "decision")["sentence"] ?? ""),
		recorded: listField(value, "evalsets").filter(isJsonObject).map(recordedOf),
		maxErroredShare: Number(rule["maxErroredShare"] ?? 0),
		prices: objectField(rule, "prices")
	};
}
function recordedOf(value) {
	return {
		result: {
			evalset: {
				...value,
				trials: value["trialRange"],
				cases: listField(value, "cases").filter(isJsonObject).map(caseOf),
				watch: [],
				sources: [],
				deferredFaults: []
			},
			causes: value["causes"],
			judgingChanges: value["judgingChanges"],
			targetChanges: value["targetChanges"],
			trials: value["trials"],
			identicalCaseIds: value["identicalCaseIds"],
			seed: value["seed"],
			cutShort: value["cutShort"],
			unconfirmed: value["unconfirmed"],
			missingShards: value["missingShards"],
			...value["gameDay"] === null ? {} : { gameDay: value["gameDay"] },
			newCases: listField(value, "newCases").filter(isJsonObject).map(newCaseOf)
		},
		verdict: value["verdict"]
	};
}
function newCaseOf({ id, ...facts }) {
	return {
		...facts,
		caseId: id
	};
}
/** A case as far as a verdict depends on it; its text is not in the file. */
function caseOf(value) {
	const { cluster, ...fields } = value;
	return {
		...fields,
		...cluster === null ? {} : { cluster },
		input: "",
		variables: {},
		graders: [],
		position: { file: "" }
	};
}
function parsed(file, text) {
	let value = null;
	try {
		value = JSON.parse(text);
	} catch {
		throw unreadable(file, "it is not valid JSON");
	}
	if (!isJsonObject(value)) throw unreadable(file, "it is no JSON object");
	return value;
}
function unreadable(file, problem) {
	return new ConfigurationError([{
		code: "bad-result",
		problem,
		position: { file }
	}]);
}

export { readResultFile as t };