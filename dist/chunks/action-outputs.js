// src/edges/github/action-outputs.ts
/** Sets the action's outputs through the runner's toolkit, which is loaded only now. */
var ActionOutputs = class {
	async publish(report) {
		const core = await import("./core2.js");
		for (const [name, value] of Object.entries(report.outputs)) core.setOutput(name, value);
	}
};

export { ActionOutputs };