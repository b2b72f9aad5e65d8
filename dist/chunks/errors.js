// src/domain/errors.ts
/** Every error that a run may end in; `code` is explained in docs/errors.md. */
var HeadgateError = class extends Error {
	code;
	hint;
	constructor(code, message, options = {}) {
		super(message, options.cause === void 0 ? void 0 : { cause: options.cause });
		this.name = new.target.name;
		this.code = code;
		this.hint = options.hint;
	}
};
/** The author of the workflow, an evalset or a prompt must act; holds all faults found together. */
var ConfigurationError = class extends HeadgateError {
	exitCode = 2;
	faults;
	constructor(faults) {
		const [first, ...rest] = faults;
		const message = rest.length === 0 ? faultSentence(first) : `${faults.length} faults were found`;
		super(first.code, message, first.hint === void 0 ? {} : { hint: first.hint });
		this.faults = faults;
	}
};
/** Nobody must act: the run was refused for safety, and the hint names the safe way. */
var TrustError = class extends HeadgateError {
	exitCode = 2;
};
/** The provider refused or failed; the quota, the key or the provider itself must change. */
var ProviderError = class extends HeadgateError {
	exitCode = 3;
	details;
	constructor(code, message, details) {
		const { cause, ...facts } = details;
		super(code, message, { cause });
		this.details = facts;
	}
};
/** Git, GitHub or storage failed; the runner's owner must act. */
var EnvironmentError = class extends HeadgateError {
	exitCode = 3;
};
/** Our own fault; the shell prints the stack. */
var InternalError = class extends HeadgateError {
	exitCode = 70;
};
/** "Cannot read evalsets/a.yaml:14:5 as budget.passRateDrop must be a share: found "2%pp"". */
function faultSentence(fault) {
	const place = fault.position === void 0 ? "" : ` ${placeOf(fault.position)}`;
	const found = fault.found === void 0 ? "" : `: found ${fault.found}`;
	return place === "" ? `Cannot go on as ${fault.problem}${found}` : `Cannot read${place} as ${fault.problem}${found}`;
}
/** "evalsets/a.yaml:14:5", or less where line or column is unknown. */
function placeOf(position) {
	const { file, line, column } = position;
	if (line === void 0) return file;
	return column === void 0 ? `${file}:${line}` : `${file}:${line}:${column}`;
}
/** Throws all faults as one ConfigurationError when there are any. */
function throwFaults(faults) {
	const [first, ...rest] = faults;
	if (first !== void 0) throw new ConfigurationError([first, ...rest]);
}

export { ProviderError as a, placeOf as c, InternalError as i, throwFaults as l, EnvironmentError as n, TrustError as o, HeadgateError as r, faultSentence as s, ConfigurationError as t };