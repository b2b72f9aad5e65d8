// src/edges/agents/protocol.ts
/** The most that an agent may write for a trial. */
const MOST_ANSWER_BYTES = 4194304;
/** What an agent reads for a trial, as JSON without a line end. */
function errandText({ caseId, input, trial, side }) {
	return JSON.stringify({
		case: caseId,
		input,
		trial,
		side
	});
}

export { errandText as n, MOST_ANSWER_BYTES as t };