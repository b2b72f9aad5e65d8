import { n as __exportAll } from "./rolldown-runtime.js";
import { t as isJsonObject } from "./json.js";
import { createHash } from "node:crypto";

// src/core/document/fields.ts
function textField(object, field) {
	const value = object[field];
	return typeof value === "string" && value.trim() !== "" ? value : void 0;
}
function numberField(object, field) {
	const value = object[field];
	return typeof value === "number" ? value : void 0;
}
function textsField(object, field) {
	const value = object[field];
	return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
function objectField(object, field) {
	const value = object[field];
	return isJsonObject(value) ? value : {};
}
function listField(object, field) {
	const value = object[field];
	return Array.isArray(value) ? value : [];
}
/** The same object without fields that are undefined, as exact optional types want it. */
function withoutUndefined(object) {
	return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== void 0));
}

// src/core/document/text.ts
const BYTE_ORDER_MARK = "﻿";
/** A text without its byte-order mark and with line feeds only, so that neither counts as a change. */
function normaliseText(text) {
	const body = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
	return body.includes("\r") ? body.replace(/\r\n?/g, "\n") : body;
}
/** Answers whether a text starts with a byte-order mark. */
function hasByteOrderMark(text) {
	return text.startsWith(BYTE_ORDER_MARK);
}
/** A value as it is shown after "found" in a message: JSON, cut at 60 characters. */
function shown(value) {
	const text = JSON.stringify(value) ?? String(value);
	return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

// src/core/document/document.ts
/** "graders[0].path", as messages name a place inside a document. */
function pathName(path) {
	return path.map((step, index) => typeof step === "number" ? `[${step}]` : index === 0 ? step : `.${step}`).join("");
}

// src/core/document/schema-validators.js
var schema_validators_exports = /* @__PURE__ */ __exportAll({
	caseLine: () => caseLine,
	cases: () => cases,
	evalset: () => evalset,
	messageFile: () => messageFile,
	messageList: () => messageList,
	policy: () => policy,
	prompt: () => prompt,
	result: () => result,
	settings: () => settings,
	tools: () => tools
});
const settings = validate21;
const schema6 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"provider": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"baseUrl": {
					"type": "string",
					"pattern": "^https?://",
					"title": "a URL that starts with https://"
				},
				"api": { "enum": ["chat", "responses"] },
				"azure": {
					"type": "object",
					"additionalProperties": false,
					"properties": { "apiVersion": {
						"type": "string",
						"pattern": "\\S",
						"title": "a text that is not empty"
					} },
					"required": ["apiVersion"],
					"title": "a mapping such as { apiVersion: 2024-10-21 }"
				},
				"organization": {
					"type": "string",
					"pattern": "\\S",
					"title": "a text that is not empty"
				},
				"project": {
					"type": "string",
					"pattern": "\\S",
					"title": "a text that is not empty"
				},
				"timeout": {
					"type": "string",
					"pattern": "^(?=.*[1-9])\\d+(\\.\\d+)?(ms|s|m|h|d)$",
					"title": "a duration such as 500ms, 30s or 24h"
				},
				"trialTimeout": {
					"type": "string",
					"pattern": "^(?=.*[1-9])\\d+(\\.\\d+)?(ms|s|m|h|d)$",
					"title": "a duration such as 500ms, 30s or 24h"
				},
				"maxRetries": {
					"type": "integer",
					"minimum": 0,
					"maximum": 10,
					"title": "a whole number, 0 to 10"
				},
				"concurrency": {
					"type": "integer",
					"minimum": 1,
					"maximum": 512,
					"title": "a whole number, 1 to 512"
				},
				"requestsPerMinute": {
					"type": "integer",
					"minimum": 1,
					"title": "a whole number from 1"
				},
				"tokensPerMinute": {
					"type": "integer",
					"minimum": 1,
					"title": "a whole number from 1"
				},
				"batch": {
					"type": "boolean",
					"title": "true or false"
				},
				"model": {
					"type": "string",
					"pattern": "\\S",
					"title": "a text that is not empty"
				}
			},
			"required": [],
			"title": "the provider"
		},
		"providers": {
			"type": "object",
			"title": "further providers by name",
			"additionalProperties": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"baseUrl": {
						"type": "string",
						"pattern": "^https?://",
						"title": "a URL that starts with https://"
					},
					"api": { "enum": ["chat", "responses"] },
					"azure": {
						"type": "object",
						"additionalProperties": false,
						"properties": { "apiVersion": {
							"type": "string",
							"pattern": "\\S",
							"title": "a text that is not empty"
						} },
						"required": ["apiVersion"],
						"title": "a mapping such as { apiVersion: 2024-10-21 }"
					},
					"organization": {
						"type": "string",
						"pattern": "\\S",
						"title": "a text that is not empty"
					},
					"project": {
						"type": "string",
						"pattern": "\\S",
						"title": "a text that is not empty"
					},
					"timeout": {
						"type": "string",
						"pattern": "^(?=.*[1-9])\\d+(\\.\\d+)?(ms|s|m|h|d)$",
						"title": "a duration such as 500ms, 30s or 24h"
					},
					"trialTimeout": {
						"type": "string",
						"pattern": "^(?=.*[1-9])\\d+(\\.\\d+)?(ms|s|m|h|d)$",
						"title": "a duration such as 500ms, 30s or 24h"
					},
					"maxRetries": {
						"type": "integer",
						"minimum": 0,
						"maximum": 10,
						"title": "a whole number, 0 to 10"
					},
					"concurrency": {
						"type": "integer",
						"minimum": 1,
						"maximum": 512,
						"title": "a whole number, 1 to 512"
					},
					"requestsPerMinute": {
						"type": "integer",
						"minimum": 1,
						"title": "a whole number from 1"
					},
					"tokensPerMinute": {
						"type": "integer",
						"minimum": 1,
						"title": "a whole number from 1"
					},
					"batch": {
						"type": "boolean",
						"title": "true or false"
					},
					"models": {
						"type": "array",
						"items": {
							"type": "string",
							"pattern": "\\S",
							"title": "a text that is not empty"
						},
						"title": "a list of one model pattern or more",
						"minItems": 1
					}
				},
				"required": ["baseUrl", "models"],
				"title": "a provider with its models"
			}
		},
		"allowedHosts": {
			"type": "array",
			"items": {
				"type": "string",
				"pattern": "\\S",
				"title": "a text that is not empty"
			},
			"title": "a list of texts"
		},
		"allowedModels": {
			"type": "array",
			"items": {
				"type": "string",
				"pattern": "\\S",
				"title": "a text that is not empty"
			},
			"title": "a list of texts"
		},
		"evalsets": {
			"type": "array",
			"items": {
				"type": "string",
				"pattern": "\\S",
				"title": "a text that is not empty"
			},
			"title": "a list of texts"
		},
		"prompts": {
			"type": "array",
			"items": {
				"type": "string",
				"pattern": "\\S",
				"title": "a text that is not empty"
			},
			"title": "a list of texts"
		},
		"budget": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"passRateDrop": {
					"title": "a share such as 2pp, 2% or 0.02",
					"anyOf": [{
						"type": "number",
						"minimum": 0,
						"maximum": 1
					}, {
						"type": "string",
						"pattern": "^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?(pp|%)$"
					}]
				},
				"mustCatch": {
					"title": "a share such as 2pp, 2% or 0.02",
					"anyOf": [{
						"type": "number",
						"minimum": 0,
						"maximum": 1
					}, {
						"type": "string",
						"pattern": "^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?(pp|%)$"
					}]
				},
				"byTag": {
					"type": "object",
					"additionalProperties": {
						"title": "a share such as 2pp, 2% or 0.02",
						"anyOf": [{
							"type": "number",
							"minimum": 0,
							"maximum": 1
						}, {
							"type": "string",
							"pattern": "^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?(pp|%)$"
						}]
					},
					"title": "a share for each tag"
				},
				"mustPass": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"cases": {
							"type": "array",
							"items": {
								"type": "string",
								"pattern": "\\S",
								"title": "a text that is not empty"
							},
							"title": "a list of texts"
						},
						"tags": {
							"type": "array",
							"items": {
								"type": "string",
								"pattern": "\\S",
								"title": "a text that is not empty"
							},
							"title": "a list of texts"
						},
						"mode": { "enum": ["confirmed", "strict"] }
					},
					"required": [],
					"title": "cases and tags"
				},
				"newlyFailing": {
					"type": "integer",
					"minimum": 0,
					"title": "a whole number from 0"
				},
				"volatilityRise": {
					"title": "a share such as 2pp, 2% or 0.02",
					"anyOf": [{
						"type": "number",
						"minimum": 0,
						"maximum": 1
					}, {
						"type": "string",
						"pattern": "^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?(pp|%)$"
					}]
				},
				"costRise": {
					"title": "a rise such as 25% or 0.25",
					"anyOf": [{
						"type": "number",
						"minimum": 0
					}, {
						"type": "string",
						"pattern": "^\\d+(\\.\\d+)?\\s?%$"
					}]
				},
				"p95LatencyRise": {
					"title": "a rise such as 25% or 0.25",
					"anyOf": [{
						"type": "number",
						"minimum": 0
					}, {
						"type": "string",
						"pattern": "^\\d+(\\.\\d+)?\\s?%$"
					}]
				},
				"p95FirstTokenRise": {
					"title": "a rise such as 25% or 0.25",
					"anyOf": [{
						"type": "number",
						"minimum": 0
					}, {
						"type": "string",
						"pattern": "^\\d+(\\.\\d+)?\\s?%$"
					}]
				}
			},
			"required": [],
			"title": "a budget"
		},
		"floor": {
			"type": "object",
			"additionalProperties": false,
			"properties": { "passRate": {
				"title": "a share such as 2pp, 2% or 0.02",
				"anyOf": [{
					"type": "number",
					"minimum": 0,
					"maximum": 1
				}, {
					"type": "string",
					"pattern": "^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?(pp|%)$"
				}]
			} },
			"required": [],
			"title": "a floor"
		},
		"statistics": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"estimand": { "enum": ["fixed-set", "population"] },
				"mode": { "enum": ["sequential", "fixed"] },
				"measure": { "enum": ["outcome", "score"] },
				"falseRed": {
					"title": "an error rate from 0.1% to 20%",
					"anyOf": [{
						"type": "number",
						"minimum": .001,
						"maximum": .2
					}, {
						"type": "string",
						"pattern": "^(0\\.[1-9]\\d*|1?[1-9](\\.\\d+)?|10(\\.\\d+)?|20)\\s?%$"
					}]
				},
				"falseGreen": {
					"title": "an error rate from 0.1% to 20%",
					"anyOf": [{
						"type": "number",
						"minimum": .001,
						"maximum": .2
					}, {
						"type": "string",
						"pattern": "^(0\\.[1-9]\\d*|1?[1-9](\\.\\d+)?|10(\\.\\d+)?|20)\\s?%$"
					}]
				},
				"tagCorrection": { "enum": ["holm", "none"] }
			},
			"required": [],
			"title": "settings of the statistics"
		},
		"trials": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"min": {
					"type": "integer",
					"minimum": 0,
					"title": "a whole number from 0"
				},
				"max": {
					"type": "integer",
					"minimum": 1,
					"title": "a whole number from 1"
				}
			},
			"required": [],
			"title": "a range such as { min: 1, max: 3 }"
		},
		"onInconclusive": { "enum": ["advise", "block"] },
		"maxErroredShare": {
			"title": "a share such as 2pp, 2% or 0.02",
			"anyOf": [{
				"type": "number",
				"minimum": 0,
				"maximum": 1
			}, {
				"type": "string",
				"pattern": "^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?(pp|%)$"
			}]
		},
		"prices": {
			"type": "object",
			"title": "prices by model",
			"additionalProperties": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"input": {
						"type": "number",
						"minimum": 0,
						"title": "a number from 0"
					},
					"output": {
						"type": "number",
						"minimum": 0,
						"title": "a number from 0"
					}
				},
				"required": ["input", "output"],
				"title": "input and output prices in US dollars for a million tokens"
			}
		},
		"spendLimit": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"calls": {
					"type": "integer",
					"minimum": 1,
					"title": "a whole number from 1"
				},
				"tokens": {
					"type": "integer",
					"minimum": 1,
					"title": "a whole number from 1"
				},
				"costUsd": {
					"type": "number",
					"exclusiveMinimum": 0,
					"title": "a number above 0"
				}
			},
			"required": [],
			"title": "a spend limit"
		},
		"trialStore": {
			"type": "object",
			"additionalProperties": false,
			"properties": { "maxAge": {
				"type": "string",
				"pattern": "^(?=.*[1-9])\\d+(\\.\\d+)?(ms|s|m|h|d)$",
				"title": "a duration such as 500ms, 30s or 24h"
			} },
			"required": [],
			"title": "settings of the trial store"
		}
	},
	"required": [],
	"title": "trusted settings"
};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^https?://", "u");
const pattern1 = new RegExp("\\S", "u");
const pattern4 = new RegExp("^(?=.*[1-9])\\d+(\\.\\d+)?(ms|s|m|h|d)$", "u");
const pattern18 = new RegExp("^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?(pp|%)$", "u");
const pattern24 = new RegExp("^\\d+(\\.\\d+)?\\s?%$", "u");
const pattern28 = new RegExp("^(0\\.[1-9]\\d*|1?[1-9](\\.\\d+)?|10(\\.\\d+)?|20)\\s?%$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func2.call(schema6.properties, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema6,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.provider !== void 0) {
			let data0 = data.provider;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				for (const key1 in data0) if (!func2.call(schema6.properties.provider.properties, key1)) {
					const err1 = {
						instancePath: instancePath + "/provider",
						schemaPath: "#/properties/provider/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema6.properties.provider,
						data: data0
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (data0.baseUrl !== void 0) {
					let data1 = data0.baseUrl;
					if (typeof data1 === "string") {
						if (!pattern0.test(data1)) {
							const err2 = {
								instancePath: instancePath + "/provider/baseUrl",
								schemaPath: "#/properties/provider/properties/baseUrl/pattern",
								keyword: "pattern",
								params: { pattern: "^https?://" },
								message: "must match pattern \"^https?://\"",
								schema: "^https?://",
								parentSchema: schema6.properties.provider.properties.baseUrl,
								data: data1
							};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
					} else {
						const err3 = {
							instancePath: instancePath + "/provider/baseUrl",
							schemaPath: "#/properties/provider/properties/baseUrl/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema6.properties.provider.properties.baseUrl.type,
							parentSchema: schema6.properties.provider.properties.baseUrl,
							data: data1
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
				if (data0.api !== void 0) {
					let data2 = data0.api;
					if (!(data2 === "chat" || data2 === "responses")) {
						const err4 = {
							instancePath: instancePath + "/provider/api",
							schemaPath: "#/properties/provider/properties/api/enum",
							keyword: "enum",
							params: { allowedValues: schema6.properties.provider.properties.api.enum },
							message: "must be equal to one of the allowed values",
							schema: schema6.properties.provider.properties.api.enum,
							parentSchema: schema6.properties.provider.properties.api,
							data: data2
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
				if (data0.azure !== void 0) {
					let data3 = data0.azure;
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.apiVersion === void 0) {
							const err5 = {
								instancePath: instancePath + "/provider/azure",
								schemaPath: "#/properties/provider/properties/azure/required",
								keyword: "required",
								params: { missingProperty: "apiVersion" },
								message: "must have required property 'apiVersion'",
								schema: schema6.properties.provider.properties.azure.required,
								parentSchema: schema6.properties.provider.properties.azure,
								data: data3
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						for (const key2 in data3) if (!(key2 === "apiVersion")) {
							const err6 = {
								instancePath: instancePath + "/provider/azure",
								schemaPath: "#/properties/provider/properties/azure/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema6.properties.provider.properties.azure,
								data: data3
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data3.apiVersion !== void 0) {
							let data4 = data3.apiVersion;
							if (typeof data4 === "string") {
								if (!pattern1.test(data4)) {
									const err7 = {
										instancePath: instancePath + "/provider/azure/apiVersion",
										schemaPath: "#/properties/provider/properties/azure/properties/apiVersion/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema6.properties.provider.properties.azure.properties.apiVersion,
										data: data4
									};
									if (vErrors === null) vErrors = [err7];
									else vErrors.push(err7);
									errors++;
								}
							} else {
								const err8 = {
									instancePath: instancePath + "/provider/azure/apiVersion",
									schemaPath: "#/properties/provider/properties/azure/properties/apiVersion/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema6.properties.provider.properties.azure.properties.apiVersion.type,
									parentSchema: schema6.properties.provider.properties.azure.properties.apiVersion,
									data: data4
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
						}
					} else {
						const err9 = {
							instancePath: instancePath + "/provider/azure",
							schemaPath: "#/properties/provider/properties/azure/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema6.properties.provider.properties.azure.type,
							parentSchema: schema6.properties.provider.properties.azure,
							data: data3
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
				if (data0.organization !== void 0) {
					let data5 = data0.organization;
					if (typeof data5 === "string") {
						if (!pattern1.test(data5)) {
							const err10 = {
								instancePath: instancePath + "/provider/organization",
								schemaPath: "#/properties/provider/properties/organization/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema6.properties.provider.properties.organization,
								data: data5
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
					} else {
						const err11 = {
							instancePath: instancePath + "/provider/organization",
							schemaPath: "#/properties/provider/properties/organization/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema6.properties.provider.properties.organization.type,
							parentSchema: schema6.properties.provider.properties.organization,
							data: data5
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
				if (data0.project !== void 0) {
					let data6 = data0.project;
					if (typeof data6 === "string") {
						if (!pattern1.test(data6)) {
							const err12 = {
								instancePath: instancePath + "/provider/project",
								schemaPath: "#/properties/provider/properties/project/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema6.properties.provider.properties.project,
								data: data6
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					} else {
						const err13 = {
							instancePath: instancePath + "/provider/project",
							schemaPath: "#/properties/provider/properties/project/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema6.properties.provider.properties.project.type,
							parentSchema: schema6.properties.provider.properties.project,
							data: data6
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
				if (data0.timeout !== void 0) {
					let data7 = data0.timeout;
					if (typeof data7 === "string") {
						if (!pattern4.test(data7)) {
							const err14 = {
								instancePath: instancePath + "/provider/timeout",
								schemaPath: "#/properties/provider/properties/timeout/pattern",
								keyword: "pattern",
								params: { pattern: "^(?=.*[1-9])\\d+(\\.\\d+)?(ms|s|m|h|d)$" },
								message: "must match pattern \"^(?=.*[1-9])\\d+(\\.\\d+)?(ms|s|m|h|d)$\"",
								schema: "^(?=.*[1-9])\\d+(\\.\\d+)?(ms|s|m|h|d)$",
								parentSchema: schema6.properties.provider.properties.timeout,
								data: data7
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
					} else {
						const err15 = {
							instancePath: instancePath + "/provider/timeout",
							schemaPath: "#/properties/provider/properties/timeout/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema6.properties.provider.properties.timeout.type,
							parentSchema: schema6.properties.provider.properties.timeout,
							data: data7
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
				if (data0.trialTimeout !== void 0) {
					let data8 = data0.trialTimeout;
					if (typeof data8 === "string") {
						if (!pattern4.test(data8)) {
							const err16 = {
								instancePath: instancePath + "/provider/trialTimeout",
								schemaPath: "#/properties/provider/properties/trialTimeout/pattern",
								keyword: "pattern",
								params: { pattern: "^(?=.*[1-9])\\d+(\\.\\d+)?(ms|s|m|h|d)$" },
								message: "must match pattern \"^(?=.*[1-9])\\d+(\\.\\d+)?(ms|s|m|h|d)$\"",
								schema: "^(?=.*[1-9])\\d+(\\.\\d+)?(ms|s|m|h|d)$",
								parentSchema: schema6.properties.provider.properties.trialTimeout,
								data: data8
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
					} else {
						const err17 = {
							instancePath: instancePath + "/provider/trialTimeout",
							schemaPath: "#/properties/provider/properties/trialTimeout/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema6.properties.provider.properties.trialTimeout.type,
							parentSchema: schema6.properties.provider.properties.trialTimeout,
							data: data8
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
				if (data0.maxRetries !== void 0) {
					let data9 = data0.maxRetries;
					if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
						const err18 = {
							instancePath: instancePath + "/provider/maxRetries",
							schemaPath: "#/properties/provider/properties/maxRetries/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema6.properties.provider.properties.maxRetries.type,
							parentSchema: schema6.properties.provider.properties.maxRetries,
							data: data9
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
					if (typeof data9 == "number" && isFinite(data9)) {
						if (data9 > 10 || isNaN(data9)) {
							const err19 = {
								instancePath: instancePath + "/provider/maxRetries",
								schemaPath: "#/properties/provider/properties/maxRetries/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 10
								},
								message: "must be <= 10",
								schema: 10,
								parentSchema: schema6.properties.provider.properties.maxRetries,
								data: data9
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
						if (data9 < 0 || isNaN(data9)) {
							const err20 = {
								instancePath: instancePath + "/provider/maxRetries",
								schemaPath: "#/properties/provider/properties/maxRetries/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0",
								schema: 0,
								parentSchema: schema6.properties.provider.properties.maxRetries,
								data: data9
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
					}
				}
				if (data0.concurrency !== void 0) {
					let data10 = data0.concurrency;
					if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
						const err21 = {
							instancePath: instancePath + "/provider/concurrency",
							schemaPath: "#/properties/provider/properties/concurrency/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema6.properties.provider.properties.concurrency.type,
							parentSchema: schema6.properties.provider.properties.concurrency,
							data: data10
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
					if (typeof data10 == "number" && isFinite(data10)) {
						if (data10 > 512 || isNaN(data10)) {
							const err22 = {
								instancePath: instancePath + "/provider/concurrency",
								schemaPath: "#/properties/provider/properties/concurrency/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 512
								},
								message: "must be <= 512",
								schema: 512,
								parentSchema: schema6.properties.provider.properties.concurrency,
								data: data10
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
						if (data10 < 1 || isNaN(data10)) {
							const err23 = {
								instancePath: instancePath + "/provider/concurrency",
								schemaPath: "#/properties/provider/properties/concurrency/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1",
								schema: 1,
								parentSchema: schema6.properties.provider.properties.concurrency,
								data: data10
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
					}
				}
				if (data0.requestsPerMinute !== void 0) {
					let data11 = data0.requestsPerMinute;
					if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
						const err24 = {
							instancePath: instancePath + "/provider/requestsPerMinute",
							schemaPath: "#/properties/provider/properties/requestsPerMinute/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema6.properties.provider.properties.requestsPerMinute.type,
							parentSchema: schema6.properties.provider.properties.requestsPerMinute,
							data: data11
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
					if (typeof data11 == "number" && isFinite(data11)) {
						if (data11 < 1 || isNaN(data11)) {
							const err25 = {
								instancePath: instancePath + "/provider/requestsPerMinute",
								schemaPath: "#/properties/provider/properties/requestsPerMinute/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1",
								schema: 1,
								parentSchema: schema6.properties.provider.properties.requestsPerMinute,
								data: data11
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
					}
				}
				if (data0.tokensPerMinute !== void 0) {
					let data12 = data0.tokensPerMinute;
					if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
						const err26 = {
							instancePath: instancePath + "/provider/tokensPerMinute",
							schemaPath: "#/properties/provider/properties/tokensPerMinute/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema6.properties.provider.properties.tokensPerMinute.type,
							parentSchema: schema6.properties.provider.properties.tokensPerMinute,
							data: data12
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
					if (typeof data12 == "number" && isFinite(data12)) {
						if (data12 < 1 || isNaN(data12)) {
							const err27 = {
								instancePath: instancePath + "/provider/tokensPerMinute",
								schemaPath: "#/properties/provider/properties/tokensPerMinute/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1",
								schema: 1,
								parentSchema: schema6.properties.provider.properties.tokensPerMinute,
								data: data12
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
					}
				}
				if (data0.batch !== void 0) {
					let data13 = data0.batch;
					if (typeof data13 !== "boolean") {
						const err28 = {
							instancePath: instancePath + "/provider/batch",
							schemaPath: "#/properties/provider/properties/batch/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean",
							schema: schema6.properties.provider.properties.batch.type,
							parentSchema: schema6.properties.provider.properties.batch,
							data: data13
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
				}
				if (data0.model !== void 0) {
					let data14 = data0.model;
					if (typeof data14 === "string") {
						if (!pattern1.test(data14)) {
							const err29 = {
								instancePath: instancePath + "/provider/model",
								schemaPath: "#/properties/provider/properties/model/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema6.properties.provider.properties.model,
								data: data14
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
					} else {
						const err30 = {
							instancePath: instancePath + "/provider/model",
							schemaPath: "#/properties/provider/properties/model/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema6.properties.provider.properties.model.type,
							parentSchema: schema6.properties.provider.properties.model,
							data: data14
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
				}
			} else {
				const err31 = {
					instancePath: instancePath + "/provider",
					schemaPath: "#/properties/provider/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema6.properties.provider.type,
					parentSchema: schema6.properties.provider,
					data: data0
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
		if (data.providers !== void 0) {
			let data15 = data.providers;
			if (data15 && typeof data15 == "object" && !Array.isArray(data15)) for (const key3 in data15) {
				let data16 = data15[key3];
				if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
					if (data16.baseUrl === void 0) {
						const err32 = {
							instancePath: instancePath + "/providers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/providers/additionalProperties/required",
							keyword: "required",
							params: { missingProperty: "baseUrl" },
							message: "must have required property 'baseUrl'",
							schema: schema6.properties.providers.additionalProperties.required,
							parentSchema: schema6.properties.providers.additionalProperties,
							data: data16
						};
						if (vErrors === null) vErrors = [err32];
						else vErrors.push(err32);
						errors++;
					}
					if (data16.models === void 0) {
						const err33 = {
							instancePath: instancePath + "/providers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/providers/additionalProperties/required",
							keyword: "required",
							params: { missingProperty: "models" },
							message: "must have required property 'models'",
							schema: schema6.properties.providers.additionalProperties.required,
							parentSchema: schema6.properties.providers.additionalProperties,
							data: data16
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					}
					for (const key4 in data16) if (!func2.call(schema6.properties.providers.additionalProperties.properties, key4)) {
						const err34 = {
							instancePath: instancePath + "/providers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/providers/additionalProperties/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key4 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema6.properties.providers.additionalProperties,
							data: data16
						};
						if (vErrors === null) vErrors = [err34];
						else vErrors.push(err34);
						errors++;
					}
					if (data16.baseUrl !== void 0) {
						let data17 = data16.baseUrl;
						if (typeof data17 === "string") {
							if (!pattern0.test(data17)) {
								const err35 = {
									instancePath: instancePath + "/providers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/baseUrl",
									schemaPath: "#/properties/providers/additionalProperties/properties/baseUrl/pattern",
									keyword: "pattern",
									params: { pattern: "^https?://" },
									message: "must match pattern \"^https?://\"",
									schema: "^https?://",
									parentSchema: schema6.properties.providers.additionalProperties.properties.baseUrl,
									data: data17
								};
								if (vErrors === null) vErrors = [err35];
								else vErrors.push(err35);
								errors++;
							}
						} else {
							const err36 = {
								instancePath: instancePath + "/providers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/baseUrl",
								schemaPath: "#/properties/providers/additionalProperties/properties/baseUrl/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema6.properties.providers.additionalProperties.properties.baseUrl.type,
								parentSchema: schema6.properties.providers.additionalProperties.properties.baseUrl,
								data: data17
							};
							if (vErrors === null) vErrors = [err36];
							else vErrors.push(err36);
							errors++;
						}
					}
					if (data16.api !== void 0) {
						let data18 = data16.api;
						if (!(data18 === "chat" || data18 === "responses")) {
							const err37 = {
								instancePath: instancePath + "/providers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/api",
								schemaPath: "#/properties/providers/additionalProperties/properties/api/enum",
								keyword: "enum",
								params: { allowedValues: schema6.properties.providers.additionalProperties.properties.api.enum },
								message: "must be equal to one of the allowed values",
								schema: schema6.properties.providers.additionalProperties.properties.api.enum,
								parentSchema: schema6.properties.providers.additionalProperties.properties.api,
								data: data18
							};
							if (vErrors === null) vErrors = [err37];
							else vErrors.push(err37);
							errors++;
						}
					}
					if (data16.azure !== void 0) {
						let data19 = data16.azure;
						if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
							if (data19.apiVersion === void 0) {
								const err38 = {
									instancePath: instancePath + "/providers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/azure",
									schemaPath: "#/properties/providers/additionalProperties/properties/azure/required",
									keyword: "required",
									params: { missingProperty: "apiVersion" },
									message: "must have required property 'apiVersion'",
									schema: schema6.properties.providers.additionalProperties.properties.azure.required,
									parentSchema: schema6.properties.providers.additionalProperties.properties.azure,
									data: data19
								};
								if (vErrors === null) vErrors = [err38];
								else vErrors.push(err38);
								errors++;
							}
							for (const key5 in data19) if (!(key5 === "apiVersion")) {
								const err39 = {
									instancePath: instancePath + "/providers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/azure",
									schemaPath: "#/properties/providers/additionalProperties/properties/azure/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key5 },
									message: "must NOT have additional properties",
									schema: false,
									parentSchema: schema6.properties.providers.additionalProperties.properties.azure,
									data: data19
								};
								if (vErrors === null) vErrors = [err39];
								else vErrors.push(err39);
								errors++;
							}
							if (data19.apiVersion !== void 0) {
								let data20 = data19.apiVersion;
								if (typeof data20 === "string") {
									if (!pattern1.test(data20)) {
										const err40 = {
											instancePath: instancePath + "/providers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/azure/apiVersion",
											schemaPath: "#/properties/providers/additionalProperties/properties/azure/properties/apiVersion/pattern",
											keyword: "pattern",
											params: { pattern: "\\S" },
											message: "must match pattern \"\\S\"",
											schema: "\\S",
											parentSchema: schema6.properties.providers.additionalProperties.properties.azure.properties.apiVersion,
											data: data20
										};
										if (vErrors === null) vErrors = [err40];
										else vErrors.push(err40);
										errors++;
									}
								} else {
									const err41 = {
										instancePath: instancePath + "/providers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/azure/apiVersion",
										schemaPath: "#/properties/providers/additionalProperties/properties/azure/properties/apiVersion/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema6.properties.providers.additionalProperties.properties.azure.properties.apiVersion.type,
										parentSchema: schema6.properties.providers.additionalProperties.properties.azure.properties.apiVersion,
										data: data20
									};
									if (vErrors === null) vErrors = [err41];
									else vErrors.push(err41);
									errors++;
								}
							}
						} else {
							const err42 = {
								instancePath: instancePath + "/providers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/azure",
								schemaPath: "#/properties/providers/additionalProperties/properties/azure/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object",
								schema: schema6.properties.providers.additionalProperties.properties.azure.type,
								parentSchema: schema6.properties.providers.additionalProperties.properties.azure,
								data: data19
							};
							if (vErrors === null) vErrors = [err42];
							else vErrors.push(err42);
							errors++;
						}
					}
					if (data16.organization !== void 0) {
						let data21 = data16.organization;
						if (typeof data21 === "string") {
							if (!pattern1.test(data21)) {
								const err43 = {
									instancePath: instancePath + "/providers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/organization",
									schemaPath: "#/properties/providers/additionalProperties/properties/organization/pattern",
									keyword: "pattern",
									params: { pattern: "\\S" },
									message: "must match pattern \"\\S\"",
									schema: "\\S",
									parentSchema: schema6.properties.providers.additionalProperties.properties.organization,
									data: data21
								};
								if (vErrors === null) vErrors = [err43];
								else vErrors.push(err43);
								errors++;
							}
						} else {
							const err44 = {
								instancePath: instancePath + "/providers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/organization",
								schemaPath: "#/properties/providers/additionalProperties/properties/organization/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema6.properties.providers.additionalProperties.properties.organization.type,
								parentSchema: schema6.properties.providers.additionalProperties.properties.organization,
								data: data21
							};
							if (vErrors === null) vErrors = [err44];
							else vErrors.push(err44);
							errors++;
						}
					}
					if (data16.project !== void 0) {
						let data22 = data16.project;
						if (typeof data22 === "string") {
							if (!pattern1.test(data22)) {
								const err45 = {
									instancePath: instancePath + "/providers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/project",
									schemaPath: "#/properties/providers/additionalProperties/properties/project/pattern",
									keyword: "pattern",
									params: { pattern: "\\S" },
									message: "must match pattern \"\\S\"",
									schema: "\\S",
									parentSchema: schema6.properties.providers.additionalProperties.properties.project,
									data: data22
								};
								if (vErrors === null) vErrors = [err45];
								else vErrors.push(err45);
								errors++;
							}
						} else {
							const err46 = {
								instancePath: instancePath + "/providers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/project",
								schemaPath: "#/properties/providers/additionalProperties/properties/project/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema6.properties.providers.additionalProperties.properties.project.type,
								parentSchema: schema6.properties.providers.additionalProperties.properties.project,
								data: data22
							};
							if (vErrors === null) vErrors = [err46];
							else vErrors.push(err46);
							errors++;
						}
					}
					if (data16.timeout !== void 0) {
						let data23 = data16.timeout;
						if (typeof data23 === "string") {
							if (!pattern4.test(data23)) {
								const err47 = {
									instancePath: instancePath + "/providers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/timeout",
									schemaPath: "#/properties/providers/additionalProperties/properties/timeout/pattern",
									keyword: "pattern",
									params: { pattern: "^(?=.*[1-9])\\d+(\\.\\d+)?(ms|s|m|h|d)$" },
									message: "must match pattern \"^(?=.*[1-9])\\d+(\\.\\d+)?(ms|s|m|h|d)$\"",
									schema: "^(?=.*[1-9])\\d+(\\.\\d+)?(ms|s|m|h|d)$",
									parentSchema: schema6.properties.providers.additionalProperties.properties.timeout,
									data: data23
								};
								if (vErrors === null) vErrors = [err47];
								else vErrors.push(err47);
								errors++;
							}
						} else {
							const err48 = {
								instancePath: instancePath + "/providers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/timeout",
								schemaPath: "#/properties/providers/additionalProperties/properties/timeout/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema6.properties.providers.additionalProperties.properties.timeout.type,
								parentSchema: schema6.properties.providers.additionalProperties.properties.timeout,
								data: data23
							};
							if (vErrors === null) vErrors = [err48];
							else vErrors.push(err48);
							errors++;
						}
					}
					if (data16.trialTimeout !== void 0) {
						let data24 = data16.trialTimeout;
						if (typeof data24 === "string") {
							if (!pattern4.test(data24)) {
								const err49 = {
									instancePath: instancePath + "/providers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/trialTimeout",
									schemaPath: "#/properties/providers/additionalProperties/properties/trialTimeout/pattern",
									keyword: "pattern",
									params: { pattern: "^(?=.*[1-9])\\d+(\\.\\d+)?(ms|s|m|h|d)$" },
									message: "must match pattern \"^(?=.*[1-9])\\d+(\\.\\d+)?(ms|s|m|h|d)$\"",
									schema: "^(?=.*[1-9])\\d+(\\.\\d+)?(ms|s|m|h|d)$",
									parentSchema: schema6.properties.providers.additionalProperties.properties.trialTimeout,
									data: data24
								};
								if (vErrors === null) vErrors = [err49];
								else vErrors.push(err49);
								errors++;
							}
						} else {
							const err50 = {
								instancePath: instancePath + "/providers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/trialTimeout",
								schemaPath: "#/properties/providers/additionalProperties/properties/trialTimeout/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema6.properties.providers.additionalProperties.properties.trialTimeout.type,
								parentSchema: schema6.properties.providers.additionalProperties.properties.trialTimeout,
								data: data24
							};
							if (vErrors === null) vErrors = [err50];
							else vErrors.push(err50);
							errors++;
						}
					}
					if (data16.maxRetries !== void 0) {
						let data25 = data16.maxRetries;
						if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25) && isFinite(data25))) {
							const err51 = {
								instancePath: instancePath + "/providers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/maxRetries",
								schemaPath: "#/properties/providers/additionalProperties/properties/maxRetries/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer",
								schema: schema6.properties.providers.additionalProperties.properties.maxRetries.type,
								parentSchema: schema6.properties.providers.additionalProperties.properties.maxRetries,
								data: data25
							};
							if (vErrors === null) vErrors = [err51];
							else vErrors.push(err51);
							errors++;
						}
						if (typeof data25 == "number" && isFinite(data25)) {
							if (data25 > 10 || isNaN(data25)) {
								const err52 = {
									instancePath: instancePath + "/providers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/maxRetries",
									schemaPath: "#/properties/providers/additionalProperties/properties/maxRetries/maximum",
									keyword: "maximum",
									params: {
										comparison: "<=",
										limit: 10
									},
									message: "must be <= 10",
									schema: 10,
									parentSchema: schema6.properties.providers.additionalProperties.properties.maxRetries,
									data: data25
								};
								if (vErrors === null) vErrors = [err52];
								else vErrors.push(err52);
								errors++;
							}
							if (data25 < 0 || isNaN(data25)) {
								const err53 = {
									instancePath: instancePath + "/providers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/maxRetries",
									schemaPath: "#/properties/providers/additionalProperties/properties/maxRetries/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0",
									schema: 0,
									parentSchema: schema6.properties.providers.additionalProperties.properties.maxRetries,
									data: data25
								};
								if (vErrors === null) vErrors = [err53];
								else vErrors.push(err53);
								errors++;
							}
						}
					}
					if (data16.concurrency !== void 0) {
						let data26 = data16.concurrency;
						if (!(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26) && isFinite(data26))) {
							const err54 = {
								instancePath: instancePath + "/providers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/concurrency",
								schemaPath: "#/properties/providers/additionalProperties/properties/concurrency/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer",
								schema: schema6.properties.providers.additionalProperties.properties.concurrency.type,
								parentSchema: schema6.properties.providers.additionalProperties.properties.concurrency,
								data: data26
							};
							if (vErrors === null) vErrors = [err54];
							else vErrors.push(err54);
							errors++;
						}
						if (typeof data26 == "number" && isFinite(data26)) {
							if (data26 > 512 || isNaN(data26)) {
								const err55 = {
									instancePath: instancePath + "/providers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/concurrency",
									schemaPath: "#/properties/providers/additionalProperties/properties/concurrency/maximum",
									keyword: "maximum",
									params: {
										comparison: "<=",
										limit: 512
									},
									message: "must be <= 512",
									schema: 512,
									parentSchema: schema6.properties.providers.additionalProperties.properties.concurrency,
									data: data26
								};
								if (vErrors === null) vErrors = [err55];
								else vErrors.push(err55);
								errors++;
							}
							if (data26 < 1 || isNaN(data26)) {
								const err56 = {
									instancePath: instancePath + "/providers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/concurrency",
									schemaPath: "#/properties/providers/additionalProperties/properties/concurrency/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 1
									},
									message: "must be >= 1",
									schema: 1,
									parentSchema: schema6.properties.providers.additionalProperties.properties.concurrency,
									data: data26
								};
								if (vErrors === null) vErrors = [err56];
								else vErrors.push(err56);
								errors++;
							}
						}
					}
					if (data16.requestsPerMinute !== void 0) {
						let data27 = data16.requestsPerMinute;
						if (!(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27) && isFinite(data27))) {
							const err57 = {
								instancePath: instancePath + "/providers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/requestsPerMinute",
								schemaPath: "#/properties/providers/additionalProperties/properties/requestsPerMinute/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer",
								schema: schema6.properties.providers.additionalProperties.properties.requestsPerMinute.type,
								parentSchema: schema6.properties.providers.additionalProperties.properties.requestsPerMinute,
								data: data27
							};
							if (vErrors === null) vErrors = [err57];
							else vErrors.push(err57);
							errors++;
						}
						if (typeof data27 == "number" && isFinite(data27)) {
							if (data27 < 1 || isNaN(data27)) {
								const err58 = {
									instancePath: instancePath + "/providers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/requestsPerMinute",
									schemaPath: "#/properties/providers/additionalProperties/properties/requestsPerMinute/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 1
									},
									message: "must be >= 1",
									schema: 1,
									parentSchema: schema6.properties.providers.additionalProperties.properties.requestsPerMinute,
									data: data27
								};
								if (vErrors === null) vErrors = [err58];
								else vErrors.push(err58);
								errors++;
							}
						}
					}
					if (data16.tokensPerMinute !== void 0) {
						let data28 = data16.tokensPerMinute;
						if (!(typeof data28 == "number" && !(data28 % 1) && !isNaN(data28) && isFinite(data28))) {
							const err59 = {
								instancePath: instancePath + "/providers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/tokensPerMinute",
								schemaPath: "#/properties/providers/additionalProperties/properties/tokensPerMinute/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer",
								schema: schema6.properties.providers.additionalProperties.properties.tokensPerMinute.type,
								parentSchema: schema6.properties.providers.additionalProperties.properties.tokensPerMinute,
								data: data28
							};
							if (vErrors === null) vErrors = [err59];
							else vErrors.push(err59);
							errors++;
						}
						if (typeof data28 == "number" && isFinite(data28)) {
							if (data28 < 1 || isNaN(data28)) {
								const err60 = {
									instancePath: instancePath + "/providers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/tokensPerMinute",
									schemaPath: "#/properties/providers/additionalProperties/properties/tokensPerMinute/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 1
									},
									message: "must be >= 1",
									schema: 1,
									parentSchema: schema6.properties.providers.additionalProperties.properties.tokensPerMinute,
									data: data28
								};
								if (vErrors === null) vErrors = [err60];
								else vErrors.push(err60);
								errors++;
							}
						}
					}
					if (data16.batch !== void 0) {
						let data29 = data16.batch;
						if (typeof data29 !== "boolean") {
							const err61 = {
								instancePath: instancePath + "/providers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/batch",
								schemaPath: "#/properties/providers/additionalProperties/properties/batch/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean",
								schema: schema6.properties.providers.additionalProperties.properties.batch.type,
								parentSchema: schema6.properties.providers.additionalProperties.properties.batch,
								data: data29
							};
							if (vErrors === null) vErrors = [err61];
							else vErrors.push(err61);
							errors++;
						}
					}
					if (data16.models !== void 0) {
						let data30 = data16.models;
						if (Array.isArray(data30)) {
							if (data30.length < 1) {
								const err62 = {
									instancePath: instancePath + "/providers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/models",
									schemaPath: "#/properties/providers/additionalProperties/properties/models/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items",
									schema: 1,
									parentSchema: schema6.properties.providers.additionalProperties.properties.models,
									data: data30
								};
								if (vErrors === null) vErrors = [err62];
								else vErrors.push(err62);
								errors++;
							}
							const len0 = data30.length;
							for (let i0 = 0; i0 < len0; i0++) {
								let data31 = data30[i0];
								if (typeof data31 === "string") {
									if (!pattern1.test(data31)) {
										const err63 = {
											instancePath: instancePath + "/providers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/models/" + i0,
											schemaPath: "#/properties/providers/additionalProperties/properties/models/items/pattern",
											keyword: "pattern",
											params: { pattern: "\\S" },
											message: "must match pattern \"\\S\"",
											schema: "\\S",
											parentSchema: schema6.properties.providers.additionalProperties.properties.models.items,
											data: data31
										};
										if (vErrors === null) vErrors = [err63];
										else vErrors.push(err63);
										errors++;
									}
								} else {
									const err64 = {
										instancePath: instancePath + "/providers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/models/" + i0,
										schemaPath: "#/properties/providers/additionalProperties/properties/models/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema6.properties.providers.additionalProperties.properties.models.items.type,
										parentSchema: schema6.properties.providers.additionalProperties.properties.models.items,
										data: data31
									};
									if (vErrors === null) vErrors = [err64];
									else vErrors.push(err64);
									errors++;
								}
							}
						} else {
							const err65 = {
								instancePath: instancePath + "/providers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/models",
								schemaPath: "#/properties/providers/additionalProperties/properties/models/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array",
								schema: schema6.properties.providers.additionalProperties.properties.models.type,
								parentSchema: schema6.properties.providers.additionalProperties.properties.models,
								data: data30
							};
							if (vErrors === null) vErrors = [err65];
							else vErrors.push(err65);
							errors++;
						}
					}
				} else {
					const err66 = {
						instancePath: instancePath + "/providers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/providers/additionalProperties/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema6.properties.providers.additionalProperties.type,
						parentSchema: schema6.properties.providers.additionalProperties,
						data: data16
					};
					if (vErrors === null) vErrors = [err66];
					else vErrors.push(err66);
					errors++;
				}
			}
			else {
				const err67 = {
					instancePath: instancePath + "/providers",
					schemaPath: "#/properties/providers/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema6.properties.providers.type,
					parentSchema: schema6.properties.providers,
					data: data15
				};
				if (vErrors === null) vErrors = [err67];
				else vErrors.push(err67);
				errors++;
			}
		}
		if (data.allowedHosts !== void 0) {
			let data32 = data.allowedHosts;
			if (Array.isArray(data32)) {
				const len1 = data32.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data33 = data32[i1];
					if (typeof data33 === "string") {
						if (!pattern1.test(data33)) {
							const err68 = {
								instancePath: instancePath + "/allowedHosts/" + i1,
								schemaPath: "#/properties/allowedHosts/items/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema6.properties.allowedHosts.items,
								data: data33
							};
							if (vErrors === null) vErrors = [err68];
							else vErrors.push(err68);
							errors++;
						}
					} else {
						const err69 = {
							instancePath: instancePath + "/allowedHosts/" + i1,
							schemaPath: "#/properties/allowedHosts/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema6.properties.allowedHosts.items.type,
							parentSchema: schema6.properties.allowedHosts.items,
							data: data33
						};
						if (vErrors === null) vErrors = [err69];
						else vErrors.push(err69);
						errors++;
					}
				}
			} else {
				const err70 = {
					instancePath: instancePath + "/allowedHosts",
					schemaPath: "#/properties/allowedHosts/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema6.properties.allowedHosts.type,
					parentSchema: schema6.properties.allowedHosts,
					data: data32
				};
				if (vErrors === null) vErrors = [err70];
				else vErrors.push(err70);
				errors++;
			}
		}
		if (data.allowedModels !== void 0) {
			let data34 = data.allowedModels;
			if (Array.isArray(data34)) {
				const len2 = data34.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data35 = data34[i2];
					if (typeof data35 === "string") {
						if (!pattern1.test(data35)) {
							const err71 = {
								instancePath: instancePath + "/allowedModels/" + i2,
								schemaPath: "#/properties/allowedModels/items/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema6.properties.allowedModels.items,
								data: data35
							};
							if (vErrors === null) vErrors = [err71];
							else vErrors.push(err71);
							errors++;
						}
					} else {
						const err72 = {
							instancePath: instancePath + "/allowedModels/" + i2,
							schemaPath: "#/properties/allowedModels/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema6.properties.allowedModels.items.type,
							parentSchema: schema6.properties.allowedModels.items,
							data: data35
						};
						if (vErrors === null) vErrors = [err72];
						else vErrors.push(err72);
						errors++;
					}
				}
			} else {
				const err73 = {
					instancePath: instancePath + "/allowedModels",
					schemaPath: "#/properties/allowedModels/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema6.properties.allowedModels.type,
					parentSchema: schema6.properties.allowedModels,
					data: data34
				};
				if (vErrors === null) vErrors = [err73];
				else vErrors.push(err73);
				errors++;
			}
		}
		if (data.evalsets !== void 0) {
			let data36 = data.evalsets;
			if (Array.isArray(data36)) {
				const len3 = data36.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data37 = data36[i3];
					if (typeof data37 === "string") {
						if (!pattern1.test(data37)) {
							const err74 = {
								instancePath: instancePath + "/evalsets/" + i3,
								schemaPath: "#/properties/evalsets/items/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema6.properties.evalsets.items,
								data: data37
							};
							if (vErrors === null) vErrors = [err74];
							else vErrors.push(err74);
							errors++;
						}
					} else {
						const err75 = {
							instancePath: instancePath + "/evalsets/" + i3,
							schemaPath: "#/properties/evalsets/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema6.properties.evalsets.items.type,
							parentSchema: schema6.properties.evalsets.items,
							data: data37
						};
						if (vErrors === null) vErrors = [err75];
						else vErrors.push(err75);
						errors++;
					}
				}
			} else {
				const err76 = {
					instancePath: instancePath + "/evalsets",
					schemaPath: "#/properties/evalsets/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema6.properties.evalsets.type,
					parentSchema: schema6.properties.evalsets,
					data: data36
				};
				if (vErrors === null) vErrors = [err76];
				else vErrors.push(err76);
				errors++;
			}
		}
		if (data.prompts !== void 0) {
			let data38 = data.prompts;
			if (Array.isArray(data38)) {
				const len4 = data38.length;
				for (let i4 = 0; i4 < len4; i4++) {
					let data39 = data38[i4];
					if (typeof data39 === "string") {
						if (!pattern1.test(data39)) {
							const err77 = {
								instancePath: instancePath + "/prompts/" + i4,
								schemaPath: "#/properties/prompts/items/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema6.properties.prompts.items,
								data: data39
							};
							if (vErrors === null) vErrors = [err77];
							else vErrors.push(err77);
							errors++;
						}
					} else {
						const err78 = {
							instancePath: instancePath + "/prompts/" + i4,
							schemaPath: "#/properties/prompts/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema6.properties.prompts.items.type,
							parentSchema: schema6.properties.prompts.items,
							data: data39
						};
						if (vErrors === null) vErrors = [err78];
						else vErrors.push(err78);
						errors++;
					}
				}
			} else {
				const err79 = {
					instancePath: instancePath + "/prompts",
					schemaPath: "#/properties/prompts/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema6.properties.prompts.type,
					parentSchema: schema6.properties.prompts,
					data: data38
				};
				if (vErrors === null) vErrors = [err79];
				else vErrors.push(err79);
				errors++;
			}
		}
		if (data.budget !== void 0) {
			let data40 = data.budget;
			if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
				for (const key6 in data40) if (!func2.call(schema6.properties.budget.properties, key6)) {
					const err80 = {
						instancePath: instancePath + "/budget",
						schemaPath: "#/properties/budget/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key6 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema6.properties.budget,
						data: data40
					};
					if (vErrors === null) vErrors = [err80];
					else vErrors.push(err80);
					errors++;
				}
				if (data40.passRateDrop !== void 0) {
					let data41 = data40.passRateDrop;
					const _errs89 = errors;
					let valid17 = false;
					const _errs90 = errors;
					if (typeof data41 == "number" && isFinite(data41)) {
						if (data41 > 1 || isNaN(data41)) {
							const err81 = {
								instancePath: instancePath + "/budget/passRateDrop",
								schemaPath: "#/properties/budget/properties/passRateDrop/anyOf/0/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1
								},
								message: "must be <= 1",
								schema: 1,
								parentSchema: schema6.properties.budget.properties.passRateDrop.anyOf[0],
								data: data41
							};
							if (vErrors === null) vErrors = [err81];
							else vErrors.push(err81);
							errors++;
						}
						if (data41 < 0 || isNaN(data41)) {
							const err82 = {
								instancePath: instancePath + "/budget/passRateDrop",
								schemaPath: "#/properties/budget/properties/passRateDrop/anyOf/0/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0",
								schema: 0,
								parentSchema: schema6.properties.budget.properties.passRateDrop.anyOf[0],
								data: data41
							};
							if (vErrors === null) vErrors = [err82];
							else vErrors.push(err82);
							errors++;
						}
					} else {
						const err83 = {
							instancePath: instancePath + "/budget/passRateDrop",
							schemaPath: "#/properties/budget/properties/passRateDrop/anyOf/0/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number",
							schema: schema6.properties.budget.properties.passRateDrop.anyOf[0].type,
							parentSchema: schema6.properties.budget.properties.passRateDrop.anyOf[0],
							data: data41
						};
						if (vErrors === null) vErrors = [err83];
						else vErrors.push(err83);
						errors++;
					}
					var _valid0 = _errs90 === errors;
					valid17 = valid17 || _valid0;
					if (!valid17) {
						const _errs92 = errors;
						if (typeof data41 === "string") {
							if (!pattern18.test(data41)) {
								const err84 = {
									instancePath: instancePath + "/budget/passRateDrop",
									schemaPath: "#/properties/budget/properties/passRateDrop/anyOf/1/pattern",
									keyword: "pattern",
									params: { pattern: "^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?(pp|%)$" },
									message: "must match pattern \"^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?(pp|%)$\"",
									schema: "^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?(pp|%)$",
									parentSchema: schema6.properties.budget.properties.passRateDrop.anyOf[1],
									data: data41
								};
								if (vErrors === null) vErrors = [err84];
								else vErrors.push(err84);
								errors++;
							}
						} else {
							const err85 = {
								instancePath: instancePath + "/budget/passRateDrop",
								schemaPath: "#/properties/budget/properties/passRateDrop/anyOf/1/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema6.properties.budget.properties.passRateDrop.anyOf[1].type,
								parentSchema: schema6.properties.budget.properties.passRateDrop.anyOf[1],
								data: data41
							};
							if (vErrors === null) vErrors = [err85];
							else vErrors.push(err85);
							errors++;
						}
						var _valid0 = _errs92 === errors;
						valid17 = valid17 || _valid0;
					}
					if (!valid17) {
						const err86 = {
							instancePath: instancePath + "/budget/passRateDrop",
							schemaPath: "#/properties/budget/properties/passRateDrop/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf",
							schema: schema6.properties.budget.properties.passRateDrop.anyOf,
							parentSchema: schema6.properties.budget.properties.passRateDrop,
							data: data41
						};
						if (vErrors === null) vErrors = [err86];
						else vErrors.push(err86);
						errors++;
					} else {
						errors = _errs89;
						if (vErrors !== null) {
							if (_errs89) vErrors.length = _errs89;
							else vErrors = null;
						}
					}
				}
				if (data40.mustCatch !== void 0) {
					let data42 = data40.mustCatch;
					const _errs95 = errors;
					let valid18 = false;
					const _errs96 = errors;
					if (typeof data42 == "number" && isFinite(data42)) {
						if (data42 > 1 || isNaN(data42)) {
							const err87 = {
								instancePath: instancePath + "/budget/mustCatch",
								schemaPath: "#/properties/budget/properties/mustCatch/anyOf/0/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1
								},
								message: "must be <= 1",
								schema: 1,
								parentSchema: schema6.properties.budget.properties.mustCatch.anyOf[0],
								data: data42
							};
							if (vErrors === null) vErrors = [err87];
							else vErrors.push(err87);
							errors++;
						}
						if (data42 < 0 || isNaN(data42)) {
							const err88 = {
								instancePath: instancePath + "/budget/mustCatch",
								schemaPath: "#/properties/budget/properties/mustCatch/anyOf/0/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0",
								schema: 0,
								parentSchema: schema6.properties.budget.properties.mustCatch.anyOf[0],
								data: data42
							};
							if (vErrors === null) vErrors = [err88];
							else vErrors.push(err88);
							errors++;
						}
					} else {
						const err89 = {
							instancePath: instancePath + "/budget/mustCatch",
							schemaPath: "#/properties/budget/properties/mustCatch/anyOf/0/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number",
							schema: schema6.properties.budget.properties.mustCatch.anyOf[0].type,
							parentSchema: schema6.properties.budget.properties.mustCatch.anyOf[0],
							data: data42
						};
						if (vErrors === null) vErrors = [err89];
						else vErrors.push(err89);
						errors++;
					}
					var _valid1 = _errs96 === errors;
					valid18 = valid18 || _valid1;
					if (!valid18) {
						const _errs98 = errors;
						if (typeof data42 === "string") {
							if (!pattern18.test(data42)) {
								const err90 = {
									instancePath: instancePath + "/budget/mustCatch",
									schemaPath: "#/properties/budget/properties/mustCatch/anyOf/1/pattern",
									keyword: "pattern",
									params: { pattern: "^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?(pp|%)$" },
									message: "must match pattern \"^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?(pp|%)$\"",
									schema: "^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?(pp|%)$",
									parentSchema: schema6.properties.budget.properties.mustCatch.anyOf[1],
									data: data42
								};
								if (vErrors === null) vErrors = [err90];
								else vErrors.push(err90);
								errors++;
							}
						} else {
							const err91 = {
								instancePath: instancePath + "/budget/mustCatch",
								schemaPath: "#/properties/budget/properties/mustCatch/anyOf/1/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema6.properties.budget.properties.mustCatch.anyOf[1].type,
								parentSchema: schema6.properties.budget.properties.mustCatch.anyOf[1],
								data: data42
							};
							if (vErrors === null) vErrors = [err91];
							else vErrors.push(err91);
							errors++;
						}
						var _valid1 = _errs98 === errors;
						valid18 = valid18 || _valid1;
					}
					if (!valid18) {
						const err92 = {
							instancePath: instancePath + "/budget/mustCatch",
							schemaPath: "#/properties/budget/properties/mustCatch/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf",
							schema: schema6.properties.budget.properties.mustCatch.anyOf,
							parentSchema: schema6.properties.budget.properties.mustCatch,
							data: data42
						};
						if (vErrors === null) vErrors = [err92];
						else vErrors.push(err92);
						errors++;
					} else {
						errors = _errs95;
						if (vErrors !== null) {
							if (_errs95) vErrors.length = _errs95;
							else vErrors = null;
						}
					}
				}
				if (data40.byTag !== void 0) {
					let data43 = data40.byTag;
					if (data43 && typeof data43 == "object" && !Array.isArray(data43)) for (const key7 in data43) {
						let data44 = data43[key7];
						const _errs104 = errors;
						let valid20 = false;
						const _errs105 = errors;
						if (typeof data44 == "number" && isFinite(data44)) {
							if (data44 > 1 || isNaN(data44)) {
								const err93 = {
									instancePath: instancePath + "/budget/byTag/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/properties/budget/properties/byTag/additionalProperties/anyOf/0/maximum",
									keyword: "maximum",
									params: {
										comparison: "<=",
										limit: 1
									},
									message: "must be <= 1",
									schema: 1,
									parentSchema: schema6.properties.budget.properties.byTag.additionalProperties.anyOf[0],
									data: data44
								};
								if (vErrors === null) vErrors = [err93];
								else vErrors.push(err93);
								errors++;
							}
							if (data44 < 0 || isNaN(data44)) {
								const err94 = {
									instancePath: instancePath + "/budget/byTag/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/properties/budget/properties/byTag/additionalProperties/anyOf/0/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0",
									schema: 0,
									parentSchema: schema6.properties.budget.properties.byTag.additionalProperties.anyOf[0],
									data: data44
								};
								if (vErrors === null) vErrors = [err94];
								else vErrors.push(err94);
								errors++;
							}
						} else {
							const err95 = {
								instancePath: instancePath + "/budget/byTag/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/budget/properties/byTag/additionalProperties/anyOf/0/type",
								keyword: "type",
								params: { type: "number" },
								message: "must be number",
								schema: schema6.properties.budget.properties.byTag.additionalProperties.anyOf[0].type,
								parentSchema: schema6.properties.budget.properties.byTag.additionalProperties.anyOf[0],
								data: data44
							};
							if (vErrors === null) vErrors = [err95];
							else vErrors.push(err95);
							errors++;
						}
						var _valid2 = _errs105 === errors;
						valid20 = valid20 || _valid2;
						if (!valid20) {
							const _errs107 = errors;
							if (typeof data44 === "string") {
								if (!pattern18.test(data44)) {
									const err96 = {
										instancePath: instancePath + "/budget/byTag/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/properties/budget/properties/byTag/additionalProperties/anyOf/1/pattern",
										keyword: "pattern",
										params: { pattern: "^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?(pp|%)$" },
										message: "must match pattern \"^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?(pp|%)$\"",
										schema: "^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?(pp|%)$",
										parentSchema: schema6.properties.budget.properties.byTag.additionalProperties.anyOf[1],
										data: data44
									};
									if (vErrors === null) vErrors = [err96];
									else vErrors.push(err96);
									errors++;
								}
							} else {
								const err97 = {
									instancePath: instancePath + "/budget/byTag/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/properties/budget/properties/byTag/additionalProperties/anyOf/1/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema6.properties.budget.properties.byTag.additionalProperties.anyOf[1].type,
									parentSchema: schema6.properties.budget.properties.byTag.additionalProperties.anyOf[1],
									data: data44
								};
								if (vErrors === null) vErrors = [err97];
								else vErrors.push(err97);
								errors++;
							}
							var _valid2 = _errs107 === errors;
							valid20 = valid20 || _valid2;
						}
						if (!valid20) {
							const err98 = {
								instancePath: instancePath + "/budget/byTag/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/budget/properties/byTag/additionalProperties/anyOf",
								keyword: "anyOf",
								params: {},
								message: "must match a schema in anyOf",
								schema: schema6.properties.budget.properties.byTag.additionalProperties.anyOf,
								parentSchema: schema6.properties.budget.properties.byTag.additionalProperties,
								data: data44
							};
							if (vErrors === null) vErrors = [err98];
							else vErrors.push(err98);
							errors++;
						} else {
							errors = _errs104;
							if (vErrors !== null) {
								if (_errs104) vErrors.length = _errs104;
								else vErrors = null;
							}
						}
					}
					else {
						const err99 = {
							instancePath: instancePath + "/budget/byTag",
							schemaPath: "#/properties/budget/properties/byTag/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema6.properties.budget.properties.byTag.type,
							parentSchema: schema6.properties.budget.properties.byTag,
							data: data43
						};
						if (vErrors === null) vErrors = [err99];
						else vErrors.push(err99);
						errors++;
					}
				}
				if (data40.mustPass !== void 0) {
					let data45 = data40.mustPass;
					if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
						for (const key8 in data45) if (!(key8 === "cases" || key8 === "tags" || key8 === "mode")) {
							const err100 = {
								instancePath: instancePath + "/budget/mustPass",
								schemaPath: "#/properties/budget/properties/mustPass/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key8 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema6.properties.budget.properties.mustPass,
								data: data45
							};
							if (vErrors === null) vErrors = [err100];
							else vErrors.push(err100);
							errors++;
						}
						if (data45.cases !== void 0) {
							let data46 = data45.cases;
							if (Array.isArray(data46)) {
								const len5 = data46.length;
								for (let i5 = 0; i5 < len5; i5++) {
									let data47 = data46[i5];
									if (typeof data47 === "string") {
										if (!pattern1.test(data47)) {
											const err101 = {
												instancePath: instancePath + "/budget/mustPass/cases/" + i5,
												schemaPath: "#/properties/budget/properties/mustPass/properties/cases/items/pattern",
												keyword: "pattern",
												params: { pattern: "\\S" },
												message: "must match pattern \"\\S\"",
												schema: "\\S",
												parentSchema: schema6.properties.budget.properties.mustPass.properties.cases.items,
												data: data47
											};
											if (vErrors === null) vErrors = [err101];
											else vErrors.push(err101);
											errors++;
										}
									} else {
										const err102 = {
											instancePath: instancePath + "/budget/mustPass/cases/" + i5,
											schemaPath: "#/properties/budget/properties/mustPass/properties/cases/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema6.properties.budget.properties.mustPass.properties.cases.items.type,
											parentSchema: schema6.properties.budget.properties.mustPass.properties.cases.items,
											data: data47
										};
										if (vErrors === null) vErrors = [err102];
										else vErrors.push(err102);
										errors++;
									}
								}
							} else {
								const err103 = {
									instancePath: instancePath + "/budget/mustPass/cases",
									schemaPath: "#/properties/budget/properties/mustPass/properties/cases/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema6.properties.budget.properties.mustPass.properties.cases.type,
									parentSchema: schema6.properties.budget.properties.mustPass.properties.cases,
									data: data46
								};
								if (vErrors === null) vErrors = [err103];
								else vErrors.push(err103);
								errors++;
							}
						}
						if (data45.tags !== void 0) {
							let data48 = data45.tags;
							if (Array.isArray(data48)) {
								const len6 = data48.length;
								for (let i6 = 0; i6 < len6; i6++) {
									let data49 = data48[i6];
									if (typeof data49 === "string") {
										if (!pattern1.test(data49)) {
											const err104 = {
												instancePath: instancePath + "/budget/mustPass/tags/" + i6,
												schemaPath: "#/properties/budget/properties/mustPass/properties/tags/items/pattern",
												keyword: "pattern",
												params: { pattern: "\\S" },
												message: "must match pattern \"\\S\"",
												schema: "\\S",
												parentSchema: schema6.properties.budget.properties.mustPass.properties.tags.items,
												data: data49
											};
											if (vErrors === null) vErrors = [err104];
											else vErrors.push(err104);
											errors++;
										}
									} else {
										const err105 = {
											instancePath: instancePath + "/budget/mustPass/tags/" + i6,
											schemaPath: "#/properties/budget/properties/mustPass/properties/tags/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema6.properties.budget.properties.mustPass.properties.tags.items.type,
											parentSchema: schema6.properties.budget.properties.mustPass.properties.tags.items,
											data: data49
										};
										if (vErrors === null) vErrors = [err105];
										else vErrors.push(err105);
										errors++;
									}
								}
							} else {
								const err106 = {
									instancePath: instancePath + "/budget/mustPass/tags",
									schemaPath: "#/properties/budget/properties/mustPass/properties/tags/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema6.properties.budget.properties.mustPass.properties.tags.type,
									parentSchema: schema6.properties.budget.properties.mustPass.properties.tags,
									data: data48
								};
								if (vErrors === null) vErrors = [err106];
								else vErrors.push(err106);
								errors++;
							}
						}
						if (data45.mode !== void 0) {
							let data50 = data45.mode;
							if (!(data50 === "confirmed" || data50 === "strict")) {
								const err107 = {
									instancePath: instancePath + "/budget/mustPass/mode",
									schemaPath: "#/properties/budget/properties/mustPass/properties/mode/enum",
									keyword: "enum",
									params: { allowedValues: schema6.properties.budget.properties.mustPass.properties.mode.enum },
									message: "must be equal to one of the allowed values",
									schema: schema6.properties.budget.properties.mustPass.properties.mode.enum,
									parentSchema: schema6.properties.budget.properties.mustPass.properties.mode,
									data: data50
								};
								if (vErrors === null) vErrors = [err107];
								else vErrors.push(err107);
								errors++;
							}
						}
					} else {
						const err108 = {
							instancePath: instancePath + "/budget/mustPass",
							schemaPath: "#/properties/budget/properties/mustPass/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema6.properties.budget.properties.mustPass.type,
							parentSchema: schema6.properties.budget.properties.mustPass,
							data: data45
						};
						if (vErrors === null) vErrors = [err108];
						else vErrors.push(err108);
						errors++;
					}
				}
				if (data40.newlyFailing !== void 0) {
					let data51 = data40.newlyFailing;
					if (!(typeof data51 == "number" && !(data51 % 1) && !isNaN(data51) && isFinite(data51))) {
						const err109 = {
							instancePath: instancePath + "/budget/newlyFailing",
							schemaPath: "#/properties/budget/properties/newlyFailing/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema6.properties.budget.properties.newlyFailing.type,
							parentSchema: schema6.properties.budget.properties.newlyFailing,
							data: data51
						};
						if (vErrors === null) vErrors = [err109];
						else vErrors.push(err109);
						errors++;
					}
					if (typeof data51 == "number" && isFinite(data51)) {
						if (data51 < 0 || isNaN(data51)) {
							const err110 = {
								instancePath: instancePath + "/budget/newlyFailing",
								schemaPath: "#/properties/budget/properties/newlyFailing/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0",
								schema: 0,
								parentSchema: schema6.properties.budget.properties.newlyFailing,
								data: data51
							};
							if (vErrors === null) vErrors = [err110];
							else vErrors.push(err110);
							errors++;
						}
					}
				}
				if (data40.volatilityRise !== void 0) {
					let data52 = data40.volatilityRise;
					const _errs124 = errors;
					let valid26 = false;
					const _errs125 = errors;
					if (typeof data52 == "number" && isFinite(data52)) {
						if (data52 > 1 || isNaN(data52)) {
							const err111 = {
								instancePath: instancePath + "/budget/volatilityRise",
								schemaPath: "#/properties/budget/properties/volatilityRise/anyOf/0/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1
								},
								message: "must be <= 1",
								schema: 1,
								parentSchema: schema6.properties.budget.properties.volatilityRise.anyOf[0],
								data: data52
							};
							if (vErrors === null) vErrors = [err111];
							else vErrors.push(err111);
							errors++;
						}
						if (data52 < 0 || isNaN(data52)) {
							const err112 = {
								instancePath: instancePath + "/budget/volatilityRise",
								schemaPath: "#/properties/budget/properties/volatilityRise/anyOf/0/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0",
								schema: 0,
								parentSchema: schema6.properties.budget.properties.volatilityRise.anyOf[0],
								data: data52
							};
							if (vErrors === null) vErrors = [err112];
							else vErrors.push(err112);
							errors++;
						}
					} else {
						const err113 = {
							instancePath: instancePath + "/budget/volatilityRise",
							schemaPath: "#/properties/budget/properties/volatilityRise/anyOf/0/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number",
							schema: schema6.properties.budget.properties.volatilityRise.anyOf[0].type,
							parentSchema: schema6.properties.budget.properties.volatilityRise.anyOf[0],
							data: data52
						};
						if (vErrors === null) vErrors = [err113];
						else vErrors.push(err113);
						errors++;
					}
					var _valid3 = _errs125 === errors;
					valid26 = valid26 || _valid3;
					if (!valid26) {
						const _errs127 = errors;
						if (typeof data52 === "string") {
							if (!pattern18.test(data52)) {
								const err114 = {
									instancePath: instancePath + "/budget/volatilityRise",
									schemaPath: "#/properties/budget/properties/volatilityRise/anyOf/1/pattern",
									keyword: "pattern",
									params: { pattern: "^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?(pp|%)$" },
									message: "must match pattern \"^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?(pp|%)$\"",
									schema: "^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?(pp|%)$",
									parentSchema: schema6.properties.budget.properties.volatilityRise.anyOf[1],
									data: data52
								};
								if (vErrors === null) vErrors = [err114];
								else vErrors.push(err114);
								errors++;
							}
						} else {
							const err115 = {
								instancePath: instancePath + "/budget/volatilityRise",
								schemaPath: "#/properties/budget/properties/volatilityRise/anyOf/1/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema6.properties.budget.properties.volatilityRise.anyOf[1].type,
								parentSchema: schema6.properties.budget.properties.volatilityRise.anyOf[1],
								data: data52
							};
							if (vErrors === null) vErrors = [err115];
							else vErrors.push(err115);
							errors++;
						}
						var _valid3 = _errs127 === errors;
						valid26 = valid26 || _valid3;
					}
					if (!valid26) {
						const err116 = {
							instancePath: instancePath + "/budget/volatilityRise",
							schemaPath: "#/properties/budget/properties/volatilityRise/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf",
							schema: schema6.properties.budget.properties.volatilityRise.anyOf,
							parentSchema: schema6.properties.budget.properties.volatilityRise,
							data: data52
						};
						if (vErrors === null) vErrors = [err116];
						else vErrors.push(err116);
						errors++;
					} else {
						errors = _errs124;
						if (vErrors !== null) {
							if (_errs124) vErrors.length = _errs124;
							else vErrors = null;
						}
					}
				}
				if (data40.costRise !== void 0) {
					let data53 = data40.costRise;
					const _errs130 = errors;
					let valid27 = false;
					const _errs131 = errors;
					if (typeof data53 == "number" && isFinite(data53)) {
						if (data53 < 0 || isNaN(data53)) {
							const err117 = {
								instancePath: instancePath + "/budget/costRise",
								schemaPath: "#/properties/budget/properties/costRise/anyOf/0/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0",
								schema: 0,
								parentSchema: schema6.properties.budget.properties.costRise.anyOf[0],
								data: data53
							};
							if (vErrors === null) vErrors = [err117];
							else vErrors.push(err117);
							errors++;
						}
					} else {
						const err118 = {
							instancePath: instancePath + "/budget/costRise",
							schemaPath: "#/properties/budget/properties/costRise/anyOf/0/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number",
							schema: schema6.properties.budget.properties.costRise.anyOf[0].type,
							parentSchema: schema6.properties.budget.properties.costRise.anyOf[0],
							data: data53
						};
						if (vErrors === null) vErrors = [err118];
						else vErrors.push(err118);
						errors++;
					}
					var _valid4 = _errs131 === errors;
					valid27 = valid27 || _valid4;
					if (!valid27) {
						const _errs133 = errors;
						if (typeof data53 === "string") {
							if (!pattern24.test(data53)) {
								const err119 = {
									instancePath: instancePath + "/budget/costRise",
									schemaPath: "#/properties/budget/properties/costRise/anyOf/1/pattern",
									keyword: "pattern",
									params: { pattern: "^\\d+(\\.\\d+)?\\s?%$" },
									message: "must match pattern \"^\\d+(\\.\\d+)?\\s?%$\"",
									schema: "^\\d+(\\.\\d+)?\\s?%$",
									parentSchema: schema6.properties.budget.properties.costRise.anyOf[1],
									data: data53
								};
								if (vErrors === null) vErrors = [err119];
								else vErrors.push(err119);
								errors++;
							}
						} else {
							const err120 = {
								instancePath: instancePath + "/budget/costRise",
								schemaPath: "#/properties/budget/properties/costRise/anyOf/1/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema6.properties.budget.properties.costRise.anyOf[1].type,
								parentSchema: schema6.properties.budget.properties.costRise.anyOf[1],
								data: data53
							};
							if (vErrors === null) vErrors = [err120];
							else vErrors.push(err120);
							errors++;
						}
						var _valid4 = _errs133 === errors;
						valid27 = valid27 || _valid4;
					}
					if (!valid27) {
						const err121 = {
							instancePath: instancePath + "/budget/costRise",
							schemaPath: "#/properties/budget/properties/costRise/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf",
							schema: schema6.properties.budget.properties.costRise.anyOf,
							parentSchema: schema6.properties.budget.properties.costRise,
							data: data53
						};
						if (vErrors === null) vErrors = [err121];
						else vErrors.push(err121);
						errors++;
					} else {
						errors = _errs130;
						if (vErrors !== null) {
							if (_errs130) vErrors.length = _errs130;
							else vErrors = null;
						}
					}
				}
				if (data40.p95LatencyRise !== void 0) {
					let data54 = data40.p95LatencyRise;
					const _errs136 = errors;
					let valid28 = false;
					const _errs137 = errors;
					if (typeof data54 == "number" && isFinite(data54)) {
						if (data54 < 0 || isNaN(data54)) {
							const err122 = {
								instancePath: instancePath + "/budget/p95LatencyRise",
								schemaPath: "#/properties/budget/properties/p95LatencyRise/anyOf/0/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0",
								schema: 0,
								parentSchema: schema6.properties.budget.properties.p95LatencyRise.anyOf[0],
								data: data54
							};
							if (vErrors === null) vErrors = [err122];
							else vErrors.push(err122);
							errors++;
						}
					} else {
						const err123 = {
							instancePath: instancePath + "/budget/p95LatencyRise",
							schemaPath: "#/properties/budget/properties/p95LatencyRise/anyOf/0/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number",
							schema: schema6.properties.budget.properties.p95LatencyRise.anyOf[0].type,
							parentSchema: schema6.properties.budget.properties.p95LatencyRise.anyOf[0],
							data: data54
						};
						if (vErrors === null) vErrors = [err123];
						else vErrors.push(err123);
						errors++;
					}
					var _valid5 = _errs137 === errors;
					valid28 = valid28 || _valid5;
					if (!valid28) {
						const _errs139 = errors;
						if (typeof data54 === "string") {
							if (!pattern24.test(data54)) {
								const err124 = {
									instancePath: instancePath + "/budget/p95LatencyRise",
									schemaPath: "#/properties/budget/properties/p95LatencyRise/anyOf/1/pattern",
									keyword: "pattern",
									params: { pattern: "^\\d+(\\.\\d+)?\\s?%$" },
									message: "must match pattern \"^\\d+(\\.\\d+)?\\s?%$\"",
									schema: "^\\d+(\\.\\d+)?\\s?%$",
									parentSchema: schema6.properties.budget.properties.p95LatencyRise.anyOf[1],
									data: data54
								};
								if (vErrors === null) vErrors = [err124];
								else vErrors.push(err124);
								errors++;
							}
						} else {
							const err125 = {
								instancePath: instancePath + "/budget/p95LatencyRise",
								schemaPath: "#/properties/budget/properties/p95LatencyRise/anyOf/1/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema6.properties.budget.properties.p95LatencyRise.anyOf[1].type,
								parentSchema: schema6.properties.budget.properties.p95LatencyRise.anyOf[1],
								data: data54
							};
							if (vErrors === null) vErrors = [err125];
							else vErrors.push(err125);
							errors++;
						}
						var _valid5 = _errs139 === errors;
						valid28 = valid28 || _valid5;
					}
					if (!valid28) {
						const err126 = {
							instancePath: instancePath + "/budget/p95LatencyRise",
							schemaPath: "#/properties/budget/properties/p95LatencyRise/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf",
							schema: schema6.properties.budget.properties.p95LatencyRise.anyOf,
							parentSchema: schema6.properties.budget.properties.p95LatencyRise,
							data: data54
						};
						if (vErrors === null) vErrors = [err126];
						else vErrors.push(err126);
						errors++;
					} else {
						errors = _errs136;
						if (vErrors !== null) {
							if (_errs136) vErrors.length = _errs136;
							else vErrors = null;
						}
					}
				}
				if (data40.p95FirstTokenRise !== void 0) {
					let data55 = data40.p95FirstTokenRise;
					const _errs142 = errors;
					let valid29 = false;
					const _errs143 = errors;
					if (typeof data55 == "number" && isFinite(data55)) {
						if (data55 < 0 || isNaN(data55)) {
							const err127 = {
								instancePath: instancePath + "/budget/p95FirstTokenRise",
								schemaPath: "#/properties/budget/properties/p95FirstTokenRise/anyOf/0/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0",
								schema: 0,
								parentSchema: schema6.properties.budget.properties.p95FirstTokenRise.anyOf[0],
								data: data55
							};
							if (vErrors === null) vErrors = [err127];
							else vErrors.push(err127);
							errors++;
						}
					} else {
						const err128 = {
							instancePath: instancePath + "/budget/p95FirstTokenRise",
							schemaPath: "#/properties/budget/properties/p95FirstTokenRise/anyOf/0/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number",
							schema: schema6.properties.budget.properties.p95FirstTokenRise.anyOf[0].type,
							parentSchema: schema6.properties.budget.properties.p95FirstTokenRise.anyOf[0],
							data: data55
						};
						if (vErrors === null) vErrors = [err128];
						else vErrors.push(err128);
						errors++;
					}
					var _valid6 = _errs143 === errors;
					valid29 = valid29 || _valid6;
					if (!valid29) {
						const _errs145 = errors;
						if (typeof data55 === "string") {
							if (!pattern24.test(data55)) {
								const err129 = {
									instancePath: instancePath + "/budget/p95FirstTokenRise",
									schemaPath: "#/properties/budget/properties/p95FirstTokenRise/anyOf/1/pattern",
									keyword: "pattern",
									params: { pattern: "^\\d+(\\.\\d+)?\\s?%$" },
									message: "must match pattern \"^\\d+(\\.\\d+)?\\s?%$\"",
									schema: "^\\d+(\\.\\d+)?\\s?%$",
									parentSchema: schema6.properties.budget.properties.p95FirstTokenRise.anyOf[1],
									data: data55
								};
								if (vErrors === null) vErrors = [err129];
								else vErrors.push(err129);
								errors++;
							}
						} else {
							const err130 = {
								instancePath: instancePath + "/budget/p95FirstTokenRise",
								schemaPath: "#/properties/budget/properties/p95FirstTokenRise/anyOf/1/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema6.properties.budget.properties.p95FirstTokenRise.anyOf[1].type,
								parentSchema: schema6.properties.budget.properties.p95FirstTokenRise.anyOf[1],
								data: data55
							};
							if (vErrors === null) vErrors = [err130];
							else vErrors.push(err130);
							errors++;
						}
						var _valid6 = _errs145 === errors;
						valid29 = valid29 || _valid6;
					}
					if (!valid29) {
						const err131 = {
							instancePath: instancePath + "/budget/p95FirstTokenRise",
							schemaPath: "#/properties/budget/properties/p95FirstTokenRise/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf",
							schema: schema6.properties.budget.properties.p95FirstTokenRise.anyOf,
							parentSchema: schema6.properties.budget.properties.p95FirstTokenRise,
							data: data55
						};
						if (vErrors === null) vErrors = [err131];
						else vErrors.push(err131);
						errors++;
					} else {
						errors = _errs142;
						if (vErrors !== null) {
							if (_errs142) vErrors.length = _errs142;
							else vErrors = null;
						}
					}
				}
			} else {
				const err132 = {
					instancePath: instancePath + "/budget",
					schemaPath: "#/properties/budget/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema6.properties.budget.type,
					parentSchema: schema6.properties.budget,
					data: data40
				};
				if (vErrors === null) vErrors = [err132];
				else vErrors.push(err132);
				errors++;
			}
		}
		if (data.floor !== void 0) {
			let data56 = data.floor;
			if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
				for (const key9 in data56) if (!(key9 === "passRate")) {
					const err133 = {
						instancePath: instancePath + "/floor",
						schemaPath: "#/properties/floor/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key9 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema6.properties.floor,
						data: data56
					};
					if (vErrors === null) vErrors = [err133];
					else vErrors.push(err133);
					errors++;
				}
				if (data56.passRate !== void 0) {
					let data57 = data56.passRate;
					const _errs151 = errors;
					let valid31 = false;
					const _errs152 = errors;
					if (typeof data57 == "number" && isFinite(data57)) {
						if (data57 > 1 || isNaN(data57)) {
							const err134 = {
								instancePath: instancePath + "/floor/passRate",
								schemaPath: "#/properties/floor/properties/passRate/anyOf/0/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1
								},
								message: "must be <= 1",
								schema: 1,
								parentSchema: schema6.properties.floor.properties.passRate.anyOf[0],
								data: data57
							};
							if (vErrors === null) vErrors = [err134];
							else vErrors.push(err134);
							errors++;
						}
						if (data57 < 0 || isNaN(data57)) {
							const err135 = {
								instancePath: instancePath + "/floor/passRate",
								schemaPath: "#/properties/floor/properties/passRate/anyOf/0/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0",
								schema: 0,
								parentSchema: schema6.properties.floor.properties.passRate.anyOf[0],
								data: data57
							};
							if (vErrors === null) vErrors = [err135];
							else vErrors.push(err135);
							errors++;
						}
					} else {
						const err136 = {
							instancePath: instancePath + "/floor/passRate",
							schemaPath: "#/properties/floor/properties/passRate/anyOf/0/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number",
							schema: schema6.properties.floor.properties.passRate.anyOf[0].type,
							parentSchema: schema6.properties.floor.properties.passRate.anyOf[0],
							data: data57
						};
						if (vErrors === null) vErrors = [err136];
						else vErrors.push(err136);
						errors++;
					}
					var _valid7 = _errs152 === errors;
					valid31 = valid31 || _valid7;
					if (!valid31) {
						const _errs154 = errors;
						if (typeof data57 === "string") {
							if (!pattern18.test(data57)) {
								const err137 = {
									instancePath: instancePath + "/floor/passRate",
									schemaPath: "#/properties/floor/properties/passRate/anyOf/1/pattern",
									keyword: "pattern",
									params: { pattern: "^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?(pp|%)$" },
									message: "must match pattern \"^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?(pp|%)$\"",
									schema: "^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?(pp|%)$",
									parentSchema: schema6.properties.floor.properties.passRate.anyOf[1],
									data: data57
								};
								if (vErrors === null) vErrors = [err137];
								else vErrors.push(err137);
								errors++;
							}
						} else {
							const err138 = {
								instancePath: instancePath + "/floor/passRate",
								schemaPath: "#/properties/floor/properties/passRate/anyOf/1/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema6.properties.floor.properties.passRate.anyOf[1].type,
								parentSchema: schema6.properties.floor.properties.passRate.anyOf[1],
								data: data57
							};
							if (vErrors === null) vErrors = [err138];
							else vErrors.push(err138);
							errors++;
						}
						var _valid7 = _errs154 === errors;
						valid31 = valid31 || _valid7;
					}
					if (!valid31) {
						const err139 = {
							instancePath: instancePath + "/floor/passRate",
							schemaPath: "#/properties/floor/properties/passRate/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf",
							schema: schema6.properties.floor.properties.passRate.anyOf,
							parentSchema: schema6.properties.floor.properties.passRate,
							data: data57
						};
						if (vErrors === null) vErrors = [err139];
						else vErrors.push(err139);
						errors++;
					} else {
						errors = _errs151;
						if (vErrors !== null) {
							if (_errs151) vErrors.length = _errs151;
							else vErrors = null;
						}
					}
				}
			} else {
				const err140 = {
					instancePath: instancePath + "/floor",
					schemaPath: "#/properties/floor/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema6.properties.floor.type,
					parentSchema: schema6.properties.floor,
					data: data56
				};
				if (vErrors === null) vErrors = [err140];
				else vErrors.push(err140);
				errors++;
			}
		}
		if (data.statistics !== void 0) {
			let data58 = data.statistics;
			if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
				for (const key10 in data58) if (!(key10 === "estimand" || key10 === "mode" || key10 === "measure" || key10 === "falseRed" || key10 === "falseGreen" || key10 === "tagCorrection")) {
					const err141 = {
						instancePath: instancePath + "/statistics",
						schemaPath: "#/properties/statistics/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key10 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema6.properties.statistics,
						data: data58
					};
					if (vErrors === null) vErrors = [err141];
					else vErrors.push(err141);
					errors++;
				}
				if (data58.estimand !== void 0) {
					let data59 = data58.estimand;
					if (!(data59 === "fixed-set" || data59 === "population")) {
						const err142 = {
							instancePath: instancePath + "/statistics/estimand",
							schemaPath: "#/properties/statistics/properties/estimand/enum",
							keyword: "enum",
							params: { allowedValues: schema6.properties.statistics.properties.estimand.enum },
							message: "must be equal to one of the allowed values",
							schema: schema6.properties.statistics.properties.estimand.enum,
							parentSchema: schema6.properties.statistics.properties.estimand,
							data: data59
						};
						if (vErrors === null) vErrors = [err142];
						else vErrors.push(err142);
						errors++;
					}
				}
				if (data58.mode !== void 0) {
					let data60 = data58.mode;
					if (!(data60 === "sequential" || data60 === "fixed")) {
						const err143 = {
							instancePath: instancePath + "/statistics/mode",
							schemaPath: "#/properties/statistics/properties/mode/enum",
							keyword: "enum",
							params: { allowedValues: schema6.properties.statistics.properties.mode.enum },
							message: "must be equal to one of the allowed values",
							schema: schema6.properties.statistics.properties.mode.enum,
							parentSchema: schema6.properties.statistics.properties.mode,
							data: data60
						};
						if (vErrors === null) vErrors = [err143];
						else vErrors.push(err143);
						errors++;
					}
				}
				if (data58.measure !== void 0) {
					let data61 = data58.measure;
					if (!(data61 === "outcome" || data61 === "score")) {
						const err144 = {
							instancePath: instancePath + "/statistics/measure",
							schemaPath: "#/properties/statistics/properties/measure/enum",
							keyword: "enum",
							params: { allowedValues: schema6.properties.statistics.properties.measure.enum },
							message: "must be equal to one of the allowed values",
							schema: schema6.properties.statistics.properties.measure.enum,
							parentSchema: schema6.properties.statistics.properties.measure,
							data: data61
						};
						if (vErrors === null) vErrors = [err144];
						else vErrors.push(err144);
						errors++;
					}
				}
				if (data58.falseRed !== void 0) {
					let data62 = data58.falseRed;
					const _errs163 = errors;
					let valid33 = false;
					const _errs164 = errors;
					if (typeof data62 == "number" && isFinite(data62)) {
						if (data62 > .2 || isNaN(data62)) {
							const err145 = {
								instancePath: instancePath + "/statistics/falseRed",
								schemaPath: "#/properties/statistics/properties/falseRed/anyOf/0/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: .2
								},
								message: "must be <= 0.2",
								schema: .2,
								parentSchema: schema6.properties.statistics.properties.falseRed.anyOf[0],
								data: data62
							};
							if (vErrors === null) vErrors = [err145];
							else vErrors.push(err145);
							errors++;
						}
						if (data62 < .001 || isNaN(data62)) {
							const err146 = {
								instancePath: instancePath + "/statistics/falseRed",
								schemaPath: "#/properties/statistics/properties/falseRed/anyOf/0/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: .001
								},
								message: "must be >= 0.001",
								schema: .001,
								parentSchema: schema6.properties.statistics.properties.falseRed.anyOf[0],
								data: data62
							};
							if (vErrors === null) vErrors = [err146];
							else vErrors.push(err146);
							errors++;
						}
					} else {
						const err147 = {
							instancePath: instancePath + "/statistics/falseRed",
							schemaPath: "#/properties/statistics/properties/falseRed/anyOf/0/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number",
							schema: schema6.properties.statistics.properties.falseRed.anyOf[0].type,
							parentSchema: schema6.properties.statistics.properties.falseRed.anyOf[0],
							data: data62
						};
						if (vErrors === null) vErrors = [err147];
						else vErrors.push(err147);
						errors++;
					}
					var _valid8 = _errs164 === errors;
					valid33 = valid33 || _valid8;
					if (!valid33) {
						const _errs166 = errors;
						if (typeof data62 === "string") {
							if (!pattern28.test(data62)) {
								const err148 = {
									instancePath: instancePath + "/statistics/falseRed",
									schemaPath: "#/properties/statistics/properties/falseRed/anyOf/1/pattern",
									keyword: "pattern",
									params: { pattern: "^(0\\.[1-9]\\d*|1?[1-9](\\.\\d+)?|10(\\.\\d+)?|20)\\s?%$" },
									message: "must match pattern \"^(0\\.[1-9]\\d*|1?[1-9](\\.\\d+)?|10(\\.\\d+)?|20)\\s?%$\"",
									schema: "^(0\\.[1-9]\\d*|1?[1-9](\\.\\d+)?|10(\\.\\d+)?|20)\\s?%$",
									parentSchema: schema6.properties.statistics.properties.falseRed.anyOf[1],
									data: data62
								};
								if (vErrors === null) vErrors = [err148];
								else vErrors.push(err148);
								errors++;
							}
						} else {
							const err149 = {
								instancePath: instancePath + "/statistics/falseRed",
								schemaPath: "#/properties/statistics/properties/falseRed/anyOf/1/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema6.properties.statistics.properties.falseRed.anyOf[1].type,
								parentSchema: schema6.properties.statistics.properties.falseRed.anyOf[1],
								data: data62
							};
							if (vErrors === null) vErrors = [err149];
							else vErrors.push(err149);
							errors++;
						}
						var _valid8 = _errs166 === errors;
						valid33 = valid33 || _valid8;
					}
					if (!valid33) {
						const err150 = {
							instancePath: instancePath + "/statistics/falseRed",
							schemaPath: "#/properties/statistics/properties/falseRed/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf",
							schema: schema6.properties.statistics.properties.falseRed.anyOf,
							parentSchema: schema6.properties.statistics.properties.falseRed,
							data: data62
						};
						if (vErrors === null) vErrors = [err150];
						else vErrors.push(err150);
						errors++;
					} else {
						errors = _errs163;
						if (vErrors !== null) {
							if (_errs163) vErrors.length = _errs163;
							else vErrors = null;
						}
					}
				}
				if (data58.falseGreen !== void 0) {
					let data63 = data58.falseGreen;
					const _errs169 = errors;
					let valid34 = false;
					const _errs170 = errors;
					if (typeof data63 == "number" && isFinite(data63)) {
						if (data63 > .2 || isNaN(data63)) {
							const err151 = {
								instancePath: instancePath + "/statistics/falseGreen",
								schemaPath: "#/properties/statistics/properties/falseGreen/anyOf/0/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: .2
								},
								message: "must be <= 0.2",
								schema: .2,
								parentSchema: schema6.properties.statistics.properties.falseGreen.anyOf[0],
								data: data63
							};
							if (vErrors === null) vErrors = [err151];
							else vErrors.push(err151);
							errors++;
						}
						if (data63 < .001 || isNaN(data63)) {
							const err152 = {
								instancePath: instancePath + "/statistics/falseGreen",
								schemaPath: "#/properties/statistics/properties/falseGreen/anyOf/0/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: .001
								},
								message: "must be >= 0.001",
								schema: .001,
								parentSchema: schema6.properties.statistics.properties.falseGreen.anyOf[0],
								data: data63
							};
							if (vErrors === null) vErrors = [err152];
							else vErrors.push(err152);
							errors++;
						}
					} else {
						const err153 = {
							instancePath: instancePath + "/statistics/falseGreen",
							schemaPath: "#/properties/statistics/properties/falseGreen/anyOf/0/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number",
							schema: schema6.properties.statistics.properties.falseGreen.anyOf[0].type,
							parentSchema: schema6.properties.statistics.properties.falseGreen.anyOf[0],
							data: data63
						};
						if (vErrors === null) vErrors = [err153];
						else vErrors.push(err153);
						errors++;
					}
					var _valid9 = _errs170 === errors;
					valid34 = valid34 || _valid9;
					if (!valid34) {
						const _errs172 = errors;
						if (typeof data63 === "string") {
							if (!pattern28.test(data63)) {
								const err154 = {
									instancePath: instancePath + "/statistics/falseGreen",
									schemaPath: "#/properties/statistics/properties/falseGreen/anyOf/1/pattern",
									keyword: "pattern",
									params: { pattern: "^(0\\.[1-9]\\d*|1?[1-9](\\.\\d+)?|10(\\.\\d+)?|20)\\s?%$" },
									message: "must match pattern \"^(0\\.[1-9]\\d*|1?[1-9](\\.\\d+)?|10(\\.\\d+)?|20)\\s?%$\"",
									schema: "^(0\\.[1-9]\\d*|1?[1-9](\\.\\d+)?|10(\\.\\d+)?|20)\\s?%$",
									parentSchema: schema6.properties.statistics.properties.falseGreen.anyOf[1],
									data: data63
								};
								if (vErrors === null) vErrors = [err154];
								else vErrors.push(err154);
								errors++;
							}
						} else {
							const err155 = {
								instancePath: instancePath + "/statistics/falseGreen",
								schemaPath: "#/properties/statistics/properties/falseGreen/anyOf/1/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema6.properties.statistics.properties.falseGreen.anyOf[1].type,
								parentSchema: schema6.properties.statistics.properties.falseGreen.anyOf[1],
								data: data63
							};
							if (vErrors === null) vErrors = [err155];
							else vErrors.push(err155);
							errors++;
						}
						var _valid9 = _errs172 === errors;
						valid34 = valid34 || _valid9;
					}
					if (!valid34) {
						const err156 = {
							instancePath: instancePath + "/statistics/falseGreen",
							schemaPath: "#/properties/statistics/properties/falseGreen/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf",
							schema: schema6.properties.statistics.properties.falseGreen.anyOf,
							parentSchema: schema6.properties.statistics.properties.falseGreen,
							data: data63
						};
						if (vErrors === null) vErrors = [err156];
						else vErrors.push(err156);
						errors++;
					} else {
						errors = _errs169;
						if (vErrors !== null) {
							if (_errs169) vErrors.length = _errs169;
							else vErrors = null;
						}
					}
				}
				if (data58.tagCorrection !== void 0) {
					let data64 = data58.tagCorrection;
					if (!(data64 === "holm" || data64 === "none")) {
						const err157 = {
							instancePath: instancePath + "/statistics/tagCorrection",
							schemaPath: "#/properties/statistics/properties/tagCorrection/enum",
							keyword: "enum",
							params: { allowedValues: schema6.properties.statistics.properties.tagCorrection.enum },
							message: "must be equal to one of the allowed values",
							schema: schema6.properties.statistics.properties.tagCorrection.enum,
							parentSchema: schema6.properties.statistics.properties.tagCorrection,
							data: data64
						};
						if (vErrors === null) vErrors = [err157];
						else vErrors.push(err157);
						errors++;
					}
				}
			} else {
				const err158 = {
					instancePath: instancePath + "/statistics",
					schemaPath: "#/properties/statistics/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema6.properties.statistics.type,
					parentSchema: schema6.properties.statistics,
					data: data58
				};
				if (vErrors === null) vErrors = [err158];
				else vErrors.push(err158);
				errors++;
			}
		}
		if (data.trials !== void 0) {
			let data65 = data.trials;
			if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
				for (const key11 in data65) if (!(key11 === "min" || key11 === "max")) {
					const err159 = {
						instancePath: instancePath + "/trials",
						schemaPath: "#/properties/trials/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key11 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema6.properties.trials,
						data: data65
					};
					if (vErrors === null) vErrors = [err159];
					else vErrors.push(err159);
					errors++;
				}
				if (data65.min !== void 0) {
					let data66 = data65.min;
					if (!(typeof data66 == "number" && !(data66 % 1) && !isNaN(data66) && isFinite(data66))) {
						const err160 = {
							instancePath: instancePath + "/trials/min",
							schemaPath: "#/properties/trials/properties/min/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema6.properties.trials.properties.min.type,
							parentSchema: schema6.properties.trials.properties.min,
							data: data66
						};
						if (vErrors === null) vErrors = [err160];
						else vErrors.push(err160);
						errors++;
					}
					if (typeof data66 == "number" && isFinite(data66)) {
						if (data66 < 0 || isNaN(data66)) {
							const err161 = {
								instancePath: instancePath + "/trials/min",
								schemaPath: "#/properties/trials/properties/min/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0",
								schema: 0,
								parentSchema: schema6.properties.trials.properties.min,
								data: data66
							};
							if (vErrors === null) vErrors = [err161];
							else vErrors.push(err161);
							errors++;
						}
					}
				}
				if (data65.max !== void 0) {
					let data67 = data65.max;
					if (!(typeof data67 == "number" && !(data67 % 1) && !isNaN(data67) && isFinite(data67))) {
						const err162 = {
							instancePath: instancePath + "/trials/max",
							schemaPath: "#/properties/trials/properties/max/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema6.properties.trials.properties.max.type,
							parentSchema: schema6.properties.trials.properties.max,
							data: data67
						};
						if (vErrors === null) vErrors = [err162];
						else vErrors.push(err162);
						errors++;
					}
					if (typeof data67 == "number" && isFinite(data67)) {
						if (data67 < 1 || isNaN(data67)) {
							const err163 = {
								instancePath: instancePath + "/trials/max",
								schemaPath: "#/properties/trials/properties/max/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1",
								schema: 1,
								parentSchema: schema6.properties.trials.properties.max,
								data: data67
							};
							if (vErrors === null) vErrors = [err163];
							else vErrors.push(err163);
							errors++;
						}
					}
				}
			} else {
				const err164 = {
					instancePath: instancePath + "/trials",
					schemaPath: "#/properties/trials/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema6.properties.trials.type,
					parentSchema: schema6.properties.trials,
					data: data65
				};
				if (vErrors === null) vErrors = [err164];
				else vErrors.push(err164);
				errors++;
			}
		}
		if (data.onInconclusive !== void 0) {
			let data68 = data.onInconclusive;
			if (!(data68 === "advise" || data68 === "block")) {
				const err165 = {
					instancePath: instancePath + "/onInconclusive",
					schemaPath: "#/properties/onInconclusive/enum",
					keyword: "enum",
					params: { allowedValues: schema6.properties.onInconclusive.enum },
					message: "must be equal to one of the allowed values",
					schema: schema6.properties.onInconclusive.enum,
					parentSchema: schema6.properties.onInconclusive,
					data: data68
				};
				if (vErrors === null) vErrors = [err165];
				else vErrors.push(err165);
				errors++;
			}
		}
		if (data.maxErroredShare !== void 0) {
			let data69 = data.maxErroredShare;
			const _errs184 = errors;
			let valid36 = false;
			const _errs185 = errors;
			if (typeof data69 == "number" && isFinite(data69)) {
				if (data69 > 1 || isNaN(data69)) {
					const err166 = {
						instancePath: instancePath + "/maxErroredShare",
						schemaPath: "#/properties/maxErroredShare/anyOf/0/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1
						},
						message: "must be <= 1",
						schema: 1,
						parentSchema: schema6.properties.maxErroredShare.anyOf[0],
						data: data69
					};
					if (vErrors === null) vErrors = [err166];
					else vErrors.push(err166);
					errors++;
				}
				if (data69 < 0 || isNaN(data69)) {
					const err167 = {
						instancePath: instancePath + "/maxErroredShare",
						schemaPath: "#/properties/maxErroredShare/anyOf/0/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema6.properties.maxErroredShare.anyOf[0],
						data: data69
					};
					if (vErrors === null) vErrors = [err167];
					else vErrors.push(err167);
					errors++;
				}
			} else {
				const err168 = {
					instancePath: instancePath + "/maxErroredShare",
					schemaPath: "#/properties/maxErroredShare/anyOf/0/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number",
					schema: schema6.properties.maxErroredShare.anyOf[0].type,
					parentSchema: schema6.properties.maxErroredShare.anyOf[0],
					data: data69
				};
				if (vErrors === null) vErrors = [err168];
				else vErrors.push(err168);
				errors++;
			}
			var _valid10 = _errs185 === errors;
			valid36 = valid36 || _valid10;
			if (!valid36) {
				const _errs187 = errors;
				if (typeof data69 === "string") {
					if (!pattern18.test(data69)) {
						const err169 = {
							instancePath: instancePath + "/maxErroredShare",
							schemaPath: "#/properties/maxErroredShare/anyOf/1/pattern",
							keyword: "pattern",
							params: { pattern: "^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?(pp|%)$" },
							message: "must match pattern \"^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?(pp|%)$\"",
							schema: "^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?(pp|%)$",
							parentSchema: schema6.properties.maxErroredShare.anyOf[1],
							data: data69
						};
						if (vErrors === null) vErrors = [err169];
						else vErrors.push(err169);
						errors++;
					}
				} else {
					const err170 = {
						instancePath: instancePath + "/maxErroredShare",
						schemaPath: "#/properties/maxErroredShare/anyOf/1/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema6.properties.maxErroredShare.anyOf[1].type,
						parentSchema: schema6.properties.maxErroredShare.anyOf[1],
						data: data69
					};
					if (vErrors === null) vErrors = [err170];
					else vErrors.push(err170);
					errors++;
				}
				var _valid10 = _errs187 === errors;
				valid36 = valid36 || _valid10;
			}
			if (!valid36) {
				const err171 = {
					instancePath: instancePath + "/maxErroredShare",
					schemaPath: "#/properties/maxErroredShare/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf",
					schema: schema6.properties.maxErroredShare.anyOf,
					parentSchema: schema6.properties.maxErroredShare,
					data: data69
				};
				if (vErrors === null) vErrors = [err171];
				else vErrors.push(err171);
				errors++;
			} else {
				errors = _errs184;
				if (vErrors !== null) {
					if (_errs184) vErrors.length = _errs184;
					else vErrors = null;
				}
			}
		}
		if (data.prices !== void 0) {
			let data70 = data.prices;
			if (data70 && typeof data70 == "object" && !Array.isArray(data70)) for (const key12 in data70) {
				let data71 = data70[key12];
				if (data71 && typeof data71 == "object" && !Array.isArray(data71)) {
					if (data71.input === void 0) {
						const err172 = {
							instancePath: instancePath + "/prices/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/prices/additionalProperties/required",
							keyword: "required",
							params: { missingProperty: "input" },
							message: "must have required property 'input'",
							schema: schema6.properties.prices.additionalProperties.required,
							parentSchema: schema6.properties.prices.additionalProperties,
							data: data71
						};
						if (vErrors === null) vErrors = [err172];
						else vErrors.push(err172);
						errors++;
					}
					if (data71.output === void 0) {
						const err173 = {
							instancePath: instancePath + "/prices/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/prices/additionalProperties/required",
							keyword: "required",
							params: { missingProperty: "output" },
							message: "must have required property 'output'",
							schema: schema6.properties.prices.additionalProperties.required,
							parentSchema: schema6.properties.prices.additionalProperties,
							data: data71
						};
						if (vErrors === null) vErrors = [err173];
						else vErrors.push(err173);
						errors++;
					}
					for (const key13 in data71) if (!(key13 === "input" || key13 === "output")) {
						const err174 = {
							instancePath: instancePath + "/prices/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/prices/additionalProperties/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key13 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema6.properties.prices.additionalProperties,
							data: data71
						};
						if (vErrors === null) vErrors = [err174];
						else vErrors.push(err174);
						errors++;
					}
					if (data71.input !== void 0) {
						let data72 = data71.input;
						if (typeof data72 == "number" && isFinite(data72)) {
							if (data72 < 0 || isNaN(data72)) {
								const err175 = {
									instancePath: instancePath + "/prices/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/input",
									schemaPath: "#/properties/prices/additionalProperties/properties/input/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0",
									schema: 0,
									parentSchema: schema6.properties.prices.additionalProperties.properties.input,
									data: data72
								};
								if (vErrors === null) vErrors = [err175];
								else vErrors.push(err175);
								errors++;
							}
						} else {
							const err176 = {
								instancePath: instancePath + "/prices/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/input",
								schemaPath: "#/properties/prices/additionalProperties/properties/input/type",
								keyword: "type",
								params: { type: "number" },
								message: "must be number",
								schema: schema6.properties.prices.additionalProperties.properties.input.type,
								parentSchema: schema6.properties.prices.additionalProperties.properties.input,
								data: data72
							};
							if (vErrors === null) vErrors = [err176];
							else vErrors.push(err176);
							errors++;
						}
					}
					if (data71.output !== void 0) {
						let data73 = data71.output;
						if (typeof data73 == "number" && isFinite(data73)) {
							if (data73 < 0 || isNaN(data73)) {
								const err177 = {
									instancePath: instancePath + "/prices/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/output",
									schemaPath: "#/properties/prices/additionalProperties/properties/output/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0",
									schema: 0,
									parentSchema: schema6.properties.prices.additionalProperties.properties.output,
									data: data73
								};
								if (vErrors === null) vErrors = [err177];
								else vErrors.push(err177);
								errors++;
							}
						} else {
							const err178 = {
								instancePath: instancePath + "/prices/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/output",
								schemaPath: "#/properties/prices/additionalProperties/properties/output/type",
								keyword: "type",
								params: { type: "number" },
								message: "must be number",
								schema: schema6.properties.prices.additionalProperties.properties.output.type,
								parentSchema: schema6.properties.prices.additionalProperties.properties.output,
								data: data73
							};
							if (vErrors === null) vErrors = [err178];
							else vErrors.push(err178);
							errors++;
						}
					}
				} else {
					const err179 = {
						instancePath: instancePath + "/prices/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/prices/additionalProperties/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema6.properties.prices.additionalProperties.type,
						parentSchema: schema6.properties.prices.additionalProperties,
						data: data71
					};
					if (vErrors === null) vErrors = [err179];
					else vErrors.push(err179);
					errors++;
				}
			}
			else {
				const err180 = {
					instancePath: instancePath + "/prices",
					schemaPath: "#/properties/prices/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema6.properties.prices.type,
					parentSchema: schema6.properties.prices,
					data: data70
				};
				if (vErrors === null) vErrors = [err180];
				else vErrors.push(err180);
				errors++;
			}
		}
		if (data.spendLimit !== void 0) {
			let data74 = data.spendLimit;
			if (data74 && typeof data74 == "object" && !Array.isArray(data74)) {
				for (const key14 in data74) if (!(key14 === "calls" || key14 === "tokens" || key14 === "costUsd")) {
					const err181 = {
						instancePath: instancePath + "/spendLimit",
						schemaPath: "#/properties/spendLimit/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key14 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema6.properties.spendLimit,
						data: data74
					};
					if (vErrors === null) vErrors = [err181];
					else vErrors.push(err181);
					errors++;
				}
				if (data74.calls !== void 0) {
					let data75 = data74.calls;
					if (!(typeof data75 == "number" && !(data75 % 1) && !isNaN(data75) && isFinite(data75))) {
						const err182 = {
							instancePath: instancePath + "/spendLimit/calls",
							schemaPath: "#/properties/spendLimit/properties/calls/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema6.properties.spendLimit.properties.calls.type,
							parentSchema: schema6.properties.spendLimit.properties.calls,
							data: data75
						};
						if (vErrors === null) vErrors = [err182];
						else vErrors.push(err182);
						errors++;
					}
					if (typeof data75 == "number" && isFinite(data75)) {
						if (data75 < 1 || isNaN(data75)) {
							const err183 = {
								instancePath: instancePath + "/spendLimit/calls",
								schemaPath: "#/properties/spendLimit/properties/calls/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1",
								schema: 1,
								parentSchema: schema6.properties.spendLimit.properties.calls,
								data: data75
							};
							if (vErrors === null) vErrors = [err183];
							else vErrors.push(err183);
							errors++;
						}
					}
				}
				if (data74.tokens !== void 0) {
					let data76 = data74.tokens;
					if (!(typeof data76 == "number" && !(data76 % 1) && !isNaN(data76) && isFinite(data76))) {
						const err184 = {
							instancePath: instancePath + "/spendLimit/tokens",
							schemaPath: "#/properties/spendLimit/properties/tokens/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema6.properties.spendLimit.properties.tokens.type,
							parentSchema: schema6.properties.spendLimit.properties.tokens,
							data: data76
						};
						if (vErrors === null) vErrors = [err184];
						else vErrors.push(err184);
						errors++;
					}
					if (typeof data76 == "number" && isFinite(data76)) {
						if (data76 < 1 || isNaN(data76)) {
							const err185 = {
								instancePath: instancePath + "/spendLimit/tokens",
								schemaPath: "#/properties/spendLimit/properties/tokens/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1",
								schema: 1,
								parentSchema: schema6.properties.spendLimit.properties.tokens,
								data: data76
							};
							if (vErrors === null) vErrors = [err185];
							else vErrors.push(err185);
							errors++;
						}
					}
				}
				if (data74.costUsd !== void 0) {
					let data77 = data74.costUsd;
					if (typeof data77 == "number" && isFinite(data77)) {
						if (data77 <= 0 || isNaN(data77)) {
							const err186 = {
								instancePath: instancePath + "/spendLimit/costUsd",
								schemaPath: "#/properties/spendLimit/properties/costUsd/exclusiveMinimum",
								keyword: "exclusiveMinimum",
								params: {
									comparison: ">",
									limit: 0
								},
								message: "must be > 0",
								schema: 0,
								parentSchema: schema6.properties.spendLimit.properties.costUsd,
								data: data77
							};
							if (vErrors === null) vErrors = [err186];
							else vErrors.push(err186);
							errors++;
						}
					} else {
						const err187 = {
							instancePath: instancePath + "/spendLimit/costUsd",
							schemaPath: "#/properties/spendLimit/properties/costUsd/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number",
							schema: schema6.properties.spendLimit.properties.costUsd.type,
							parentSchema: schema6.properties.spendLimit.properties.costUsd,
							data: data77
						};
						if (vErrors === null) vErrors = [err187];
						else vErrors.push(err187);
						errors++;
					}
				}
			} else {
				const err188 = {
					instancePath: instancePath + "/spendLimit",
					schemaPath: "#/properties/spendLimit/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema6.properties.spendLimit.type,
					parentSchema: schema6.properties.spendLimit,
					data: data74
				};
				if (vErrors === null) vErrors = [err188];
				else vErrors.push(err188);
				errors++;
			}
		}
		if (data.trialStore !== void 0) {
			let data78 = data.trialStore;
			if (data78 && typeof data78 == "object" && !Array.isArray(data78)) {
				for (const key15 in data78) if (!(key15 === "maxAge")) {
					const err189 = {
						instancePath: instancePath + "/trialStore",
						schemaPath: "#/properties/trialStore/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key15 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema6.properties.trialStore,
						data: data78
					};
					if (vErrors === null) vErrors = [err189];
					else vErrors.push(err189);
					errors++;
				}
				if (data78.maxAge !== void 0) {
					let data79 = data78.maxAge;
					if (typeof data79 === "string") {
						if (!pattern4.test(data79)) {
							const err190 = {
								instancePath: instancePath + "/trialStore/maxAge",
								schemaPath: "#/properties/trialStore/properties/maxAge/pattern",
								keyword: "pattern",
								params: { pattern: "^(?=.*[1-9])\\d+(\\.\\d+)?(ms|s|m|h|d)$" },
								message: "must match pattern \"^(?=.*[1-9])\\d+(\\.\\d+)?(ms|s|m|h|d)$\"",
								schema: "^(?=.*[1-9])\\d+(\\.\\d+)?(ms|s|m|h|d)$",
								parentSchema: schema6.properties.trialStore.properties.maxAge,
								data: data79
							};
							if (vErrors === null) vErrors = [err190];
							else vErrors.push(err190);
							errors++;
						}
					} else {
						const err191 = {
							instancePath: instancePath + "/trialStore/maxAge",
							schemaPath: "#/properties/trialStore/properties/maxAge/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema6.properties.trialStore.properties.maxAge.type,
							parentSchema: schema6.properties.trialStore.properties.maxAge,
							data: data79
						};
						if (vErrors === null) vErrors = [err191];
						else vErrors.push(err191);
						errors++;
					}
				}
			} else {
				const err192 = {
					instancePath: instancePath + "/trialStore",
					schemaPath: "#/properties/trialStore/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema6.properties.trialStore.type,
					parentSchema: schema6.properties.trialStore,
					data: data78
				};
				if (vErrors === null) vErrors = [err192];
				else vErrors.push(err192);
				errors++;
			}
		}
	} else {
		const err193 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema6.type,
			parentSchema: schema6,
			data
		};
		if (vErrors === null) vErrors = [err193];
		else vErrors.push(err193);
		errors++;
	}
	validate21.errors = vErrors;
	return errors === 0;
}
const evalset = validate22;
const schema7 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"evalset": {
			"type": "string",
			"pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$",
			"title": "an id of letters, digits, dots, dashes and underscores, at most 100 long"
		},
		"version": {
			"type": "string",
			"pattern": "^\\d+\\.\\d+\\.\\d+$",
			"title": "a version such as \"1.4.0\""
		},
		"owner": {
			"type": "string",
			"pattern": "\\S",
			"title": "a text that is not empty"
		},
		"description": {
			"type": "string",
			"title": "a text"
		},
		"runbook": {
			"type": "string",
			"pattern": "\\S",
			"title": "a text that is not empty"
		},
		"target": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"prompt": {
					"type": "string",
					"pattern": "\\S",
					"title": "a text that is not empty"
				},
				"tools": {
					"type": "string",
					"pattern": "\\S",
					"title": "a text that is not empty"
				},
				"policy": {
					"type": "string",
					"pattern": "\\S",
					"title": "a text that is not empty"
				},
				"watch": {
					"type": "array",
					"items": {
						"type": "string",
						"pattern": "\\S",
						"title": "a text that is not empty"
					},
					"title": "a list of texts"
				}
			},
			"required": ["prompt"],
			"title": "the paths under test"
		},
		"trials": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"min": {
					"type": "integer",
					"minimum": 0,
					"title": "a whole number from 0"
				},
				"max": {
					"type": "integer",
					"minimum": 1,
					"title": "a whole number from 1"
				}
			},
			"required": [],
			"title": "a range such as { min: 1, max: 3 }"
		},
		"budget": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"passRateDrop": {
					"title": "a share such as 2pp, 2% or 0.02",
					"anyOf": [{
						"type": "number",
						"minimum": 0,
						"maximum": 1
					}, {
						"type": "string",
						"pattern": "^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?(pp|%)$"
					}]
				},
				"mustCatch": {
					"title": "a share such as 2pp, 2% or 0.02",
					"anyOf": [{
						"type": "number",
						"minimum": 0,
						"maximum": 1
					}, {
						"type": "string",
						"pattern": "^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?(pp|%)$"
					}]
				},
				"byTag": {
					"type": "object",
					"additionalProperties": {
						"title": "a share such as 2pp, 2% or 0.02",
						"anyOf": [{
							"type": "number",
							"minimum": 0,
							"maximum": 1
						}, {
							"type": "string",
							"pattern": "^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?(pp|%)$"
						}]
					},
					"title": "a share for each tag"
				},
				"mustPass": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"cases": {
							"type": "array",
							"items": {
								"type": "string",
								"pattern": "\\S",
								"title": "a text that is not empty"
							},
							"title": "a list of texts"
						},
						"tags": {
							"type": "array",
							"items": {
								"type": "string",
								"pattern": "\\S",
								"title": "a text that is not empty"
							},
							"title": "a list of texts"
						},
						"mode": { "enum": ["confirmed", "strict"] }
					},
					"required": [],
					"title": "cases and tags"
				},
				"newlyFailing": {
					"type": "integer",
					"minimum": 0,
					"title": "a whole number from 0"
				},
				"volatilityRise": {
					"title": "a share such as 2pp, 2% or 0.02",
					"anyOf": [{
						"type": "number",
						"minimum": 0,
						"maximum": 1
					}, {
						"type": "string",
						"pattern": "^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?(pp|%)$"
					}]
				},
				"costRise": {
					"title": "a rise such as 25% or 0.25",
					"anyOf": [{
						"type": "number",
						"minimum": 0
					}, {
						"type": "string",
						"pattern": "^\\d+(\\.\\d+)?\\s?%$"
					}]
				},
				"p95LatencyRise": {
					"title": "a rise such as 25% or 0.25",
					"anyOf": [{
						"type": "number",
						"minimum": 0
					}, {
						"type": "string",
						"pattern": "^\\d+(\\.\\d+)?\\s?%$"
					}]
				},
				"p95FirstTokenRise": {
					"title": "a rise such as 25% or 0.25",
					"anyOf": [{
						"type": "number",
						"minimum": 0
					}, {
						"type": "string",
						"pattern": "^\\d+(\\.\\d+)?\\s?%$"
					}]
				}
			},
			"required": [],
			"title": "a budget"
		},
		"floor": {
			"type": "object",
			"additionalProperties": false,
			"properties": { "passRate": {
				"title": "a share such as 2pp, 2% or 0.02",
				"anyOf": [{
					"type": "number",
					"minimum": 0,
					"maximum": 1
				}, {
					"type": "string",
					"pattern": "^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?(pp|%)$"
				}]
			} },
			"required": [],
			"title": "a floor"
		},
		"statistics": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"estimand": { "enum": ["fixed-set", "population"] },
				"mode": { "enum": ["sequential", "fixed"] },
				"measure": { "enum": ["outcome", "score"] },
				"falseRed": {
					"title": "an error rate from 0.1% to 20%",
					"anyOf": [{
						"type": "number",
						"minimum": .001,
						"maximum": .2
					}, {
						"type": "string",
						"pattern": "^(0\\.[1-9]\\d*|1?[1-9](\\.\\d+)?|10(\\.\\d+)?|20)\\s?%$"
					}]
				},
				"falseGreen": {
					"title": "an error rate from 0.1% to 20%",
					"anyOf": [{
						"type": "number",
						"minimum": .001,
						"maximum": .2
					}, {
						"type": "string",
						"pattern": "^(0\\.[1-9]\\d*|1?[1-9](\\.\\d+)?|10(\\.\\d+)?|20)\\s?%$"
					}]
				},
				"tagCorrection": { "enum": ["holm", "none"] }
			},
			"required": [],
			"title": "settings of the statistics"
		},
		"passScore": {
			"title": "a share such as 2pp, 2% or 0.02",
			"anyOf": [{
				"type": "number",
				"minimum": 0,
				"maximum": 1
			}, {
				"type": "string",
				"pattern": "^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?(pp|%)$"
			}]
		},
		"graders": {
			"type": "array",
			"items": { "$ref": "#/definitions/grader" },
			"title": "a list of graders"
		},
		"cases": {
			"title": "a list of cases or the path of a file that holds them",
			"type": ["array", "string"],
			"items": { "$ref": "#/definitions/case" },
			"pattern": "\\S"
		}
	},
	"required": [
		"evalset",
		"version",
		"target",
		"cases"
	],
	"title": "an evalset",
	"definitions": {
		"grader": {
			"type": "object",
			"title": "a grader",
			"required": ["type"],
			"discriminator": { "propertyName": "type" },
			"oneOf": [
				{
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"type": { "const": "exact-match" },
						"name": {
							"type": "string",
							"pattern": "\\S",
							"title": "a text that is not empty"
						},
						"weight": {
							"type": "number",
							"minimum": 0,
							"title": "a number from 0"
						},
						"required": {
							"type": "boolean",
							"title": "true or false"
						},
						"tags": {
							"type": "array",
							"items": {
								"type": "string",
								"pattern": "\\S",
								"title": "a text that is not empty"
							},
							"title": "a list of texts"
						},
						"expected": { "title": "the expected text" },
						"ignoreCase": {
							"type": "boolean",
							"title": "true or false"
						},
						"trim": {
							"type": "boolean",
							"title": "true or false"
						}
					},
					"required": ["type", "expected"]
				},
				{
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"type": { "const": "includes" },
						"name": {
							"type": "string",
							"pattern": "\\S",
							"title": "a text that is not empty"
						},
						"weight": {
							"type": "number",
							"minimum": 0,
							"title": "a number from 0"
						},
						"required": {
							"type": "boolean",
							"title": "true or false"
						},
						"tags": {
							"type": "array",
							"items": {
								"type": "string",
								"pattern": "\\S",
								"title": "a text that is not empty"
							},
							"title": "a list of texts"
						},
						"value": {
							"type": ["string", "array"],
							"items": {
								"type": "string",
								"title": "a text"
							},
							"minItems": 1,
							"title": "a text or a list of texts"
						},
						"mode": { "enum": ["all", "any"] },
						"ignoreCase": {
							"type": "boolean",
							"title": "true or false"
						}
					},
					"required": ["type", "value"]
				},
				{
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"type": { "const": "excludes" },
						"name": {
							"type": "string",
							"pattern": "\\S",
							"title": "a text that is not empty"
						},
						"weight": {
							"type": "number",
							"minimum": 0,
							"title": "a number from 0"
						},
						"required": {
							"type": "boolean",
							"title": "true or false"
						},
						"tags": {
							"type": "array",
							"items": {
								"type": "string",
								"pattern": "\\S",
								"title": "a text that is not empty"
							},
							"title": "a list of texts"
						},
						"value": {
							"type": ["string", "array"],
							"items": {
								"type": "string",
								"title": "a text"
							},
							"minItems": 1,
							"title": "a text or a list of texts"
						},
						"ignoreCase": {
							"type": "boolean",
							"title": "true or false"
						}
					},
					"required": ["type", "value"]
				},
				{
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"type": { "const": "starts-with" },
						"name": {
							"type": "string",
							"pattern": "\\S",
							"title": "a text that is not empty"
						},
						"weight": {
							"type": "number",
							"minimum": 0,
							"title": "a number from 0"
						},
						"required": {
							"type": "boolean",
							"title": "true or false"
						},
						"tags": {
							"type": "array",
							"items": {
								"type": "string",
								"pattern": "\\S",
								"title": "a text that is not empty"
							},
							"title": "a list of texts"
						},
						"value": {
							"type": "string",
							"title": "a text"
						},
						"ignoreCase": {
							"type": "boolean",
							"title": "true or false"
						}
					},
					"required": ["type", "value"]
				},
				{
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"type": { "const": "ends-with" },
						"name": {
							"type": "string",
							"pattern": "\\S",
							"title": "a text that is not empty"
						},
						"weight": {
							"type": "number",
							"minimum": 0,
							"title": "a number from 0"
						},
						"required": {
							"type": "boolean",
							"title": "true or false"
						},
						"tags": {
							"type": "array",
							"items": {
								"type": "string",
								"pattern": "\\S",
								"title": "a text that is not empty"
							},
							"title": "a list of texts"
						},
						"value": {
							"type": "string",
							"title": "a text"
						},
						"ignoreCase": {
							"type": "boolean",
							"title": "true or false"
						}
					},
					"required": ["type", "value"]
				},
				{
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"type": { "const": "pattern" },
						"name": {
							"type": "string",
							"pattern": "\\S",
							"title": "a text that is not empty"
						},
						"weight": {
							"type": "number",
							"minimum": 0,
							"title": "a number from 0"
						},
						"required": {
							"type": "boolean",
							"title": "true or false"
						},
						"tags": {
							"type": "array",
							"items": {
								"type": "string",
								"pattern": "\\S",
								"title": "a text that is not empty"
							},
							"title": "a list of texts"
						},
						"pattern": {
							"type": "string",
							"pattern": ".",
							"title": "a regular expression (RE2 syntax)"
						},
						"ignoreCase": {
							"type": "boolean",
							"title": "true or false"
						},
						"absent": {
							"type": "boolean",
							"title": "true or false"
						}
					},
					"required": ["type", "pattern"]
				},
				{
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"type": { "const": "json-match" },
						"name": {
							"type": "string",
							"pattern": "\\S",
							"title": "a text that is not empty"
						},
						"weight": {
							"type": "number",
							"minimum": 0,
							"title": "a number from 0"
						},
						"required": {
							"type": "boolean",
							"title": "true or false"
						},
						"tags": {
							"type": "array",
							"items": {
								"type": "string",
								"pattern": "\\S",
								"title": "a text that is not empty"
							},
							"title": "a list of texts"
						},
						"expected": { "title": "the expected value" },
						"path": {
							"type": "string",
							"pattern": "^(/([^~/]|~[01])*)*$",
							"title": "a JSON Pointer such as /queue"
						},
						"mode": { "enum": ["whole", "part"] },
						"fenced": {
							"type": "boolean",
							"title": "true or false"
						}
					},
					"required": ["type", "expected"]
				},
				{
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"type": { "const": "json-schema" },
						"name": {
							"type": "string",
							"pattern": "\\S",
							"title": "a text that is not empty"
						},
						"weight": {
							"type": "number",
							"minimum": 0,
							"title": "a number from 0"
						},
						"required": {
							"type": "boolean",
							"title": "true or false"
						},
						"tags": {
							"type": "array",
							"items": {
								"type": "string",
								"pattern": "\\S",
								"title": "a text that is not empty"
							},
							"title": "a list of texts"
						},
						"schema": {
							"type": ["object", "string"],
							"title": "a JSON Schema, or the path of a file that holds one"
						},
						"fenced": {
							"type": "boolean",
							"title": "true or false"
						}
					},
					"required": ["type", "schema"]
				},
				{
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"type": { "const": "numeric" },
						"name": {
							"type": "string",
							"pattern": "\\S",
							"title": "a text that is not empty"
						},
						"weight": {
							"type": "number",
							"minimum": 0,
							"title": "a number from 0"
						},
						"required": {
							"type": "boolean",
							"title": "true or false"
						},
						"tags": {
							"type": "array",
							"items": {
								"type": "string",
								"pattern": "\\S",
								"title": "a text that is not empty"
							},
							"title": "a list of texts"
						},
						"expected": {
							"type": ["number", "string"],
							"title": "a number or a template"
						},
						"tolerance": {
							"type": "number",
							"minimum": 0,
							"title": "a number from 0"
						},
						"min": {
							"type": "number",
							"title": "a number"
						},
						"max": {
							"type": "number",
							"title": "a number"
						},
						"path": {
							"type": "string",
							"pattern": "^(/([^~/]|~[01])*)*$",
							"title": "a JSON Pointer such as /queue"
						},
						"fenced": {
							"type": "boolean",
							"title": "true or false"
						}
					},
					"required": ["type"]
				},
				{
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"type": { "const": "length" },
						"name": {
							"type": "string",
							"pattern": "\\S",
							"title": "a text that is not empty"
						},
						"weight": {
							"type": "number",
							"minimum": 0,
							"title": "a number from 0"
						},
						"required": {
							"type": "boolean",
							"title": "true or false"
						},
						"tags": {
							"type": "array",
							"items": {
								"type": "string",
								"pattern": "\\S",
								"title": "a text that is not empty"
							},
							"title": "a list of texts"
						},
						"unit": { "enum": [
							"characters",
							"words",
							"lines"
						] },
						"min": {
							"type": "integer",
							"minimum": 0,
							"title": "a whole number from 0"
						},
						"max": {
							"type": "integer",
							"minimum": 0,
							"title": "a whole number from 0"
						}
					},
					"required": ["type"]
				}
			]
		},
		"case": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"id": {
					"type": "string",
					"pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$",
					"title": "an id of letters, digits, dots, dashes and underscores, at most 100 long"
				},
				"input": { "title": "the input" },
				"expected": { "title": "what is expected" },
				"tags": {
					"type": "array",
					"items": {
						"type": "string",
						"pattern": "\\S",
						"title": "a text that is not empty"
					},
					"title": "a list of texts"
				},
				"incident": {
					"type": "string",
					"pattern": "\\S",
					"title": "a text that is not empty"
				},
				"owner": {
					"type": "string",
					"pattern": "\\S",
					"title": "a text that is not empty"
				},
				"note": {
					"type": "string",
					"title": "a text"
				},
				"weight": {
					"type": "number",
					"exclusiveMinimum": 0,
					"title": "a number above 0"
				},
				"cluster": {
					"type": "string",
					"pattern": "\\S",
					"title": "a text that is not empty"
				},
				"graders": {
					"type": "array",
					"items": { "$ref": "#/definitions/grader" },
					"title": "a list of graders"
				}
			},
			"required": ["id", "input"],
			"title": "a case"
		}
	}
};
const pattern32 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$", "u");
const pattern33 = new RegExp("^\\d+\\.\\d+\\.\\d+$", "u");
const schema8 = {
	"type": "object",
	"title": "a grader",
	"required": ["type"],
	"discriminator": { "propertyName": "type" },
	"oneOf": [
		{
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"type": { "const": "exact-match" },
				"name": {
					"type": "string",
					"pattern": "\\S",
					"title": "a text that is not empty"
				},
				"weight": {
					"type": "number",
					"minimum": 0,
					"title": "a number from 0"
				},
				"required": {
					"type": "boolean",
					"title": "true or false"
				},
				"tags": {
					"type": "array",
					"items": {
						"type": "string",
						"pattern": "\\S",
						"title": "a text that is not empty"
					},
					"title": "a list of texts"
				},
				"expected": { "title": "the expected text" },
				"ignoreCase": {
					"type": "boolean",
					"title": "true or false"
				},
				"trim": {
					"type": "boolean",
					"title": "true or false"
				}
			},
			"required": ["type", "expected"]
		},
		{
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"type": { "const": "includes" },
				"name": {
					"type": "string",
					"pattern": "\\S",
					"title": "a text that is not empty"
				},
				"weight": {
					"type": "number",
					"minimum": 0,
					"title": "a number from 0"
				},
				"required": {
					"type": "boolean",
					"title": "true or false"
				},
				"tags": {
					"type": "array",
					"items": {
						"type": "string",
						"pattern": "\\S",
						"title": "a text that is not empty"
					},
					"title": "a list of texts"
				},
				"value": {
					"type": ["string", "array"],
					"items": {
						"type": "string",
						"title": "a text"
					},
					"minItems": 1,
					"title": "a text or a list of texts"
				},
				"mode": { "enum": ["all", "any"] },
				"ignoreCase": {
					"type": "boolean",
					"title": "true or false"
				}
			},
			"required": ["type", "value"]
		},
		{
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"type": { "const": "excludes" },
				"name": {
					"type": "string",
					"pattern": "\\S",
					"title": "a text that is not empty"
				},
				"weight": {
					"type": "number",
					"minimum": 0,
					"title": "a number from 0"
				},
				"required": {
					"type": "boolean",
					"title": "true or false"
				},
				"tags": {
					"type": "array",
					"items": {
						"type": "string",
						"pattern": "\\S",
						"title": "a text that is not empty"
					},
					"title": "a list of texts"
				},
				"value": {
					"type": ["string", "array"],
					"items": {
						"type": "string",
						"title": "a text"
					},
					"minItems": 1,
					"title": "a text or a list of texts"
				},
				"ignoreCase": {
					"type": "boolean",
					"title": "true or false"
				}
			},
			"required": ["type", "value"]
		},
		{
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"type": { "const": "starts-with" },
				"name": {
					"type": "string",
					"pattern": "\\S",
					"title": "a text that is not empty"
				},
				"weight": {
					"type": "number",
					"minimum": 0,
					"title": "a number from 0"
				},
				"required": {
					"type": "boolean",
					"title": "true or false"
				},
				"tags": {
					"type": "array",
					"items": {
						"type": "string",
						"pattern": "\\S",
						"title": "a text that is not empty"
					},
					"title": "a list of texts"
				},
				"value": {
					"type": "string",
					"title": "a text"
				},
				"ignoreCase": {
					"type": "boolean",
					"title": "true or false"
				}
			},
			"required": ["type", "value"]
		},
		{
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"type": { "const": "ends-with" },
				"name": {
					"type": "string",
					"pattern": "\\S",
					"title": "a text that is not empty"
				},
				"weight": {
					"type": "number",
					"minimum": 0,
					"title": "a number from 0"
				},
				"required": {
					"type": "boolean",
					"title": "true or false"
				},
				"tags": {
					"type": "array",
					"items": {
						"type": "string",
						"pattern": "\\S",
						"title": "a text that is not empty"
					},
					"title": "a list of texts"
				},
				"value": {
					"type": "string",
					"title": "a text"
				},
				"ignoreCase": {
					"type": "boolean",
					"title": "true or false"
				}
			},
			"required": ["type", "value"]
		},
		{
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"type": { "const": "pattern" },
				"name": {
					"type": "string",
					"pattern": "\\S",
					"title": "a text that is not empty"
				},
				"weight": {
					"type": "number",
					"minimum": 0,
					"title": "a number from 0"
				},
				"required": {
					"type": "boolean",
					"title": "true or false"
				},
				"tags": {
					"type": "array",
					"items": {
						"type": "string",
						"pattern": "\\S",
						"title": "a text that is not empty"
					},
					"title": "a list of texts"
				},
				"pattern": {
					"type": "string",
					"pattern": ".",
					"title": "a regular expression (RE2 syntax)"
				},
				"ignoreCase": {
					"type": "boolean",
					"title": "true or false"
				},
				"absent": {
					"type": "boolean",
					"title": "true or false"
				}
			},
			"required": ["type", "pattern"]
		},
		{
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"type": { "const": "json-match" },
				"name": {
					"type": "string",
					"pattern": "\\S",
					"title": "a text that is not empty"
				},
				"weight": {
					"type": "number",
					"minimum": 0,
					"title": "a number from 0"
				},
				"required": {
					"type": "boolean",
					"title": "true or false"
				},
				"tags": {
					"type": "array",
					"items": {
						"type": "string",
						"pattern": "\\S",
						"title": "a text that is not empty"
					},
					"title": "a list of texts"
				},
				"expected": { "title": "the expected value" },
				"path": {
					"type": "string",
					"pattern": "^(/([^~/]|~[01])*)*$",
					"title": "a JSON Pointer such as /queue"
				},
				"mode": { "enum": ["whole", "part"] },
				"fenced": {
					"type": "boolean",
					"title": "true or false"
				}
			},
			"required": ["type", "expected"]
		},
		{
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"type": { "const": "json-schema" },
				"name": {
					"type": "string",
					"pattern": "\\S",
					"title": "a text that is not empty"
				},
				"weight": {
					"type": "number",
					"minimum": 0,
					"title": "a number from 0"
				},
				"required": {
					"type": "boolean",
					"title": "true or false"
				},
				"tags": {
					"type": "array",
					"items": {
						"type": "string",
						"pattern": "\\S",
						"title": "a text that is not empty"
					},
					"title": "a list of texts"
				},
				"schema": {
					"type": ["object", "string"],
					"title": "a JSON Schema, or the path of a file that holds one"
				},
				"fenced": {
					"type": "boolean",
					"title": "true or false"
				}
			},
			"required": ["type", "schema"]
		},
		{
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"type": { "const": "numeric" },
				"name": {
					"type": "string",
					"pattern": "\\S",
					"title": "a text that is not empty"
				},
				"weight": {
					"type": "number",
					"minimum": 0,
					"title": "a number from 0"
				},
				"required": {
					"type": "boolean",
					"title": "true or false"
				},
				"tags": {
					"type": "array",
					"items": {
						"type": "string",
						"pattern": "\\S",
						"title": "a text that is not empty"
					},
					"title": "a list of texts"
				},
				"expected": {
					"type": ["number", "string"],
					"title": "a number or a template"
				},
				"tolerance": {
					"type": "number",
					"minimum": 0,
					"title": "a number from 0"
				},
				"min": {
					"type": "number",
					"title": "a number"
				},
				"max": {
					"type": "number",
					"title": "a number"
				},
				"path": {
					"type": "string",
					"pattern": "^(/([^~/]|~[01])*)*$",
					"title": "a JSON Pointer such as /queue"
				},
				"fenced": {
					"type": "boolean",
					"title": "true or false"
				}
			},
			"required": ["type"]
		},
		{
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"type": { "const": "length" },
				"name": {
					"type": "string",
					"pattern": "\\S",
					"title": "a text that is not empty"
				},
				"weight": {
					"type": "number",
					"minimum": 0,
					"title": "a number from 0"
				},
				"required": {
					"type": "boolean",
					"title": "true or false"
				},
				"tags": {
					"type": "array",
					"items": {
						"type": "string",
						"pattern": "\\S",
						"title": "a text that is not empty"
					},
					"title": "a list of texts"
				},
				"unit": { "enum": [
					"characters",
					"words",
					"lines"
				] },
				"min": {
					"type": "integer",
					"minimum": 0,
					"title": "a whole number from 0"
				},
				"max": {
					"type": "integer",
					"minimum": 0,
					"title": "a whole number from 0"
				}
			},
			"required": ["type"]
		}
	]
};
const pattern65 = new RegExp(".", "u");
const pattern68 = new RegExp("^(/([^~/]|~[01])*)*$", "u");
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" },
				message: "must have required property 'type'",
				schema: schema8.required,
				parentSchema: schema8,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		const tag0 = data.type;
		if (typeof tag0 == "string") {
			if (tag0 === "exact-match") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.type === void 0) {
						const err1 = {
							instancePath,
							schemaPath: "#/oneOf/0/required",
							keyword: "required",
							params: { missingProperty: "type" },
							message: "must have required property 'type'",
							schema: schema8.oneOf[0].required,
							parentSchema: schema8.oneOf[0],
							data
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
					if (data.expected === void 0) {
						const err2 = {
							instancePath,
							schemaPath: "#/oneOf/0/required",
							keyword: "required",
							params: { missingProperty: "expected" },
							message: "must have required property 'expected'",
							schema: schema8.oneOf[0].required,
							parentSchema: schema8.oneOf[0],
							data
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
					for (const key0 in data) if (!(key0 === "type" || key0 === "name" || key0 === "weight" || key0 === "required" || key0 === "tags" || key0 === "expected" || key0 === "ignoreCase" || key0 === "trim")) {
						const err3 = {
							instancePath,
							schemaPath: "#/oneOf/0/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema8.oneOf[0],
							data
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
					if (data.type !== void 0) {
						let data0 = data.type;
						if ("exact-match" !== data0) {
							const err4 = {
								instancePath: instancePath + "/type",
								schemaPath: "#/oneOf/0/properties/type/const",
								keyword: "const",
								params: { allowedValue: "exact-match" },
								message: "must be equal to constant",
								schema: "exact-match",
								parentSchema: schema8.oneOf[0].properties.type,
								data: data0
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					}
					if (data.name !== void 0) {
						let data1 = data.name;
						if (typeof data1 === "string") {
							if (!pattern1.test(data1)) {
								const err5 = {
									instancePath: instancePath + "/name",
									schemaPath: "#/oneOf/0/properties/name/pattern",
									keyword: "pattern",
									params: { pattern: "\\S" },
									message: "must match pattern \"\\S\"",
									schema: "\\S",
									parentSchema: schema8.oneOf[0].properties.name,
									data: data1
								};
								if (vErrors === null) vErrors = [err5];
								else vErrors.push(err5);
								errors++;
							}
						} else {
							const err6 = {
								instancePath: instancePath + "/name",
								schemaPath: "#/oneOf/0/properties/name/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema8.oneOf[0].properties.name.type,
								parentSchema: schema8.oneOf[0].properties.name,
								data: data1
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
					}
					if (data.weight !== void 0) {
						let data2 = data.weight;
						if (typeof data2 == "number" && isFinite(data2)) {
							if (data2 < 0 || isNaN(data2)) {
								const err7 = {
									instancePath: instancePath + "/weight",
									schemaPath: "#/oneOf/0/properties/weight/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0",
									schema: 0,
									parentSchema: schema8.oneOf[0].properties.weight,
									data: data2
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						} else {
							const err8 = {
								instancePath: instancePath + "/weight",
								schemaPath: "#/oneOf/0/properties/weight/type",
								keyword: "type",
								params: { type: "number" },
								message: "must be number",
								schema: schema8.oneOf[0].properties.weight.type,
								parentSchema: schema8.oneOf[0].properties.weight,
								data: data2
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
					}
					if (data.required !== void 0) {
						let data3 = data.required;
						if (typeof data3 !== "boolean") {
							const err9 = {
								instancePath: instancePath + "/required",
								schemaPath: "#/oneOf/0/properties/required/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean",
								schema: schema8.oneOf[0].properties.required.type,
								parentSchema: schema8.oneOf[0].properties.required,
								data: data3
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
					}
					if (data.tags !== void 0) {
						let data4 = data.tags;
						if (Array.isArray(data4)) {
							const len0 = data4.length;
							for (let i0 = 0; i0 < len0; i0++) {
								let data5 = data4[i0];
								if (typeof data5 === "string") {
									if (!pattern1.test(data5)) {
										const err10 = {
											instancePath: instancePath + "/tags/" + i0,
											schemaPath: "#/oneOf/0/properties/tags/items/pattern",
											keyword: "pattern",
											params: { pattern: "\\S" },
											message: "must match pattern \"\\S\"",
											schema: "\\S",
											parentSchema: schema8.oneOf[0].properties.tags.items,
											data: data5
										};
										if (vErrors === null) vErrors = [err10];
										else vErrors.push(err10);
										errors++;
									}
								} else {
									const err11 = {
										instancePath: instancePath + "/tags/" + i0,
										schemaPath: "#/oneOf/0/properties/tags/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema8.oneOf[0].properties.tags.items.type,
										parentSchema: schema8.oneOf[0].properties.tags.items,
										data: data5
									};
									if (vErrors === null) vErrors = [err11];
									else vErrors.push(err11);
									errors++;
								}
							}
						} else {
							const err12 = {
								instancePath: instancePath + "/tags",
								schemaPath: "#/oneOf/0/properties/tags/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array",
								schema: schema8.oneOf[0].properties.tags.type,
								parentSchema: schema8.oneOf[0].properties.tags,
								data: data4
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					}
					if (data.ignoreCase !== void 0) {
						let data6 = data.ignoreCase;
						if (typeof data6 !== "boolean") {
							const err13 = {
								instancePath: instancePath + "/ignoreCase",
								schemaPath: "#/oneOf/0/properties/ignoreCase/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean",
								schema: schema8.oneOf[0].properties.ignoreCase.type,
								parentSchema: schema8.oneOf[0].properties.ignoreCase,
								data: data6
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					}
					if (data.trim !== void 0) {
						let data7 = data.trim;
						if (typeof data7 !== "boolean") {
							const err14 = {
								instancePath: instancePath + "/trim",
								schemaPath: "#/oneOf/0/properties/trim/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean",
								schema: schema8.oneOf[0].properties.trim.type,
								parentSchema: schema8.oneOf[0].properties.trim,
								data: data7
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
					}
				} else {
					const err15 = {
						instancePath,
						schemaPath: "#/oneOf/0/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema8.oneOf[0].type,
						parentSchema: schema8.oneOf[0],
						data
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			} else if (tag0 === "includes") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.type === void 0) {
						const err16 = {
							instancePath,
							schemaPath: "#/oneOf/1/required",
							keyword: "required",
							params: { missingProperty: "type" },
							message: "must have required property 'type'",
							schema: schema8.oneOf[1].required,
							parentSchema: schema8.oneOf[1],
							data
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
					if (data.value === void 0) {
						const err17 = {
							instancePath,
							schemaPath: "#/oneOf/1/required",
							keyword: "required",
							params: { missingProperty: "value" },
							message: "must have required property 'value'",
							schema: schema8.oneOf[1].required,
							parentSchema: schema8.oneOf[1],
							data
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
					for (const key1 in data) if (!(key1 === "type" || key1 === "name" || key1 === "weight" || key1 === "required" || key1 === "tags" || key1 === "value" || key1 === "mode" || key1 === "ignoreCase")) {
						const err18 = {
							instancePath,
							schemaPath: "#/oneOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key1 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema8.oneOf[1],
							data
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
					if (data.type !== void 0) {
						let data8 = data.type;
						if ("includes" !== data8) {
							const err19 = {
								instancePath: instancePath + "/type",
								schemaPath: "#/oneOf/1/properties/type/const",
								keyword: "const",
								params: { allowedValue: "includes" },
								message: "must be equal to constant",
								schema: "includes",
								parentSchema: schema8.oneOf[1].properties.type,
								data: data8
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
					}
					if (data.name !== void 0) {
						let data9 = data.name;
						if (typeof data9 === "string") {
							if (!pattern1.test(data9)) {
								const err20 = {
									instancePath: instancePath + "/name",
									schemaPath: "#/oneOf/1/properties/name/pattern",
									keyword: "pattern",
									params: { pattern: "\\S" },
									message: "must match pattern \"\\S\"",
									schema: "\\S",
									parentSchema: schema8.oneOf[1].properties.name,
									data: data9
								};
								if (vErrors === null) vErrors = [err20];
								else vErrors.push(err20);
								errors++;
							}
						} else {
							const err21 = {
								instancePath: instancePath + "/name",
								schemaPath: "#/oneOf/1/properties/name/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema8.oneOf[1].properties.name.type,
								parentSchema: schema8.oneOf[1].properties.name,
								data: data9
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
					}
					if (data.weight !== void 0) {
						let data10 = data.weight;
						if (typeof data10 == "number" && isFinite(data10)) {
							if (data10 < 0 || isNaN(data10)) {
								const err22 = {
									instancePath: instancePath + "/weight",
									schemaPath: "#/oneOf/1/properties/weight/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0",
									schema: 0,
									parentSchema: schema8.oneOf[1].properties.weight,
									data: data10
								};
								if (vErrors === null) vErrors = [err22];
								else vErrors.push(err22);
								errors++;
							}
						} else {
							const err23 = {
								instancePath: instancePath + "/weight",
								schemaPath: "#/oneOf/1/properties/weight/type",
								keyword: "type",
								params: { type: "number" },
								message: "must be number",
								schema: schema8.oneOf[1].properties.weight.type,
								parentSchema: schema8.oneOf[1].properties.weight,
								data: data10
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
					}
					if (data.required !== void 0) {
						let data11 = data.required;
						if (typeof data11 !== "boolean") {
							const err24 = {
								instancePath: instancePath + "/required",
								schemaPath: "#/oneOf/1/properties/required/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean",
								schema: schema8.oneOf[1].properties.required.type,
								parentSchema: schema8.oneOf[1].properties.required,
								data: data11
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
					}
					if (data.tags !== void 0) {
						let data12 = data.tags;
						if (Array.isArray(data12)) {
							const len1 = data12.length;
							for (let i1 = 0; i1 < len1; i1++) {
								let data13 = data12[i1];
								if (typeof data13 === "string") {
									if (!pattern1.test(data13)) {
										const err25 = {
											instancePath: instancePath + "/tags/" + i1,
											schemaPath: "#/oneOf/1/properties/tags/items/pattern",
											keyword: "pattern",
											params: { pattern: "\\S" },
											message: "must match pattern \"\\S\"",
											schema: "\\S",
											parentSchema: schema8.oneOf[1].properties.tags.items,
											data: data13
										};
										if (vErrors === null) vErrors = [err25];
										else vErrors.push(err25);
										errors++;
									}
								} else {
									const err26 = {
										instancePath: instancePath + "/tags/" + i1,
										schemaPath: "#/oneOf/1/properties/tags/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema8.oneOf[1].properties.tags.items.type,
										parentSchema: schema8.oneOf[1].properties.tags.items,
										data: data13
									};
									if (vErrors === null) vErrors = [err26];
									else vErrors.push(err26);
									errors++;
								}
							}
						} else {
							const err27 = {
								instancePath: instancePath + "/tags",
								schemaPath: "#/oneOf/1/properties/tags/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array",
								schema: schema8.oneOf[1].properties.tags.type,
								parentSchema: schema8.oneOf[1].properties.tags,
								data: data12
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
					}
					if (data.value !== void 0) {
						let data14 = data.value;
						if (typeof data14 !== "string" && !Array.isArray(data14)) {
							const err28 = {
								instancePath: instancePath + "/value",
								schemaPath: "#/oneOf/1/properties/value/type",
								keyword: "type",
								params: { type: schema8.oneOf[1].properties.value.type },
								message: "must be string,array",
								schema: schema8.oneOf[1].properties.value.type,
								parentSchema: schema8.oneOf[1].properties.value,
								data: data14
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
						if (Array.isArray(data14)) {
							if (data14.length < 1) {
								const err29 = {
									instancePath: instancePath + "/value",
									schemaPath: "#/oneOf/1/properties/value/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items",
									schema: 1,
									parentSchema: schema8.oneOf[1].properties.value,
									data: data14
								};
								if (vErrors === null) vErrors = [err29];
								else vErrors.push(err29);
								errors++;
							}
							const len2 = data14.length;
							for (let i2 = 0; i2 < len2; i2++) {
								let data15 = data14[i2];
								if (typeof data15 !== "string") {
									const err30 = {
										instancePath: instancePath + "/value/" + i2,
										schemaPath: "#/oneOf/1/properties/value/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema8.oneOf[1].properties.value.items.type,
										parentSchema: schema8.oneOf[1].properties.value.items,
										data: data15
									};
									if (vErrors === null) vErrors = [err30];
									else vErrors.push(err30);
									errors++;
								}
							}
						}
					}
					if (data.mode !== void 0) {
						let data16 = data.mode;
						if (!(data16 === "all" || data16 === "any")) {
							const err31 = {
								instancePath: instancePath + "/mode",
								schemaPath: "#/oneOf/1/properties/mode/enum",
								keyword: "enum",
								params: { allowedValues: schema8.oneOf[1].properties.mode.enum },
								message: "must be equal to one of the allowed values",
								schema: schema8.oneOf[1].properties.mode.enum,
								parentSchema: schema8.oneOf[1].properties.mode,
								data: data16
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
					}
					if (data.ignoreCase !== void 0) {
						let data17 = data.ignoreCase;
						if (typeof data17 !== "boolean") {
							const err32 = {
								instancePath: instancePath + "/ignoreCase",
								schemaPath: "#/oneOf/1/properties/ignoreCase/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean",
								schema: schema8.oneOf[1].properties.ignoreCase.type,
								parentSchema: schema8.oneOf[1].properties.ignoreCase,
								data: data17
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
					}
				} else {
					const err33 = {
						instancePath,
						schemaPath: "#/oneOf/1/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema8.oneOf[1].type,
						parentSchema: schema8.oneOf[1],
						data
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
			} else if (tag0 === "excludes") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.type === void 0) {
						const err34 = {
							instancePath,
							schemaPath: "#/oneOf/2/required",
							keyword: "required",
							params: { missingProperty: "type" },
							message: "must have required property 'type'",
							schema: schema8.oneOf[2].required,
							parentSchema: schema8.oneOf[2],
							data
						};
						if (vErrors === null) vErrors = [err34];
						else vErrors.push(err34);
						errors++;
					}
					if (data.value === void 0) {
						const err35 = {
							instancePath,
							schemaPath: "#/oneOf/2/required",
							keyword: "required",
							params: { missingProperty: "value" },
							message: "must have required property 'value'",
							schema: schema8.oneOf[2].required,
							parentSchema: schema8.oneOf[2],
							data
						};
						if (vErrors === null) vErrors = [err35];
						else vErrors.push(err35);
						errors++;
					}
					for (const key2 in data) if (!(key2 === "type" || key2 === "name" || key2 === "weight" || key2 === "required" || key2 === "tags" || key2 === "value" || key2 === "ignoreCase")) {
						const err36 = {
							instancePath,
							schemaPath: "#/oneOf/2/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key2 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema8.oneOf[2],
							data
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
					if (data.type !== void 0) {
						let data18 = data.type;
						if ("excludes" !== data18) {
							const err37 = {
								instancePath: instancePath + "/type",
								schemaPath: "#/oneOf/2/properties/type/const",
								keyword: "const",
								params: { allowedValue: "excludes" },
								message: "must be equal to constant",
								schema: "excludes",
								parentSchema: schema8.oneOf[2].properties.type,
								data: data18
							};
							if (vErrors === null) vErrors = [err37];
							else vErrors.push(err37);
							errors++;
						}
					}
					if (data.name !== void 0) {
						let data19 = data.name;
						if (typeof data19 === "string") {
							if (!pattern1.test(data19)) {
								const err38 = {
									instancePath: instancePath + "/name",
									schemaPath: "#/oneOf/2/properties/name/pattern",
									keyword: "pattern",
									params: { pattern: "\\S" },
									message: "must match pattern \"\\S\"",
									schema: "\\S",
									parentSchema: schema8.oneOf[2].properties.name,
									data: data19
								};
								if (vErrors === null) vErrors = [err38];
								else vErrors.push(err38);
								errors++;
							}
						} else {
							const err39 = {
								instancePath: instancePath + "/name",
								schemaPath: "#/oneOf/2/properties/name/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema8.oneOf[2].properties.name.type,
								parentSchema: schema8.oneOf[2].properties.name,
								data: data19
							};
							if (vErrors === null) vErrors = [err39];
							else vErrors.push(err39);
							errors++;
						}
					}
					if (data.weight !== void 0) {
						let data20 = data.weight;
						if (typeof data20 == "number" && isFinite(data20)) {
							if (data20 < 0 || isNaN(data20)) {
								const err40 = {
									instancePath: instancePath + "/weight",
									schemaPath: "#/oneOf/2/properties/weight/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0",
									schema: 0,
									parentSchema: schema8.oneOf[2].properties.weight,
									data: data20
								};
								if (vErrors === null) vErrors = [err40];
								else vErrors.push(err40);
								errors++;
							}
						} else {
							const err41 = {
								instancePath: instancePath + "/weight",
								schemaPath: "#/oneOf/2/properties/weight/type",
								keyword: "type",
								params: { type: "number" },
								message: "must be number",
								schema: schema8.oneOf[2].properties.weight.type,
								parentSchema: schema8.oneOf[2].properties.weight,
								data: data20
							};
							if (vErrors === null) vErrors = [err41];
							else vErrors.push(err41);
							errors++;
						}
					}
					if (data.required !== void 0) {
						let data21 = data.required;
						if (typeof data21 !== "boolean") {
							const err42 = {
								instancePath: instancePath + "/required",
								schemaPath: "#/oneOf/2/properties/required/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean",
								schema: schema8.oneOf[2].properties.required.type,
								parentSchema: schema8.oneOf[2].properties.required,
								data: data21
							};
							if (vErrors === null) vErrors = [err42];
							else vErrors.push(err42);
							errors++;
						}
					}
					if (data.tags !== void 0) {
						let data22 = data.tags;
						if (Array.isArray(data22)) {
							const len3 = data22.length;
							for (let i3 = 0; i3 < len3; i3++) {
								let data23 = data22[i3];
								if (typeof data23 === "string") {
									if (!pattern1.test(data23)) {
										const err43 = {
											instancePath: instancePath + "/tags/" + i3,
											schemaPath: "#/oneOf/2/properties/tags/items/pattern",
											keyword: "pattern",
											params: { pattern: "\\S" },
											message: "must match pattern \"\\S\"",
											schema: "\\S",
											parentSchema: schema8.oneOf[2].properties.tags.items,
											data: data23
										};
										if (vErrors === null) vErrors = [err43];
										else vErrors.push(err43);
										errors++;
									}
								} else {
									const err44 = {
										instancePath: instancePath + "/tags/" + i3,
										schemaPath: "#/oneOf/2/properties/tags/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema8.oneOf[2].properties.tags.items.type,
										parentSchema: schema8.oneOf[2].properties.tags.items,
										data: data23
									};
									if (vErrors === null) vErrors = [err44];
									else vErrors.push(err44);
									errors++;
								}
							}
						} else {
							const err45 = {
								instancePath: instancePath + "/tags",
								schemaPath: "#/oneOf/2/properties/tags/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array",
								schema: schema8.oneOf[2].properties.tags.type,
								parentSchema: schema8.oneOf[2].properties.tags,
								data: data22
							};
							if (vErrors === null) vErrors = [err45];
							else vErrors.push(err45);
							errors++;
						}
					}
					if (data.value !== void 0) {
						let data24 = data.value;
						if (typeof data24 !== "string" && !Array.isArray(data24)) {
							const err46 = {
								instancePath: instancePath + "/value",
								schemaPath: "#/oneOf/2/properties/value/type",
								keyword: "type",
								params: { type: schema8.oneOf[2].properties.value.type },
								message: "must be string,array",
								schema: schema8.oneOf[2].properties.value.type,
								parentSchema: schema8.oneOf[2].properties.value,
								data: data24
							};
							if (vErrors === null) vErrors = [err46];
							else vErrors.push(err46);
							errors++;
						}
						if (Array.isArray(data24)) {
							if (data24.length < 1) {
								const err47 = {
									instancePath: instancePath + "/value",
									schemaPath: "#/oneOf/2/properties/value/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items",
									schema: 1,
									parentSchema: schema8.oneOf[2].properties.value,
									data: data24
								};
								if (vErrors === null) vErrors = [err47];
								else vErrors.push(err47);
								errors++;
							}
							const len4 = data24.length;
							for (let i4 = 0; i4 < len4; i4++) {
								let data25 = data24[i4];
								if (typeof data25 !== "string") {
									const err48 = {
										instancePath: instancePath + "/value/" + i4,
										schemaPath: "#/oneOf/2/properties/value/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema8.oneOf[2].properties.value.items.type,
										parentSchema: schema8.oneOf[2].properties.value.items,
										data: data25
									};
									if (vErrors === null) vErrors = [err48];
									else vErrors.push(err48);
									errors++;
								}
							}
						}
					}
					if (data.ignoreCase !== void 0) {
						let data26 = data.ignoreCase;
						if (typeof data26 !== "boolean") {
							const err49 = {
								instancePath: instancePath + "/ignoreCase",
								schemaPath: "#/oneOf/2/properties/ignoreCase/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean",
								schema: schema8.oneOf[2].properties.ignoreCase.type,
								parentSchema: schema8.oneOf[2].properties.ignoreCase,
								data: data26
							};
							if (vErrors === null) vErrors = [err49];
							else vErrors.push(err49);
							errors++;
						}
					}
				} else {
					const err50 = {
						instancePath,
						schemaPath: "#/oneOf/2/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema8.oneOf[2].type,
						parentSchema: schema8.oneOf[2],
						data
					};
					if (vErrors === null) vErrors = [err50];
					else vErrors.push(err50);
					errors++;
				}
			} else if (tag0 === "starts-with") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.type === void 0) {
						const err51 = {
							instancePath,
							schemaPath: "#/oneOf/3/required",
							keyword: "required",
							params: { missingProperty: "type" },
							message: "must have required property 'type'",
							schema: schema8.oneOf[3].required,
							parentSchema: schema8.oneOf[3],
							data
						};
						if (vErrors === null) vErrors = [err51];
						else vErrors.push(err51);
						errors++;
					}
					if (data.value === void 0) {
						const err52 = {
							instancePath,
							schemaPath: "#/oneOf/3/required",
							keyword: "required",
							params: { missingProperty: "value" },
							message: "must have required property 'value'",
							schema: schema8.oneOf[3].required,
							parentSchema: schema8.oneOf[3],
							data
						};
						if (vErrors === null) vErrors = [err52];
						else vErrors.push(err52);
						errors++;
					}
					for (const key3 in data) if (!(key3 === "type" || key3 === "name" || key3 === "weight" || key3 === "required" || key3 === "tags" || key3 === "value" || key3 === "ignoreCase")) {
						const err53 = {
							instancePath,
							schemaPath: "#/oneOf/3/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key3 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema8.oneOf[3],
							data
						};
						if (vErrors === null) vErrors = [err53];
						else vErrors.push(err53);
						errors++;
					}
					if (data.type !== void 0) {
						let data27 = data.type;
						if ("starts-with" !== data27) {
							const err54 = {
								instancePath: instancePath + "/type",
								schemaPath: "#/oneOf/3/properties/type/const",
								keyword: "const",
								params: { allowedValue: "starts-with" },
								message: "must be equal to constant",
								schema: "starts-with",
								parentSchema: schema8.oneOf[3].properties.type,
								data: data27
							};
							if (vErrors === null) vErrors = [err54];
							else vErrors.push(err54);
							errors++;
						}
					}
					if (data.name !== void 0) {
						let data28 = data.name;
						if (typeof data28 === "string") {
							if (!pattern1.test(data28)) {
								const err55 = {
									instancePath: instancePath + "/name",
									schemaPath: "#/oneOf/3/properties/name/pattern",
									keyword: "pattern",
									params: { pattern: "\\S" },
									message: "must match pattern \"\\S\"",
									schema: "\\S",
									parentSchema: schema8.oneOf[3].properties.name,
									data: data28
								};
								if (vErrors === null) vErrors = [err55];
								else vErrors.push(err55);
								errors++;
							}
						} else {
							const err56 = {
								instancePath: instancePath + "/name",
								schemaPath: "#/oneOf/3/properties/name/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema8.oneOf[3].properties.name.type,
								parentSchema: schema8.oneOf[3].properties.name,
								data: data28
							};
							if (vErrors === null) vErrors = [err56];
							else vErrors.push(err56);
							errors++;
						}
					}
					if (data.weight !== void 0) {
						let data29 = data.weight;
						if (typeof data29 == "number" && isFinite(data29)) {
							if (data29 < 0 || isNaN(data29)) {
								const err57 = {
									instancePath: instancePath + "/weight",
									schemaPath: "#/oneOf/3/properties/weight/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0",
									schema: 0,
									parentSchema: schema8.oneOf[3].properties.weight,
									data: data29
								};
								if (vErrors === null) vErrors = [err57];
								else vErrors.push(err57);
								errors++;
							}
						} else {
							const err58 = {
								instancePath: instancePath + "/weight",
								schemaPath: "#/oneOf/3/properties/weight/type",
								keyword: "type",
								params: { type: "number" },
								message: "must be number",
								schema: schema8.oneOf[3].properties.weight.type,
								parentSchema: schema8.oneOf[3].properties.weight,
								data: data29
							};
							if (vErrors === null) vErrors = [err58];
							else vErrors.push(err58);
							errors++;
						}
					}
					if (data.required !== void 0) {
						let data30 = data.required;
						if (typeof data30 !== "boolean") {
							const err59 = {
								instancePath: instancePath + "/required",
								schemaPath: "#/oneOf/3/properties/required/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean",
								schema: schema8.oneOf[3].properties.required.type,
								parentSchema: schema8.oneOf[3].properties.required,
								data: data30
							};
							if (vErrors === null) vErrors = [err59];
							else vErrors.push(err59);
							errors++;
						}
					}
					if (data.tags !== void 0) {
						let data31 = data.tags;
						if (Array.isArray(data31)) {
							const len5 = data31.length;
							for (let i5 = 0; i5 < len5; i5++) {
								let data32 = data31[i5];
								if (typeof data32 === "string") {
									if (!pattern1.test(data32)) {
										const err60 = {
											instancePath: instancePath + "/tags/" + i5,
											schemaPath: "#/oneOf/3/properties/tags/items/pattern",
											keyword: "pattern",
											params: { pattern: "\\S" },
											message: "must match pattern \"\\S\"",
											schema: "\\S",
											parentSchema: schema8.oneOf[3].properties.tags.items,
											data: data32
										};
										if (vErrors === null) vErrors = [err60];
										else vErrors.push(err60);
										errors++;
									}
								} else {
									const err61 = {
										instancePath: instancePath + "/tags/" + i5,
										schemaPath: "#/oneOf/3/properties/tags/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema8.oneOf[3].properties.tags.items.type,
										parentSchema: schema8.oneOf[3].properties.tags.items,
										data: data32
									};
									if (vErrors === null) vErrors = [err61];
									else vErrors.push(err61);
									errors++;
								}
							}
						} else {
							const err62 = {
								instancePath: instancePath + "/tags",
								schemaPath: "#/oneOf/3/properties/tags/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array",
								schema: schema8.oneOf[3].properties.tags.type,
								parentSchema: schema8.oneOf[3].properties.tags,
								data: data31
							};
							if (vErrors === null) vErrors = [err62];
							else vErrors.push(err62);
							errors++;
						}
					}
					if (data.value !== void 0) {
						let data33 = data.value;
						if (typeof data33 !== "string") {
							const err63 = {
								instancePath: instancePath + "/value",
								schemaPath: "#/oneOf/3/properties/value/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema8.oneOf[3].properties.value.type,
								parentSchema: schema8.oneOf[3].properties.value,
								data: data33
							};
							if (vErrors === null) vErrors = [err63];
							else vErrors.push(err63);
							errors++;
						}
					}
					if (data.ignoreCase !== void 0) {
						let data34 = data.ignoreCase;
						if (typeof data34 !== "boolean") {
							const err64 = {
								instancePath: instancePath + "/ignoreCase",
								schemaPath: "#/oneOf/3/properties/ignoreCase/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean",
								schema: schema8.oneOf[3].properties.ignoreCase.type,
								parentSchema: schema8.oneOf[3].properties.ignoreCase,
								data: data34
							};
							if (vErrors === null) vErrors = [err64];
							else vErrors.push(err64);
							errors++;
						}
					}
				} else {
					const err65 = {
						instancePath,
						schemaPath: "#/oneOf/3/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema8.oneOf[3].type,
						parentSchema: schema8.oneOf[3],
						data
					};
					if (vErrors === null) vErrors = [err65];
					else vErrors.push(err65);
					errors++;
				}
			} else if (tag0 === "ends-with") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.type === void 0) {
						const err66 = {
							instancePath,
							schemaPath: "#/oneOf/4/required",
							keyword: "required",
							params: { missingProperty: "type" },
							message: "must have required property 'type'",
							schema: schema8.oneOf[4].required,
							parentSchema: schema8.oneOf[4],
							data
						};
						if (vErrors === null) vErrors = [err66];
						else vErrors.push(err66);
						errors++;
					}
					if (data.value === void 0) {
						const err67 = {
							instancePath,
							schemaPath: "#/oneOf/4/required",
							keyword: "required",
							params: { missingProperty: "value" },
							message: "must have required property 'value'",
							schema: schema8.oneOf[4].required,
							parentSchema: schema8.oneOf[4],
							data
						};
						if (vErrors === null) vErrors = [err67];
						else vErrors.push(err67);
						errors++;
					}
					for (const key4 in data) if (!(key4 === "type" || key4 === "name" || key4 === "weight" || key4 === "required" || key4 === "tags" || key4 === "value" || key4 === "ignoreCase")) {
						const err68 = {
							instancePath,
							schemaPath: "#/oneOf/4/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key4 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema8.oneOf[4],
							data
						};
						if (vErrors === null) vErrors = [err68];
						else vErrors.push(err68);
						errors++;
					}
					if (data.type !== void 0) {
						let data35 = data.type;
						if ("ends-with" !== data35) {
							const err69 = {
								instancePath: instancePath + "/type",
								schemaPath: "#/oneOf/4/properties/type/const",
								keyword: "const",
								params: { allowedValue: "ends-with" },
								message: "must be equal to constant",
								schema: "ends-with",
								parentSchema: schema8.oneOf[4].properties.type,
								data: data35
							};
							if (vErrors === null) vErrors = [err69];
							else vErrors.push(err69);
							errors++;
						}
					}
					if (data.name !== void 0) {
						let data36 = data.name;
						if (typeof data36 === "string") {
							if (!pattern1.test(data36)) {
								const err70 = {
									instancePath: instancePath + "/name",
									schemaPath: "#/oneOf/4/properties/name/pattern",
									keyword: "pattern",
									params: { pattern: "\\S" },
									message: "must match pattern \"\\S\"",
									schema: "\\S",
									parentSchema: schema8.oneOf[4].properties.name,
									data: data36
								};
								if (vErrors === null) vErrors = [err70];
								else vErrors.push(err70);
								errors++;
							}
						} else {
							const err71 = {
								instancePath: instancePath + "/name",
								schemaPath: "#/oneOf/4/properties/name/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema8.oneOf[4].properties.name.type,
								parentSchema: schema8.oneOf[4].properties.name,
								data: data36
							};
							if (vErrors === null) vErrors = [err71];
							else vErrors.push(err71);
							errors++;
						}
					}
					if (data.weight !== void 0) {
						let data37 = data.weight;
						if (typeof data37 == "number" && isFinite(data37)) {
							if (data37 < 0 || isNaN(data37)) {
								const err72 = {
									instancePath: instancePath + "/weight",
									schemaPath: "#/oneOf/4/properties/weight/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0",
									schema: 0,
									parentSchema: schema8.oneOf[4].properties.weight,
									data: data37
								};
								if (vErrors === null) vErrors = [err72];
								else vErrors.push(err72);
								errors++;
							}
						} else {
							const err73 = {
								instancePath: instancePath + "/weight",
								schemaPath: "#/oneOf/4/properties/weight/type",
								keyword: "type",
								params: { type: "number" },
								message: "must be number",
								schema: schema8.oneOf[4].properties.weight.type,
								parentSchema: schema8.oneOf[4].properties.weight,
								data: data37
							};
							if (vErrors === null) vErrors = [err73];
							else vErrors.push(err73);
							errors++;
						}
					}
					if (data.required !== void 0) {
						let data38 = data.required;
						if (typeof data38 !== "boolean") {
							const err74 = {
								instancePath: instancePath + "/required",
								schemaPath: "#/oneOf/4/properties/required/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean",
								schema: schema8.oneOf[4].properties.required.type,
								parentSchema: schema8.oneOf[4].properties.required,
								data: data38
							};
							if (vErrors === null) vErrors = [err74];
							else vErrors.push(err74);
							errors++;
						}
					}
					if (data.tags !== void 0) {
						let data39 = data.tags;
						if (Array.isArray(data39)) {
							const len6 = data39.length;
							for (let i6 = 0; i6 < len6; i6++) {
								let data40 = data39[i6];
								if (typeof data40 === "string") {
									if (!pattern1.test(data40)) {
										const err75 = {
											instancePath: instancePath + "/tags/" + i6,
											schemaPath: "#/oneOf/4/properties/tags/items/pattern",
											keyword: "pattern",
											params: { pattern: "\\S" },
											message: "must match pattern \"\\S\"",
											schema: "\\S",
											parentSchema: schema8.oneOf[4].properties.tags.items,
											data: data40
										};
										if (vErrors === null) vErrors = [err75];
										else vErrors.push(err75);
										errors++;
									}
								} else {
									const err76 = {
										instancePath: instancePath + "/tags/" + i6,
										schemaPath: "#/oneOf/4/properties/tags/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema8.oneOf[4].properties.tags.items.type,
										parentSchema: schema8.oneOf[4].properties.tags.items,
										data: data40
									};
									if (vErrors === null) vErrors = [err76];
									else vErrors.push(err76);
									errors++;
								}
							}
						} else {
							const err77 = {
								instancePath: instancePath + "/tags",
								schemaPath: "#/oneOf/4/properties/tags/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array",
								schema: schema8.oneOf[4].properties.tags.type,
								parentSchema: schema8.oneOf[4].properties.tags,
								data: data39
							};
							if (vErrors === null) vErrors = [err77];
							else vErrors.push(err77);
							errors++;
						}
					}
					if (data.value !== void 0) {
						let data41 = data.value;
						if (typeof data41 !== "string") {
							const err78 = {
								instancePath: instancePath + "/value",
								schemaPath: "#/oneOf/4/properties/value/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema8.oneOf[4].properties.value.type,
								parentSchema: schema8.oneOf[4].properties.value,
								data: data41
							};
							if (vErrors === null) vErrors = [err78];
							else vErrors.push(err78);
							errors++;
						}
					}
					if (data.ignoreCase !== void 0) {
						let data42 = data.ignoreCase;
						if (typeof data42 !== "boolean") {
							const err79 = {
								instancePath: instancePath + "/ignoreCase",
								schemaPath: "#/oneOf/4/properties/ignoreCase/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean",
								schema: schema8.oneOf[4].properties.ignoreCase.type,
								parentSchema: schema8.oneOf[4].properties.ignoreCase,
								data: data42
							};
							if (vErrors === null) vErrors = [err79];
							else vErrors.push(err79);
							errors++;
						}
					}
				} else {
					const err80 = {
						instancePath,
						schemaPath: "#/oneOf/4/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema8.oneOf[4].type,
						parentSchema: schema8.oneOf[4],
						data
					};
					if (vErrors === null) vErrors = [err80];
					else vErrors.push(err80);
					errors++;
				}
			} else if (tag0 === "pattern") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.type === void 0) {
						const err81 = {
							instancePath,
							schemaPath: "#/oneOf/5/required",
							keyword: "required",
							params: { missingProperty: "type" },
							message: "must have required property 'type'",
							schema: schema8.oneOf[5].required,
							parentSchema: schema8.oneOf[5],
							data
						};
						if (vErrors === null) vErrors = [err81];
						else vErrors.push(err81);
						errors++;
					}
					if (data.pattern === void 0) {
						const err82 = {
							instancePath,
							schemaPath: "#/oneOf/5/required",
							keyword: "required",
							params: { missingProperty: "pattern" },
							message: "must have required property 'pattern'",
							schema: schema8.oneOf[5].required,
							parentSchema: schema8.oneOf[5],
							data
						};
						if (vErrors === null) vErrors = [err82];
						else vErrors.push(err82);
						errors++;
					}
					for (const key5 in data) if (!(key5 === "type" || key5 === "name" || key5 === "weight" || key5 === "required" || key5 === "tags" || key5 === "pattern" || key5 === "ignoreCase" || key5 === "absent")) {
						const err83 = {
							instancePath,
							schemaPath: "#/oneOf/5/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key5 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema8.oneOf[5],
							data
						};
						if (vErrors === null) vErrors = [err83];
						else vErrors.push(err83);
						errors++;
					}
					if (data.type !== void 0) {
						let data43 = data.type;
						if ("pattern" !== data43) {
							const err84 = {
								instancePath: instancePath + "/type",
								schemaPath: "#/oneOf/5/properties/type/const",
								keyword: "const",
								params: { allowedValue: "pattern" },
								message: "must be equal to constant",
								schema: "pattern",
								parentSchema: schema8.oneOf[5].properties.type,
								data: data43
							};
							if (vErrors === null) vErrors = [err84];
							else vErrors.push(err84);
							errors++;
						}
					}
					if (data.name !== void 0) {
						let data44 = data.name;
						if (typeof data44 === "string") {
							if (!pattern1.test(data44)) {
								const err85 = {
									instancePath: instancePath + "/name",
									schemaPath: "#/oneOf/5/properties/name/pattern",
									keyword: "pattern",
									params: { pattern: "\\S" },
									message: "must match pattern \"\\S\"",
									schema: "\\S",
									parentSchema: schema8.oneOf[5].properties.name,
									data: data44
								};
								if (vErrors === null) vErrors = [err85];
								else vErrors.push(err85);
								errors++;
							}
						} else {
							const err86 = {
								instancePath: instancePath + "/name",
								schemaPath: "#/oneOf/5/properties/name/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema8.oneOf[5].properties.name.type,
								parentSchema: schema8.oneOf[5].properties.name,
								data: data44
							};
							if (vErrors === null) vErrors = [err86];
							else vErrors.push(err86);
							errors++;
						}
					}
					if (data.weight !== void 0) {
						let data45 = data.weight;
						if (typeof data45 == "number" && isFinite(data45)) {
							if (data45 < 0 || isNaN(data45)) {
								const err87 = {
									instancePath: instancePath + "/weight",
									schemaPath: "#/oneOf/5/properties/weight/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0",
									schema: 0,
									parentSchema: schema8.oneOf[5].properties.weight,
									data: data45
								};
								if (vErrors === null) vErrors = [err87];
								else vErrors.push(err87);
								errors++;
							}
						} else {
							const err88 = {
								instancePath: instancePath + "/weight",
								schemaPath: "#/oneOf/5/properties/weight/type",
								keyword: "type",
								params: { type: "number" },
								message: "must be number",
								schema: schema8.oneOf[5].properties.weight.type,
								parentSchema: schema8.oneOf[5].properties.weight,
								data: data45
							};
							if (vErrors === null) vErrors = [err88];
							else vErrors.push(err88);
							errors++;
						}
					}
					if (data.required !== void 0) {
						let data46 = data.required;
						if (typeof data46 !== "boolean") {
							const err89 = {
								instancePath: instancePath + "/required",
								schemaPath: "#/oneOf/5/properties/required/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean",
								schema: schema8.oneOf[5].properties.required.type,
								parentSchema: schema8.oneOf[5].properties.required,
								data: data46
							};
							if (vErrors === null) vErrors = [err89];
							else vErrors.push(err89);
							errors++;
						}
					}
					if (data.tags !== void 0) {
						let data47 = data.tags;
						if (Array.isArray(data47)) {
							const len7 = data47.length;
							for (let i7 = 0; i7 < len7; i7++) {
								let data48 = data47[i7];
								if (typeof data48 === "string") {
									if (!pattern1.test(data48)) {
										const err90 = {
											instancePath: instancePath + "/tags/" + i7,
											schemaPath: "#/oneOf/5/properties/tags/items/pattern",
											keyword: "pattern",
											params: { pattern: "\\S" },
											message: "must match pattern \"\\S\"",
											schema: "\\S",
											parentSchema: schema8.oneOf[5].properties.tags.items,
											data: data48
										};
										if (vErrors === null) vErrors = [err90];
										else vErrors.push(err90);
										errors++;
									}
								} else {
									const err91 = {
										instancePath: instancePath + "/tags/" + i7,
										schemaPath: "#/oneOf/5/properties/tags/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema8.oneOf[5].properties.tags.items.type,
										parentSchema: schema8.oneOf[5].properties.tags.items,
										data: data48
									};
									if (vErrors === null) vErrors = [err91];
									else vErrors.push(err91);
									errors++;
								}
							}
						} else {
							const err92 = {
								instancePath: instancePath + "/tags",
								schemaPath: "#/oneOf/5/properties/tags/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array",
								schema: schema8.oneOf[5].properties.tags.type,
								parentSchema: schema8.oneOf[5].properties.tags,
								data: data47
							};
							if (vErrors === null) vErrors = [err92];
							else vErrors.push(err92);
							errors++;
						}
					}
					if (data.pattern !== void 0) {
						let data49 = data.pattern;
						if (typeof data49 === "string") {
							if (!pattern65.test(data49)) {
								const err93 = {
									instancePath: instancePath + "/pattern",
									schemaPath: "#/oneOf/5/properties/pattern/pattern",
									keyword: "pattern",
									params: { pattern: "." },
									message: "must match pattern \".\"",
									schema: ".",
									parentSchema: schema8.oneOf[5].properties.pattern,
									data: data49
								};
								if (vErrors === null) vErrors = [err93];
								else vErrors.push(err93);
								errors++;
							}
						} else {
							const err94 = {
								instancePath: instancePath + "/pattern",
								schemaPath: "#/oneOf/5/properties/pattern/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema8.oneOf[5].properties.pattern.type,
								parentSchema: schema8.oneOf[5].properties.pattern,
								data: data49
							};
							if (vErrors === null) vErrors = [err94];
							else vErrors.push(err94);
							errors++;
						}
					}
					if (data.ignoreCase !== void 0) {
						let data50 = data.ignoreCase;
						if (typeof data50 !== "boolean") {
							const err95 = {
								instancePath: instancePath + "/ignoreCase",
								schemaPath: "#/oneOf/5/properties/ignoreCase/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean",
								schema: schema8.oneOf[5].properties.ignoreCase.type,
								parentSchema: schema8.oneOf[5].properties.ignoreCase,
								data: data50
							};
							if (vErrors === null) vErrors = [err95];
							else vErrors.push(err95);
							errors++;
						}
					}
					if (data.absent !== void 0) {
						let data51 = data.absent;
						if (typeof data51 !== "boolean") {
							const err96 = {
								instancePath: instancePath + "/absent",
								schemaPath: "#/oneOf/5/properties/absent/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean",
								schema: schema8.oneOf[5].properties.absent.type,
								parentSchema: schema8.oneOf[5].properties.absent,
								data: data51
							};
							if (vErrors === null) vErrors = [err96];
							else vErrors.push(err96);
							errors++;
						}
					}
				} else {
					const err97 = {
						instancePath,
						schemaPath: "#/oneOf/5/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema8.oneOf[5].type,
						parentSchema: schema8.oneOf[5],
						data
					};
					if (vErrors === null) vErrors = [err97];
					else vErrors.push(err97);
					errors++;
				}
			} else if (tag0 === "json-match") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.type === void 0) {
						const err98 = {
							instancePath,
							schemaPath: "#/oneOf/6/required",
							keyword: "required",
							params: { missingProperty: "type" },
							message: "must have required property 'type'",
							schema: schema8.oneOf[6].required,
							parentSchema: schema8.oneOf[6],
							data
						};
						if (vErrors === null) vErrors = [err98];
						else vErrors.push(err98);
						errors++;
					}
					if (data.expected === void 0) {
						const err99 = {
							instancePath,
							schemaPath: "#/oneOf/6/required",
							keyword: "required",
							params: { missingProperty: "expected" },
							message: "must have required property 'expected'",
							schema: schema8.oneOf[6].required,
							parentSchema: schema8.oneOf[6],
							data
						};
						if (vErrors === null) vErrors = [err99];
						else vErrors.push(err99);
						errors++;
					}
					for (const key6 in data) if (!func2.call(schema8.oneOf[6].properties, key6)) {
						const err100 = {
							instancePath,
							schemaPath: "#/oneOf/6/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key6 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema8.oneOf[6],
							data
						};
						if (vErrors === null) vErrors = [err100];
						else vErrors.push(err100);
						errors++;
					}
					if (data.type !== void 0) {
						let data52 = data.type;
						if ("json-match" !== data52) {
							const err101 = {
								instancePath: instancePath + "/type",
								schemaPath: "#/oneOf/6/properties/type/const",
								keyword: "const",
								params: { allowedValue: "json-match" },
								message: "must be equal to constant",
								schema: "json-match",
								parentSchema: schema8.oneOf[6].properties.type,
								data: data52
							};
							if (vErrors === null) vErrors = [err101];
							else vErrors.push(err101);
							errors++;
						}
					}
					if (data.name !== void 0) {
						let data53 = data.name;
						if (typeof data53 === "string") {
							if (!pattern1.test(data53)) {
								const err102 = {
									instancePath: instancePath + "/name",
									schemaPath: "#/oneOf/6/properties/name/pattern",
									keyword: "pattern",
									params: { pattern: "\\S" },
									message: "must match pattern \"\\S\"",
									schema: "\\S",
									parentSchema: schema8.oneOf[6].properties.name,
									data: data53
								};
								if (vErrors === null) vErrors = [err102];
								else vErrors.push(err102);
								errors++;
							}
						} else {
							const err103 = {
								instancePath: instancePath + "/name",
								schemaPath: "#/oneOf/6/properties/name/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema8.oneOf[6].properties.name.type,
								parentSchema: schema8.oneOf[6].properties.name,
								data: data53
							};
							if (vErrors === null) vErrors = [err103];
							else vErrors.push(err103);
							errors++;
						}
					}
					if (data.weight !== void 0) {
						let data54 = data.weight;
						if (typeof data54 == "number" && isFinite(data54)) {
							if (data54 < 0 || isNaN(data54)) {
								const err104 = {
									instancePath: instancePath + "/weight",
									schemaPath: "#/oneOf/6/properties/weight/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0",
									schema: 0,
									parentSchema: schema8.oneOf[6].properties.weight,
									data: data54
								};
								if (vErrors === null) vErrors = [err104];
								else vErrors.push(err104);
								errors++;
							}
						} else {
							const err105 = {
								instancePath: instancePath + "/weight",
								schemaPath: "#/oneOf/6/properties/weight/type",
								keyword: "type",
								params: { type: "number" },
								message: "must be number",
								schema: schema8.oneOf[6].properties.weight.type,
								parentSchema: schema8.oneOf[6].properties.weight,
								data: data54
							};
							if (vErrors === null) vErrors = [err105];
							else vErrors.push(err105);
							errors++;
						}
					}
					if (data.required !== void 0) {
						let data55 = data.required;
						if (typeof data55 !== "boolean") {
							const err106 = {
								instancePath: instancePath + "/required",
								schemaPath: "#/oneOf/6/properties/required/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean",
								schema: schema8.oneOf[6].properties.required.type,
								parentSchema: schema8.oneOf[6].properties.required,
								data: data55
							};
							if (vErrors === null) vErrors = [err106];
							else vErrors.push(err106);
							errors++;
						}
					}
					if (data.tags !== void 0) {
						let data56 = data.tags;
						if (Array.isArray(data56)) {
							const len8 = data56.length;
							for (let i8 = 0; i8 < len8; i8++) {
								let data57 = data56[i8];
								if (typeof data57 === "string") {
									if (!pattern1.test(data57)) {
										const err107 = {
											instancePath: instancePath + "/tags/" + i8,
											schemaPath: "#/oneOf/6/properties/tags/items/pattern",
											keyword: "pattern",
											params: { pattern: "\\S" },
											message: "must match pattern \"\\S\"",
											schema: "\\S",
											parentSchema: schema8.oneOf[6].properties.tags.items,
											data: data57
										};
										if (vErrors === null) vErrors = [err107];
										else vErrors.push(err107);
										errors++;
									}
								} else {
									const err108 = {
										instancePath: instancePath + "/tags/" + i8,
										schemaPath: "#/oneOf/6/properties/tags/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema8.oneOf[6].properties.tags.items.type,
										parentSchema: schema8.oneOf[6].properties.tags.items,
										data: data57
									};
									if (vErrors === null) vErrors = [err108];
									else vErrors.push(err108);
									errors++;
								}
							}
						} else {
							const err109 = {
								instancePath: instancePath + "/tags",
								schemaPath: "#/oneOf/6/properties/tags/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array",
								schema: schema8.oneOf[6].properties.tags.type,
								parentSchema: schema8.oneOf[6].properties.tags,
								data: data56
							};
							if (vErrors === null) vErrors = [err109];
							else vErrors.push(err109);
							errors++;
						}
					}
					if (data.path !== void 0) {
						let data58 = data.path;
						if (typeof data58 === "string") {
							if (!pattern68.test(data58)) {
								const err110 = {
									instancePath: instancePath + "/path",
									schemaPath: "#/oneOf/6/properties/path/pattern",
									keyword: "pattern",
									params: { pattern: "^(/([^~/]|~[01])*)*$" },
									message: "must match pattern \"^(/([^~/]|~[01])*)*$\"",
									schema: "^(/([^~/]|~[01])*)*$",
									parentSchema: schema8.oneOf[6].properties.path,
									data: data58
								};
								if (vErrors === null) vErrors = [err110];
								else vErrors.push(err110);
								errors++;
							}
						} else {
							const err111 = {
								instancePath: instancePath + "/path",
								schemaPath: "#/oneOf/6/properties/path/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema8.oneOf[6].properties.path.type,
								parentSchema: schema8.oneOf[6].properties.path,
								data: data58
							};
							if (vErrors === null) vErrors = [err111];
							else vErrors.push(err111);
							errors++;
						}
					}
					if (data.mode !== void 0) {
						let data59 = data.mode;
						if (!(data59 === "whole" || data59 === "part")) {
							const err112 = {
								instancePath: instancePath + "/mode",
								schemaPath: "#/oneOf/6/properties/mode/enum",
								keyword: "enum",
								params: { allowedValues: schema8.oneOf[6].properties.mode.enum },
								message: "must be equal to one of the allowed values",
								schema: schema8.oneOf[6].properties.mode.enum,
								parentSchema: schema8.oneOf[6].properties.mode,
								data: data59
							};
							if (vErrors === null) vErrors = [err112];
							else vErrors.push(err112);
							errors++;
						}
					}
					if (data.fenced !== void 0) {
						let data60 = data.fenced;
						if (typeof data60 !== "boolean") {
							const err113 = {
								instancePath: instancePath + "/fenced",
								schemaPath: "#/oneOf/6/properties/fenced/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean",
								schema: schema8.oneOf[6].properties.fenced.type,
								parentSchema: schema8.oneOf[6].properties.fenced,
								data: data60
							};
							if (vErrors === null) vErrors = [err113];
							else vErrors.push(err113);
							errors++;
						}
					}
				} else {
					const err114 = {
						instancePath,
						schemaPath: "#/oneOf/6/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema8.oneOf[6].type,
						parentSchema: schema8.oneOf[6],
						data
					};
					if (vErrors === null) vErrors = [err114];
					else vErrors.push(err114);
					errors++;
				}
			} else if (tag0 === "json-schema") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.type === void 0) {
						const err115 = {
							instancePath,
							schemaPath: "#/oneOf/7/required",
							keyword: "required",
							params: { missingProperty: "type" },
							message: "must have required property 'type'",
							schema: schema8.oneOf[7].required,
							parentSchema: schema8.oneOf[7],
							data
						};
						if (vErrors === null) vErrors = [err115];
						else vErrors.push(err115);
						errors++;
					}
					if (data.schema === void 0) {
						const err116 = {
							instancePath,
							schemaPath: "#/oneOf/7/required",
							keyword: "required",
							params: { missingProperty: "schema" },
							message: "must have required property 'schema'",
							schema: schema8.oneOf[7].required,
							parentSchema: schema8.oneOf[7],
							data
						};
						if (vErrors === null) vErrors = [err116];
						else vErrors.push(err116);
						errors++;
					}
					for (const key7 in data) if (!(key7 === "type" || key7 === "name" || key7 === "weight" || key7 === "required" || key7 === "tags" || key7 === "schema" || key7 === "fenced")) {
						const err117 = {
							instancePath,
							schemaPath: "#/oneOf/7/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key7 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema8.oneOf[7],
							data
						};
						if (vErrors === null) vErrors = [err117];
						else vErrors.push(err117);
						errors++;
					}
					if (data.type !== void 0) {
						let data61 = data.type;
						if ("json-schema" !== data61) {
							const err118 = {
								instancePath: instancePath + "/type",
								schemaPath: "#/oneOf/7/properties/type/const",
								keyword: "const",
								params: { allowedValue: "json-schema" },
								message: "must be equal to constant",
								schema: "json-schema",
								parentSchema: schema8.oneOf[7].properties.type,
								data: data61
							};
							if (vErrors === null) vErrors = [err118];
							else vErrors.push(err118);
							errors++;
						}
					}
					if (data.name !== void 0) {
						let data62 = data.name;
						if (typeof data62 === "string") {
							if (!pattern1.test(data62)) {
								const err119 = {
									instancePath: instancePath + "/name",
									schemaPath: "#/oneOf/7/properties/name/pattern",
									keyword: "pattern",
									params: { pattern: "\\S" },
									message: "must match pattern \"\\S\"",
									schema: "\\S",
									parentSchema: schema8.oneOf[7].properties.name,
									data: data62
								};
								if (vErrors === null) vErrors = [err119];
								else vErrors.push(err119);
								errors++;
							}
						} else {
							const err120 = {
								instancePath: instancePath + "/name",
								schemaPath: "#/oneOf/7/properties/name/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema8.oneOf[7].properties.name.type,
								parentSchema: schema8.oneOf[7].properties.name,
								data: data62
							};
							if (vErrors === null) vErrors = [err120];
							else vErrors.push(err120);
							errors++;
						}
					}
					if (data.weight !== void 0) {
						let data63 = data.weight;
						if (typeof data63 == "number" && isFinite(data63)) {
							if (data63 < 0 || isNaN(data63)) {
								const err121 = {
									instancePath: instancePath + "/weight",
									schemaPath: "#/oneOf/7/properties/weight/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0",
									schema: 0,
									parentSchema: schema8.oneOf[7].properties.weight,
									data: data63
								};
								if (vErrors === null) vErrors = [err121];
								else vErrors.push(err121);
								errors++;
							}
						} else {
							const err122 = {
								instancePath: instancePath + "/weight",
								schemaPath: "#/oneOf/7/properties/weight/type",
								keyword: "type",
								params: { type: "number" },
								message: "must be number",
								schema: schema8.oneOf[7].properties.weight.type,
								parentSchema: schema8.oneOf[7].properties.weight,
								data: data63
							};
							if (vErrors === null) vErrors = [err122];
							else vErrors.push(err122);
							errors++;
						}
					}
					if (data.required !== void 0) {
						let data64 = data.required;
						if (typeof data64 !== "boolean") {
							const err123 = {
								instancePath: instancePath + "/required",
								schemaPath: "#/oneOf/7/properties/required/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean",
								schema: schema8.oneOf[7].properties.required.type,
								parentSchema: schema8.oneOf[7].properties.required,
								data: data64
							};
							if (vErrors === null) vErrors = [err123];
							else vErrors.push(err123);
							errors++;
						}
					}
					if (data.tags !== void 0) {
						let data65 = data.tags;
						if (Array.isArray(data65)) {
							const len9 = data65.length;
							for (let i9 = 0; i9 < len9; i9++) {
								let data66 = data65[i9];
								if (typeof data66 === "string") {
									if (!pattern1.test(data66)) {
										const err124 = {
											instancePath: instancePath + "/tags/" + i9,
											schemaPath: "#/oneOf/7/properties/tags/items/pattern",
											keyword: "pattern",
											params: { pattern: "\\S" },
											message: "must match pattern \"\\S\"",
											schema: "\\S",
											parentSchema: schema8.oneOf[7].properties.tags.items,
											data: data66
										};
										if (vErrors === null) vErrors = [err124];
										else vErrors.push(err124);
										errors++;
									}
								} else {
									const err125 = {
										instancePath: instancePath + "/tags/" + i9,
										schemaPath: "#/oneOf/7/properties/tags/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema8.oneOf[7].properties.tags.items.type,
										parentSchema: schema8.oneOf[7].properties.tags.items,
										data: data66
									};
									if (vErrors === null) vErrors = [err125];
									else vErrors.push(err125);
									errors++;
								}
							}
						} else {
							const err126 = {
								instancePath: instancePath + "/tags",
								schemaPath: "#/oneOf/7/properties/tags/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array",
								schema: schema8.oneOf[7].properties.tags.type,
								parentSchema: schema8.oneOf[7].properties.tags,
								data: data65
							};
							if (vErrors === null) vErrors = [err126];
							else vErrors.push(err126);
							errors++;
						}
					}
					if (data.schema !== void 0) {
						let data67 = data.schema;
						if (!(data67 && typeof data67 == "object" && !Array.isArray(data67)) && typeof data67 !== "string") {
							const err127 = {
								instancePath: instancePath + "/schema",
								schemaPath: "#/oneOf/7/properties/schema/type",
								keyword: "type",
								params: { type: schema8.oneOf[7].properties.schema.type },
								message: "must be object,string",
								schema: schema8.oneOf[7].properties.schema.type,
								parentSchema: schema8.oneOf[7].properties.schema,
								data: data67
							};
							if (vErrors === null) vErrors = [err127];
							else vErrors.push(err127);
							errors++;
						}
					}
					if (data.fenced !== void 0) {
						let data68 = data.fenced;
						if (typeof data68 !== "boolean") {
							const err128 = {
								instancePath: instancePath + "/fenced",
								schemaPath: "#/oneOf/7/properties/fenced/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean",
								schema: schema8.oneOf[7].properties.fenced.type,
								parentSchema: schema8.oneOf[7].properties.fenced,
								data: data68
							};
							if (vErrors === null) vErrors = [err128];
							else vErrors.push(err128);
							errors++;
						}
					}
				} else {
					const err129 = {
						instancePath,
						schemaPath: "#/oneOf/7/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema8.oneOf[7].type,
						parentSchema: schema8.oneOf[7],
						data
					};
					if (vErrors === null) vErrors = [err129];
					else vErrors.push(err129);
					errors++;
				}
			} else if (tag0 === "numeric") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.type === void 0) {
						const err130 = {
							instancePath,
							schemaPath: "#/oneOf/8/required",
							keyword: "required",
							params: { missingProperty: "type" },
							message: "must have required property 'type'",
							schema: schema8.oneOf[8].required,
							parentSchema: schema8.oneOf[8],
							data
						};
						if (vErrors === null) vErrors = [err130];
						else vErrors.push(err130);
						errors++;
					}
					for (const key8 in data) if (!func2.call(schema8.oneOf[8].properties, key8)) {
						const err131 = {
							instancePath,
							schemaPath: "#/oneOf/8/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key8 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema8.oneOf[8],
							data
						};
						if (vErrors === null) vErrors = [err131];
						else vErrors.push(err131);
						errors++;
					}
					if (data.type !== void 0) {
						let data69 = data.type;
						if ("numeric" !== data69) {
							const err132 = {
								instancePath: instancePath + "/type",
								schemaPath: "#/oneOf/8/properties/type/const",
								keyword: "const",
								params: { allowedValue: "numeric" },
								message: "must be equal to constant",
								schema: "numeric",
								parentSchema: schema8.oneOf[8].properties.type,
								data: data69
							};
							if (vErrors === null) vErrors = [err132];
							else vErrors.push(err132);
							errors++;
						}
					}
					if (data.name !== void 0) {
						let data70 = data.name;
						if (typeof data70 === "string") {
							if (!pattern1.test(data70)) {
								const err133 = {
									instancePath: instancePath + "/name",
									schemaPath: "#/oneOf/8/properties/name/pattern",
									keyword: "pattern",
									params: { pattern: "\\S" },
									message: "must match pattern \"\\S\"",
									schema: "\\S",
									parentSchema: schema8.oneOf[8].properties.name,
									data: data70
								};
								if (vErrors === null) vErrors = [err133];
								else vErrors.push(err133);
								errors++;
							}
						} else {
							const err134 = {
								instancePath: instancePath + "/name",
								schemaPath: "#/oneOf/8/properties/name/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema8.oneOf[8].properties.name.type,
								parentSchema: schema8.oneOf[8].properties.name,
								data: data70
							};
							if (vErrors === null) vErrors = [err134];
							else vErrors.push(err134);
							errors++;
						}
					}
					if (data.weight !== void 0) {
						let data71 = data.weight;
						if (typeof data71 == "number" && isFinite(data71)) {
							if (data71 < 0 || isNaN(data71)) {
								const err135 = {
									instancePath: instancePath + "/weight",
									schemaPath: "#/oneOf/8/properties/weight/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0",
									schema: 0,
									parentSchema: schema8.oneOf[8].properties.weight,
									data: data71
								};
								if (vErrors === null) vErrors = [err135];
								else vErrors.push(err135);
								errors++;
							}
						} else {
							const err136 = {
								instancePath: instancePath + "/weight",
								schemaPath: "#/oneOf/8/properties/weight/type",
								keyword: "type",
								params: { type: "number" },
								message: "must be number",
								schema: schema8.oneOf[8].properties.weight.type,
								parentSchema: schema8.oneOf[8].properties.weight,
								data: data71
							};
							if (vErrors === null) vErrors = [err136];
							else vErrors.push(err136);
							errors++;
						}
					}
					if (data.required !== void 0) {
						let data72 = data.required;
						if (typeof data72 !== "boolean") {
							const err137 = {
								instancePath: instancePath + "/required",
								schemaPath: "#/oneOf/8/properties/required/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean",
								schema: schema8.oneOf[8].properties.required.type,
								parentSchema: schema8.oneOf[8].properties.required,
								data: data72
							};
							if (vErrors === null) vErrors = [err137];
							else vErrors.push(err137);
							errors++;
						}
					}
					if (data.tags !== void 0) {
						let data73 = data.tags;
						if (Array.isArray(data73)) {
							const len10 = data73.length;
							for (let i10 = 0; i10 < len10; i10++) {
								let data74 = data73[i10];
								if (typeof data74 === "string") {
									if (!pattern1.test(data74)) {
										const err138 = {
											instancePath: instancePath + "/tags/" + i10,
											schemaPath: "#/oneOf/8/properties/tags/items/pattern",
											keyword: "pattern",
											params: { pattern: "\\S" },
											message: "must match pattern \"\\S\"",
											schema: "\\S",
											parentSchema: schema8.oneOf[8].properties.tags.items,
											data: data74
										};
										if (vErrors === null) vErrors = [err138];
										else vErrors.push(err138);
										errors++;
									}
								} else {
									const err139 = {
										instancePath: instancePath + "/tags/" + i10,
										schemaPath: "#/oneOf/8/properties/tags/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema8.oneOf[8].properties.tags.items.type,
										parentSchema: schema8.oneOf[8].properties.tags.items,
										data: data74
									};
									if (vErrors === null) vErrors = [err139];
									else vErrors.push(err139);
									errors++;
								}
							}
						} else {
							const err140 = {
								instancePath: instancePath + "/tags",
								schemaPath: "#/oneOf/8/properties/tags/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array",
								schema: schema8.oneOf[8].properties.tags.type,
								parentSchema: schema8.oneOf[8].properties.tags,
								data: data73
							};
							if (vErrors === null) vErrors = [err140];
							else vErrors.push(err140);
							errors++;
						}
					}
					if (data.expected !== void 0) {
						let data75 = data.expected;
						if (!(typeof data75 == "number" && isFinite(data75)) && typeof data75 !== "string") {
							const err141 = {
								instancePath: instancePath + "/expected",
								schemaPath: "#/oneOf/8/properties/expected/type",
								keyword: "type",
								params: { type: schema8.oneOf[8].properties.expected.type },
								message: "must be number,string",
								schema: schema8.oneOf[8].properties.expected.type,
								parentSchema: schema8.oneOf[8].properties.expected,
								data: data75
							};
							if (vErrors === null) vErrors = [err141];
							else vErrors.push(err141);
							errors++;
						}
					}
					if (data.tolerance !== void 0) {
						let data76 = data.tolerance;
						if (typeof data76 == "number" && isFinite(data76)) {
							if (data76 < 0 || isNaN(data76)) {
								const err142 = {
									instancePath: instancePath + "/tolerance",
									schemaPath: "#/oneOf/8/properties/tolerance/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0",
									schema: 0,
									parentSchema: schema8.oneOf[8].properties.tolerance,
									data: data76
								};
								if (vErrors === null) vErrors = [err142];
								else vErrors.push(err142);
								errors++;
							}
						} else {
							const err143 = {
								instancePath: instancePath + "/tolerance",
								schemaPath: "#/oneOf/8/properties/tolerance/type",
								keyword: "type",
								params: { type: "number" },
								message: "must be number",
								schema: schema8.oneOf[8].properties.tolerance.type,
								parentSchema: schema8.oneOf[8].properties.tolerance,
								data: data76
							};
							if (vErrors === null) vErrors = [err143];
							else vErrors.push(err143);
							errors++;
						}
					}
					if (data.min !== void 0) {
						let data77 = data.min;
						if (!(typeof data77 == "number" && isFinite(data77))) {
							const err144 = {
								instancePath: instancePath + "/min",
								schemaPath: "#/oneOf/8/properties/min/type",
								keyword: "type",
								params: { type: "number" },
								message: "must be number",
								schema: schema8.oneOf[8].properties.min.type,
								parentSchema: schema8.oneOf[8].properties.min,
								data: data77
							};
							if (vErrors === null) vErrors = [err144];
							else vErrors.push(err144);
							errors++;
						}
					}
					if (data.max !== void 0) {
						let data78 = data.max;
						if (!(typeof data78 == "number" && isFinite(data78))) {
							const err145 = {
								instancePath: instancePath + "/max",
								schemaPath: "#/oneOf/8/properties/max/type",
								keyword: "type",
								params: { type: "number" },
								message: "must be number",
								schema: schema8.oneOf[8].properties.max.type,
								parentSchema: schema8.oneOf[8].properties.max,
								data: data78
							};
							if (vErrors === null) vErrors = [err145];
							else vErrors.push(err145);
							errors++;
						}
					}
					if (data.path !== void 0) {
						let data79 = data.path;
						if (typeof data79 === "string") {
							if (!pattern68.test(data79)) {
								const err146 = {
									instancePath: instancePath + "/path",
									schemaPath: "#/oneOf/8/properties/path/pattern",
									keyword: "pattern",
									params: { pattern: "^(/([^~/]|~[01])*)*$" },
									message: "must match pattern \"^(/([^~/]|~[01])*)*$\"",
									schema: "^(/([^~/]|~[01])*)*$",
									parentSchema: schema8.oneOf[8].properties.path,
									data: data79
								};
								if (vErrors === null) vErrors = [err146];
								else vErrors.push(err146);
								errors++;
							}
						} else {
							const err147 = {
								instancePath: instancePath + "/path",
								schemaPath: "#/oneOf/8/properties/path/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema8.oneOf[8].properties.path.type,
								parentSchema: schema8.oneOf[8].properties.path,
								data: data79
							};
							if (vErrors === null) vErrors = [err147];
							else vErrors.push(err147);
							errors++;
						}
					}
					if (data.fenced !== void 0) {
						let data80 = data.fenced;
						if (typeof data80 !== "boolean") {
							const err148 = {
								instancePath: instancePath + "/fenced",
								schemaPath: "#/oneOf/8/properties/fenced/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean",
								schema: schema8.oneOf[8].properties.fenced.type,
								parentSchema: schema8.oneOf[8].properties.fenced,
								data: data80
							};
							if (vErrors === null) vErrors = [err148];
							else vErrors.push(err148);
							errors++;
						}
					}
				} else {
					const err149 = {
						instancePath,
						schemaPath: "#/oneOf/8/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema8.oneOf[8].type,
						parentSchema: schema8.oneOf[8],
						data
					};
					if (vErrors === null) vErrors = [err149];
					else vErrors.push(err149);
					errors++;
				}
			} else if (tag0 === "length") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.type === void 0) {
						const err150 = {
							instancePath,
							schemaPath: "#/oneOf/9/required",
							keyword: "required",
							params: { missingProperty: "type" },
							message: "must have required property 'type'",
							schema: schema8.oneOf[9].required,
							parentSchema: schema8.oneOf[9],
							data
						};
						if (vErrors === null) vErrors = [err150];
						else vErrors.push(err150);
						errors++;
					}
					for (const key9 in data) if (!(key9 === "type" || key9 === "name" || key9 === "weight" || key9 === "required" || key9 === "tags" || key9 === "unit" || key9 === "min" || key9 === "max")) {
						const err151 = {
							instancePath,
							schemaPath: "#/oneOf/9/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key9 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema8.oneOf[9],
							data
						};
						if (vErrors === null) vErrors = [err151];
						else vErrors.push(err151);
						errors++;
					}
					if (data.type !== void 0) {
						let data81 = data.type;
						if ("length" !== data81) {
							const err152 = {
								instancePath: instancePath + "/type",
								schemaPath: "#/oneOf/9/properties/type/const",
								keyword: "const",
								params: { allowedValue: "length" },
								message: "must be equal to constant",
								schema: "length",
								parentSchema: schema8.oneOf[9].properties.type,
								data: data81
							};
							if (vErrors === null) vErrors = [err152];
							else vErrors.push(err152);
							errors++;
						}
					}
					if (data.name !== void 0) {
						let data82 = data.name;
						if (typeof data82 === "string") {
							if (!pattern1.test(data82)) {
								const err153 = {
									instancePath: instancePath + "/name",
									schemaPath: "#/oneOf/9/properties/name/pattern",
									keyword: "pattern",
									params: { pattern: "\\S" },
									message: "must match pattern \"\\S\"",
									schema: "\\S",
									parentSchema: schema8.oneOf[9].properties.name,
									data: data82
								};
								if (vErrors === null) vErrors = [err153];
								else vErrors.push(err153);
								errors++;
							}
						} else {
							const err154 = {
								instancePath: instancePath + "/name",
								schemaPath: "#/oneOf/9/properties/name/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema8.oneOf[9].properties.name.type,
								parentSchema: schema8.oneOf[9].properties.name,
								data: data82
							};
							if (vErrors === null) vErrors = [err154];
							else vErrors.push(err154);
							errors++;
						}
					}
					if (data.weight !== void 0) {
						let data83 = data.weight;
						if (typeof data83 == "number" && isFinite(data83)) {
							if (data83 < 0 || isNaN(data83)) {
								const err155 = {
									instancePath: instancePath + "/weight",
									schemaPath: "#/oneOf/9/properties/weight/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0",
									schema: 0,
									parentSchema: schema8.oneOf[9].properties.weight,
									data: data83
								};
								if (vErrors === null) vErrors = [err155];
								else vErrors.push(err155);
								errors++;
							}
						} else {
							const err156 = {
								instancePath: instancePath + "/weight",
								schemaPath: "#/oneOf/9/properties/weight/type",
								keyword: "type",
								params: { type: "number" },
								message: "must be number",
								schema: schema8.oneOf[9].properties.weight.type,
								parentSchema: schema8.oneOf[9].properties.weight,
								data: data83
							};
							if (vErrors === null) vErrors = [err156];
							else vErrors.push(err156);
							errors++;
						}
					}
					if (data.required !== void 0) {
						let data84 = data.required;
						if (typeof data84 !== "boolean") {
							const err157 = {
								instancePath: instancePath + "/required",
								schemaPath: "#/oneOf/9/properties/required/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean",
								schema: schema8.oneOf[9].properties.required.type,
								parentSchema: schema8.oneOf[9].properties.required,
								data: data84
							};
							if (vErrors === null) vErrors = [err157];
							else vErrors.push(err157);
							errors++;
						}
					}
					if (data.tags !== void 0) {
						let data85 = data.tags;
						if (Array.isArray(data85)) {
							const len11 = data85.length;
							for (let i11 = 0; i11 < len11; i11++) {
								let data86 = data85[i11];
								if (typeof data86 === "string") {
									if (!pattern1.test(data86)) {
										const err158 = {
											instancePath: instancePath + "/tags/" + i11,
											schemaPath: "#/oneOf/9/properties/tags/items/pattern",
											keyword: "pattern",
											params: { pattern: "\\S" },
											message: "must match pattern \"\\S\"",
											schema: "\\S",
											parentSchema: schema8.oneOf[9].properties.tags.items,
											data: data86
										};
										if (vErrors === null) vErrors = [err158];
										else vErrors.push(err158);
										errors++;
									}
								} else {
									const err159 = {
										instancePath: instancePath + "/tags/" + i11,
										schemaPath: "#/oneOf/9/properties/tags/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema8.oneOf[9].properties.tags.items.type,
										parentSchema: schema8.oneOf[9].properties.tags.items,
										data: data86
									};
									if (vErrors === null) vErrors = [err159];
									else vErrors.push(err159);
									errors++;
								}
							}
						} else {
							const err160 = {
								instancePath: instancePath + "/tags",
								schemaPath: "#/oneOf/9/properties/tags/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array",
								schema: schema8.oneOf[9].properties.tags.type,
								parentSchema: schema8.oneOf[9].properties.tags,
								data: data85
							};
							if (vErrors === null) vErrors = [err160];
							else vErrors.push(err160);
							errors++;
						}
					}
					if (data.unit !== void 0) {
						let data87 = data.unit;
						if (!(data87 === "characters" || data87 === "words" || data87 === "lines")) {
							const err161 = {
								instancePath: instancePath + "/unit",
								schemaPath: "#/oneOf/9/properties/unit/enum",
								keyword: "enum",
								params: { allowedValues: schema8.oneOf[9].properties.unit.enum },
								message: "must be equal to one of the allowed values",
								schema: schema8.oneOf[9].properties.unit.enum,
								parentSchema: schema8.oneOf[9].properties.unit,
								data: data87
							};
							if (vErrors === null) vErrors = [err161];
							else vErrors.push(err161);
							errors++;
						}
					}
					if (data.min !== void 0) {
						let data88 = data.min;
						if (!(typeof data88 == "number" && !(data88 % 1) && !isNaN(data88) && isFinite(data88))) {
							const err162 = {
								instancePath: instancePath + "/min",
								schemaPath: "#/oneOf/9/properties/min/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer",
								schema: schema8.oneOf[9].properties.min.type,
								parentSchema: schema8.oneOf[9].properties.min,
								data: data88
							};
							if (vErrors === null) vErrors = [err162];
							else vErrors.push(err162);
							errors++;
						}
						if (typeof data88 == "number" && isFinite(data88)) {
							if (data88 < 0 || isNaN(data88)) {
								const err163 = {
									instancePath: instancePath + "/min",
									schemaPath: "#/oneOf/9/properties/min/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0",
									schema: 0,
									parentSchema: schema8.oneOf[9].properties.min,
									data: data88
								};
								if (vErrors === null) vErrors = [err163];
								else vErrors.push(err163);
								errors++;
							}
						}
					}
					if (data.max !== void 0) {
						let data89 = data.max;
						if (!(typeof data89 == "number" && !(data89 % 1) && !isNaN(data89) && isFinite(data89))) {
							const err164 = {
								instancePath: instancePath + "/max",
								schemaPath: "#/oneOf/9/properties/max/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer",
								schema: schema8.oneOf[9].properties.max.type,
								parentSchema: schema8.oneOf[9].properties.max,
								data: data89
							};
							if (vErrors === null) vErrors = [err164];
							else vErrors.push(err164);
							errors++;
						}
						if (typeof data89 == "number" && isFinite(data89)) {
							if (data89 < 0 || isNaN(data89)) {
								const err165 = {
									instancePath: instancePath + "/max",
									schemaPath: "#/oneOf/9/properties/max/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0",
									schema: 0,
									parentSchema: schema8.oneOf[9].properties.max,
									data: data89
								};
								if (vErrors === null) vErrors = [err165];
								else vErrors.push(err165);
								errors++;
							}
						}
					}
				} else {
					const err166 = {
						instancePath,
						schemaPath: "#/oneOf/9/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema8.oneOf[9].type,
						parentSchema: schema8.oneOf[9],
						data
					};
					if (vErrors === null) vErrors = [err166];
					else vErrors.push(err166);
					errors++;
				}
			} else {
				const err167 = {
					instancePath,
					schemaPath: "#/discriminator",
					keyword: "discriminator",
					params: {
						error: "mapping",
						tag: "type",
						tagValue: tag0
					},
					message: "value of tag \"type\" must be in oneOf",
					schema: schema8.discriminator,
					parentSchema: schema8,
					data
				};
				if (vErrors === null) vErrors = [err167];
				else vErrors.push(err167);
				errors++;
			}
		} else {
			const err168 = {
				instancePath,
				schemaPath: "#/discriminator",
				keyword: "discriminator",
				params: {
					error: "tag",
					tag: "type",
					tagValue: tag0
				},
				message: "tag \"type\" must be string",
				schema: schema8.discriminator,
				parentSchema: schema8,
				data
			};
			if (vErrors === null) vErrors = [err168];
			else vErrors.push(err168);
			errors++;
		}
	} else {
		const err169 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema8.type,
			parentSchema: schema8,
			data
		};
		if (vErrors === null) vErrors = [err169];
		else vErrors.push(err169);
		errors++;
	}
	validate23.errors = vErrors;
	return errors === 0;
}
const schema9 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"id": {
			"type": "string",
			"pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$",
			"title": "an id of letters, digits, dots, dashes and underscores, at most 100 long"
		},
		"input": { "title": "the input" },
		"expected": { "title": "what is expected" },
		"tags": {
			"type": "array",
			"items": {
				"type": "string",
				"pattern": "\\S",
				"title": "a text that is not empty"
			},
			"title": "a list of texts"
		},
		"incident": {
			"type": "string",
			"pattern": "\\S",
			"title": "a text that is not empty"
		},
		"owner": {
			"type": "string",
			"pattern": "\\S",
			"title": "a text that is not empty"
		},
		"note": {
			"type": "string",
			"title": "a text"
		},
		"weight": {
			"type": "number",
			"exclusiveMinimum": 0,
			"title": "a number above 0"
		},
		"cluster": {
			"type": "string",
			"pattern": "\\S",
			"title": "a text that is not empty"
		},
		"graders": {
			"type": "array",
			"items": { "$ref": "#/definitions/grader" },
			"title": "a list of graders"
		}
	},
	"required": ["id", "input"],
	"title": "a case"
};
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'",
				schema: schema9.required,
				parentSchema: schema9,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.input === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "input" },
				message: "must have required property 'input'",
				schema: schema9.required,
				parentSchema: schema9,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema9.properties, key0)) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema9,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (!pattern32.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" },
						message: "must match pattern \"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$\"",
						schema: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$",
						parentSchema: schema9.properties.id,
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema9.properties.id.type,
					parentSchema: schema9.properties.id,
					data: data0
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.tags !== void 0) {
			let data1 = data.tags;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (typeof data2 === "string") {
						if (!pattern1.test(data2)) {
							const err5 = {
								instancePath: instancePath + "/tags/" + i0,
								schemaPath: "#/properties/tags/items/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema9.properties.tags.items,
								data: data2
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
					} else {
						const err6 = {
							instancePath: instancePath + "/tags/" + i0,
							schemaPath: "#/properties/tags/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema9.properties.tags.items.type,
							parentSchema: schema9.properties.tags.items,
							data: data2
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/tags",
					schemaPath: "#/properties/tags/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema9.properties.tags.type,
					parentSchema: schema9.properties.tags,
					data: data1
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.incident !== void 0) {
			let data3 = data.incident;
			if (typeof data3 === "string") {
				if (!pattern1.test(data3)) {
					const err8 = {
						instancePath: instancePath + "/incident",
						schemaPath: "#/properties/incident/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema9.properties.incident,
						data: data3
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/incident",
					schemaPath: "#/properties/incident/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema9.properties.incident.type,
					parentSchema: schema9.properties.incident,
					data: data3
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.owner !== void 0) {
			let data4 = data.owner;
			if (typeof data4 === "string") {
				if (!pattern1.test(data4)) {
					const err10 = {
						instancePath: instancePath + "/owner",
						schemaPath: "#/properties/owner/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema9.properties.owner,
						data: data4
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/owner",
					schemaPath: "#/properties/owner/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema9.properties.owner.type,
					parentSchema: schema9.properties.owner,
					data: data4
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.note !== void 0) {
			let data5 = data.note;
			if (typeof data5 !== "string") {
				const err12 = {
					instancePath: instancePath + "/note",
					schemaPath: "#/properties/note/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema9.properties.note.type,
					parentSchema: schema9.properties.note,
					data: data5
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.weight !== void 0) {
			let data6 = data.weight;
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 <= 0 || isNaN(data6)) {
					const err13 = {
						instancePath: instancePath + "/weight",
						schemaPath: "#/properties/weight/exclusiveMinimum",
						keyword: "exclusiveMinimum",
						params: {
							comparison: ">",
							limit: 0
						},
						message: "must be > 0",
						schema: 0,
						parentSchema: schema9.properties.weight,
						data: data6
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/weight",
					schemaPath: "#/properties/weight/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number",
					schema: schema9.properties.weight.type,
					parentSchema: schema9.properties.weight,
					data: data6
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.cluster !== void 0) {
			let data7 = data.cluster;
			if (typeof data7 === "string") {
				if (!pattern1.test(data7)) {
					const err15 = {
						instancePath: instancePath + "/cluster",
						schemaPath: "#/properties/cluster/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema9.properties.cluster,
						data: data7
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/cluster",
					schemaPath: "#/properties/cluster/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema9.properties.cluster.type,
					parentSchema: schema9.properties.cluster,
					data: data7
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.graders !== void 0) {
			let data8 = data.graders;
			if (Array.isArray(data8)) {
				const len1 = data8.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate23(data8[i1], {
					instancePath: instancePath + "/graders/" + i1,
					parentData: data8,
					parentDataProperty: i1,
					rootData
				})) {
					vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
					errors = vErrors.length;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/graders",
					schemaPath: "#/properties/graders/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema9.properties.graders.type,
					parentSchema: schema9.properties.graders,
					data: data8
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
	} else {
		const err18 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema9.type,
			parentSchema: schema9,
			data
		};
		if (vErrors === null) vErrors = [err18];
		else vErrors.push(err18);
		errors++;
	}
	validate25.errors = vErrors;
	return errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.evalset === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "evalset" },
				message: "must have required property 'evalset'",
				schema: schema7.required,
				parentSchema: schema7,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.version === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'",
				schema: schema7.required,
				parentSchema: schema7,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.target === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "target" },
				message: "must have required property 'target'",
				schema: schema7.required,
				parentSchema: schema7,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.cases === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "cases" },
				message: "must have required property 'cases'",
				schema: schema7.required,
				parentSchema: schema7,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema7.properties, key0)) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema7,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.evalset !== void 0) {
			let data0 = data.evalset;
			if (typeof data0 === "string") {
				if (!pattern32.test(data0)) {
					const err5 = {
						instancePath: instancePath + "/evalset",
						schemaPath: "#/properties/evalset/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" },
						message: "must match pattern \"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$\"",
						schema: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$",
						parentSchema: schema7.properties.evalset,
						data: data0
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/evalset",
					schemaPath: "#/properties/evalset/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema7.properties.evalset.type,
					parentSchema: schema7.properties.evalset,
					data: data0
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.version !== void 0) {
			let data1 = data.version;
			if (typeof data1 === "string") {
				if (!pattern33.test(data1)) {
					const err7 = {
						instancePath: instancePath + "/version",
						schemaPath: "#/properties/version/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d+\\.\\d+\\.\\d+$" },
						message: "must match pattern \"^\\d+\\.\\d+\\.\\d+$\"",
						schema: "^\\d+\\.\\d+\\.\\d+$",
						parentSchema: schema7.properties.version,
						data: data1
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema7.properties.version.type,
					parentSchema: schema7.properties.version,
					data: data1
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.owner !== void 0) {
			let data2 = data.owner;
			if (typeof data2 === "string") {
				if (!pattern1.test(data2)) {
					const err9 = {
						instancePath: instancePath + "/owner",
						schemaPath: "#/properties/owner/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema7.properties.owner,
						data: data2
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/owner",
					schemaPath: "#/properties/owner/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema7.properties.owner.type,
					parentSchema: schema7.properties.owner,
					data: data2
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data3 = data.description;
			if (typeof data3 !== "string") {
				const err11 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema7.properties.description.type,
					parentSchema: schema7.properties.description,
					data: data3
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.runbook !== void 0) {
			let data4 = data.runbook;
			if (typeof data4 === "string") {
				if (!pattern1.test(data4)) {
					const err12 = {
						instancePath: instancePath + "/runbook",
						schemaPath: "#/properties/runbook/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema7.properties.runbook,
						data: data4
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/runbook",
					schemaPath: "#/properties/runbook/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema7.properties.runbook.type,
					parentSchema: schema7.properties.runbook,
					data: data4
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.target !== void 0) {
			let data5 = data.target;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				if (data5.prompt === void 0) {
					const err14 = {
						instancePath: instancePath + "/target",
						schemaPath: "#/properties/target/required",
						keyword: "required",
						params: { missingProperty: "prompt" },
						message: "must have required property 'prompt'",
						schema: schema7.properties.target.required,
						parentSchema: schema7.properties.target,
						data: data5
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				for (const key1 in data5) if (!(key1 === "prompt" || key1 === "tools" || key1 === "policy" || key1 === "watch")) {
					const err15 = {
						instancePath: instancePath + "/target",
						schemaPath: "#/properties/target/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema7.properties.target,
						data: data5
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (data5.prompt !== void 0) {
					let data6 = data5.prompt;
					if (typeof data6 === "string") {
						if (!pattern1.test(data6)) {
							const err16 = {
								instancePath: instancePath + "/target/prompt",
								schemaPath: "#/properties/target/properties/prompt/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema7.properties.target.properties.prompt,
								data: data6
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
					} else {
						const err17 = {
							instancePath: instancePath + "/target/prompt",
							schemaPath: "#/properties/target/properties/prompt/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema7.properties.target.properties.prompt.type,
							parentSchema: schema7.properties.target.properties.prompt,
							data: data6
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
				if (data5.tools !== void 0) {
					let data7 = data5.tools;
					if (typeof data7 === "string") {
						if (!pattern1.test(data7)) {
							const err18 = {
								instancePath: instancePath + "/target/tools",
								schemaPath: "#/properties/target/properties/tools/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema7.properties.target.properties.tools,
								data: data7
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
					} else {
						const err19 = {
							instancePath: instancePath + "/target/tools",
							schemaPath: "#/properties/target/properties/tools/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema7.properties.target.properties.tools.type,
							parentSchema: schema7.properties.target.properties.tools,
							data: data7
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
				if (data5.policy !== void 0) {
					let data8 = data5.policy;
					if (typeof data8 === "string") {
						if (!pattern1.test(data8)) {
							const err20 = {
								instancePath: instancePath + "/target/policy",
								schemaPath: "#/properties/target/properties/policy/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema7.properties.target.properties.policy,
								data: data8
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
					} else {
						const err21 = {
							instancePath: instancePath + "/target/policy",
							schemaPath: "#/properties/target/properties/policy/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema7.properties.target.properties.policy.type,
							parentSchema: schema7.properties.target.properties.policy,
							data: data8
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
				if (data5.watch !== void 0) {
					let data9 = data5.watch;
					if (Array.isArray(data9)) {
						const len0 = data9.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data10 = data9[i0];
							if (typeof data10 === "string") {
								if (!pattern1.test(data10)) {
									const err22 = {
										instancePath: instancePath + "/target/watch/" + i0,
										schemaPath: "#/properties/target/properties/watch/items/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema7.properties.target.properties.watch.items,
										data: data10
									};
									if (vErrors === null) vErrors = [err22];
									else vErrors.push(err22);
									errors++;
								}
							} else {
								const err23 = {
									instancePath: instancePath + "/target/watch/" + i0,
									schemaPath: "#/properties/target/properties/watch/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema7.properties.target.properties.watch.items.type,
									parentSchema: schema7.properties.target.properties.watch.items,
									data: data10
								};
								if (vErrors === null) vErrors = [err23];
								else vErrors.push(err23);
								errors++;
							}
						}
					} else {
						const err24 = {
							instancePath: instancePath + "/target/watch",
							schemaPath: "#/properties/target/properties/watch/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema7.properties.target.properties.watch.type,
							parentSchema: schema7.properties.target.properties.watch,
							data: data9
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/target",
					schemaPath: "#/properties/target/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema7.properties.target.type,
					parentSchema: schema7.properties.target,
					data: data5
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.trials !== void 0) {
			let data11 = data.trials;
			if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
				for (const key2 in data11) if (!(key2 === "min" || key2 === "max")) {
					const err26 = {
						instancePath: instancePath + "/trials",
						schemaPath: "#/properties/trials/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema7.properties.trials,
						data: data11
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
				if (data11.min !== void 0) {
					let data12 = data11.min;
					if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
						const err27 = {
							instancePath: instancePath + "/trials/min",
							schemaPath: "#/properties/trials/properties/min/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema7.properties.trials.properties.min.type,
							parentSchema: schema7.properties.trials.properties.min,
							data: data12
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
					if (typeof data12 == "number" && isFinite(data12)) {
						if (data12 < 0 || isNaN(data12)) {
							const err28 = {
								instancePath: instancePath + "/trials/min",
								schemaPath: "#/properties/trials/properties/min/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0",
								schema: 0,
								parentSchema: schema7.properties.trials.properties.min,
								data: data12
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
					}
				}
				if (data11.max !== void 0) {
					let data13 = data11.max;
					if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
						const err29 = {
							instancePath: instancePath + "/trials/max",
							schemaPath: "#/properties/trials/properties/max/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema7.properties.trials.properties.max.type,
							parentSchema: schema7.properties.trials.properties.max,
							data: data13
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
					if (typeof data13 == "number" && isFinite(data13)) {
						if (data13 < 1 || isNaN(data13)) {
							const err30 = {
								instancePath: instancePath + "/trials/max",
								schemaPath: "#/properties/trials/properties/max/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1",
								schema: 1,
								parentSchema: schema7.properties.trials.properties.max,
								data: data13
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
					}
				}
			} else {
				const err31 = {
					instancePath: instancePath + "/trials",
					schemaPath: "#/properties/trials/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema7.properties.trials.type,
					parentSchema: schema7.properties.trials,
					data: data11
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
		if (data.budget !== void 0) {
			let data14 = data.budget;
			if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
				for (const key3 in data14) if (!func2.call(schema7.properties.budget.properties, key3)) {
					const err32 = {
						instancePath: instancePath + "/budget",
						schemaPath: "#/properties/budget/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema7.properties.budget,
						data: data14
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
				if (data14.passRateDrop !== void 0) {
					let data15 = data14.passRateDrop;
					const _errs36 = errors;
					let valid6 = false;
					const _errs37 = errors;
					if (typeof data15 == "number" && isFinite(data15)) {
						if (data15 > 1 || isNaN(data15)) {
							const err33 = {
								instancePath: instancePath + "/budget/passRateDrop",
								schemaPath: "#/properties/budget/properties/passRateDrop/anyOf/0/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1
								},
								message: "must be <= 1",
								schema: 1,
								parentSchema: schema7.properties.budget.properties.passRateDrop.anyOf[0],
								data: data15
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
						if (data15 < 0 || isNaN(data15)) {
							const err34 = {
								instancePath: instancePath + "/budget/passRateDrop",
								schemaPath: "#/properties/budget/properties/passRateDrop/anyOf/0/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0",
								schema: 0,
								parentSchema: schema7.properties.budget.properties.passRateDrop.anyOf[0],
								data: data15
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
					} else {
						const err35 = {
							instancePath: instancePath + "/budget/passRateDrop",
							schemaPath: "#/properties/budget/properties/passRateDrop/anyOf/0/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number",
							schema: schema7.properties.budget.properties.passRateDrop.anyOf[0].type,
							parentSchema: schema7.properties.budget.properties.passRateDrop.anyOf[0],
							data: data15
						};
						if (vErrors === null) vErrors = [err35];
						else vErrors.push(err35);
						errors++;
					}
					var _valid0 = _errs37 === errors;
					valid6 = valid6 || _valid0;
					if (!valid6) {
						const _errs39 = errors;
						if (typeof data15 === "string") {
							if (!pattern18.test(data15)) {
								const err36 = {
									instancePath: instancePath + "/budget/passRateDrop",
									schemaPath: "#/properties/budget/properties/passRateDrop/anyOf/1/pattern",
									keyword: "pattern",
									params: { pattern: "^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?(pp|%)$" },
									message: "must match pattern \"^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?(pp|%)$\"",
									schema: "^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?(pp|%)$",
									parentSchema: schema7.properties.budget.properties.passRateDrop.anyOf[1],
									data: data15
								};
								if (vErrors === null) vErrors = [err36];
								else vErrors.push(err36);
								errors++;
							}
						} else {
							const err37 = {
								instancePath: instancePath + "/budget/passRateDrop",
								schemaPath: "#/properties/budget/properties/passRateDrop/anyOf/1/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema7.properties.budget.properties.passRateDrop.anyOf[1].type,
								parentSchema: schema7.properties.budget.properties.passRateDrop.anyOf[1],
								data: data15
							};
							if (vErrors === null) vErrors = [err37];
							else vErrors.push(err37);
							errors++;
						}
						var _valid0 = _errs39 === errors;
						valid6 = valid6 || _valid0;
					}
					if (!valid6) {
						const err38 = {
							instancePath: instancePath + "/budget/passRateDrop",
							schemaPath: "#/properties/budget/properties/passRateDrop/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf",
							schema: schema7.properties.budget.properties.passRateDrop.anyOf,
							parentSchema: schema7.properties.budget.properties.passRateDrop,
							data: data15
						};
						if (vErrors === null) vErrors = [err38];
						else vErrors.push(err38);
						errors++;
					} else {
						errors = _errs36;
						if (vErrors !== null) {
							if (_errs36) vErrors.length = _errs36;
							else vErrors = null;
						}
					}
				}
				if (data14.mustCatch !== void 0) {
					let data16 = data14.mustCatch;
					const _errs42 = errors;
					let valid7 = false;
					const _errs43 = errors;
					if (typeof data16 == "number" && isFinite(data16)) {
						if (data16 > 1 || isNaN(data16)) {
							const err39 = {
								instancePath: instancePath + "/budget/mustCatch",
								schemaPath: "#/properties/budget/properties/mustCatch/anyOf/0/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1
								},
								message: "must be <= 1",
								schema: 1,
								parentSchema: schema7.properties.budget.properties.mustCatch.anyOf[0],
								data: data16
							};
							if (vErrors === null) vErrors = [err39];
							else vErrors.push(err39);
							errors++;
						}
						if (data16 < 0 || isNaN(data16)) {
							const err40 = {
								instancePath: instancePath + "/budget/mustCatch",
								schemaPath: "#/properties/budget/properties/mustCatch/anyOf/0/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0",
								schema: 0,
								parentSchema: schema7.properties.budget.properties.mustCatch.anyOf[0],
								data: data16
							};
							if (vErrors === null) vErrors = [err40];
							else vErrors.push(err40);
							errors++;
						}
					} else {
						const err41 = {
							instancePath: instancePath + "/budget/mustCatch",
							schemaPath: "#/properties/budget/properties/mustCatch/anyOf/0/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number",
							schema: schema7.properties.budget.properties.mustCatch.anyOf[0].type,
							parentSchema: schema7.properties.budget.properties.mustCatch.anyOf[0],
							data: data16
						};
						if (vErrors === null) vErrors = [err41];
						else vErrors.push(err41);
						errors++;
					}
					var _valid1 = _errs43 === errors;
					valid7 = valid7 || _valid1;
					if (!valid7) {
						const _errs45 = errors;
						if (typeof data16 === "string") {
							if (!pattern18.test(data16)) {
								const err42 = {
									instancePath: instancePath + "/budget/mustCatch",
									schemaPath: "#/properties/budget/properties/mustCatch/anyOf/1/pattern",
									keyword: "pattern",
									params: { pattern: "^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?(pp|%)$" },
									message: "must match pattern \"^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?(pp|%)$\"",
									schema: "^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?(pp|%)$",
									parentSchema: schema7.properties.budget.properties.mustCatch.anyOf[1],
									data: data16
								};
								if (vErrors === null) vErrors = [err42];
								else vErrors.push(err42);
								errors++;
							}
						} else {
							const err43 = {
								instancePath: instancePath + "/budget/mustCatch",
								schemaPath: "#/properties/budget/properties/mustCatch/anyOf/1/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema7.properties.budget.properties.mustCatch.anyOf[1].type,
								parentSchema: schema7.properties.budget.properties.mustCatch.anyOf[1],
								data: data16
							};
							if (vErrors === null) vErrors = [err43];
							else vErrors.push(err43);
							errors++;
						}
						var _valid1 = _errs45 === errors;
						valid7 = valid7 || _valid1;
					}
					if (!valid7) {
						const err44 = {
							instancePath: instancePath + "/budget/mustCatch",
							schemaPath: "#/properties/budget/properties/mustCatch/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf",
							schema: schema7.properties.budget.properties.mustCatch.anyOf,
							parentSchema: schema7.properties.budget.properties.mustCatch,
							data: data16
						};
						if (vErrors === null) vErrors = [err44];
						else vErrors.push(err44);
						errors++;
					} else {
						errors = _errs42;
						if (vErrors !== null) {
							if (_errs42) vErrors.length = _errs42;
							else vErrors = null;
						}
					}
				}
				if (data14.byTag !== void 0) {
					let data17 = data14.byTag;
					if (data17 && typeof data17 == "object" && !Array.isArray(data17)) for (const key4 in data17) {
						let data18 = data17[key4];
						const _errs51 = errors;
						let valid9 = false;
						const _errs52 = errors;
						if (typeof data18 == "number" && isFinite(data18)) {
							if (data18 > 1 || isNaN(data18)) {
								const err45 = {
									instancePath: instancePath + "/budget/byTag/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/properties/budget/properties/byTag/additionalProperties/anyOf/0/maximum",
									keyword: "maximum",
									params: {
										comparison: "<=",
										limit: 1
									},
									message: "must be <= 1",
									schema: 1,
									parentSchema: schema7.properties.budget.properties.byTag.additionalProperties.anyOf[0],
									data: data18
								};
								if (vErrors === null) vErrors = [err45];
								else vErrors.push(err45);
								errors++;
							}
							if (data18 < 0 || isNaN(data18)) {
								const err46 = {
									instancePath: instancePath + "/budget/byTag/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/properties/budget/properties/byTag/additionalProperties/anyOf/0/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0",
									schema: 0,
									parentSchema: schema7.properties.budget.properties.byTag.additionalProperties.anyOf[0],
									data: data18
								};
								if (vErrors === null) vErrors = [err46];
								else vErrors.push(err46);
								errors++;
							}
						} else {
							const err47 = {
								instancePath: instancePath + "/budget/byTag/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/budget/properties/byTag/additionalProperties/anyOf/0/type",
								keyword: "type",
								params: { type: "number" },
								message: "must be number",
								schema: schema7.properties.budget.properties.byTag.additionalProperties.anyOf[0].type,
								parentSchema: schema7.properties.budget.properties.byTag.additionalProperties.anyOf[0],
								data: data18
							};
							if (vErrors === null) vErrors = [err47];
							else vErrors.push(err47);
							errors++;
						}
						var _valid2 = _errs52 === errors;
						valid9 = valid9 || _valid2;
						if (!valid9) {
							const _errs54 = errors;
							if (typeof data18 === "string") {
								if (!pattern18.test(data18)) {
									const err48 = {
										instancePath: instancePath + "/budget/byTag/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/properties/budget/properties/byTag/additionalProperties/anyOf/1/pattern",
										keyword: "pattern",
										params: { pattern: "^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?(pp|%)$" },
										message: "must match pattern \"^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?(pp|%)$\"",
										schema: "^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?(pp|%)$",
										parentSchema: schema7.properties.budget.properties.byTag.additionalProperties.anyOf[1],
										data: data18
									};
									if (vErrors === null) vErrors = [err48];
									else vErrors.push(err48);
									errors++;
								}
							} else {
								const err49 = {
									instancePath: instancePath + "/budget/byTag/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/properties/budget/properties/byTag/additionalProperties/anyOf/1/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema7.properties.budget.properties.byTag.additionalProperties.anyOf[1].type,
									parentSchema: schema7.properties.budget.properties.byTag.additionalProperties.anyOf[1],
									data: data18
								};
								if (vErrors === null) vErrors = [err49];
								else vErrors.push(err49);
								errors++;
							}
							var _valid2 = _errs54 === errors;
							valid9 = valid9 || _valid2;
						}
						if (!valid9) {
							const err50 = {
								instancePath: instancePath + "/budget/byTag/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/budget/properties/byTag/additionalProperties/anyOf",
								keyword: "anyOf",
								params: {},
								message: "must match a schema in anyOf",
								schema: schema7.properties.budget.properties.byTag.additionalProperties.anyOf,
								parentSchema: schema7.properties.budget.properties.byTag.additionalProperties,
								data: data18
							};
							if (vErrors === null) vErrors = [err50];
							else vErrors.push(err50);
							errors++;
						} else {
							errors = _errs51;
							if (vErrors !== null) {
								if (_errs51) vErrors.length = _errs51;
								else vErrors = null;
							}
						}
					}
					else {
						const err51 = {
							instancePath: instancePath + "/budget/byTag",
							schemaPath: "#/properties/budget/properties/byTag/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema7.properties.budget.properties.byTag.type,
							parentSchema: schema7.properties.budget.properties.byTag,
							data: data17
						};
						if (vErrors === null) vErrors = [err51];
						else vErrors.push(err51);
						errors++;
					}
				}
				if (data14.mustPass !== void 0) {
					let data19 = data14.mustPass;
					if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
						for (const key5 in data19) if (!(key5 === "cases" || key5 === "tags" || key5 === "mode")) {
							const err52 = {
								instancePath: instancePath + "/budget/mustPass",
								schemaPath: "#/properties/budget/properties/mustPass/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key5 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema7.properties.budget.properties.mustPass,
								data: data19
							};
							if (vErrors === null) vErrors = [err52];
							else vErrors.push(err52);
							errors++;
						}
						if (data19.cases !== void 0) {
							let data20 = data19.cases;
							if (Array.isArray(data20)) {
								const len1 = data20.length;
								for (let i1 = 0; i1 < len1; i1++) {
									let data21 = data20[i1];
									if (typeof data21 === "string") {
										if (!pattern1.test(data21)) {
											const err53 = {
												instancePath: instancePath + "/budget/mustPass/cases/" + i1,
												schemaPath: "#/properties/budget/properties/mustPass/properties/cases/items/pattern",
												keyword: "pattern",
												params: { pattern: "\\S" },
												message: "must match pattern \"\\S\"",
												schema: "\\S",
												parentSchema: schema7.properties.budget.properties.mustPass.properties.cases.items,
												data: data21
											};
											if (vErrors === null) vErrors = [err53];
											else vErrors.push(err53);
											errors++;
										}
									} else {
										const err54 = {
											instancePath: instancePath + "/budget/mustPass/cases/" + i1,
											schemaPath: "#/properties/budget/properties/mustPass/properties/cases/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema7.properties.budget.properties.mustPass.properties.cases.items.type,
											parentSchema: schema7.properties.budget.properties.mustPass.properties.cases.items,
											data: data21
										};
										if (vErrors === null) vErrors = [err54];
										else vErrors.push(err54);
										errors++;
									}
								}
							} else {
								const err55 = {
									instancePath: instancePath + "/budget/mustPass/cases",
									schemaPath: "#/properties/budget/properties/mustPass/properties/cases/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema7.properties.budget.properties.mustPass.properties.cases.type,
									parentSchema: schema7.properties.budget.properties.mustPass.properties.cases,
									data: data20
								};
								if (vErrors === null) vErrors = [err55];
								else vErrors.push(err55);
								errors++;
							}
						}
						if (data19.tags !== void 0) {
							let data22 = data19.tags;
							if (Array.isArray(data22)) {
								const len2 = data22.length;
								for (let i2 = 0; i2 < len2; i2++) {
									let data23 = data22[i2];
									if (typeof data23 === "string") {
										if (!pattern1.test(data23)) {
											const err56 = {
												instancePath: instancePath + "/budget/mustPass/tags/" + i2,
												schemaPath: "#/properties/budget/properties/mustPass/properties/tags/items/pattern",
												keyword: "pattern",
												params: { pattern: "\\S" },
												message: "must match pattern \"\\S\"",
												schema: "\\S",
												parentSchema: schema7.properties.budget.properties.mustPass.properties.tags.items,
												data: data23
											};
											if (vErrors === null) vErrors = [err56];
											else vErrors.push(err56);
											errors++;
										}
									} else {
										const err57 = {
											instancePath: instancePath + "/budget/mustPass/tags/" + i2,
											schemaPath: "#/properties/budget/properties/mustPass/properties/tags/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema7.properties.budget.properties.mustPass.properties.tags.items.type,
											parentSchema: schema7.properties.budget.properties.mustPass.properties.tags.items,
											data: data23
										};
										if (vErrors === null) vErrors = [err57];
										else vErrors.push(err57);
										errors++;
									}
								}
							} else {
								const err58 = {
									instancePath: instancePath + "/budget/mustPass/tags",
									schemaPath: "#/properties/budget/properties/mustPass/properties/tags/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema7.properties.budget.properties.mustPass.properties.tags.type,
									parentSchema: schema7.properties.budget.properties.mustPass.properties.tags,
									data: data22
								};
								if (vErrors === null) vErrors = [err58];
								else vErrors.push(err58);
								errors++;
							}
						}
						if (data19.mode !== void 0) {
							let data24 = data19.mode;
							if (!(data24 === "confirmed" || data24 === "strict")) {
								const err59 = {
									instancePath: instancePath + "/budget/mustPass/mode",
									schemaPath: "#/properties/budget/properties/mustPass/properties/mode/enum",
									keyword: "enum",
									params: { allowedValues: schema7.properties.budget.properties.mustPass.properties.mode.enum },
									message: "must be equal to one of the allowed values",
									schema: schema7.properties.budget.properties.mustPass.properties.mode.enum,
									parentSchema: schema7.properties.budget.properties.mustPass.properties.mode,
									data: data24
								};
								if (vErrors === null) vErrors = [err59];
								else vErrors.push(err59);
								errors++;
							}
						}
					} else {
						const err60 = {
							instancePath: instancePath + "/budget/mustPass",
							schemaPath: "#/properties/budget/properties/mustPass/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema7.properties.budget.properties.mustPass.type,
							parentSchema: schema7.properties.budget.properties.mustPass,
							data: data19
						};
						if (vErrors === null) vErrors = [err60];
						else vErrors.push(err60);
						errors++;
					}
				}
				if (data14.newlyFailing !== void 0) {
					let data25 = data14.newlyFailing;
					if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25) && isFinite(data25))) {
						const err61 = {
							instancePath: instancePath + "/budget/newlyFailing",
							schemaPath: "#/properties/budget/properties/newlyFailing/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema7.properties.budget.properties.newlyFailing.type,
							parentSchema: schema7.properties.budget.properties.newlyFailing,
							data: data25
						};
						if (vErrors === null) vErrors = [err61];
						else vErrors.push(err61);
						errors++;
					}
					if (typeof data25 == "number" && isFinite(data25)) {
						if (data25 < 0 || isNaN(data25)) {
							const err62 = {
								instancePath: instancePath + "/budget/newlyFailing",
								schemaPath: "#/properties/budget/properties/newlyFailing/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0",
								schema: 0,
								parentSchema: schema7.properties.budget.properties.newlyFailing,
								data: data25
							};
							if (vErrors === null) vErrors = [err62];
							else vErrors.push(err62);
							errors++;
						}
					}
				}
				if (data14.volatilityRise !== void 0) {
					let data26 = data14.volatilityRise;
					const _errs71 = errors;
					let valid15 = false;
					const _errs72 = errors;
					if (typeof data26 == "number" && isFinite(data26)) {
						if (data26 > 1 || isNaN(data26)) {
							const err63 = {
								instancePath: instancePath + "/budget/volatilityRise",
								schemaPath: "#/properties/budget/properties/volatilityRise/anyOf/0/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1
								},
								message: "must be <= 1",
								schema: 1,
								parentSchema: schema7.properties.budget.properties.volatilityRise.anyOf[0],
								data: data26
							};
							if (vErrors === null) vErrors = [err63];
							else vErrors.push(err63);
							errors++;
						}
						if (data26 < 0 || isNaN(data26)) {
							const err64 = {
								instancePath: instancePath + "/budget/volatilityRise",
								schemaPath: "#/properties/budget/properties/volatilityRise/anyOf/0/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0",
								schema: 0,
								parentSchema: schema7.properties.budget.properties.volatilityRise.anyOf[0],
								data: data26
							};
							if (vErrors === null) vErrors = [err64];
							else vErrors.push(err64);
							errors++;
						}
					} else {
						const err65 = {
							instancePath: instancePath + "/budget/volatilityRise",
							schemaPath: "#/properties/budget/properties/volatilityRise/anyOf/0/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number",
							schema: schema7.properties.budget.properties.volatilityRise.anyOf[0].type,
							parentSchema: schema7.properties.budget.properties.volatilityRise.anyOf[0],
							data: data26
						};
						if (vErrors === null) vErrors = [err65];
						else vErrors.push(err65);
						errors++;
					}
					var _valid3 = _errs72 === errors;
					valid15 = valid15 || _valid3;
					if (!valid15) {
						const _errs74 = errors;
						if (typeof data26 === "string") {
							if (!pattern18.test(data26)) {
								const err66 = {
									instancePath: instancePath + "/budget/volatilityRise",
									schemaPath: "#/properties/budget/properties/volatilityRise/anyOf/1/pattern",
									keyword: "pattern",
									params: { pattern: "^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?(pp|%)$" },
									message: "must match pattern \"^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?(pp|%)$\"",
									schema: "^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?(pp|%)$",
									parentSchema: schema7.properties.budget.properties.volatilityRise.anyOf[1],
									data: data26
								};
								if (vErrors === null) vErrors = [err66];
								else vErrors.push(err66);
								errors++;
							}
						} else {
							const err67 = {
								instancePath: instancePath + "/budget/volatilityRise",
								schemaPath: "#/properties/budget/properties/volatilityRise/anyOf/1/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema7.properties.budget.properties.volatilityRise.anyOf[1].type,
								parentSchema: schema7.properties.budget.properties.volatilityRise.anyOf[1],
								data: data26
							};
							if (vErrors === null) vErrors = [err67];
							else vErrors.push(err67);
							errors++;
						}
						var _valid3 = _errs74 === errors;
						valid15 = valid15 || _valid3;
					}
					if (!valid15) {
						const err68 = {
							instancePath: instancePath + "/budget/volatilityRise",
							schemaPath: "#/properties/budget/properties/volatilityRise/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf",
							schema: schema7.properties.budget.properties.volatilityRise.anyOf,
							parentSchema: schema7.properties.budget.properties.volatilityRise,
							data: data26
						};
						if (vErrors === null) vErrors = [err68];
						else vErrors.push(err68);
						errors++;
					} else {
						errors = _errs71;
						if (vErrors !== null) {
							if (_errs71) vErrors.length = _errs71;
							else vErrors = null;
						}
					}
				}
				if (data14.costRise !== void 0) {
					let data27 = data14.costRise;
					const _errs77 = errors;
					let valid16 = false;
					const _errs78 = errors;
					if (typeof data27 == "number" && isFinite(data27)) {
						if (data27 < 0 || isNaN(data27)) {
							const err69 = {
								instancePath: instancePath + "/budget/costRise",
								schemaPath: "#/properties/budget/properties/costRise/anyOf/0/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0",
								schema: 0,
								parentSchema: schema7.properties.budget.properties.costRise.anyOf[0],
								data: data27
							};
							if (vErrors === null) vErrors = [err69];
							else vErrors.push(err69);
							errors++;
						}
					} else {
						const err70 = {
							instancePath: instancePath + "/budget/costRise",
							schemaPath: "#/properties/budget/properties/costRise/anyOf/0/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number",
							schema: schema7.properties.budget.properties.costRise.anyOf[0].type,
							parentSchema: schema7.properties.budget.properties.costRise.anyOf[0],
							data: data27
						};
						if (vErrors === null) vErrors = [err70];
						else vErrors.push(err70);
						errors++;
					}
					var _valid4 = _errs78 === errors;
					valid16 = valid16 || _valid4;
					if (!valid16) {
						const _errs80 = errors;
						if (typeof data27 === "string") {
							if (!pattern24.test(data27)) {
								const err71 = {
									instancePath: instancePath + "/budget/costRise",
									schemaPath: "#/properties/budget/properties/costRise/anyOf/1/pattern",
									keyword: "pattern",
									params: { pattern: "^\\d+(\\.\\d+)?\\s?%$" },
									message: "must match pattern \"^\\d+(\\.\\d+)?\\s?%$\"",
									schema: "^\\d+(\\.\\d+)?\\s?%$",
									parentSchema: schema7.properties.budget.properties.costRise.anyOf[1],
									data: data27
								};
								if (vErrors === null) vErrors = [err71];
								else vErrors.push(err71);
								errors++;
							}
						} else {
							const err72 = {
								instancePath: instancePath + "/budget/costRise",
								schemaPath: "#/properties/budget/properties/costRise/anyOf/1/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema7.properties.budget.properties.costRise.anyOf[1].type,
								parentSchema: schema7.properties.budget.properties.costRise.anyOf[1],
								data: data27
							};
							if (vErrors === null) vErrors = [err72];
							else vErrors.push(err72);
							errors++;
						}
						var _valid4 = _errs80 === errors;
						valid16 = valid16 || _valid4;
					}
					if (!valid16) {
						const err73 = {
							instancePath: instancePath + "/budget/costRise",
							schemaPath: "#/properties/budget/properties/costRise/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf",
							schema: schema7.properties.budget.properties.costRise.anyOf,
							parentSchema: schema7.properties.budget.properties.costRise,
							data: data27
						};
						if (vErrors === null) vErrors = [err73];
						else vErrors.push(err73);
						errors++;
					} else {
						errors = _errs77;
						if (vErrors !== null) {
							if (_errs77) vErrors.length = _errs77;
							else vErrors = null;
						}
					}
				}
				if (data14.p95LatencyRise !== void 0) {
					let data28 = data14.p95LatencyRise;
					const _errs83 = errors;
					let valid17 = false;
					const _errs84 = errors;
					if (typeof data28 == "number" && isFinite(data28)) {
						if (data28 < 0 || isNaN(data28)) {
							const err74 = {
								instancePath: instancePath + "/budget/p95LatencyRise",
								schemaPath: "#/properties/budget/properties/p95LatencyRise/anyOf/0/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0",
								schema: 0,
								parentSchema: schema7.properties.budget.properties.p95LatencyRise.anyOf[0],
								data: data28
							};
							if (vErrors === null) vErrors = [err74];
							else vErrors.push(err74);
							errors++;
						}
					} else {
						const err75 = {
							instancePath: instancePath + "/budget/p95LatencyRise",
							schemaPath: "#/properties/budget/properties/p95LatencyRise/anyOf/0/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number",
							schema: schema7.properties.budget.properties.p95LatencyRise.anyOf[0].type,
							parentSchema: schema7.properties.budget.properties.p95LatencyRise.anyOf[0],
							data: data28
						};
						if (vErrors === null) vErrors = [err75];
						else vErrors.push(err75);
						errors++;
					}
					var _valid5 = _errs84 === errors;
					valid17 = valid17 || _valid5;
					if (!valid17) {
						const _errs86 = errors;
						if (typeof data28 === "string") {
							if (!pattern24.test(data28)) {
								const err76 = {
									instancePath: instancePath + "/budget/p95LatencyRise",
									schemaPath: "#/properties/budget/properties/p95LatencyRise/anyOf/1/pattern",
									keyword: "pattern",
									params: { pattern: "^\\d+(\\.\\d+)?\\s?%$" },
									message: "must match pattern \"^\\d+(\\.\\d+)?\\s?%$\"",
									schema: "^\\d+(\\.\\d+)?\\s?%$",
									parentSchema: schema7.properties.budget.properties.p95LatencyRise.anyOf[1],
									data: data28
								};
								if (vErrors === null) vErrors = [err76];
								else vErrors.push(err76);
								errors++;
							}
						} else {
							const err77 = {
								instancePath: instancePath + "/budget/p95LatencyRise",
								schemaPath: "#/properties/budget/properties/p95LatencyRise/anyOf/1/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema7.properties.budget.properties.p95LatencyRise.anyOf[1].type,
								parentSchema: schema7.properties.budget.properties.p95LatencyRise.anyOf[1],
								data: data28
							};
							if (vErrors === null) vErrors = [err77];
							else vErrors.push(err77);
							errors++;
						}
						var _valid5 = _errs86 === errors;
						valid17 = valid17 || _valid5;
					}
					if (!valid17) {
						const err78 = {
							instancePath: instancePath + "/budget/p95LatencyRise",
							schemaPath: "#/properties/budget/properties/p95LatencyRise/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf",
							schema: schema7.properties.budget.properties.p95LatencyRise.anyOf,
							parentSchema: schema7.properties.budget.properties.p95LatencyRise,
							data: data28
						};
						if (vErrors === null) vErrors = [err78];
						else vErrors.push(err78);
						errors++;
					} else {
						errors = _errs83;
						if (vErrors !== null) {
							if (_errs83) vErrors.length = _errs83;
							else vErrors = null;
						}
					}
				}
				if (data14.p95FirstTokenRise !== void 0) {
					let data29 = data14.p95FirstTokenRise;
					const _errs89 = errors;
					let valid18 = false;
					const _errs90 = errors;
					if (typeof data29 == "number" && isFinite(data29)) {
						if (data29 < 0 || isNaN(data29)) {
							const err79 = {
								instancePath: instancePath + "/budget/p95FirstTokenRise",
								schemaPath: "#/properties/budget/properties/p95FirstTokenRise/anyOf/0/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0",
								schema: 0,
								parentSchema: schema7.properties.budget.properties.p95FirstTokenRise.anyOf[0],
								data: data29
							};
							if (vErrors === null) vErrors = [err79];
							else vErrors.push(err79);
							errors++;
						}
					} else {
						const err80 = {
							instancePath: instancePath + "/budget/p95FirstTokenRise",
							schemaPath: "#/properties/budget/properties/p95FirstTokenRise/anyOf/0/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number",
							schema: schema7.properties.budget.properties.p95FirstTokenRise.anyOf[0].type,
							parentSchema: schema7.properties.budget.properties.p95FirstTokenRise.anyOf[0],
							data: data29
						};
						if (vErrors === null) vErrors = [err80];
						else vErrors.push(err80);
						errors++;
					}
					var _valid6 = _errs90 === errors;
					valid18 = valid18 || _valid6;
					if (!valid18) {
						const _errs92 = errors;
						if (typeof data29 === "string") {
							if (!pattern24.test(data29)) {
								const err81 = {
									instancePath: instancePath + "/budget/p95FirstTokenRise",
									schemaPath: "#/properties/budget/properties/p95FirstTokenRise/anyOf/1/pattern",
									keyword: "pattern",
									params: { pattern: "^\\d+(\\.\\d+)?\\s?%$" },
									message: "must match pattern \"^\\d+(\\.\\d+)?\\s?%$\"",
									schema: "^\\d+(\\.\\d+)?\\s?%$",
									parentSchema: schema7.properties.budget.properties.p95FirstTokenRise.anyOf[1],
									data: data29
								};
								if (vErrors === null) vErrors = [err81];
								else vErrors.push(err81);
								errors++;
							}
						} else {
							const err82 = {
								instancePath: instancePath + "/budget/p95FirstTokenRise",
								schemaPath: "#/properties/budget/properties/p95FirstTokenRise/anyOf/1/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema7.properties.budget.properties.p95FirstTokenRise.anyOf[1].type,
								parentSchema: schema7.properties.budget.properties.p95FirstTokenRise.anyOf[1],
								data: data29
							};
							if (vErrors === null) vErrors = [err82];
							else vErrors.push(err82);
							errors++;
						}
						var _valid6 = _errs92 === errors;
						valid18 = valid18 || _valid6;
					}
					if (!valid18) {
						const err83 = {
							instancePath: instancePath + "/budget/p95FirstTokenRise",
							schemaPath: "#/properties/budget/properties/p95FirstTokenRise/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf",
							schema: schema7.properties.budget.properties.p95FirstTokenRise.anyOf,
							parentSchema: schema7.properties.budget.properties.p95FirstTokenRise,
							data: data29
						};
						if (vErrors === null) vErrors = [err83];
						else vErrors.push(err83);
						errors++;
					} else {
						errors = _errs89;
						if (vErrors !== null) {
							if (_errs89) vErrors.length = _errs89;
							else vErrors = null;
						}
					}
				}
			} else {
				const err84 = {
					instancePath: instancePath + "/budget",
					schemaPath: "#/properties/budget/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema7.properties.budget.type,
					parentSchema: schema7.properties.budget,
					data: data14
				};
				if (vErrors === null) vErrors = [err84];
				else vErrors.push(err84);
				errors++;
			}
		}
		if (data.floor !== void 0) {
			let data30 = data.floor;
			if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
				for (const key6 in data30) if (!(key6 === "passRate")) {
					const err85 = {
						instancePath: instancePath + "/floor",
						schemaPath: "#/properties/floor/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key6 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema7.properties.floor,
						data: data30
					};
					if (vErrors === null) vErrors = [err85];
					else vErrors.push(err85);
					errors++;
				}
				if (data30.passRate !== void 0) {
					let data31 = data30.passRate;
					const _errs98 = errors;
					let valid20 = false;
					const _errs99 = errors;
					if (typeof data31 == "number" && isFinite(data31)) {
						if (data31 > 1 || isNaN(data31)) {
							const err86 = {
								instancePath: instancePath + "/floor/passRate",
								schemaPath: "#/properties/floor/properties/passRate/anyOf/0/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1
								},
								message: "must be <= 1",
								schema: 1,
								parentSchema: schema7.properties.floor.properties.passRate.anyOf[0],
								data: data31
							};
							if (vErrors === null) vErrors = [err86];
							else vErrors.push(err86);
							errors++;
						}
						if (data31 < 0 || isNaN(data31)) {
							const err87 = {
								instancePath: instancePath + "/floor/passRate",
								schemaPath: "#/properties/floor/properties/passRate/anyOf/0/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0",
								schema: 0,
								parentSchema: schema7.properties.floor.properties.passRate.anyOf[0],
								data: data31
							};
							if (vErrors === null) vErrors = [err87];
							else vErrors.push(err87);
							errors++;
						}
					} else {
						const err88 = {
							instancePath: instancePath + "/floor/passRate",
							schemaPath: "#/properties/floor/properties/passRate/anyOf/0/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number",
							schema: schema7.properties.floor.properties.passRate.anyOf[0].type,
							parentSchema: schema7.properties.floor.properties.passRate.anyOf[0],
							data: data31
						};
						if (vErrors === null) vErrors = [err88];
						else vErrors.push(err88);
						errors++;
					}
					var _valid7 = _errs99 === errors;
					valid20 = valid20 || _valid7;
					if (!valid20) {
						const _errs101 = errors;
						if (typeof data31 === "string") {
							if (!pattern18.test(data31)) {
								const err89 = {
									instancePath: instancePath + "/floor/passRate",
									schemaPath: "#/properties/floor/properties/passRate/anyOf/1/pattern",
									keyword: "pattern",
									params: { pattern: "^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?(pp|%)$" },
									message: "must match pattern \"^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?(pp|%)$\"",
									schema: "^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?(pp|%)$",
									parentSchema: schema7.properties.floor.properties.passRate.anyOf[1],
									data: data31
								};
								if (vErrors === null) vErrors = [err89];
								else vErrors.push(err89);
								errors++;
							}
						} else {
							const err90 = {
								instancePath: instancePath + "/floor/passRate",
								schemaPath: "#/properties/floor/properties/passRate/anyOf/1/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema7.properties.floor.properties.passRate.anyOf[1].type,
								parentSchema: schema7.properties.floor.properties.passRate.anyOf[1],
								data: data31
							};
							if (vErrors === null) vErrors = [err90];
							else vErrors.push(err90);
							errors++;
						}
						var _valid7 = _errs101 === errors;
						valid20 = valid20 || _valid7;
					}
					if (!valid20) {
						const err91 = {
							instancePath: instancePath + "/floor/passRate",
							schemaPath: "#/properties/floor/properties/passRate/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf",
							schema: schema7.properties.floor.properties.passRate.anyOf,
							parentSchema: schema7.properties.floor.properties.passRate,
							data: data31
						};
						if (vErrors === null) vErrors = [err91];
						else vErrors.push(err91);
						errors++;
					} else {
						errors = _errs98;
						if (vErrors !== null) {
							if (_errs98) vErrors.length = _errs98;
							else vErrors = null;
						}
					}
				}
			} else {
				const err92 = {
					instancePath: instancePath + "/floor",
					schemaPath: "#/properties/floor/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema7.properties.floor.type,
					parentSchema: schema7.properties.floor,
					data: data30
				};
				if (vErrors === null) vErrors = [err92];
				else vErrors.push(err92);
				errors++;
			}
		}
		if (data.statistics !== void 0) {
			let data32 = data.statistics;
			if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
				for (const key7 in data32) if (!(key7 === "estimand" || key7 === "mode" || key7 === "measure" || key7 === "falseRed" || key7 === "falseGreen" || key7 === "tagCorrection")) {
					const err93 = {
						instancePath: instancePath + "/statistics",
						schemaPath: "#/properties/statistics/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key7 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema7.properties.statistics,
						data: data32
					};
					if (vErrors === null) vErrors = [err93];
					else vErrors.push(err93);
					errors++;
				}
				if (data32.estimand !== void 0) {
					let data33 = data32.estimand;
					if (!(data33 === "fixed-set" || data33 === "population")) {
						const err94 = {
							instancePath: instancePath + "/statistics/estimand",
							schemaPath: "#/properties/statistics/properties/estimand/enum",
							keyword: "enum",
							params: { allowedValues: schema7.properties.statistics.properties.estimand.enum },
							message: "must be equal to one of the allowed values",
							schema: schema7.properties.statistics.properties.estimand.enum,
							parentSchema: schema7.properties.statistics.properties.estimand,
							data: data33
						};
						if (vErrors === null) vErrors = [err94];
						else vErrors.push(err94);
						errors++;
					}
				}
				if (data32.mode !== void 0) {
					let data34 = data32.mode;
					if (!(data34 === "sequential" || data34 === "fixed")) {
						const err95 = {
							instancePath: instancePath + "/statistics/mode",
							schemaPath: "#/properties/statistics/properties/mode/enum",
							keyword: "enum",
							params: { allowedValues: schema7.properties.statistics.properties.mode.enum },
							message: "must be equal to one of the allowed values",
							schema: schema7.properties.statistics.properties.mode.enum,
							parentSchema: schema7.properties.statistics.properties.mode,
							data: data34
						};
						if (vErrors === null) vErrors = [err95];
						else vErrors.push(err95);
						errors++;
					}
				}
				if (data32.measure !== void 0) {
					let data35 = data32.measure;
					if (!(data35 === "outcome" || data35 === "score")) {
						const err96 = {
							instancePath: instancePath + "/statistics/measure",
							schemaPath: "#/properties/statistics/properties/measure/enum",
							keyword: "enum",
							params: { allowedValues: schema7.properties.statistics.properties.measure.enum },
							message: "must be equal to one of the allowed values",
							schema: schema7.properties.statistics.properties.measure.enum,
							parentSchema: schema7.properties.statistics.properties.measure,
							data: data35
						};
						if (vErrors === null) vErrors = [err96];
						else vErrors.push(err96);
						errors++;
					}
				}
				if (data32.falseRed !== void 0) {
					let data36 = data32.falseRed;
					const _errs110 = errors;
					let valid22 = false;
					const _errs111 = errors;
					if (typeof data36 == "number" && isFinite(data36)) {
						if (data36 > .2 || isNaN(data36)) {
							const err97 = {
								instancePath: instancePath + "/statistics/falseRed",
								schemaPath: "#/properties/statistics/properties/falseRed/anyOf/0/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: .2
								},
								message: "must be <= 0.2",
								schema: .2,
								parentSchema: schema7.properties.statistics.properties.falseRed.anyOf[0],
								data: data36
							};
							if (vErrors === null) vErrors = [err97];
							else vErrors.push(err97);
							errors++;
						}
						if (data36 < .001 || isNaN(data36)) {
							const err98 = {
								instancePath: instancePath + "/statistics/falseRed",
								schemaPath: "#/properties/statistics/properties/falseRed/anyOf/0/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: .001
								},
								message: "must be >= 0.001",
								schema: .001,
								parentSchema: schema7.properties.statistics.properties.falseRed.anyOf[0],
								data: data36
							};
							if (vErrors === null) vErrors = [err98];
							else vErrors.push(err98);
							errors++;
						}
					} else {
						const err99 = {
							instancePath: instancePath + "/statistics/falseRed",
							schemaPath: "#/properties/statistics/properties/falseRed/anyOf/0/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number",
							schema: schema7.properties.statistics.properties.falseRed.anyOf[0].type,
							parentSchema: schema7.properties.statistics.properties.falseRed.anyOf[0],
							data: data36
						};
						if (vErrors === null) vErrors = [err99];
						else vErrors.push(err99);
						errors++;
					}
					var _valid8 = _errs111 === errors;
					valid22 = valid22 || _valid8;
					if (!valid22) {
						const _errs113 = errors;
						if (typeof data36 === "string") {
							if (!pattern28.test(data36)) {
								const err100 = {
									instancePath: instancePath + "/statistics/falseRed",
									schemaPath: "#/properties/statistics/properties/falseRed/anyOf/1/pattern",
									keyword: "pattern",
									params: { pattern: "^(0\\.[1-9]\\d*|1?[1-9](\\.\\d+)?|10(\\.\\d+)?|20)\\s?%$" },
									message: "must match pattern \"^(0\\.[1-9]\\d*|1?[1-9](\\.\\d+)?|10(\\.\\d+)?|20)\\s?%$\"",
									schema: "^(0\\.[1-9]\\d*|1?[1-9](\\.\\d+)?|10(\\.\\d+)?|20)\\s?%$",
									parentSchema: schema7.properties.statistics.properties.falseRed.anyOf[1],
									data: data36
								};
								if (vErrors === null) vErrors = [err100];
								else vErrors.push(err100);
								errors++;
							}
						} else {
							const err101 = {
								instancePath: instancePath + "/statistics/falseRed",
								schemaPath: "#/properties/statistics/properties/falseRed/anyOf/1/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema7.properties.statistics.properties.falseRed.anyOf[1].type,
								parentSchema: schema7.properties.statistics.properties.falseRed.anyOf[1],
								data: data36
							};
							if (vErrors === null) vErrors = [err101];
							else vErrors.push(err101);
							errors++;
						}
						var _valid8 = _errs113 === errors;
						valid22 = valid22 || _valid8;
					}
					if (!valid22) {
						const err102 = {
							instancePath: instancePath + "/statistics/falseRed",
							schemaPath: "#/properties/statistics/properties/falseRed/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf",
							schema: schema7.properties.statistics.properties.falseRed.anyOf,
							parentSchema: schema7.properties.statistics.properties.falseRed,
							data: data36
						};
						if (vErrors === null) vErrors = [err102];
						else vErrors.push(err102);
						errors++;
					} else {
						errors = _errs110;
						if (vErrors !== null) {
							if (_errs110) vErrors.length = _errs110;
							else vErrors = null;
						}
					}
				}
				if (data32.falseGreen !== void 0) {
					let data37 = data32.falseGreen;
					const _errs116 = errors;
					let valid23 = false;
					const _errs117 = errors;
					if (typeof data37 == "number" && isFinite(data37)) {
						if (data37 > .2 || isNaN(data37)) {
							const err103 = {
								instancePath: instancePath + "/statistics/falseGreen",
								schemaPath: "#/properties/statistics/properties/falseGreen/anyOf/0/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: .2
								},
								message: "must be <= 0.2",
								schema: .2,
								parentSchema: schema7.properties.statistics.properties.falseGreen.anyOf[0],
								data: data37
							};
							if (vErrors === null) vErrors = [err103];
							else vErrors.push(err103);
							errors++;
						}
						if (data37 < .001 || isNaN(data37)) {
							const err104 = {
								instancePath: instancePath + "/statistics/falseGreen",
								schemaPath: "#/properties/statistics/properties/falseGreen/anyOf/0/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: .001
								},
								message: "must be >= 0.001",
								schema: .001,
								parentSchema: schema7.properties.statistics.properties.falseGreen.anyOf[0],
								data: data37
							};
							if (vErrors === null) vErrors = [err104];
							else vErrors.push(err104);
							errors++;
						}
					} else {
						const err105 = {
							instancePath: instancePath + "/statistics/falseGreen",
							schemaPath: "#/properties/statistics/properties/falseGreen/anyOf/0/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number",
							schema: schema7.properties.statistics.properties.falseGreen.anyOf[0].type,
							parentSchema: schema7.properties.statistics.properties.falseGreen.anyOf[0],
							data: data37
						};
						if (vErrors === null) vErrors = [err105];
						else vErrors.push(err105);
						errors++;
					}
					var _valid9 = _errs117 === errors;
					valid23 = valid23 || _valid9;
					if (!valid23) {
						const _errs119 = errors;
						if (typeof data37 === "string") {
							if (!pattern28.test(data37)) {
								const err106 = {
									instancePath: instancePath + "/statistics/falseGreen",
									schemaPath: "#/properties/statistics/properties/falseGreen/anyOf/1/pattern",
									keyword: "pattern",
									params: { pattern: "^(0\\.[1-9]\\d*|1?[1-9](\\.\\d+)?|10(\\.\\d+)?|20)\\s?%$" },
									message: "must match pattern \"^(0\\.[1-9]\\d*|1?[1-9](\\.\\d+)?|10(\\.\\d+)?|20)\\s?%$\"",
									schema: "^(0\\.[1-9]\\d*|1?[1-9](\\.\\d+)?|10(\\.\\d+)?|20)\\s?%$",
									parentSchema: schema7.properties.statistics.properties.falseGreen.anyOf[1],
									data: data37
								};
								if (vErrors === null) vErrors = [err106];
								else vErrors.push(err106);
								errors++;
							}
						} else {
							const err107 = {
								instancePath: instancePath + "/statistics/falseGreen",
								schemaPath: "#/properties/statistics/properties/falseGreen/anyOf/1/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema7.properties.statistics.properties.falseGreen.anyOf[1].type,
								parentSchema: schema7.properties.statistics.properties.falseGreen.anyOf[1],
								data: data37
							};
							if (vErrors === null) vErrors = [err107];
							else vErrors.push(err107);
							errors++;
						}
						var _valid9 = _errs119 === errors;
						valid23 = valid23 || _valid9;
					}
					if (!valid23) {
						const err108 = {
							instancePath: instancePath + "/statistics/falseGreen",
							schemaPath: "#/properties/statistics/properties/falseGreen/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf",
							schema: schema7.properties.statistics.properties.falseGreen.anyOf,
							parentSchema: schema7.properties.statistics.properties.falseGreen,
							data: data37
						};
						if (vErrors === null) vErrors = [err108];
						else vErrors.push(err108);
						errors++;
					} else {
						errors = _errs116;
						if (vErrors !== null) {
							if (_errs116) vErrors.length = _errs116;
							else vErrors = null;
						}
					}
				}
				if (data32.tagCorrection !== void 0) {
					let data38 = data32.tagCorrection;
					if (!(data38 === "holm" || data38 === "none")) {
						const err109 = {
							instancePath: instancePath + "/statistics/tagCorrection",
							schemaPath: "#/properties/statistics/properties/tagCorrection/enum",
							keyword: "enum",
							params: { allowedValues: schema7.properties.statistics.properties.tagCorrection.enum },
							message: "must be equal to one of the allowed values",
							schema: schema7.properties.statistics.properties.tagCorrection.enum,
							parentSchema: schema7.properties.statistics.properties.tagCorrection,
							data: data38
						};
						if (vErrors === null) vErrors = [err109];
						else vErrors.push(err109);
						errors++;
					}
				}
			} else {
				const err110 = {
					instancePath: instancePath + "/statistics",
					schemaPath: "#/properties/statistics/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema7.properties.statistics.type,
					parentSchema: schema7.properties.statistics,
					data: data32
				};
				if (vErrors === null) vErrors = [err110];
				else vErrors.push(err110);
				errors++;
			}
		}
		if (data.passScore !== void 0) {
			let data39 = data.passScore;
			const _errs123 = errors;
			let valid24 = false;
			const _errs124 = errors;
			if (typeof data39 == "number" && isFinite(data39)) {
				if (data39 > 1 || isNaN(data39)) {
					const err111 = {
						instancePath: instancePath + "/passScore",
						schemaPath: "#/properties/passScore/anyOf/0/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1
						},
						message: "must be <= 1",
						schema: 1,
						parentSchema: schema7.properties.passScore.anyOf[0],
						data: data39
					};
					if (vErrors === null) vErrors = [err111];
					else vErrors.push(err111);
					errors++;
				}
				if (data39 < 0 || isNaN(data39)) {
					const err112 = {
						instancePath: instancePath + "/passScore",
						schemaPath: "#/properties/passScore/anyOf/0/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema7.properties.passScore.anyOf[0],
						data: data39
					};
					if (vErrors === null) vErrors = [err112];
					else vErrors.push(err112);
					errors++;
				}
			} else {
				const err113 = {
					instancePath: instancePath + "/passScore",
					schemaPath: "#/properties/passScore/anyOf/0/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number",
					schema: schema7.properties.passScore.anyOf[0].type,
					parentSchema: schema7.properties.passScore.anyOf[0],
					data: data39
				};
				if (vErrors === null) vErrors = [err113];
				else vErrors.push(err113);
				errors++;
			}
			var _valid10 = _errs124 === errors;
			valid24 = valid24 || _valid10;
			if (!valid24) {
				const _errs126 = errors;
				if (typeof data39 === "string") {
					if (!pattern18.test(data39)) {
						const err114 = {
							instancePath: instancePath + "/passScore",
							schemaPath: "#/properties/passScore/anyOf/1/pattern",
							keyword: "pattern",
							params: { pattern: "^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?(pp|%)$" },
							message: "must match pattern \"^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?(pp|%)$\"",
							schema: "^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?(pp|%)$",
							parentSchema: schema7.properties.passScore.anyOf[1],
							data: data39
						};
						if (vErrors === null) vErrors = [err114];
						else vErrors.push(err114);
						errors++;
					}
				} else {
					const err115 = {
						instancePath: instancePath + "/passScore",
						schemaPath: "#/properties/passScore/anyOf/1/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema7.properties.passScore.anyOf[1].type,
						parentSchema: schema7.properties.passScore.anyOf[1],
						data: data39
					};
					if (vErrors === null) vErrors = [err115];
					else vErrors.push(err115);
					errors++;
				}
				var _valid10 = _errs126 === errors;
				valid24 = valid24 || _valid10;
			}
			if (!valid24) {
				const err116 = {
					instancePath: instancePath + "/passScore",
					schemaPath: "#/properties/passScore/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf",
					schema: schema7.properties.passScore.anyOf,
					parentSchema: schema7.properties.passScore,
					data: data39
				};
				if (vErrors === null) vErrors = [err116];
				else vErrors.push(err116);
				errors++;
			} else {
				errors = _errs123;
				if (vErrors !== null) {
					if (_errs123) vErrors.length = _errs123;
					else vErrors = null;
				}
			}
		}
		if (data.graders !== void 0) {
			let data40 = data.graders;
			if (Array.isArray(data40)) {
				const len3 = data40.length;
				for (let i3 = 0; i3 < len3; i3++) if (!validate23(data40[i3], {
					instancePath: instancePath + "/graders/" + i3,
					parentData: data40,
					parentDataProperty: i3,
					rootData
				})) {
					vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
					errors = vErrors.length;
				}
			} else {
				const err117 = {
					instancePath: instancePath + "/graders",
					schemaPath: "#/properties/graders/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema7.properties.graders.type,
					parentSchema: schema7.properties.graders,
					data: data40
				};
				if (vErrors === null) vErrors = [err117];
				else vErrors.push(err117);
				errors++;
			}
		}
		if (data.cases !== void 0) {
			let data42 = data.cases;
			if (!Array.isArray(data42) && typeof data42 !== "string") {
				const err118 = {
					instancePath: instancePath + "/cases",
					schemaPath: "#/properties/cases/type",
					keyword: "type",
					params: { type: schema7.properties.cases.type },
					message: "must be array,string",
					schema: schema7.properties.cases.type,
					parentSchema: schema7.properties.cases,
					data: data42
				};
				if (vErrors === null) vErrors = [err118];
				else vErrors.push(err118);
				errors++;
			}
			if (typeof data42 === "string") {
				if (!pattern1.test(data42)) {
					const err119 = {
						instancePath: instancePath + "/cases",
						schemaPath: "#/properties/cases/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema7.properties.cases,
						data: data42
					};
					if (vErrors === null) vErrors = [err119];
					else vErrors.push(err119);
					errors++;
				}
			}
			if (Array.isArray(data42)) {
				const len4 = data42.length;
				for (let i4 = 0; i4 < len4; i4++) if (!validate25(data42[i4], {
					instancePath: instancePath + "/cases/" + i4,
					parentData: data42,
					parentDataProperty: i4,
					rootData
				})) {
					vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
					errors = vErrors.length;
				}
			}
		}
	} else {
		const err120 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema7.type,
			parentSchema: schema7,
			data
		};
		if (vErrors === null) vErrors = [err120];
		else vErrors.push(err120);
		errors++;
	}
	validate22.errors = vErrors;
	return errors === 0;
}
const cases = validate28;
const schema10 = {
	"type": "array",
	"items": { "$ref": "#/definitions/case" },
	"title": "a list of cases",
	"definitions": {
		"grader": {
			"type": "object",
			"title": "a grader",
			"required": ["type"],
			"discriminator": { "propertyName": "type" },
			"oneOf": [
				{
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"type": { "const": "exact-match" },
						"name": {
							"type": "string",
							"pattern": "\\S",
							"title": "a text that is not empty"
						},
						"weight": {
							"type": "number",
							"minimum": 0,
							"title": "a number from 0"
						},
						"required": {
							"type": "boolean",
							"title": "true or false"
						},
						"tags": {
							"type": "array",
							"items": {
								"type": "string",
								"pattern": "\\S",
								"title": "a text that is not empty"
							},
							"title": "a list of texts"
						},
						"expected": { "title": "the expected text" },
						"ignoreCase": {
							"type": "boolean",
							"title": "true or false"
						},
						"trim": {
							"type": "boolean",
							"title": "true or false"
						}
					},
					"required": ["type", "expected"]
				},
				{
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"type": { "const": "includes" },
						"name": {
							"type": "string",
							"pattern": "\\S",
							"title": "a text that is not empty"
						},
						"weight": {
							"type": "number",
							"minimum": 0,
							"title": "a number from 0"
						},
						"required": {
							"type": "boolean",
							"title": "true or false"
						},
						"tags": {
							"type": "array",
							"items": {
								"type": "string",
								"pattern": "\\S",
								"title": "a text that is not empty"
							},
							"title": "a list of texts"
						},
						"value": {
							"type": ["string", "array"],
							"items": {
								"type": "string",
								"title": "a text"
							},
							"minItems": 1,
							"title": "a text or a list of texts"
						},
						"mode": { "enum": ["all", "any"] },
						"ignoreCase": {
							"type": "boolean",
							"title": "true or false"
						}
					},
					"required": ["type", "value"]
				},
				{
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"type": { "const": "excludes" },
						"name": {
							"type": "string",
							"pattern": "\\S",
							"title": "a text that is not empty"
						},
						"weight": {
							"type": "number",
							"minimum": 0,
							"title": "a number from 0"
						},
						"required": {
							"type": "boolean",
							"title": "true or false"
						},
						"tags": {
							"type": "array",
							"items": {
								"type": "string",
								"pattern": "\\S",
								"title": "a text that is not empty"
							},
							"title": "a list of texts"
						},
						"value": {
							"type": ["string", "array"],
							"items": {
								"type": "string",
								"title": "a text"
							},
							"minItems": 1,
							"title": "a text or a list of texts"
						},
						"ignoreCase": {
							"type": "boolean",
							"title": "true or false"
						}
					},
					"required": ["type", "value"]
				},
				{
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"type": { "const": "starts-with" },
						"name": {
							"type": "string",
							"pattern": "\\S",
							"title": "a text that is not empty"
						},
						"weight": {
							"type": "number",
							"minimum": 0,
							"title": "a number from 0"
						},
						"required": {
							"type": "boolean",
							"title": "true or false"
						},
						"tags": {
							"type": "array",
							"items": {
								"type": "string",
								"pattern": "\\S",
								"title": "a text that is not empty"
							},
							"title": "a list of texts"
						},
						"value": {
							"type": "string",
							"title": "a text"
						},
						"ignoreCase": {
							"type": "boolean",
							"title": "true or false"
						}
					},
					"required": ["type", "value"]
				},
				{
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"type": { "const": "ends-with" },
						"name": {
							"type": "string",
							"pattern": "\\S",
							"title": "a text that is not empty"
						},
						"weight": {
							"type": "number",
							"minimum": 0,
							"title": "a number from 0"
						},
						"required": {
							"type": "boolean",
							"title": "true or false"
						},
						"tags": {
							"type": "array",
							"items": {
								"type": "string",
								"pattern": "\\S",
								"title": "a text that is not empty"
							},
							"title": "a list of texts"
						},
						"value": {
							"type": "string",
							"title": "a text"
						},
						"ignoreCase": {
							"type": "boolean",
							"title": "true or false"
						}
					},
					"required": ["type", "value"]
				},
				{
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"type": { "const": "pattern" },
						"name": {
							"type": "string",
							"pattern": "\\S",
							"title": "a text that is not empty"
						},
						"weight": {
							"type": "number",
							"minimum": 0,
							"title": "a number from 0"
						},
						"required": {
							"type": "boolean",
							"title": "true or false"
						},
						"tags": {
							"type": "array",
							"items": {
								"type": "string",
								"pattern": "\\S",
								"title": "a text that is not empty"
							},
							"title": "a list of texts"
						},
						"pattern": {
							"type": "string",
							"pattern": ".",
							"title": "a regular expression (RE2 syntax)"
						},
						"ignoreCase": {
							"type": "boolean",
							"title": "true or false"
						},
						"absent": {
							"type": "boolean",
							"title": "true or false"
						}
					},
					"required": ["type", "pattern"]
				},
				{
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"type": { "const": "json-match" },
						"name": {
							"type": "string",
							"pattern": "\\S",
							"title": "a text that is not empty"
						},
						"weight": {
							"type": "number",
							"minimum": 0,
							"title": "a number from 0"
						},
						"required": {
							"type": "boolean",
							"title": "true or false"
						},
						"tags": {
							"type": "array",
							"items": {
								"type": "string",
								"pattern": "\\S",
								"title": "a text that is not empty"
							},
							"title": "a list of texts"
						},
						"expected": { "title": "the expected value" },
						"path": {
							"type": "string",
							"pattern": "^(/([^~/]|~[01])*)*$",
							"title": "a JSON Pointer such as /queue"
						},
						"mode": { "enum": ["whole", "part"] },
						"fenced": {
							"type": "boolean",
							"title": "true or false"
						}
					},
					"required": ["type", "expected"]
				},
				{
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"type": { "const": "json-schema" },
						"name": {
							"type": "string",
							"pattern": "\\S",
							"title": "a text that is not empty"
						},
						"weight": {
							"type": "number",
							"minimum": 0,
							"title": "a number from 0"
						},
						"required": {
							"type": "boolean",
							"title": "true or false"
						},
						"tags": {
							"type": "array",
							"items": {
								"type": "string",
								"pattern": "\\S",
								"title": "a text that is not empty"
							},
							"title": "a list of texts"
						},
						"schema": {
							"type": ["object", "string"],
							"title": "a JSON Schema, or the path of a file that holds one"
						},
						"fenced": {
							"type": "boolean",
							"title": "true or false"
						}
					},
					"required": ["type", "schema"]
				},
				{
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"type": { "const": "numeric" },
						"name": {
							"type": "string",
							"pattern": "\\S",
							"title": "a text that is not empty"
						},
						"weight": {
							"type": "number",
							"minimum": 0,
							"title": "a number from 0"
						},
						"required": {
							"type": "boolean",
							"title": "true or false"
						},
						"tags": {
							"type": "array",
							"items": {
								"type": "string",
								"pattern": "\\S",
								"title": "a text that is not empty"
							},
							"title": "a list of texts"
						},
						"expected": {
							"type": ["number", "string"],
							"title": "a number or a template"
						},
						"tolerance": {
							"type": "number",
							"minimum": 0,
							"title": "a number from 0"
						},
						"min": {
							"type": "number",
							"title": "a number"
						},
						"max": {
							"type": "number",
							"title": "a number"
						},
						"path": {
							"type": "string",
							"pattern": "^(/([^~/]|~[01])*)*$",
							"title": "a JSON Pointer such as /queue"
						},
						"fenced": {
							"type": "boolean",
							"title": "true or false"
						}
					},
					"required": ["type"]
				},
				{
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"type": { "const": "length" },
						"name": {
							"type": "string",
							"pattern": "\\S",
							"title": "a text that is not empty"
						},
						"weight": {
							"type": "number",
							"minimum": 0,
							"title": "a number from 0"
						},
						"required": {
							"type": "boolean",
							"title": "true or false"
						},
						"tags": {
							"type": "array",
							"items": {
								"type": "string",
								"pattern": "\\S",
								"title": "a text that is not empty"
							},
							"title": "a list of texts"
						},
						"unit": { "enum": [
							"characters",
							"words",
							"lines"
						] },
						"min": {
							"type": "integer",
							"minimum": 0,
							"title": "a whole number from 0"
						},
						"max": {
							"type": "integer",
							"minimum": 0,
							"title": "a whole number from 0"
						}
					},
					"required": ["type"]
				}
			]
		},
		"case": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"id": {
					"type": "string",
					"pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$",
					"title": "an id of letters, digits, dots, dashes and underscores, at most 100 long"
				},
				"input": { "title": "the input" },
				"expected": { "title": "what is expected" },
				"tags": {
					"type": "array",
					"items": {
						"type": "string",
						"pattern": "\\S",
						"title": "a text that is not empty"
					},
					"title": "a list of texts"
				},
				"incident": {
					"type": "string",
					"pattern": "\\S",
					"title": "a text that is not empty"
				},
				"owner": {
					"type": "string",
					"pattern": "\\S",
					"title": "a text that is not empty"
				},
				"note": {
					"type": "string",
					"title": "a text"
				},
				"weight": {
					"type": "number",
					"exclusiveMinimum": 0,
					"title": "a number above 0"
				},
				"cluster": {
					"type": "string",
					"pattern": "\\S",
					"title": "a text that is not empty"
				},
				"graders": {
					"type": "array",
					"items": { "$ref": "#/definitions/grader" },
					"title": "a list of graders"
				}
			},
			"required": ["id", "input"],
			"title": "a case"
		}
	}
};
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" },
				message: "must have required property 'type'",
				schema: schema8.required,
				parentSchema: schema8,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		const tag0 = data.type;
		if (typeof tag0 == "string") {
			if (tag0 === "exact-match") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.type === void 0) {
						const err1 = {
							instancePath,
							schemaPath: "#/oneOf/0/required",
							keyword: "required",
							params: { missingProperty: "type" },
							message: "must have required property 'type'",
							schema: schema8.oneOf[0].required,
							parentSchema: schema8.oneOf[0],
							data
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
					if (data.expected === void 0) {
						const err2 = {
							instancePath,
							schemaPath: "#/oneOf/0/required",
							keyword: "required",
							params: { missingProperty: "expected" },
							message: "must have required property 'expected'",
							schema: schema8.oneOf[0].required,
							parentSchema: schema8.oneOf[0],
							data
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
					for (const key0 in data) if (!(key0 === "type" || key0 === "name" || key0 === "weight" || key0 === "required" || key0 === "tags" || key0 === "expected" || key0 === "ignoreCase" || key0 === "trim")) {
						const err3 = {
							instancePath,
							schemaPath: "#/oneOf/0/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema8.oneOf[0],
							data
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
					if (data.type !== void 0) {
						let data0 = data.type;
						if ("exact-match" !== data0) {
							const err4 = {
								instancePath: instancePath + "/type",
								schemaPath: "#/oneOf/0/properties/type/const",
								keyword: "const",
								params: { allowedValue: "exact-match" },
								message: "must be equal to constant",
								schema: "exact-match",
								parentSchema: schema8.oneOf[0].properties.type,
								data: data0
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					}
					if (data.name !== void 0) {
						let data1 = data.name;
						if (typeof data1 === "string") {
							if (!pattern1.test(data1)) {
								const err5 = {
									instancePath: instancePath + "/name",
									schemaPath: "#/oneOf/0/properties/name/pattern",
									keyword: "pattern",
									params: { pattern: "\\S" },
									message: "must match pattern \"\\S\"",
									schema: "\\S",
									parentSchema: schema8.oneOf[0].properties.name,
									data: data1
								};
								if (vErrors === null) vErrors = [err5];
								else vErrors.push(err5);
								errors++;
							}
						} else {
							const err6 = {
								instancePath: instancePath + "/name",
								schemaPath: "#/oneOf/0/properties/name/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema8.oneOf[0].properties.name.type,
								parentSchema: schema8.oneOf[0].properties.name,
								data: data1
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
					}
					if (data.weight !== void 0) {
						let data2 = data.weight;
						if (typeof data2 == "number" && isFinite(data2)) {
							if (data2 < 0 || isNaN(data2)) {
								const err7 = {
									instancePath: instancePath + "/weight",
									schemaPath: "#/oneOf/0/properties/weight/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0",
									schema: 0,
									parentSchema: schema8.oneOf[0].properties.weight,
									data: data2
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						} else {
							const err8 = {
								instancePath: instancePath + "/weight",
								schemaPath: "#/oneOf/0/properties/weight/type",
								keyword: "type",
								params: { type: "number" },
								message: "must be number",
								schema: schema8.oneOf[0].properties.weight.type,
								parentSchema: schema8.oneOf[0].properties.weight,
								data: data2
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
					}
					if (data.required !== void 0) {
						let data3 = data.required;
						if (typeof data3 !== "boolean") {
							const err9 = {
								instancePath: instancePath + "/required",
								schemaPath: "#/oneOf/0/properties/required/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean",
								schema: schema8.oneOf[0].properties.required.type,
								parentSchema: schema8.oneOf[0].properties.required,
								data: data3
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
					}
					if (data.tags !== void 0) {
						let data4 = data.tags;
						if (Array.isArray(data4)) {
							const len0 = data4.length;
							for (let i0 = 0; i0 < len0; i0++) {
								let data5 = data4[i0];
								if (typeof data5 === "string") {
									if (!pattern1.test(data5)) {
										const err10 = {
											instancePath: instancePath + "/tags/" + i0,
											schemaPath: "#/oneOf/0/properties/tags/items/pattern",
											keyword: "pattern",
											params: { pattern: "\\S" },
											message: "must match pattern \"\\S\"",
											schema: "\\S",
											parentSchema: schema8.oneOf[0].properties.tags.items,
											data: data5
										};
										if (vErrors === null) vErrors = [err10];
										else vErrors.push(err10);
										errors++;
									}
								} else {
									const err11 = {
										instancePath: instancePath + "/tags/" + i0,
										schemaPath: "#/oneOf/0/properties/tags/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema8.oneOf[0].properties.tags.items.type,
										parentSchema: schema8.oneOf[0].properties.tags.items,
										data: data5
									};
									if (vErrors === null) vErrors = [err11];
									else vErrors.push(err11);
									errors++;
								}
							}
						} else {
							const err12 = {
								instancePath: instancePath + "/tags",
								schemaPath: "#/oneOf/0/properties/tags/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array",
								schema: schema8.oneOf[0].properties.tags.type,
								parentSchema: schema8.oneOf[0].properties.tags,
								data: data4
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					}
					if (data.ignoreCase !== void 0) {
						let data6 = data.ignoreCase;
						if (typeof data6 !== "boolean") {
							const err13 = {
								instancePath: instancePath + "/ignoreCase",
								schemaPath: "#/oneOf/0/properties/ignoreCase/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean",
								schema: schema8.oneOf[0].properties.ignoreCase.type,
								parentSchema: schema8.oneOf[0].properties.ignoreCase,
								data: data6
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					}
					if (data.trim !== void 0) {
						let data7 = data.trim;
						if (typeof data7 !== "boolean") {
							const err14 = {
								instancePath: instancePath + "/trim",
								schemaPath: "#/oneOf/0/properties/trim/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean",
								schema: schema8.oneOf[0].properties.trim.type,
								parentSchema: schema8.oneOf[0].properties.trim,
								data: data7
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
					}
				} else {
					const err15 = {
						instancePath,
						schemaPath: "#/oneOf/0/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema8.oneOf[0].type,
						parentSchema: schema8.oneOf[0],
						data
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			} else if (tag0 === "includes") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.type === void 0) {
						const err16 = {
							instancePath,
							schemaPath: "#/oneOf/1/required",
							keyword: "required",
							params: { missingProperty: "type" },
							message: "must have required property 'type'",
							schema: schema8.oneOf[1].required,
							parentSchema: schema8.oneOf[1],
							data
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
					if (data.value === void 0) {
						const err17 = {
							instancePath,
							schemaPath: "#/oneOf/1/required",
							keyword: "required",
							params: { missingProperty: "value" },
							message: "must have required property 'value'",
							schema: schema8.oneOf[1].required,
							parentSchema: schema8.oneOf[1],
							data
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
					for (const key1 in data) if (!(key1 === "type" || key1 === "name" || key1 === "weight" || key1 === "required" || key1 === "tags" || key1 === "value" || key1 === "mode" || key1 === "ignoreCase")) {
						const err18 = {
							instancePath,
							schemaPath: "#/oneOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key1 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema8.oneOf[1],
							data
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
					if (data.type !== void 0) {
						let data8 = data.type;
						if ("includes" !== data8) {
							const err19 = {
								instancePath: instancePath + "/type",
								schemaPath: "#/oneOf/1/properties/type/const",
								keyword: "const",
								params: { allowedValue: "includes" },
								message: "must be equal to constant",
								schema: "includes",
								parentSchema: schema8.oneOf[1].properties.type,
								data: data8
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
					}
					if (data.name !== void 0) {
						let data9 = data.name;
						if (typeof data9 === "string") {
							if (!pattern1.test(data9)) {
								const err20 = {
									instancePath: instancePath + "/name",
									schemaPath: "#/oneOf/1/properties/name/pattern",
									keyword: "pattern",
									params: { pattern: "\\S" },
									message: "must match pattern \"\\S\"",
									schema: "\\S",
									parentSchema: schema8.oneOf[1].properties.name,
									data: data9
								};
								if (vErrors === null) vErrors = [err20];
								else vErrors.push(err20);
								errors++;
							}
						} else {
							const err21 = {
								instancePath: instancePath + "/name",
								schemaPath: "#/oneOf/1/properties/name/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema8.oneOf[1].properties.name.type,
								parentSchema: schema8.oneOf[1].properties.name,
								data: data9
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
					}
					if (data.weight !== void 0) {
						let data10 = data.weight;
						if (typeof data10 == "number" && isFinite(data10)) {
							if (data10 < 0 || isNaN(data10)) {
								const err22 = {
									instancePath: instancePath + "/weight",
									schemaPath: "#/oneOf/1/properties/weight/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0",
									schema: 0,
									parentSchema: schema8.oneOf[1].properties.weight,
									data: data10
								};
								if (vErrors === null) vErrors = [err22];
								else vErrors.push(err22);
								errors++;
							}
						} else {
							const err23 = {
								instancePath: instancePath + "/weight",
								schemaPath: "#/oneOf/1/properties/weight/type",
								keyword: "type",
								params: { type: "number" },
								message: "must be number",
								schema: schema8.oneOf[1].properties.weight.type,
								parentSchema: schema8.oneOf[1].properties.weight,
								data: data10
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
					}
					if (data.required !== void 0) {
						let data11 = data.required;
						if (typeof data11 !== "boolean") {
							const err24 = {
								instancePath: instancePath + "/required",
								schemaPath: "#/oneOf/1/properties/required/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean",
								schema: schema8.oneOf[1].properties.required.type,
								parentSchema: schema8.oneOf[1].properties.required,
								data: data11
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
					}
					if (data.tags !== void 0) {
						let data12 = data.tags;
						if (Array.isArray(data12)) {
							const len1 = data12.length;
							for (let i1 = 0; i1 < len1; i1++) {
								let data13 = data12[i1];
								if (typeof data13 === "string") {
									if (!pattern1.test(data13)) {
										const err25 = {
											instancePath: instancePath + "/tags/" + i1,
											schemaPath: "#/oneOf/1/properties/tags/items/pattern",
											keyword: "pattern",
											params: { pattern: "\\S" },
											message: "must match pattern \"\\S\"",
											schema: "\\S",
											parentSchema: schema8.oneOf[1].properties.tags.items,
											data: data13
										};
										if (vErrors === null) vErrors = [err25];
										else vErrors.push(err25);
										errors++;
									}
								} else {
									const err26 = {
										instancePath: instancePath + "/tags/" + i1,
										schemaPath: "#/oneOf/1/properties/tags/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema8.oneOf[1].properties.tags.items.type,
										parentSchema: schema8.oneOf[1].properties.tags.items,
										data: data13
									};
									if (vErrors === null) vErrors = [err26];
									else vErrors.push(err26);
									errors++;
								}
							}
						} else {
							const err27 = {
								instancePath: instancePath + "/tags",
								schemaPath: "#/oneOf/1/properties/tags/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array",
								schema: schema8.oneOf[1].properties.tags.type,
								parentSchema: schema8.oneOf[1].properties.tags,
								data: data12
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
					}
					if (data.value !== void 0) {
						let data14 = data.value;
						if (typeof data14 !== "string" && !Array.isArray(data14)) {
							const err28 = {
								instancePath: instancePath + "/value",
								schemaPath: "#/oneOf/1/properties/value/type",
								keyword: "type",
								params: { type: schema8.oneOf[1].properties.value.type },
								message: "must be string,array",
								schema: schema8.oneOf[1].properties.value.type,
								parentSchema: schema8.oneOf[1].properties.value,
								data: data14
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
						if (Array.isArray(data14)) {
							if (data14.length < 1) {
								const err29 = {
									instancePath: instancePath + "/value",
									schemaPath: "#/oneOf/1/properties/value/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items",
									schema: 1,
									parentSchema: schema8.oneOf[1].properties.value,
									data: data14
								};
								if (vErrors === null) vErrors = [err29];
								else vErrors.push(err29);
								errors++;
							}
							const len2 = data14.length;
							for (let i2 = 0; i2 < len2; i2++) {
								let data15 = data14[i2];
								if (typeof data15 !== "string") {
									const err30 = {
										instancePath: instancePath + "/value/" + i2,
										schemaPath: "#/oneOf/1/properties/value/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema8.oneOf[1].properties.value.items.type,
										parentSchema: schema8.oneOf[1].properties.value.items,
										data: data15
									};
									if (vErrors === null) vErrors = [err30];
									else vErrors.push(err30);
									errors++;
								}
							}
						}
					}
					if (data.mode !== void 0) {
						let data16 = data.mode;
						if (!(data16 === "all" || data16 === "any")) {
							const err31 = {
								instancePath: instancePath + "/mode",
								schemaPath: "#/oneOf/1/properties/mode/enum",
								keyword: "enum",
								params: { allowedValues: schema8.oneOf[1].properties.mode.enum },
								message: "must be equal to one of the allowed values",
								schema: schema8.oneOf[1].properties.mode.enum,
								parentSchema: schema8.oneOf[1].properties.mode,
								data: data16
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
					}
					if (data.ignoreCase !== void 0) {
						let data17 = data.ignoreCase;
						if (typeof data17 !== "boolean") {
							const err32 = {
								instancePath: instancePath + "/ignoreCase",
								schemaPath: "#/oneOf/1/properties/ignoreCase/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean",
								schema: schema8.oneOf[1].properties.ignoreCase.type,
								parentSchema: schema8.oneOf[1].properties.ignoreCase,
								data: data17
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
					}
				} else {
					const err33 = {
						instancePath,
						schemaPath: "#/oneOf/1/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema8.oneOf[1].type,
						parentSchema: schema8.oneOf[1],
						data
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
			} else if (tag0 === "excludes") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.type === void 0) {
						const err34 = {
							instancePath,
							schemaPath: "#/oneOf/2/required",
							keyword: "required",
							params: { missingProperty: "type" },
							message: "must have required property 'type'",
							schema: schema8.oneOf[2].required,
							parentSchema: schema8.oneOf[2],
							data
						};
						if (vErrors === null) vErrors = [err34];
						else vErrors.push(err34);
						errors++;
					}
					if (data.value === void 0) {
						const err35 = {
							instancePath,
							schemaPath: "#/oneOf/2/required",
							keyword: "required",
							params: { missingProperty: "value" },
							message: "must have required property 'value'",
							schema: schema8.oneOf[2].required,
							parentSchema: schema8.oneOf[2],
							data
						};
						if (vErrors === null) vErrors = [err35];
						else vErrors.push(err35);
						errors++;
					}
					for (const key2 in data) if (!(key2 === "type" || key2 === "name" || key2 === "weight" || key2 === "required" || key2 === "tags" || key2 === "value" || key2 === "ignoreCase")) {
						const err36 = {
							instancePath,
							schemaPath: "#/oneOf/2/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key2 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema8.oneOf[2],
							data
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
					if (data.type !== void 0) {
						let data18 = data.type;
						if ("excludes" !== data18) {
							const err37 = {
								instancePath: instancePath + "/type",
								schemaPath: "#/oneOf/2/properties/type/const",
								keyword: "const",
								params: { allowedValue: "excludes" },
								message: "must be equal to constant",
								schema: "excludes",
								parentSchema: schema8.oneOf[2].properties.type,
								data: data18
							};
							if (vErrors === null) vErrors = [err37];
							else vErrors.push(err37);
							errors++;
						}
					}
					if (data.name !== void 0) {
						let data19 = data.name;
						if (typeof data19 === "string") {
							if (!pattern1.test(data19)) {
								const err38 = {
									instancePath: instancePath + "/name",
									schemaPath: "#/oneOf/2/properties/name/pattern",
									keyword: "pattern",
									params: { pattern: "\\S" },
									message: "must match pattern \"\\S\"",
									schema: "\\S",
									parentSchema: schema8.oneOf[2].properties.name,
									data: data19
								};
								if (vErrors === null) vErrors = [err38];
								else vErrors.push(err38);
								errors++;
							}
						} else {
							const err39 = {
								instancePath: instancePath + "/name",
								schemaPath: "#/oneOf/2/properties/name/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema8.oneOf[2].properties.name.type,
								parentSchema: schema8.oneOf[2].properties.name,
								data: data19
							};
							if (vErrors === null) vErrors = [err39];
							else vErrors.push(err39);
							errors++;
						}
					}
					if (data.weight !== void 0) {
						let data20 = data.weight;
						if (typeof data20 == "number" && isFinite(data20)) {
							if (data20 < 0 || isNaN(data20)) {
								const err40 = {
									instancePath: instancePath + "/weight",
									schemaPath: "#/oneOf/2/properties/weight/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0",
									schema: 0,
									parentSchema: schema8.oneOf[2].properties.weight,
									data: data20
								};
								if (vErrors === null) vErrors = [err40];
								else vErrors.push(err40);
								errors++;
							}
						} else {
							const err41 = {
								instancePath: instancePath + "/weight",
								schemaPath: "#/oneOf/2/properties/weight/type",
								keyword: "type",
								params: { type: "number" },
								message: "must be number",
								schema: schema8.oneOf[2].properties.weight.type,
								parentSchema: schema8.oneOf[2].properties.weight,
								data: data20
							};
							if (vErrors === null) vErrors = [err41];
							else vErrors.push(err41);
							errors++;
						}
					}
					if (data.required !== void 0) {
						let data21 = data.required;
						if (typeof data21 !== "boolean") {
							const err42 = {
								instancePath: instancePath + "/required",
								schemaPath: "#/oneOf/2/properties/required/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean",
								schema: schema8.oneOf[2].properties.required.type,
								parentSchema: schema8.oneOf[2].properties.required,
								data: data21
							};
							if (vErrors === null) vErrors = [err42];
							else vErrors.push(err42);
							errors++;
						}
					}
					if (data.tags !== void 0) {
						let data22 = data.tags;
						if (Array.isArray(data22)) {
							const len3 = data22.length;
							for (let i3 = 0; i3 < len3; i3++) {
								let data23 = data22[i3];
								if (typeof data23 === "string") {
									if (!pattern1.test(data23)) {
										const err43 = {
											instancePath: instancePath + "/tags/" + i3,
											schemaPath: "#/oneOf/2/properties/tags/items/pattern",
											keyword: "pattern",
											params: { pattern: "\\S" },
											message: "must match pattern \"\\S\"",
											schema: "\\S",
											parentSchema: schema8.oneOf[2].properties.tags.items,
											data: data23
										};
										if (vErrors === null) vErrors = [err43];
										else vErrors.push(err43);
										errors++;
									}
								} else {
									const err44 = {
										instancePath: instancePath + "/tags/" + i3,
										schemaPath: "#/oneOf/2/properties/tags/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema8.oneOf[2].properties.tags.items.type,
										parentSchema: schema8.oneOf[2].properties.tags.items,
										data: data23
									};
									if (vErrors === null) vErrors = [err44];
									else vErrors.push(err44);
									errors++;
								}
							}
						} else {
							const err45 = {
								instancePath: instancePath + "/tags",
								schemaPath: "#/oneOf/2/properties/tags/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array",
								schema: schema8.oneOf[2].properties.tags.type,
								parentSchema: schema8.oneOf[2].properties.tags,
								data: data22
							};
							if (vErrors === null) vErrors = [err45];
							else vErrors.push(err45);
							errors++;
						}
					}
					if (data.value !== void 0) {
						let data24 = data.value;
						if (typeof data24 !== "string" && !Array.isArray(data24)) {
							const err46 = {
								instancePath: instancePath + "/value",
								schemaPath: "#/oneOf/2/properties/value/type",
								keyword: "type",
								params: { type: schema8.oneOf[2].properties.value.type },
								message: "must be string,array",
								schema: schema8.oneOf[2].properties.value.type,
								parentSchema: schema8.oneOf[2].properties.value,
								data: data24
							};
							if (vErrors === null) vErrors = [err46];
							else vErrors.push(err46);
							errors++;
						}
						if (Array.isArray(data24)) {
							if (data24.length < 1) {
								const err47 = {
									instancePath: instancePath + "/value",
									schemaPath: "#/oneOf/2/properties/value/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items",
									schema: 1,
									parentSchema: schema8.oneOf[2].properties.value,
									data: data24
								};
								if (vErrors === null) vErrors = [err47];
								else vErrors.push(err47);
								errors++;
							}
							const len4 = data24.length;
							for (let i4 = 0; i4 < len4; i4++) {
								let data25 = data24[i4];
								if (typeof data25 !== "string") {
									const err48 = {
										instancePath: instancePath + "/value/" + i4,
										schemaPath: "#/oneOf/2/properties/value/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema8.oneOf[2].properties.value.items.type,
										parentSchema: schema8.oneOf[2].properties.value.items,
										data: data25
									};
									if (vErrors === null) vErrors = [err48];
									else vErrors.push(err48);
									errors++;
								}
							}
						}
					}
					if (data.ignoreCase !== void 0) {
						let data26 = data.ignoreCase;
						if (typeof data26 !== "boolean") {
							const err49 = {
								instancePath: instancePath + "/ignoreCase",
								schemaPath: "#/oneOf/2/properties/ignoreCase/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean",
								schema: schema8.oneOf[2].properties.ignoreCase.type,
								parentSchema: schema8.oneOf[2].properties.ignoreCase,
								data: data26
							};
							if (vErrors === null) vErrors = [err49];
							else vErrors.push(err49);
							errors++;
						}
					}
				} else {
					const err50 = {
						instancePath,
						schemaPath: "#/oneOf/2/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema8.oneOf[2].type,
						parentSchema: schema8.oneOf[2],
						data
					};
					if (vErrors === null) vErrors = [err50];
					else vErrors.push(err50);
					errors++;
				}
			} else if (tag0 === "starts-with") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.type === void 0) {
						const err51 = {
							instancePath,
							schemaPath: "#/oneOf/3/required",
							keyword: "required",
							params: { missingProperty: "type" },
							message: "must have required property 'type'",
							schema: schema8.oneOf[3].required,
							parentSchema: schema8.oneOf[3],
							data
						};
						if (vErrors === null) vErrors = [err51];
						else vErrors.push(err51);
						errors++;
					}
					if (data.value === void 0) {
						const err52 = {
							instancePath,
							schemaPath: "#/oneOf/3/required",
							keyword: "required",
							params: { missingProperty: "value" },
							message: "must have required property 'value'",
							schema: schema8.oneOf[3].required,
							parentSchema: schema8.oneOf[3],
							data
						};
						if (vErrors === null) vErrors = [err52];
						else vErrors.push(err52);
						errors++;
					}
					for (const key3 in data) if (!(key3 === "type" || key3 === "name" || key3 === "weight" || key3 === "required" || key3 === "tags" || key3 === "value" || key3 === "ignoreCase")) {
						const err53 = {
							instancePath,
							schemaPath: "#/oneOf/3/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key3 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema8.oneOf[3],
							data
						};
						if (vErrors === null) vErrors = [err53];
						else vErrors.push(err53);
						errors++;
					}
					if (data.type !== void 0) {
						let data27 = data.type;
						if ("starts-with" !== data27) {
							const err54 = {
								instancePath: instancePath + "/type",
								schemaPath: "#/oneOf/3/properties/type/const",
								keyword: "const",
								params: { allowedValue: "starts-with" },
								message: "must be equal to constant",
								schema: "starts-with",
								parentSchema: schema8.oneOf[3].properties.type,
								data: data27
							};
							if (vErrors === null) vErrors = [err54];
							else vErrors.push(err54);
							errors++;
						}
					}
					if (data.name !== void 0) {
						let data28 = data.name;
						if (typeof data28 === "string") {
							if (!pattern1.test(data28)) {
								const err55 = {
									instancePath: instancePath + "/name",
									schemaPath: "#/oneOf/3/properties/name/pattern",
									keyword: "pattern",
									params: { pattern: "\\S" },
									message: "must match pattern \"\\S\"",
									schema: "\\S",
									parentSchema: schema8.oneOf[3].properties.name,
									data: data28
								};
								if (vErrors === null) vErrors = [err55];
								else vErrors.push(err55);
								errors++;
							}
						} else {
							const err56 = {
								instancePath: instancePath + "/name",
								schemaPath: "#/oneOf/3/properties/name/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema8.oneOf[3].properties.name.type,
								parentSchema: schema8.oneOf[3].properties.name,
								data: data28
							};
							if (vErrors === null) vErrors = [err56];
							else vErrors.push(err56);
							errors++;
						}
					}
					if (data.weight !== void 0) {
						let data29 = data.weight;
						if (typeof data29 == "number" && isFinite(data29)) {
							if (data29 < 0 || isNaN(data29)) {
								const err57 = {
									instancePath: instancePath + "/weight",
									schemaPath: "#/oneOf/3/properties/weight/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0",
									schema: 0,
									parentSchema: schema8.oneOf[3].properties.weight,
									data: data29
								};
								if (vErrors === null) vErrors = [err57];
								else vErrors.push(err57);
								errors++;
							}
						} else {
							const err58 = {
								instancePath: instancePath + "/weight",
								schemaPath: "#/oneOf/3/properties/weight/type",
								keyword: "type",
								params: { type: "number" },
								message: "must be number",
								schema: schema8.oneOf[3].properties.weight.type,
								parentSchema: schema8.oneOf[3].properties.weight,
								data: data29
							};
							if (vErrors === null) vErrors = [err58];
							else vErrors.push(err58);
							errors++;
						}
					}
					if (data.required !== void 0) {
						let data30 = data.required;
						if (typeof data30 !== "boolean") {
							const err59 = {
								instancePath: instancePath + "/required",
								schemaPath: "#/oneOf/3/properties/required/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean",
								schema: schema8.oneOf[3].properties.required.type,
								parentSchema: schema8.oneOf[3].properties.required,
								data: data30
							};
							if (vErrors === null) vErrors = [err59];
							else vErrors.push(err59);
							errors++;
						}
					}
					if (data.tags !== void 0) {
						let data31 = data.tags;
						if (Array.isArray(data31)) {
							const len5 = data31.length;
							for (let i5 = 0; i5 < len5; i5++) {
								let data32 = data31[i5];
								if (typeof data32 === "string") {
									if (!pattern1.test(data32)) {
										const err60 = {
											instancePath: instancePath + "/tags/" + i5,
											schemaPath: "#/oneOf/3/properties/tags/items/pattern",
											keyword: "pattern",
											params: { pattern: "\\S" },
											message: "must match pattern \"\\S\"",
											schema: "\\S",
											parentSchema: schema8.oneOf[3].properties.tags.items,
											data: data32
										};
										if (vErrors === null) vErrors = [err60];
										else vErrors.push(err60);
										errors++;
									}
								} else {
									const err61 = {
										instancePath: instancePath + "/tags/" + i5,
										schemaPath: "#/oneOf/3/properties/tags/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema8.oneOf[3].properties.tags.items.type,
										parentSchema: schema8.oneOf[3].properties.tags.items,
										data: data32
									};
									if (vErrors === null) vErrors = [err61];
									else vErrors.push(err61);
									errors++;
								}
							}
						} else {
							const err62 = {
								instancePath: instancePath + "/tags",
								schemaPath: "#/oneOf/3/properties/tags/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array",
								schema: schema8.oneOf[3].properties.tags.type,
								parentSchema: schema8.oneOf[3].properties.tags,
								data: data31
							};
							if (vErrors === null) vErrors = [err62];
							else vErrors.push(err62);
							errors++;
						}
					}
					if (data.value !== void 0) {
						let data33 = data.value;
						if (typeof data33 !== "string") {
							const err63 = {
								instancePath: instancePath + "/value",
								schemaPath: "#/oneOf/3/properties/value/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema8.oneOf[3].properties.value.type,
								parentSchema: schema8.oneOf[3].properties.value,
								data: data33
							};
							if (vErrors === null) vErrors = [err63];
							else vErrors.push(err63);
							errors++;
						}
					}
					if (data.ignoreCase !== void 0) {
						let data34 = data.ignoreCase;
						if (typeof data34 !== "boolean") {
							const err64 = {
								instancePath: instancePath + "/ignoreCase",
								schemaPath: "#/oneOf/3/properties/ignoreCase/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean",
								schema: schema8.oneOf[3].properties.ignoreCase.type,
								parentSchema: schema8.oneOf[3].properties.ignoreCase,
								data: data34
							};
							if (vErrors === null) vErrors = [err64];
							else vErrors.push(err64);
							errors++;
						}
					}
				} else {
					const err65 = {
						instancePath,
						schemaPath: "#/oneOf/3/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema8.oneOf[3].type,
						parentSchema: schema8.oneOf[3],
						data
					};
					if (vErrors === null) vErrors = [err65];
					else vErrors.push(err65);
					errors++;
				}
			} else if (tag0 === "ends-with") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.type === void 0) {
						const err66 = {
							instancePath,
							schemaPath: "#/oneOf/4/required",
							keyword: "required",
							params: { missingProperty: "type" },
							message: "must have required property 'type'",
							schema: schema8.oneOf[4].required,
							parentSchema: schema8.oneOf[4],
							data
						};
						if (vErrors === null) vErrors = [err66];
						else vErrors.push(err66);
						errors++;
					}
					if (data.value === void 0) {
						const err67 = {
							instancePath,
							schemaPath: "#/oneOf/4/required",
							keyword: "required",
							params: { missingProperty: "value" },
							message: "must have required property 'value'",
							schema: schema8.oneOf[4].required,
							parentSchema: schema8.oneOf[4],
							data
						};
						if (vErrors === null) vErrors = [err67];
						else vErrors.push(err67);
						errors++;
					}
					for (const key4 in data) if (!(key4 === "type" || key4 === "name" || key4 === "weight" || key4 === "required" || key4 === "tags" || key4 === "value" || key4 === "ignoreCase")) {
						const err68 = {
							instancePath,
							schemaPath: "#/oneOf/4/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key4 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema8.oneOf[4],
							data
						};
						if (vErrors === null) vErrors = [err68];
						else vErrors.push(err68);
						errors++;
					}
					if (data.type !== void 0) {
						let data35 = data.type;
						if ("ends-with" !== data35) {
							const err69 = {
								instancePath: instancePath + "/type",
								schemaPath: "#/oneOf/4/properties/type/const",
								keyword: "const",
								params: { allowedValue: "ends-with" },
								message: "must be equal to constant",
								schema: "ends-with",
								parentSchema: schema8.oneOf[4].properties.type,
								data: data35
							};
							if (vErrors === null) vErrors = [err69];
							else vErrors.push(err69);
							errors++;
						}
					}
					if (data.name !== void 0) {
						let data36 = data.name;
						if (typeof data36 === "string") {
							if (!pattern1.test(data36)) {
								const err70 = {
									instancePath: instancePath + "/name",
									schemaPath: "#/oneOf/4/properties/name/pattern",
									keyword: "pattern",
									params: { pattern: "\\S" },
									message: "must match pattern \"\\S\"",
									schema: "\\S",
									parentSchema: schema8.oneOf[4].properties.name,
									data: data36
								};
								if (vErrors === null) vErrors = [err70];
								else vErrors.push(err70);
								errors++;
							}
						} else {
							const err71 = {
								instancePath: instancePath + "/name",
								schemaPath: "#/oneOf/4/properties/name/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema8.oneOf[4].properties.name.type,
								parentSchema: schema8.oneOf[4].properties.name,
								data: data36
							};
							if (vErrors === null) vErrors = [err71];
							else vErrors.push(err71);
							errors++;
						}
					}
					if (data.weight !== void 0) {
						let data37 = data.weight;
						if (typeof data37 == "number" && isFinite(data37)) {
							if (data37 < 0 || isNaN(data37)) {
								const err72 = {
									instancePath: instancePath + "/weight",
									schemaPath: "#/oneOf/4/properties/weight/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0",
									schema: 0,
									parentSchema: schema8.oneOf[4].properties.weight,
									data: data37
								};
								if (vErrors === null) vErrors = [err72];
								else vErrors.push(err72);
								errors++;
							}
						} else {
							const err73 = {
								instancePath: instancePath + "/weight",
								schemaPath: "#/oneOf/4/properties/weight/type",
								keyword: "type",
								params: { type: "number" },
								message: "must be number",
								schema: schema8.oneOf[4].properties.weight.type,
								parentSchema: schema8.oneOf[4].properties.weight,
								data: data37
							};
							if (vErrors === null) vErrors = [err73];
							else vErrors.push(err73);
							errors++;
						}
					}
					if (data.required !== void 0) {
						let data38 = data.required;
						if (typeof data38 !== "boolean") {
							const err74 = {
								instancePath: instancePath + "/required",
								schemaPath: "#/oneOf/4/properties/required/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean",
								schema: schema8.oneOf[4].properties.required.type,
								parentSchema: schema8.oneOf[4].properties.required,
								data: data38
							};
							if (vErrors === null) vErrors = [err74];
							else vErrors.push(err74);
							errors++;
						}
					}
					if (data.tags !== void 0) {
						let data39 = data.tags;
						if (Array.isArray(data39)) {
							const len6 = data39.length;
							for (let i6 = 0; i6 < len6; i6++) {
								let data40 = data39[i6];
								if (typeof data40 === "string") {
									if (!pattern1.test(data40)) {
										const err75 = {
											instancePath: instancePath + "/tags/" + i6,
											schemaPath: "#/oneOf/4/properties/tags/items/pattern",
											keyword: "pattern",
											params: { pattern: "\\S" },
											message: "must match pattern \"\\S\"",
											schema: "\\S",
											parentSchema: schema8.oneOf[4].properties.tags.items,
											data: data40
										};
										if (vErrors === null) vErrors = [err75];
										else vErrors.push(err75);
										errors++;
									}
								} else {
									const err76 = {
										instancePath: instancePath + "/tags/" + i6,
										schemaPath: "#/oneOf/4/properties/tags/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema8.oneOf[4].properties.tags.items.type,
										parentSchema: schema8.oneOf[4].properties.tags.items,
										data: data40
									};
									if (vErrors === null) vErrors = [err76];
									else vErrors.push(err76);
									errors++;
								}
							}
						} else {
							const err77 = {
								instancePath: instancePath + "/tags",
								schemaPath: "#/oneOf/4/properties/tags/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array",
								schema: schema8.oneOf[4].properties.tags.type,
								parentSchema: schema8.oneOf[4].properties.tags,
								data: data39
							};
							if (vErrors === null) vErrors = [err77];
							else vErrors.push(err77);
							errors++;
						}
					}
					if (data.value !== void 0) {
						let data41 = data.value;
						if (typeof data41 !== "string") {
							const err78 = {
								instancePath: instancePath + "/value",
								schemaPath: "#/oneOf/4/properties/value/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema8.oneOf[4].properties.value.type,
								parentSchema: schema8.oneOf[4].properties.value,
								data: data41
							};
							if (vErrors === null) vErrors = [err78];
							else vErrors.push(err78);
							errors++;
						}
					}
					if (data.ignoreCase !== void 0) {
						let data42 = data.ignoreCase;
						if (typeof data42 !== "boolean") {
							const err79 = {
								instancePath: instancePath + "/ignoreCase",
								schemaPath: "#/oneOf/4/properties/ignoreCase/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean",
								schema: schema8.oneOf[4].properties.ignoreCase.type,
								parentSchema: schema8.oneOf[4].properties.ignoreCase,
								data: data42
							};
							if (vErrors === null) vErrors = [err79];
							else vErrors.push(err79);
							errors++;
						}
					}
				} else {
					const err80 = {
						instancePath,
						schemaPath: "#/oneOf/4/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema8.oneOf[4].type,
						parentSchema: schema8.oneOf[4],
						data
					};
					if (vErrors === null) vErrors = [err80];
					else vErrors.push(err80);
					errors++;
				}
			} else if (tag0 === "pattern") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.type === void 0) {
						const err81 = {
							instancePath,
							schemaPath: "#/oneOf/5/required",
							keyword: "required",
							params: { missingProperty: "type" },
							message: "must have required property 'type'",
							schema: schema8.oneOf[5].required,
							parentSchema: schema8.oneOf[5],
							data
						};
						if (vErrors === null) vErrors = [err81];
						else vErrors.push(err81);
						errors++;
					}
					if (data.pattern === void 0) {
						const err82 = {
							instancePath,
							schemaPath: "#/oneOf/5/required",
							keyword: "required",
							params: { missingProperty: "pattern" },
							message: "must have required property 'pattern'",
							schema: schema8.oneOf[5].required,
							parentSchema: schema8.oneOf[5],
							data
						};
						if (vErrors === null) vErrors = [err82];
						else vErrors.push(err82);
						errors++;
					}
					for (const key5 in data) if (!(key5 === "type" || key5 === "name" || key5 === "weight" || key5 === "required" || key5 === "tags" || key5 === "pattern" || key5 === "ignoreCase" || key5 === "absent")) {
						const err83 = {
							instancePath,
							schemaPath: "#/oneOf/5/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key5 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema8.oneOf[5],
							data
						};
						if (vErrors === null) vErrors = [err83];
						else vErrors.push(err83);
						errors++;
					}
					if (data.type !== void 0) {
						let data43 = data.type;
						if ("pattern" !== data43) {
							const err84 = {
								instancePath: instancePath + "/type",
								schemaPath: "#/oneOf/5/properties/type/const",
								keyword: "const",
								params: { allowedValue: "pattern" },
								message: "must be equal to constant",
								schema: "pattern",
								parentSchema: schema8.oneOf[5].properties.type,
								data: data43
							};
							if (vErrors === null) vErrors = [err84];
							else vErrors.push(err84);
							errors++;
						}
					}
					if (data.name !== void 0) {
						let data44 = data.name;
						if (typeof data44 === "string") {
							if (!pattern1.test(data44)) {
								const err85 = {
									instancePath: instancePath + "/name",
									schemaPath: "#/oneOf/5/properties/name/pattern",
									keyword: "pattern",
									params: { pattern: "\\S" },
									message: "must match pattern \"\\S\"",
									schema: "\\S",
									parentSchema: schema8.oneOf[5].properties.name,
									data: data44
								};
								if (vErrors === null) vErrors = [err85];
								else vErrors.push(err85);
								errors++;
							}
						} else {
							const err86 = {
								instancePath: instancePath + "/name",
								schemaPath: "#/oneOf/5/properties/name/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema8.oneOf[5].properties.name.type,
								parentSchema: schema8.oneOf[5].properties.name,
								data: data44
							};
							if (vErrors === null) vErrors = [err86];
							else vErrors.push(err86);
							errors++;
						}
					}
					if (data.weight !== void 0) {
						let data45 = data.weight;
						if (typeof data45 == "number" && isFinite(data45)) {
							if (data45 < 0 || isNaN(data45)) {
								const err87 = {
									instancePath: instancePath + "/weight",
									schemaPath: "#/oneOf/5/properties/weight/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0",
									schema: 0,
									parentSchema: schema8.oneOf[5].properties.weight,
									data: data45
								};
								if (vErrors === null) vErrors = [err87];
								else vErrors.push(err87);
								errors++;
							}
						} else {
							const err88 = {
								instancePath: instancePath + "/weight",
								schemaPath: "#/oneOf/5/properties/weight/type",
								keyword: "type",
								params: { type: "number" },
								message: "must be number",
								schema: schema8.oneOf[5].properties.weight.type,
								parentSchema: schema8.oneOf[5].properties.weight,
								data: data45
							};
							if (vErrors === null) vErrors = [err88];
							else vErrors.push(err88);
							errors++;
						}
					}
					if (data.required !== void 0) {
						let data46 = data.required;
						if (typeof data46 !== "boolean") {
							const err89 = {
								instancePath: instancePath + "/required",
								schemaPath: "#/oneOf/5/properties/required/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean",
								schema: schema8.oneOf[5].properties.required.type,
								parentSchema: schema8.oneOf[5].properties.required,
								data: data46
							};
							if (vErrors === null) vErrors = [err89];
							else vErrors.push(err89);
							errors++;
						}
					}
					if (data.tags !== void 0) {
						let data47 = data.tags;
						if (Array.isArray(data47)) {
							const len7 = data47.length;
							for (let i7 = 0; i7 < len7; i7++) {
								let data48 = data47[i7];
								if (typeof data48 === "string") {
									if (!pattern1.test(data48)) {
										const err90 = {
											instancePath: instancePath + "/tags/" + i7,
											schemaPath: "#/oneOf/5/properties/tags/items/pattern",
											keyword: "pattern",
											params: { pattern: "\\S" },
											message: "must match pattern \"\\S\"",
											schema: "\\S",
											parentSchema: schema8.oneOf[5].properties.tags.items,
											data: data48
										};
										if (vErrors === null) vErrors = [err90];
										else vErrors.push(err90);
										errors++;
									}
								} else {
									const err91 = {
										instancePath: instancePath + "/tags/" + i7,
										schemaPath: "#/oneOf/5/properties/tags/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema8.oneOf[5].properties.tags.items.type,
										parentSchema: schema8.oneOf[5].properties.tags.items,
										data: data48
									};
									if (vErrors === null) vErrors = [err91];
									else vErrors.push(err91);
									errors++;
								}
							}
						} else {
							const err92 = {
								instancePath: instancePath + "/tags",
								schemaPath: "#/oneOf/5/properties/tags/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array",
								schema: schema8.oneOf[5].properties.tags.type,
								parentSchema: schema8.oneOf[5].properties.tags,
								data: data47
							};
							if (vErrors === null) vErrors = [err92];
							else vErrors.push(err92);
							errors++;
						}
					}
					if (data.pattern !== void 0) {
						let data49 = data.pattern;
						if (typeof data49 === "string") {
							if (!pattern65.test(data49)) {
								const err93 = {
									instancePath: instancePath + "/pattern",
									schemaPath: "#/oneOf/5/properties/pattern/pattern",
									keyword: "pattern",
									params: { pattern: "." },
									message: "must match pattern \".\"",
									schema: ".",
									parentSchema: schema8.oneOf[5].properties.pattern,
									data: data49
								};
								if (vErrors === null) vErrors = [err93];
								else vErrors.push(err93);
								errors++;
							}
						} else {
							const err94 = {
								instancePath: instancePath + "/pattern",
								schemaPath: "#/oneOf/5/properties/pattern/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema8.oneOf[5].properties.pattern.type,
								parentSchema: schema8.oneOf[5].properties.pattern,
								data: data49
							};
							if (vErrors === null) vErrors = [err94];
							else vErrors.push(err94);
							errors++;
						}
					}
					if (data.ignoreCase !== void 0) {
						let data50 = data.ignoreCase;
						if (typeof data50 !== "boolean") {
							const err95 = {
								instancePath: instancePath + "/ignoreCase",
								schemaPath: "#/oneOf/5/properties/ignoreCase/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean",
								schema: schema8.oneOf[5].properties.ignoreCase.type,
								parentSchema: schema8.oneOf[5].properties.ignoreCase,
								data: data50
							};
							if (vErrors === null) vErrors = [err95];
							else vErrors.push(err95);
							errors++;
						}
					}
					if (data.absent !== void 0) {
						let data51 = data.absent;
						if (typeof data51 !== "boolean") {
							const err96 = {
								instancePath: instancePath + "/absent",
								schemaPath: "#/oneOf/5/properties/absent/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean",
								schema: schema8.oneOf[5].properties.absent.type,
								parentSchema: schema8.oneOf[5].properties.absent,
								data: data51
							};
							if (vErrors === null) vErrors = [err96];
							else vErrors.push(err96);
							errors++;
						}
					}
				} else {
					const err97 = {
						instancePath,
						schemaPath: "#/oneOf/5/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema8.oneOf[5].type,
						parentSchema: schema8.oneOf[5],
						data
					};
					if (vErrors === null) vErrors = [err97];
					else vErrors.push(err97);
					errors++;
				}
			} else if (tag0 === "json-match") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.type === void 0) {
						const err98 = {
							instancePath,
							schemaPath: "#/oneOf/6/required",
							keyword: "required",
							params: { missingProperty: "type" },
							message: "must have required property 'type'",
							schema: schema8.oneOf[6].required,
							parentSchema: schema8.oneOf[6],
							data
						};
						if (vErrors === null) vErrors = [err98];
						else vErrors.push(err98);
						errors++;
					}
					if (data.expected === void 0) {
						const err99 = {
							instancePath,
							schemaPath: "#/oneOf/6/required",
							keyword: "required",
							params: { missingProperty: "expected" },
							message: "must have required property 'expected'",
							schema: schema8.oneOf[6].required,
							parentSchema: schema8.oneOf[6],
							data
						};
						if (vErrors === null) vErrors = [err99];
						else vErrors.push(err99);
						errors++;
					}
					for (const key6 in data) if (!func2.call(schema8.oneOf[6].properties, key6)) {
						const err100 = {
							instancePath,
							schemaPath: "#/oneOf/6/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key6 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema8.oneOf[6],
							data
						};
						if (vErrors === null) vErrors = [err100];
						else vErrors.push(err100);
						errors++;
					}
					if (data.type !== void 0) {
						let data52 = data.type;
						if ("json-match" !== data52) {
							const err101 = {
								instancePath: instancePath + "/type",
								schemaPath: "#/oneOf/6/properties/type/const",
								keyword: "const",
								params: { allowedValue: "json-match" },
								message: "must be equal to constant",
								schema: "json-match",
								parentSchema: schema8.oneOf[6].properties.type,
								data: data52
							};
							if (vErrors === null) vErrors = [err101];
							else vErrors.push(err101);
							errors++;
						}
					}
					if (data.name !== void 0) {
						let data53 = data.name;
						if (typeof data53 === "string") {
							if (!pattern1.test(data53)) {
								const err102 = {
									instancePath: instancePath + "/name",
									schemaPath: "#/oneOf/6/properties/name/pattern",
									keyword: "pattern",
									params: { pattern: "\\S" },
									message: "must match pattern \"\\S\"",
									schema: "\\S",
									parentSchema: schema8.oneOf[6].properties.name,
									data: data53
								};
								if (vErrors === null) vErrors = [err102];
								else vErrors.push(err102);
								errors++;
							}
						} else {
							const err103 = {
								instancePath: instancePath + "/name",
								schemaPath: "#/oneOf/6/properties/name/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema8.oneOf[6].properties.name.type,
								parentSchema: schema8.oneOf[6].properties.name,
								data: data53
							};
							if (vErrors === null) vErrors = [err103];
							else vErrors.push(err103);
							errors++;
						}
					}
					if (data.weight !== void 0) {
						let data54 = data.weight;
						if (typeof data54 == "number" && isFinite(data54)) {
							if (data54 < 0 || isNaN(data54)) {
								const err104 = {
									instancePath: instancePath + "/weight",
									schemaPath: "#/oneOf/6/properties/weight/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0",
									schema: 0,
									parentSchema: schema8.oneOf[6].properties.weight,
									data: data54
								};
								if (vErrors === null) vErrors = [err104];
								else vErrors.push(err104);
								errors++;
							}
						} else {
							const err105 = {
								instancePath: instancePath + "/weight",
								schemaPath: "#/oneOf/6/properties/weight/type",
								keyword: "type",
								params: { type: "number" },
								message: "must be number",
								schema: schema8.oneOf[6].properties.weight.type,
								parentSchema: schema8.oneOf[6].properties.weight,
								data: data54
							};
							if (vErrors === null) vErrors = [err105];
							else vErrors.push(err105);
							errors++;
						}
					}
					if (data.required !== void 0) {
						let data55 = data.required;
						if (typeof data55 !== "boolean") {
							const err106 = {
								instancePath: instancePath + "/required",
								schemaPath: "#/oneOf/6/properties/required/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean",
								schema: schema8.oneOf[6].properties.required.type,
								parentSchema: schema8.oneOf[6].properties.required,
								data: data55
							};
							if (vErrors === null) vErrors = [err106];
							else vErrors.push(err106);
							errors++;
						}
					}
					if (data.tags !== void 0) {
						let data56 = data.tags;
						if (Array.isArray(data56)) {
							const len8 = data56.length;
							for (let i8 = 0; i8 < len8; i8++) {
								let data57 = data56[i8];
								if (typeof data57 === "string") {
									if (!pattern1.test(data57)) {
										const err107 = {
											instancePath: instancePath + "/tags/" + i8,
											schemaPath: "#/oneOf/6/properties/tags/items/pattern",
											keyword: "pattern",
											params: { pattern: "\\S" },
											message: "must match pattern \"\\S\"",
											schema: "\\S",
											parentSchema: schema8.oneOf[6].properties.tags.items,
											data: data57
										};
										if (vErrors === null) vErrors = [err107];
										else vErrors.push(err107);
										errors++;
									}
								} else {
									const err108 = {
										instancePath: instancePath + "/tags/" + i8,
										schemaPath: "#/oneOf/6/properties/tags/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema8.oneOf[6].properties.tags.items.type,
										parentSchema: schema8.oneOf[6].properties.tags.items,
										data: data57
									};
									if (vErrors === null) vErrors = [err108];
									else vErrors.push(err108);
									errors++;
								}
							}
						} else {
							const err109 = {
								instancePath: instancePath + "/tags",
								schemaPath: "#/oneOf/6/properties/tags/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array",
								schema: schema8.oneOf[6].properties.tags.type,
								parentSchema: schema8.oneOf[6].properties.tags,
								data: data56
							};
							if (vErrors === null) vErrors = [err109];
							else vErrors.push(err109);
							errors++;
						}
					}
					if (data.path !== void 0) {
						let data58 = data.path;
						if (typeof data58 === "string") {
							if (!pattern68.test(data58)) {
								const err110 = {
									instancePath: instancePath + "/path",
									schemaPath: "#/oneOf/6/properties/path/pattern",
									keyword: "pattern",
									params: { pattern: "^(/([^~/]|~[01])*)*$" },
									message: "must match pattern \"^(/([^~/]|~[01])*)*$\"",
									schema: "^(/([^~/]|~[01])*)*$",
									parentSchema: schema8.oneOf[6].properties.path,
									data: data58
								};
								if (vErrors === null) vErrors = [err110];
								else vErrors.push(err110);
								errors++;
							}
						} else {
							const err111 = {
								instancePath: instancePath + "/path",
								schemaPath: "#/oneOf/6/properties/path/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema8.oneOf[6].properties.path.type,
								parentSchema: schema8.oneOf[6].properties.path,
								data: data58
							};
							if (vErrors === null) vErrors = [err111];
							else vErrors.push(err111);
							errors++;
						}
					}
					if (data.mode !== void 0) {
						let data59 = data.mode;
						if (!(data59 === "whole" || data59 === "part")) {
							const err112 = {
								instancePath: instancePath + "/mode",
								schemaPath: "#/oneOf/6/properties/mode/enum",
								keyword: "enum",
								params: { allowedValues: schema8.oneOf[6].properties.mode.enum },
								message: "must be equal to one of the allowed values",
								schema: schema8.oneOf[6].properties.mode.enum,
								parentSchema: schema8.oneOf[6].properties.mode,
								data: data59
							};
							if (vErrors === null) vErrors = [err112];
							else vErrors.push(err112);
							errors++;
						}
					}
					if (data.fenced !== void 0) {
						let data60 = data.fenced;
						if (typeof data60 !== "boolean") {
							const err113 = {
								instancePath: instancePath + "/fenced",
								schemaPath: "#/oneOf/6/properties/fenced/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean",
								schema: schema8.oneOf[6].properties.fenced.type,
								parentSchema: schema8.oneOf[6].properties.fenced,
								data: data60
							};
							if (vErrors === null) vErrors = [err113];
							else vErrors.push(err113);
							errors++;
						}
					}
				} else {
					const err114 = {
						instancePath,
						schemaPath: "#/oneOf/6/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema8.oneOf[6].type,
						parentSchema: schema8.oneOf[6],
						data
					};
					if (vErrors === null) vErrors = [err114];
					else vErrors.push(err114);
					errors++;
				}
			} else if (tag0 === "json-schema") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.type === void 0) {
						const err115 = {
							instancePath,
							schemaPath: "#/oneOf/7/required",
							keyword: "required",
							params: { missingProperty: "type" },
							message: "must have required property 'type'",
							schema: schema8.oneOf[7].required,
							parentSchema: schema8.oneOf[7],
							data
						};
						if (vErrors === null) vErrors = [err115];
						else vErrors.push(err115);
						errors++;
					}
					if (data.schema === void 0) {
						const err116 = {
							instancePath,
							schemaPath: "#/oneOf/7/required",
							keyword: "required",
							params: { missingProperty: "schema" },
							message: "must have required property 'schema'",
							schema: schema8.oneOf[7].required,
							parentSchema: schema8.oneOf[7],
							data
						};
						if (vErrors === null) vErrors = [err116];
						else vErrors.push(err116);
						errors++;
					}
					for (const key7 in data) if (!(key7 === "type" || key7 === "name" || key7 === "weight" || key7 === "required" || key7 === "tags" || key7 === "schema" || key7 === "fenced")) {
						const err117 = {
							instancePath,
							schemaPath: "#/oneOf/7/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key7 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema8.oneOf[7],
							data
						};
						if (vErrors === null) vErrors = [err117];
						else vErrors.push(err117);
						errors++;
					}
					if (data.type !== void 0) {
						let data61 = data.type;
						if ("json-schema" !== data61) {
							const err118 = {
								instancePath: instancePath + "/type",
								schemaPath: "#/oneOf/7/properties/type/const",
								keyword: "const",
								params: { allowedValue: "json-schema" },
								message: "must be equal to constant",
								schema: "json-schema",
								parentSchema: schema8.oneOf[7].properties.type,
								data: data61
							};
							if (vErrors === null) vErrors = [err118];
							else vErrors.push(err118);
							errors++;
						}
					}
					if (data.name !== void 0) {
						let data62 = data.name;
						if (typeof data62 === "string") {
							if (!pattern1.test(data62)) {
								const err119 = {
									instancePath: instancePath + "/name",
									schemaPath: "#/oneOf/7/properties/name/pattern",
									keyword: "pattern",
									params: { pattern: "\\S" },
									message: "must match pattern \"\\S\"",
									schema: "\\S",
									parentSchema: schema8.oneOf[7].properties.name,
									data: data62
								};
								if (vErrors === null) vErrors = [err119];
								else vErrors.push(err119);
								errors++;
							}
						} else {
							const err120 = {
								instancePath: instancePath + "/name",
								schemaPath: "#/oneOf/7/properties/name/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema8.oneOf[7].properties.name.type,
								parentSchema: schema8.oneOf[7].properties.name,
								data: data62
							};
							if (vErrors === null) vErrors = [err120];
							else vErrors.push(err120);
							errors++;
						}
					}
					if (data.weight !== void 0) {
						let data63 = data.weight;
						if (typeof data63 == "number" && isFinite(data63)) {
							if (data63 < 0 || isNaN(data63)) {
								const err121 = {
									instancePath: instancePath + "/weight",
									schemaPath: "#/oneOf/7/properties/weight/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0",
									schema: 0,
									parentSchema: schema8.oneOf[7].properties.weight,
									data: data63
								};
								if (vErrors === null) vErrors = [err121];
								else vErrors.push(err121);
								errors++;
							}
						} else {
							const err122 = {
								instancePath: instancePath + "/weight",
								schemaPath: "#/oneOf/7/properties/weight/type",
								keyword: "type",
								params: { type: "number" },
								message: "must be number",
								schema: schema8.oneOf[7].properties.weight.type,
								parentSchema: schema8.oneOf[7].properties.weight,
								data: data63
							};
							if (vErrors === null) vErrors = [err122];
							else vErrors.push(err122);
							errors++;
						}
					}
					if (data.required !== void 0) {
						let data64 = data.required;
						if (typeof data64 !== "boolean") {
							const err123 = {
								instancePath: instancePath + "/required",
								schemaPath: "#/oneOf/7/properties/required/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean",
								schema: schema8.oneOf[7].properties.required.type,
								parentSchema: schema8.oneOf[7].properties.required,
								data: data64
							};
							if (vErrors === null) vErrors = [err123];
							else vErrors.push(err123);
							errors++;
						}
					}
					if (data.tags !== void 0) {
						let data65 = data.tags;
						if (Array.isArray(data65)) {
							const len9 = data65.length;
							for (let i9 = 0; i9 < len9; i9++) {
								let data66 = data65[i9];
								if (typeof data66 === "string") {
									if (!pattern1.test(data66)) {
										const err124 = {
											instancePath: instancePath + "/tags/" + i9,
											schemaPath: "#/oneOf/7/properties/tags/items/pattern",
											keyword: "pattern",
											params: { pattern: "\\S" },
											message: "must match pattern \"\\S\"",
											schema: "\\S",
											parentSchema: schema8.oneOf[7].properties.tags.items,
											data: data66
										};
										if (vErrors === null) vErrors = [err124];
										else vErrors.push(err124);
										errors++;
									}
								} else {
									const err125 = {
										instancePath: instancePath + "/tags/" + i9,
										schemaPath: "#/oneOf/7/properties/tags/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema8.oneOf[7].properties.tags.items.type,
										parentSchema: schema8.oneOf[7].properties.tags.items,
										data: data66
									};
									if (vErrors === null) vErrors = [err125];
									else vErrors.push(err125);
									errors++;
								}
							}
						} else {
							const err126 = {
								instancePath: instancePath + "/tags",
								schemaPath: "#/oneOf/7/properties/tags/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array",
								schema: schema8.oneOf[7].properties.tags.type,
								parentSchema: schema8.oneOf[7].properties.tags,
								data: data65
							};
							if (vErrors === null) vErrors = [err126];
							else vErrors.push(err126);
							errors++;
						}
					}
					if (data.schema !== void 0) {
						let data67 = data.schema;
						if (!(data67 && typeof data67 == "object" && !Array.isArray(data67)) && typeof data67 !== "string") {
							const err127 = {
								instancePath: instancePath + "/schema",
								schemaPath: "#/oneOf/7/properties/schema/type",
								keyword: "type",
								params: { type: schema8.oneOf[7].properties.schema.type },
								message: "must be object,string",
								schema: schema8.oneOf[7].properties.schema.type,
								parentSchema: schema8.oneOf[7].properties.schema,
								data: data67
							};
							if (vErrors === null) vErrors = [err127];
							else vErrors.push(err127);
							errors++;
						}
					}
					if (data.fenced !== void 0) {
						let data68 = data.fenced;
						if (typeof data68 !== "boolean") {
							const err128 = {
								instancePath: instancePath + "/fenced",
								schemaPath: "#/oneOf/7/properties/fenced/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean",
								schema: schema8.oneOf[7].properties.fenced.type,
								parentSchema: schema8.oneOf[7].properties.fenced,
								data: data68
							};
							if (vErrors === null) vErrors = [err128];
							else vErrors.push(err128);
							errors++;
						}
					}
				} else {
					const err129 = {
						instancePath,
						schemaPath: "#/oneOf/7/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema8.oneOf[7].type,
						parentSchema: schema8.oneOf[7],
						data
					};
					if (vErrors === null) vErrors = [err129];
					else vErrors.push(err129);
					errors++;
				}
			} else if (tag0 === "numeric") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.type === void 0) {
						const err130 = {
							instancePath,
							schemaPath: "#/oneOf/8/required",
							keyword: "required",
							params: { missingProperty: "type" },
							message: "must have required property 'type'",
							schema: schema8.oneOf[8].required,
							parentSchema: schema8.oneOf[8],
							data
						};
						if (vErrors === null) vErrors = [err130];
						else vErrors.push(err130);
						errors++;
					}
					for (const key8 in data) if (!func2.call(schema8.oneOf[8].properties, key8)) {
						const err131 = {
							instancePath,
							schemaPath: "#/oneOf/8/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key8 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema8.oneOf[8],
							data
						};
						if (vErrors === null) vErrors = [err131];
						else vErrors.push(err131);
						errors++;
					}
					if (data.type !== void 0) {
						let data69 = data.type;
						if ("numeric" !== data69) {
							const err132 = {
								instancePath: instancePath + "/type",
								schemaPath: "#/oneOf/8/properties/type/const",
								keyword: "const",
								params: { allowedValue: "numeric" },
								message: "must be equal to constant",
								schema: "numeric",
								parentSchema: schema8.oneOf[8].properties.type,
								data: data69
							};
							if (vErrors === null) vErrors = [err132];
							else vErrors.push(err132);
							errors++;
						}
					}
					if (data.name !== void 0) {
						let data70 = data.name;
						if (typeof data70 === "string") {
							if (!pattern1.test(data70)) {
								const err133 = {
									instancePath: instancePath + "/name",
									schemaPath: "#/oneOf/8/properties/name/pattern",
									keyword: "pattern",
									params: { pattern: "\\S" },
									message: "must match pattern \"\\S\"",
									schema: "\\S",
									parentSchema: schema8.oneOf[8].properties.name,
									data: data70
								};
								if (vErrors === null) vErrors = [err133];
								else vErrors.push(err133);
								errors++;
							}
						} else {
							const err134 = {
								instancePath: instancePath + "/name",
								schemaPath: "#/oneOf/8/properties/name/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema8.oneOf[8].properties.name.type,
								parentSchema: schema8.oneOf[8].properties.name,
								data: data70
							};
							if (vErrors === null) vErrors = [err134];
							else vErrors.push(err134);
							errors++;
						}
					}
					if (data.weight !== void 0) {
						let data71 = data.weight;
						if (typeof data71 == "number" && isFinite(data71)) {
							if (data71 < 0 || isNaN(data71)) {
								const err135 = {
									instancePath: instancePath + "/weight",
									schemaPath: "#/oneOf/8/properties/weight/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0",
									schema: 0,
									parentSchema: schema8.oneOf[8].properties.weight,
									data: data71
								};
								if (vErrors === null) vErrors = [err135];
								else vErrors.push(err135);
								errors++;
							}
						} else {
							const err136 = {
								instancePath: instancePath + "/weight",
								schemaPath: "#/oneOf/8/properties/weight/type",
								keyword: "type",
								params: { type: "number" },
								message: "must be number",
								schema: schema8.oneOf[8].properties.weight.type,
								parentSchema: schema8.oneOf[8].properties.weight,
								data: data71
							};
							if (vErrors === null) vErrors = [err136];
							else vErrors.push(err136);
							errors++;
						}
					}
					if (data.required !== void 0) {
						let data72 = data.required;
						if (typeof data72 !== "boolean") {
							const err137 = {
								instancePath: instancePath + "/required",
								schemaPath: "#/oneOf/8/properties/required/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean",
								schema: schema8.oneOf[8].properties.required.type,
								parentSchema: schema8.oneOf[8].properties.required,
								data: data72
							};
							if (vErrors === null) vErrors = [err137];
							else vErrors.push(err137);
							errors++;
						}
					}
					if (data.tags !== void 0) {
						let data73 = data.tags;
						if (Array.isArray(data73)) {
							const len10 = data73.length;
							for (let i10 = 0; i10 < len10; i10++) {
								let data74 = data73[i10];
								if (typeof data74 === "string") {
									if (!pattern1.test(data74)) {
										const err138 = {
											instancePath: instancePath + "/tags/" + i10,
											schemaPath: "#/oneOf/8/properties/tags/items/pattern",
											keyword: "pattern",
											params: { pattern: "\\S" },
											message: "must match pattern \"\\S\"",
											schema: "\\S",
											parentSchema: schema8.oneOf[8].properties.tags.items,
											data: data74
										};
										if (vErrors === null) vErrors = [err138];
										else vErrors.push(err138);
										errors++;
									}
								} else {
									const err139 = {
										instancePath: instancePath + "/tags/" + i10,
										schemaPath: "#/oneOf/8/properties/tags/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema8.oneOf[8].properties.tags.items.type,
										parentSchema: schema8.oneOf[8].properties.tags.items,
										data: data74
									};
									if (vErrors === null) vErrors = [err139];
									else vErrors.push(err139);
									errors++;
								}
							}
						} else {
							const err140 = {
								instancePath: instancePath + "/tags",
								schemaPath: "#/oneOf/8/properties/tags/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array",
								schema: schema8.oneOf[8].properties.tags.type,
								parentSchema: schema8.oneOf[8].properties.tags,
								data: data73
							};
							if (vErrors === null) vErrors = [err140];
							else vErrors.push(err140);
							errors++;
						}
					}
					if (data.expected !== void 0) {
						let data75 = data.expected;
						if (!(typeof data75 == "number" && isFinite(data75)) && typeof data75 !== "string") {
							const err141 = {
								instancePath: instancePath + "/expected",
								schemaPath: "#/oneOf/8/properties/expected/type",
								keyword: "type",
								params: { type: schema8.oneOf[8].properties.expected.type },
								message: "must be number,string",
								schema: schema8.oneOf[8].properties.expected.type,
								parentSchema: schema8.oneOf[8].properties.expected,
								data: data75
							};
							if (vErrors === null) vErrors = [err141];
							else vErrors.push(err141);
							errors++;
						}
					}
					if (data.tolerance !== void 0) {
						let data76 = data.tolerance;
						if (typeof data76 == "number" && isFinite(data76)) {
							if (data76 < 0 || isNaN(data76)) {
								const err142 = {
									instancePath: instancePath + "/tolerance",
									schemaPath: "#/oneOf/8/properties/tolerance/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0",
									schema: 0,
									parentSchema: schema8.oneOf[8].properties.tolerance,
									data: data76
								};
								if (vErrors === null) vErrors = [err142];
								else vErrors.push(err142);
								errors++;
							}
						} else {
							const err143 = {
								instancePath: instancePath + "/tolerance",
								schemaPath: "#/oneOf/8/properties/tolerance/type",
								keyword: "type",
								params: { type: "number" },
								message: "must be number",
								schema: schema8.oneOf[8].properties.tolerance.type,
								parentSchema: schema8.oneOf[8].properties.tolerance,
								data: data76
							};
							if (vErrors === null) vErrors = [err143];
							else vErrors.push(err143);
							errors++;
						}
					}
					if (data.min !== void 0) {
						let data77 = data.min;
						if (!(typeof data77 == "number" && isFinite(data77))) {
							const err144 = {
								instancePath: instancePath + "/min",
								schemaPath: "#/oneOf/8/properties/min/type",
								keyword: "type",
								params: { type: "number" },
								message: "must be number",
								schema: schema8.oneOf[8].properties.min.type,
								parentSchema: schema8.oneOf[8].properties.min,
								data: data77
							};
							if (vErrors === null) vErrors = [err144];
							else vErrors.push(err144);
							errors++;
						}
					}
					if (data.max !== void 0) {
						let data78 = data.max;
						if (!(typeof data78 == "number" && isFinite(data78))) {
							const err145 = {
								instancePath: instancePath + "/max",
								schemaPath: "#/oneOf/8/properties/max/type",
								keyword: "type",
								params: { type: "number" },
								message: "must be number",
								schema: schema8.oneOf[8].properties.max.type,
								parentSchema: schema8.oneOf[8].properties.max,
								data: data78
							};
							if (vErrors === null) vErrors = [err145];
							else vErrors.push(err145);
							errors++;
						}
					}
					if (data.path !== void 0) {
						let data79 = data.path;
						if (typeof data79 === "string") {
							if (!pattern68.test(data79)) {
								const err146 = {
									instancePath: instancePath + "/path",
									schemaPath: "#/oneOf/8/properties/path/pattern",
									keyword: "pattern",
									params: { pattern: "^(/([^~/]|~[01])*)*$" },
									message: "must match pattern \"^(/([^~/]|~[01])*)*$\"",
									schema: "^(/([^~/]|~[01])*)*$",
									parentSchema: schema8.oneOf[8].properties.path,
									data: data79
								};
								if (vErrors === null) vErrors = [err146];
								else vErrors.push(err146);
								errors++;
							}
						} else {
							const err147 = {
								instancePath: instancePath + "/path",
								schemaPath: "#/oneOf/8/properties/path/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema8.oneOf[8].properties.path.type,
								parentSchema: schema8.oneOf[8].properties.path,
								data: data79
							};
							if (vErrors === null) vErrors = [err147];
							else vErrors.push(err147);
							errors++;
						}
					}
					if (data.fenced !== void 0) {
						let data80 = data.fenced;
						if (typeof data80 !== "boolean") {
							const err148 = {
								instancePath: instancePath + "/fenced",
								schemaPath: "#/oneOf/8/properties/fenced/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean",
								schema: schema8.oneOf[8].properties.fenced.type,
								parentSchema: schema8.oneOf[8].properties.fenced,
								data: data80
							};
							if (vErrors === null) vErrors = [err148];
							else vErrors.push(err148);
							errors++;
						}
					}
				} else {
					const err149 = {
						instancePath,
						schemaPath: "#/oneOf/8/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema8.oneOf[8].type,
						parentSchema: schema8.oneOf[8],
						data
					};
					if (vErrors === null) vErrors = [err149];
					else vErrors.push(err149);
					errors++;
				}
			} else if (tag0 === "length") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.type === void 0) {
						const err150 = {
							instancePath,
							schemaPath: "#/oneOf/9/required",
							keyword: "required",
							params: { missingProperty: "type" },
							message: "must have required property 'type'",
							schema: schema8.oneOf[9].required,
							parentSchema: schema8.oneOf[9],
							data
						};
						if (vErrors === null) vErrors = [err150];
						else vErrors.push(err150);
						errors++;
					}
					for (const key9 in data) if (!(key9 === "type" || key9 === "name" || key9 === "weight" || key9 === "required" || key9 === "tags" || key9 === "unit" || key9 === "min" || key9 === "max")) {
						const err151 = {
							instancePath,
							schemaPath: "#/oneOf/9/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key9 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema8.oneOf[9],
							data
						};
						if (vErrors === null) vErrors = [err151];
						else vErrors.push(err151);
						errors++;
					}
					if (data.type !== void 0) {
						let data81 = data.type;
						if ("length" !== data81) {
							const err152 = {
								instancePath: instancePath + "/type",
								schemaPath: "#/oneOf/9/properties/type/const",
								keyword: "const",
								params: { allowedValue: "length" },
								message: "must be equal to constant",
								schema: "length",
								parentSchema: schema8.oneOf[9].properties.type,
								data: data81
							};
							if (vErrors === null) vErrors = [err152];
							else vErrors.push(err152);
							errors++;
						}
					}
					if (data.name !== void 0) {
						let data82 = data.name;
						if (typeof data82 === "string") {
							if (!pattern1.test(data82)) {
								const err153 = {
									instancePath: instancePath + "/name",
									schemaPath: "#/oneOf/9/properties/name/pattern",
									keyword: "pattern",
									params: { pattern: "\\S" },
									message: "must match pattern \"\\S\"",
									schema: "\\S",
									parentSchema: schema8.oneOf[9].properties.name,
									data: data82
								};
								if (vErrors === null) vErrors = [err153];
								else vErrors.push(err153);
								errors++;
							}
						} else {
							const err154 = {
								instancePath: instancePath + "/name",
								schemaPath: "#/oneOf/9/properties/name/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema8.oneOf[9].properties.name.type,
								parentSchema: schema8.oneOf[9].properties.name,
								data: data82
							};
							if (vErrors === null) vErrors = [err154];
							else vErrors.push(err154);
							errors++;
						}
					}
					if (data.weight !== void 0) {
						let data83 = data.weight;
						if (typeof data83 == "number" && isFinite(data83)) {
							if (data83 < 0 || isNaN(data83)) {
								const err155 = {
									instancePath: instancePath + "/weight",
									schemaPath: "#/oneOf/9/properties/weight/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0",
									schema: 0,
									parentSchema: schema8.oneOf[9].properties.weight,
									data: data83
								};
								if (vErrors === null) vErrors = [err155];
								else vErrors.push(err155);
								errors++;
							}
						} else {
							const err156 = {
								instancePath: instancePath + "/weight",
								schemaPath: "#/oneOf/9/properties/weight/type",
								keyword: "type",
								params: { type: "number" },
								message: "must be number",
								schema: schema8.oneOf[9].properties.weight.type,
								parentSchema: schema8.oneOf[9].properties.weight,
								data: data83
							};
							if (vErrors === null) vErrors = [err156];
							else vErrors.push(err156);
							errors++;
						}
					}
					if (data.required !== void 0) {
						let data84 = data.required;
						if (typeof data84 !== "boolean") {
							const err157 = {
								instancePath: instancePath + "/required",
								schemaPath: "#/oneOf/9/properties/required/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean",
								schema: schema8.oneOf[9].properties.required.type,
								parentSchema: schema8.oneOf[9].properties.required,
								data: data84
							};
							if (vErrors === null) vErrors = [err157];
							else vErrors.push(err157);
							errors++;
						}
					}
					if (data.tags !== void 0) {
						let data85 = data.tags;
						if (Array.isArray(data85)) {
							const len11 = data85.length;
							for (let i11 = 0; i11 < len11; i11++) {
								let data86 = data85[i11];
								if (typeof data86 === "string") {
									if (!pattern1.test(data86)) {
										const err158 = {
											instancePath: instancePath + "/tags/" + i11,
											schemaPath: "#/oneOf/9/properties/tags/items/pattern",
											keyword: "pattern",
											params: { pattern: "\\S" },
											message: "must match pattern \"\\S\"",
											schema: "\\S",
											parentSchema: schema8.oneOf[9].properties.tags.items,
											data: data86
										};
										if (vErrors === null) vErrors = [err158];
										else vErrors.push(err158);
										errors++;
									}
								} else {
									const err159 = {
										instancePath: instancePath + "/tags/" + i11,
										schemaPath: "#/oneOf/9/properties/tags/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema8.oneOf[9].properties.tags.items.type,
										parentSchema: schema8.oneOf[9].properties.tags.items,
										data: data86
									};
									if (vErrors === null) vErrors = [err159];
									else vErrors.push(err159);
									errors++;
								}
							}
						} else {
							const err160 = {
								instancePath: instancePath + "/tags",
								schemaPath: "#/oneOf/9/properties/tags/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array",
								schema: schema8.oneOf[9].properties.tags.type,
								parentSchema: schema8.oneOf[9].properties.tags,
								data: data85
							};
							if (vErrors === null) vErrors = [err160];
							else vErrors.push(err160);
							errors++;
						}
					}
					if (data.unit !== void 0) {
						let data87 = data.unit;
						if (!(data87 === "characters" || data87 === "words" || data87 === "lines")) {
							const err161 = {
								instancePath: instancePath + "/unit",
								schemaPath: "#/oneOf/9/properties/unit/enum",
								keyword: "enum",
								params: { allowedValues: schema8.oneOf[9].properties.unit.enum },
								message: "must be equal to one of the allowed values",
								schema: schema8.oneOf[9].properties.unit.enum,
								parentSchema: schema8.oneOf[9].properties.unit,
								data: data87
							};
							if (vErrors === null) vErrors = [err161];
							else vErrors.push(err161);
							errors++;
						}
					}
					if (data.min !== void 0) {
						let data88 = data.min;
						if (!(typeof data88 == "number" && !(data88 % 1) && !isNaN(data88) && isFinite(data88))) {
							const err162 = {
								instancePath: instancePath + "/min",
								schemaPath: "#/oneOf/9/properties/min/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer",
								schema: schema8.oneOf[9].properties.min.type,
								parentSchema: schema8.oneOf[9].properties.min,
								data: data88
							};
							if (vErrors === null) vErrors = [err162];
							else vErrors.push(err162);
							errors++;
						}
						if (typeof data88 == "number" && isFinite(data88)) {
							if (data88 < 0 || isNaN(data88)) {
								const err163 = {
									instancePath: instancePath + "/min",
									schemaPath: "#/oneOf/9/properties/min/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0",
									schema: 0,
									parentSchema: schema8.oneOf[9].properties.min,
									data: data88
								};
								if (vErrors === null) vErrors = [err163];
								else vErrors.push(err163);
								errors++;
							}
						}
					}
					if (data.max !== void 0) {
						let data89 = data.max;
						if (!(typeof data89 == "number" && !(data89 % 1) && !isNaN(data89) && isFinite(data89))) {
							const err164 = {
								instancePath: instancePath + "/max",
								schemaPath: "#/oneOf/9/properties/max/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer",
								schema: schema8.oneOf[9].properties.max.type,
								parentSchema: schema8.oneOf[9].properties.max,
								data: data89
							};
							if (vErrors === null) vErrors = [err164];
							else vErrors.push(err164);
							errors++;
						}
						if (typeof data89 == "number" && isFinite(data89)) {
							if (data89 < 0 || isNaN(data89)) {
								const err165 = {
									instancePath: instancePath + "/max",
									schemaPath: "#/oneOf/9/properties/max/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0",
									schema: 0,
									parentSchema: schema8.oneOf[9].properties.max,
									data: data89
								};
								if (vErrors === null) vErrors = [err165];
								else vErrors.push(err165);
								errors++;
							}
						}
					}
				} else {
					const err166 = {
						instancePath,
						schemaPath: "#/oneOf/9/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema8.oneOf[9].type,
						parentSchema: schema8.oneOf[9],
						data
					};
					if (vErrors === null) vErrors = [err166];
					else vErrors.push(err166);
					errors++;
				}
			} else {
				const err167 = {
					instancePath,
					schemaPath: "#/discriminator",
					keyword: "discriminator",
					params: {
						error: "mapping",
						tag: "type",
						tagValue: tag0
					},
					message: "value of tag \"type\" must be in oneOf",
					schema: schema8.discriminator,
					parentSchema: schema8,
					data
				};
				if (vErrors === null) vErrors = [err167];
				else vErrors.push(err167);
				errors++;
			}
		} else {
			const err168 = {
				instancePath,
				schemaPath: "#/discriminator",
				keyword: "discriminator",
				params: {
					error: "tag",
					tag: "type",
					tagValue: tag0
				},
				message: "tag \"type\" must be string",
				schema: schema8.discriminator,
				parentSchema: schema8,
				data
			};
			if (vErrors === null) vErrors = [err168];
			else vErrors.push(err168);
			errors++;
		}
	} else {
		const err169 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema8.type,
			parentSchema: schema8,
			data
		};
		if (vErrors === null) vErrors = [err169];
		else vErrors.push(err169);
		errors++;
	}
	validate30.errors = vErrors;
	return errors === 0;
}
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'",
				schema: schema9.required,
				parentSchema: schema9,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.input === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "input" },
				message: "must have required property 'input'",
				schema: schema9.required,
				parentSchema: schema9,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema9.properties, key0)) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema9,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (!pattern32.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" },
						message: "must match pattern \"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$\"",
						schema: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$",
						parentSchema: schema9.properties.id,
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema9.properties.id.type,
					parentSchema: schema9.properties.id,
					data: data0
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.tags !== void 0) {
			let data1 = data.tags;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (typeof data2 === "string") {
						if (!pattern1.test(data2)) {
							const err5 = {
								instancePath: instancePath + "/tags/" + i0,
								schemaPath: "#/properties/tags/items/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema9.properties.tags.items,
								data: data2
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
					} else {
						const err6 = {
							instancePath: instancePath + "/tags/" + i0,
							schemaPath: "#/properties/tags/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema9.properties.tags.items.type,
							parentSchema: schema9.properties.tags.items,
							data: data2
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/tags",
					schemaPath: "#/properties/tags/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema9.properties.tags.type,
					parentSchema: schema9.properties.tags,
					data: data1
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.incident !== void 0) {
			let data3 = data.incident;
			if (typeof data3 === "string") {
				if (!pattern1.test(data3)) {
					const err8 = {
						instancePath: instancePath + "/incident",
						schemaPath: "#/properties/incident/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema9.properties.incident,
						data: data3
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/incident",
					schemaPath: "#/properties/incident/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema9.properties.incident.type,
					parentSchema: schema9.properties.incident,
					data: data3
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.owner !== void 0) {
			let data4 = data.owner;
			if (typeof data4 === "string") {
				if (!pattern1.test(data4)) {
					const err10 = {
						instancePath: instancePath + "/owner",
						schemaPath: "#/properties/owner/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema9.properties.owner,
						data: data4
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/owner",
					schemaPath: "#/properties/owner/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema9.properties.owner.type,
					parentSchema: schema9.properties.owner,
					data: data4
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.note !== void 0) {
			let data5 = data.note;
			if (typeof data5 !== "string") {
				const err12 = {
					instancePath: instancePath + "/note",
					schemaPath: "#/properties/note/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema9.properties.note.type,
					parentSchema: schema9.properties.note,
					data: data5
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.weight !== void 0) {
			let data6 = data.weight;
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 <= 0 || isNaN(data6)) {
					const err13 = {
						instancePath: instancePath + "/weight",
						schemaPath: "#/properties/weight/exclusiveMinimum",
						keyword: "exclusiveMinimum",
						params: {
							comparison: ">",
							limit: 0
						},
						message: "must be > 0",
						schema: 0,
						parentSchema: schema9.properties.weight,
						data: data6
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/weight",
					schemaPath: "#/properties/weight/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number",
					schema: schema9.properties.weight.type,
					parentSchema: schema9.properties.weight,
					data: data6
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.cluster !== void 0) {
			let data7 = data.cluster;
			if (typeof data7 === "string") {
				if (!pattern1.test(data7)) {
					const err15 = {
						instancePath: instancePath + "/cluster",
						schemaPath: "#/properties/cluster/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema9.properties.cluster,
						data: data7
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/cluster",
					schemaPath: "#/properties/cluster/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema9.properties.cluster.type,
					parentSchema: schema9.properties.cluster,
					data: data7
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.graders !== void 0) {
			let data8 = data.graders;
			if (Array.isArray(data8)) {
				const len1 = data8.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate30(data8[i1], {
					instancePath: instancePath + "/graders/" + i1,
					parentData: data8,
					parentDataProperty: i1,
					rootData
				})) {
					vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
					errors = vErrors.length;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/graders",
					schemaPath: "#/properties/graders/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema9.properties.graders.type,
					parentSchema: schema9.properties.graders,
					data: data8
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
	} else {
		const err18 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema9.type,
			parentSchema: schema9,
			data
		};
		if (vErrors === null) vErrors = [err18];
		else vErrors.push(err18);
		errors++;
	}
	validate29.errors = vErrors;
	return errors === 0;
}
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate29(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData
		})) {
			vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
			errors = vErrors.length;
		}
	} else {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array",
			schema: schema10.type,
			parentSchema: schema10,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate28.errors = vErrors;
	return errors === 0;
}
const caseLine = validate33;
const schema13 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"id": {
			"type": "string",
			"pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$",
			"title": "an id of letters, digits, dots, dashes and underscores, at most 100 long"
		},
		"input": { "title": "the input" },
		"expected": { "title": "what is expected" },
		"tags": {
			"type": "array",
			"items": {
				"type": "string",
				"pattern": "\\S",
				"title": "a text that is not empty"
			},
			"title": "a list of texts"
		},
		"incident": {
			"type": "string",
			"pattern": "\\S",
			"title": "a text that is not empty"
		},
		"owner": {
			"type": "string",
			"pattern": "\\S",
			"title": "a text that is not empty"
		},
		"note": {
			"type": "string",
			"title": "a text"
		},
		"weight": {
			"type": "number",
			"exclusiveMinimum": 0,
			"title": "a number above 0"
		},
		"cluster": {
			"type": "string",
			"pattern": "\\S",
			"title": "a text that is not empty"
		},
		"graders": {
			"type": "array",
			"items": { "$ref": "#/definitions/grader" },
			"title": "a list of graders"
		}
	},
	"required": ["id", "input"],
	"title": "a case",
	"definitions": { "grader": {
		"type": "object",
		"title": "a grader",
		"required": ["type"],
		"discriminator": { "propertyName": "type" },
		"oneOf": [
			{
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"type": { "const": "exact-match" },
					"name": {
						"type": "string",
						"pattern": "\\S",
						"title": "a text that is not empty"
					},
					"weight": {
						"type": "number",
						"minimum": 0,
						"title": "a number from 0"
					},
					"required": {
						"type": "boolean",
						"title": "true or false"
					},
					"tags": {
						"type": "array",
						"items": {
							"type": "string",
							"pattern": "\\S",
							"title": "a text that is not empty"
						},
						"title": "a list of texts"
					},
					"expected": { "title": "the expected text" },
					"ignoreCase": {
						"type": "boolean",
						"title": "true or false"
					},
					"trim": {
						"type": "boolean",
						"title": "true or false"
					}
				},
				"required": ["type", "expected"]
			},
			{
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"type": { "const": "includes" },
					"name": {
						"type": "string",
						"pattern": "\\S",
						"title": "a text that is not empty"
					},
					"weight": {
						"type": "number",
						"minimum": 0,
						"title": "a number from 0"
					},
					"required": {
						"type": "boolean",
						"title": "true or false"
					},
					"tags": {
						"type": "array",
						"items": {
							"type": "string",
							"pattern": "\\S",
							"title": "a text that is not empty"
						},
						"title": "a list of texts"
					},
					"value": {
						"type": ["string", "array"],
						"items": {
							"type": "string",
							"title": "a text"
						},
						"minItems": 1,
						"title": "a text or a list of texts"
					},
					"mode": { "enum": ["all", "any"] },
					"ignoreCase": {
						"type": "boolean",
						"title": "true or false"
					}
				},
				"required": ["type", "value"]
			},
			{
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"type": { "const": "excludes" },
					"name": {
						"type": "string",
						"pattern": "\\S",
						"title": "a text that is not empty"
					},
					"weight": {
						"type": "number",
						"minimum": 0,
						"title": "a number from 0"
					},
					"required": {
						"type": "boolean",
						"title": "true or false"
					},
					"tags": {
						"type": "array",
						"items": {
							"type": "string",
							"pattern": "\\S",
							"title": "a text that is not empty"
						},
						"title": "a list of texts"
					},
					"value": {
						"type": ["string", "array"],
						"items": {
							"type": "string",
							"title": "a text"
						},
						"minItems": 1,
						"title": "a text or a list of texts"
					},
					"ignoreCase": {
						"type": "boolean",
						"title": "true or false"
					}
				},
				"required": ["type", "value"]
			},
			{
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"type": { "const": "starts-with" },
					"name": {
						"type": "string",
						"pattern": "\\S",
						"title": "a text that is not empty"
					},
					"weight": {
						"type": "number",
						"minimum": 0,
						"title": "a number from 0"
					},
					"required": {
						"type": "boolean",
						"title": "true or false"
					},
					"tags": {
						"type": "array",
						"items": {
							"type": "string",
							"pattern": "\\S",
							"title": "a text that is not empty"
						},
						"title": "a list of texts"
					},
					"value": {
						"type": "string",
						"title": "a text"
					},
					"ignoreCase": {
						"type": "boolean",
						"title": "true or false"
					}
				},
				"required": ["type", "value"]
			},
			{
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"type": { "const": "ends-with" },
					"name": {
						"type": "string",
						"pattern": "\\S",
						"title": "a text that is not empty"
					},
					"weight": {
						"type": "number",
						"minimum": 0,
						"title": "a number from 0"
					},
					"required": {
						"type": "boolean",
						"title": "true or false"
					},
					"tags": {
						"type": "array",
						"items": {
							"type": "string",
							"pattern": "\\S",
							"title": "a text that is not empty"
						},
						"title": "a list of texts"
					},
					"value": {
						"type": "string",
						"title": "a text"
					},
					"ignoreCase": {
						"type": "boolean",
						"title": "true or false"
					}
				},
				"required": ["type", "value"]
			},
			{
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"type": { "const": "pattern" },
					"name": {
						"type": "string",
						"pattern": "\\S",
						"title": "a text that is not empty"
					},
					"weight": {
						"type": "number",
						"minimum": 0,
						"title": "a number from 0"
					},
					"required": {
						"type": "boolean",
						"title": "true or false"
					},
					"tags": {
						"type": "array",
						"items": {
							"type": "string",
							"pattern": "\\S",
							"title": "a text that is not empty"
						},
						"title": "a list of texts"
					},
					"pattern": {
						"type": "string",
						"pattern": ".",
						"title": "a regular expression (RE2 syntax)"
					},
					"ignoreCase": {
						"type": "boolean",
						"title": "true or false"
					},
					"absent": {
						"type": "boolean",
						"title": "true or false"
					}
				},
				"required": ["type", "pattern"]
			},
			{
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"type": { "const": "json-match" },
					"name": {
						"type": "string",
						"pattern": "\\S",
						"title": "a text that is not empty"
					},
					"weight": {
						"type": "number",
						"minimum": 0,
						"title": "a number from 0"
					},
					"required": {
						"type": "boolean",
						"title": "true or false"
					},
					"tags": {
						"type": "array",
						"items": {
							"type": "string",
							"pattern": "\\S",
							"title": "a text that is not empty"
						},
						"title": "a list of texts"
					},
					"expected": { "title": "the expected value" },
					"path": {
						"type": "string",
						"pattern": "^(/([^~/]|~[01])*)*$",
						"title": "a JSON Pointer such as /queue"
					},
					"mode": { "enum": ["whole", "part"] },
					"fenced": {
						"type": "boolean",
						"title": "true or false"
					}
				},
				"required": ["type", "expected"]
			},
			{
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"type": { "const": "json-schema" },
					"name": {
						"type": "string",
						"pattern": "\\S",
						"title": "a text that is not empty"
					},
					"weight": {
						"type": "number",
						"minimum": 0,
						"title": "a number from 0"
					},
					"required": {
						"type": "boolean",
						"title": "true or false"
					},
					"tags": {
						"type": "array",
						"items": {
							"type": "string",
							"pattern": "\\S",
							"title": "a text that is not empty"
						},
						"title": "a list of texts"
					},
					"schema": {
						"type": ["object", "string"],
						"title": "a JSON Schema, or the path of a file that holds one"
					},
					"fenced": {
						"type": "boolean",
						"title": "true or false"
					}
				},
				"required": ["type", "schema"]
			},
			{
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"type": { "const": "numeric" },
					"name": {
						"type": "string",
						"pattern": "\\S",
						"title": "a text that is not empty"
					},
					"weight": {
						"type": "number",
						"minimum": 0,
						"title": "a number from 0"
					},
					"required": {
						"type": "boolean",
						"title": "true or false"
					},
					"tags": {
						"type": "array",
						"items": {
							"type": "string",
							"pattern": "\\S",
							"title": "a text that is not empty"
						},
						"title": "a list of texts"
					},
					"expected": {
						"type": ["number", "string"],
						"title": "a number or a template"
					},
					"tolerance": {
						"type": "number",
						"minimum": 0,
						"title": "a number from 0"
					},
					"min": {
						"type": "number",
						"title": "a number"
					},
					"max": {
						"type": "number",
						"title": "a number"
					},
					"path": {
						"type": "string",
						"pattern": "^(/([^~/]|~[01])*)*$",
						"title": "a JSON Pointer such as /queue"
					},
					"fenced": {
						"type": "boolean",
						"title": "true or false"
					}
				},
				"required": ["type"]
			},
			{
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"type": { "const": "length" },
					"name": {
						"type": "string",
						"pattern": "\\S",
						"title": "a text that is not empty"
					},
					"weight": {
						"type": "number",
						"minimum": 0,
						"title": "a number from 0"
					},
					"required": {
						"type": "boolean",
						"title": "true or false"
					},
					"tags": {
						"type": "array",
						"items": {
							"type": "string",
							"pattern": "\\S",
							"title": "a text that is not empty"
						},
						"title": "a list of texts"
					},
					"unit": { "enum": [
						"characters",
						"words",
						"lines"
					] },
					"min": {
						"type": "integer",
						"minimum": 0,
						"title": "a whole number from 0"
					},
					"max": {
						"type": "integer",
						"minimum": 0,
						"title": "a whole number from 0"
					}
				},
				"required": ["type"]
			}
		]
	} }
};
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" },
				message: "must have required property 'type'",
				schema: schema8.required,
				parentSchema: schema8,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		const tag0 = data.type;
		if (typeof tag0 == "string") {
			if (tag0 === "exact-match") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.type === void 0) {
						const err1 = {
							instancePath,
							schemaPath: "#/oneOf/0/required",
							keyword: "required",
							params: { missingProperty: "type" },
							message: "must have required property 'type'",
							schema: schema8.oneOf[0].required,
							parentSchema: schema8.oneOf[0],
							data
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
					if (data.expected === void 0) {
						const err2 = {
							instancePath,
							schemaPath: "#/oneOf/0/required",
							keyword: "required",
							params: { missingProperty: "expected" },
							message: "must have required property 'expected'",
							schema: schema8.oneOf[0].required,
							parentSchema: schema8.oneOf[0],
							data
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
					for (const key0 in data) if (!(key0 === "type" || key0 === "name" || key0 === "weight" || key0 === "required" || key0 === "tags" || key0 === "expected" || key0 === "ignoreCase" || key0 === "trim")) {
						const err3 = {
							instancePath,
							schemaPath: "#/oneOf/0/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema8.oneOf[0],
							data
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
					if (data.type !== void 0) {
						let data0 = data.type;
						if ("exact-match" !== data0) {
							const err4 = {
								instancePath: instancePath + "/type",
								schemaPath: "#/oneOf/0/properties/type/const",
								keyword: "const",
								params: { allowedValue: "exact-match" },
								message: "must be equal to constant",
								schema: "exact-match",
								parentSchema: schema8.oneOf[0].properties.type,
								data: data0
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					}
					if (data.name !== void 0) {
						let data1 = data.name;
						if (typeof data1 === "string") {
							if (!pattern1.test(data1)) {
								const err5 = {
									instancePath: instancePath + "/name",
									schemaPath: "#/oneOf/0/properties/name/pattern",
									keyword: "pattern",
									params: { pattern: "\\S" },
									message: "must match pattern \"\\S\"",
									schema: "\\S",
									parentSchema: schema8.oneOf[0].properties.name,
									data: data1
								};
								if (vErrors === null) vErrors = [err5];
								else vErrors.push(err5);
								errors++;
							}
						} else {
							const err6 = {
								instancePath: instancePath + "/name",
								schemaPath: "#/oneOf/0/properties/name/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema8.oneOf[0].properties.name.type,
								parentSchema: schema8.oneOf[0].properties.name,
								data: data1
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
					}
					if (data.weight !== void 0) {
						let data2 = data.weight;
						if (typeof data2 == "number" && isFinite(data2)) {
							if (data2 < 0 || isNaN(data2)) {
								const err7 = {
									instancePath: instancePath + "/weight",
									schemaPath: "#/oneOf/0/properties/weight/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0",
									schema: 0,
									parentSchema: schema8.oneOf[0].properties.weight,
									data: data2
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						} else {
							const err8 = {
								instancePath: instancePath + "/weight",
								schemaPath: "#/oneOf/0/properties/weight/type",
								keyword: "type",
								params: { type: "number" },
								message: "must be number",
								schema: schema8.oneOf[0].properties.weight.type,
								parentSchema: schema8.oneOf[0].properties.weight,
								data: data2
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
					}
					if (data.required !== void 0) {
						let data3 = data.required;
						if (typeof data3 !== "boolean") {
							const err9 = {
								instancePath: instancePath + "/required",
								schemaPath: "#/oneOf/0/properties/required/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean",
								schema: schema8.oneOf[0].properties.required.type,
								parentSchema: schema8.oneOf[0].properties.required,
								data: data3
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
					}
					if (data.tags !== void 0) {
						let data4 = data.tags;
						if (Array.isArray(data4)) {
							const len0 = data4.length;
							for (let i0 = 0; i0 < len0; i0++) {
								let data5 = data4[i0];
								if (typeof data5 === "string") {
									if (!pattern1.test(data5)) {
										const err10 = {
											instancePath: instancePath + "/tags/" + i0,
											schemaPath: "#/oneOf/0/properties/tags/items/pattern",
											keyword: "pattern",
											params: { pattern: "\\S" },
											message: "must match pattern \"\\S\"",
											schema: "\\S",
											parentSchema: schema8.oneOf[0].properties.tags.items,
											data: data5
										};
										if (vErrors === null) vErrors = [err10];
										else vErrors.push(err10);
										errors++;
									}
								} else {
									const err11 = {
										instancePath: instancePath + "/tags/" + i0,
										schemaPath: "#/oneOf/0/properties/tags/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema8.oneOf[0].properties.tags.items.type,
										parentSchema: schema8.oneOf[0].properties.tags.items,
										data: data5
									};
									if (vErrors === null) vErrors = [err11];
									else vErrors.push(err11);
									errors++;
								}
							}
						} else {
							const err12 = {
								instancePath: instancePath + "/tags",
								schemaPath: "#/oneOf/0/properties/tags/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array",
								schema: schema8.oneOf[0].properties.tags.type,
								parentSchema: schema8.oneOf[0].properties.tags,
								data: data4
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					}
					if (data.ignoreCase !== void 0) {
						let data6 = data.ignoreCase;
						if (typeof data6 !== "boolean") {
							const err13 = {
								instancePath: instancePath + "/ignoreCase",
								schemaPath: "#/oneOf/0/properties/ignoreCase/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean",
								schema: schema8.oneOf[0].properties.ignoreCase.type,
								parentSchema: schema8.oneOf[0].properties.ignoreCase,
								data: data6
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					}
					if (data.trim !== void 0) {
						let data7 = data.trim;
						if (typeof data7 !== "boolean") {
							const err14 = {
								instancePath: instancePath + "/trim",
								schemaPath: "#/oneOf/0/properties/trim/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean",
								schema: schema8.oneOf[0].properties.trim.type,
								parentSchema: schema8.oneOf[0].properties.trim,
								data: data7
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
					}
				} else {
					const err15 = {
						instancePath,
						schemaPath: "#/oneOf/0/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema8.oneOf[0].type,
						parentSchema: schema8.oneOf[0],
						data
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			} else if (tag0 === "includes") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.type === void 0) {
						const err16 = {
							instancePath,
							schemaPath: "#/oneOf/1/required",
							keyword: "required",
							params: { missingProperty: "type" },
							message: "must have required property 'type'",
							schema: schema8.oneOf[1].required,
							parentSchema: schema8.oneOf[1],
							data
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
					if (data.value === void 0) {
						const err17 = {
							instancePath,
							schemaPath: "#/oneOf/1/required",
							keyword: "required",
							params: { missingProperty: "value" },
							message: "must have required property 'value'",
							schema: schema8.oneOf[1].required,
							parentSchema: schema8.oneOf[1],
							data
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
					for (const key1 in data) if (!(key1 === "type" || key1 === "name" || key1 === "weight" || key1 === "required" || key1 === "tags" || key1 === "value" || key1 === "mode" || key1 === "ignoreCase")) {
						const err18 = {
							instancePath,
							schemaPath: "#/oneOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key1 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema8.oneOf[1],
							data
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
					if (data.type !== void 0) {
						let data8 = data.type;
						if ("includes" !== data8) {
							const err19 = {
								instancePath: instancePath + "/type",
								schemaPath: "#/oneOf/1/properties/type/const",
								keyword: "const",
								params: { allowedValue: "includes" },
								message: "must be equal to constant",
								schema: "includes",
								parentSchema: schema8.oneOf[1].properties.type,
								data: data8
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
					}
					if (data.name !== void 0) {
						let data9 = data.name;
						if (typeof data9 === "string") {
							if (!pattern1.test(data9)) {
								const err20 = {
									instancePath: instancePath + "/name",
									schemaPath: "#/oneOf/1/properties/name/pattern",
									keyword: "pattern",
									params: { pattern: "\\S" },
									message: "must match pattern \"\\S\"",
									schema: "\\S",
									parentSchema: schema8.oneOf[1].properties.name,
									data: data9
								};
								if (vErrors === null) vErrors = [err20];
								else vErrors.push(err20);
								errors++;
							}
						} else {
							const err21 = {
								instancePath: instancePath + "/name",
								schemaPath: "#/oneOf/1/properties/name/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema8.oneOf[1].properties.name.type,
								parentSchema: schema8.oneOf[1].properties.name,
								data: data9
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
					}
					if (data.weight !== void 0) {
						let data10 = data.weight;
						if (typeof data10 == "number" && isFinite(data10)) {
							if (data10 < 0 || isNaN(data10)) {
								const err22 = {
									instancePath: instancePath + "/weight",
									schemaPath: "#/oneOf/1/properties/weight/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0",
									schema: 0,
									parentSchema: schema8.oneOf[1].properties.weight,
									data: data10
								};
								if (vErrors === null) vErrors = [err22];
								else vErrors.push(err22);
								errors++;
							}
						} else {
							const err23 = {
								instancePath: instancePath + "/weight",
								schemaPath: "#/oneOf/1/properties/weight/type",
								keyword: "type",
								params: { type: "number" },
								message: "must be number",
								schema: schema8.oneOf[1].properties.weight.type,
								parentSchema: schema8.oneOf[1].properties.weight,
								data: data10
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
					}
					if (data.required !== void 0) {
						let data11 = data.required;
						if (typeof data11 !== "boolean") {
							const err24 = {
								instancePath: instancePath + "/required",
								schemaPath: "#/oneOf/1/properties/required/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean",
								schema: schema8.oneOf[1].properties.required.type,
								parentSchema: schema8.oneOf[1].properties.required,
								data: data11
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
					}
					if (data.tags !== void 0) {
						let data12 = data.tags;
						if (Array.isArray(data12)) {
							const len1 = data12.length;
							for (let i1 = 0; i1 < len1; i1++) {
								let data13 = data12[i1];
								if (typeof data13 === "string") {
									if (!pattern1.test(data13)) {
										const err25 = {
											instancePath: instancePath + "/tags/" + i1,
											schemaPath: "#/oneOf/1/properties/tags/items/pattern",
											keyword: "pattern",
											params: { pattern: "\\S" },
											message: "must match pattern \"\\S\"",
											schema: "\\S",
											parentSchema: schema8.oneOf[1].properties.tags.items,
											data: data13
										};
										if (vErrors === null) vErrors = [err25];
										else vErrors.push(err25);
										errors++;
									}
								} else {
									const err26 = {
										instancePath: instancePath + "/tags/" + i1,
										schemaPath: "#/oneOf/1/properties/tags/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema8.oneOf[1].properties.tags.items.type,
										parentSchema: schema8.oneOf[1].properties.tags.items,
										data: data13
									};
									if (vErrors === null) vErrors = [err26];
									else vErrors.push(err26);
									errors++;
								}
							}
						} else {
							const err27 = {
								instancePath: instancePath + "/tags",
								schemaPath: "#/oneOf/1/properties/tags/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array",
								schema: schema8.oneOf[1].properties.tags.type,
								parentSchema: schema8.oneOf[1].properties.tags,
								data: data12
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
					}
					if (data.value !== void 0) {
						let data14 = data.value;
						if (typeof data14 !== "string" && !Array.isArray(data14)) {
							const err28 = {
								instancePath: instancePath + "/value",
								schemaPath: "#/oneOf/1/properties/value/type",
								keyword: "type",
								params: { type: schema8.oneOf[1].properties.value.type },
								message: "must be string,array",
								schema: schema8.oneOf[1].properties.value.type,
								parentSchema: schema8.oneOf[1].properties.value,
								data: data14
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
						if (Array.isArray(data14)) {
							if (data14.length < 1) {
								const err29 = {
									instancePath: instancePath + "/value",
									schemaPath: "#/oneOf/1/properties/value/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items",
									schema: 1,
									parentSchema: schema8.oneOf[1].properties.value,
									data: data14
								};
								if (vErrors === null) vErrors = [err29];
								else vErrors.push(err29);
								errors++;
							}
							const len2 = data14.length;
							for (let i2 = 0; i2 < len2; i2++) {
								let data15 = data14[i2];
								if (typeof data15 !== "string") {
									const err30 = {
										instancePath: instancePath + "/value/" + i2,
										schemaPath: "#/oneOf/1/properties/value/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema8.oneOf[1].properties.value.items.type,
										parentSchema: schema8.oneOf[1].properties.value.items,
										data: data15
									};
									if (vErrors === null) vErrors = [err30];
									else vErrors.push(err30);
									errors++;
								}
							}
						}
					}
					if (data.mode !== void 0) {
						let data16 = data.mode;
						if (!(data16 === "all" || data16 === "any")) {
							const err31 = {
								instancePath: instancePath + "/mode",
								schemaPath: "#/oneOf/1/properties/mode/enum",
								keyword: "enum",
								params: { allowedValues: schema8.oneOf[1].properties.mode.enum },
								message: "must be equal to one of the allowed values",
								schema: schema8.oneOf[1].properties.mode.enum,
								parentSchema: schema8.oneOf[1].properties.mode,
								data: data16
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
					}
					if (data.ignoreCase !== void 0) {
						let data17 = data.ignoreCase;
						if (typeof data17 !== "boolean") {
							const err32 = {
								instancePath: instancePath + "/ignoreCase",
								schemaPath: "#/oneOf/1/properties/ignoreCase/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean",
								schema: schema8.oneOf[1].properties.ignoreCase.type,
								parentSchema: schema8.oneOf[1].properties.ignoreCase,
								data: data17
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
					}
				} else {
					const err33 = {
						instancePath,
						schemaPath: "#/oneOf/1/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema8.oneOf[1].type,
						parentSchema: schema8.oneOf[1],
						data
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
			} else if (tag0 === "excludes") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.type === void 0) {
						const err34 = {
							instancePath,
							schemaPath: "#/oneOf/2/required",
							keyword: "required",
							params: { missingProperty: "type" },
							message: "must have required property 'type'",
							schema: schema8.oneOf[2].required,
							parentSchema: schema8.oneOf[2],
							data
						};
						if (vErrors === null) vErrors = [err34];
						else vErrors.push(err34);
						errors++;
					}
					if (data.value === void 0) {
						const err35 = {
							instancePath,
							schemaPath: "#/oneOf/2/required",
							keyword: "required",
							params: { missingProperty: "value" },
							message: "must have required property 'value'",
							schema: schema8.oneOf[2].required,
							parentSchema: schema8.oneOf[2],
							data
						};
						if (vErrors === null) vErrors = [err35];
						else vErrors.push(err35);
						errors++;
					}
					for (const key2 in data) if (!(key2 === "type" || key2 === "name" || key2 === "weight" || key2 === "required" || key2 === "tags" || key2 === "value" || key2 === "ignoreCase")) {
						const err36 = {
							instancePath,
							schemaPath: "#/oneOf/2/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key2 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema8.oneOf[2],
							data
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
					if (data.type !== void 0) {
						let data18 = data.type;
						if ("excludes" !== data18) {
							const err37 = {
								instancePath: instancePath + "/type",
								schemaPath: "#/oneOf/2/properties/type/const",
								keyword: "const",
								params: { allowedValue: "excludes" },
								message: "must be equal to constant",
								schema: "excludes",
								parentSchema: schema8.oneOf[2].properties.type,
								data: data18
							};
							if (vErrors === null) vErrors = [err37];
							else vErrors.push(err37);
							errors++;
						}
					}
					if (data.name !== void 0) {
						let data19 = data.name;
						if (typeof data19 === "string") {
							if (!pattern1.test(data19)) {
								const err38 = {
									instancePath: instancePath + "/name",
									schemaPath: "#/oneOf/2/properties/name/pattern",
									keyword: "pattern",
									params: { pattern: "\\S" },
									message: "must match pattern \"\\S\"",
									schema: "\\S",
									parentSchema: schema8.oneOf[2].properties.name,
									data: data19
								};
								if (vErrors === null) vErrors = [err38];
								else vErrors.push(err38);
								errors++;
							}
						} else {
							const err39 = {
								instancePath: instancePath + "/name",
								schemaPath: "#/oneOf/2/properties/name/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema8.oneOf[2].properties.name.type,
								parentSchema: schema8.oneOf[2].properties.name,
								data: data19
							};
							if (vErrors === null) vErrors = [err39];
							else vErrors.push(err39);
							errors++;
						}
					}
					if (data.weight !== void 0) {
						let data20 = data.weight;
						if (typeof data20 == "number" && isFinite(data20)) {
							if (data20 < 0 || isNaN(data20)) {
								const err40 = {
									instancePath: instancePath + "/weight",
									schemaPath: "#/oneOf/2/properties/weight/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0",
									schema: 0,
									parentSchema: schema8.oneOf[2].properties.weight,
									data: data20
								};
								if (vErrors === null) vErrors = [err40];
								else vErrors.push(err40);
								errors++;
							}
						} else {
							const err41 = {
								instancePath: instancePath + "/weight",
								schemaPath: "#/oneOf/2/properties/weight/type",
								keyword: "type",
								params: { type: "number" },
								message: "must be number",
								schema: schema8.oneOf[2].properties.weight.type,
								parentSchema: schema8.oneOf[2].properties.weight,
								data: data20
							};
							if (vErrors === null) vErrors = [err41];
							else vErrors.push(err41);
							errors++;
						}
					}
					if (data.required !== void 0) {
						let data21 = data.required;
						if (typeof data21 !== "boolean") {
							const err42 = {
								instancePath: instancePath + "/required",
								schemaPath: "#/oneOf/2/properties/required/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean",
								schema: schema8.oneOf[2].properties.required.type,
								parentSchema: schema8.oneOf[2].properties.required,
								data: data21
							};
							if (vErrors === null) vErrors = [err42];
							else vErrors.push(err42);
							errors++;
						}
					}
					if (data.tags !== void 0) {
						let data22 = data.tags;
						if (Array.isArray(data22)) {
							const len3 = data22.length;
							for (let i3 = 0; i3 < len3; i3++) {
								let data23 = data22[i3];
								if (typeof data23 === "string") {
									if (!pattern1.test(data23)) {
										const err43 = {
											instancePath: instancePath + "/tags/" + i3,
											schemaPath: "#/oneOf/2/properties/tags/items/pattern",
											keyword: "pattern",
											params: { pattern: "\\S" },
											message: "must match pattern \"\\S\"",
											schema: "\\S",
											parentSchema: schema8.oneOf[2].properties.tags.items,
											data: data23
										};
										if (vErrors === null) vErrors = [err43];
										else vErrors.push(err43);
										errors++;
									}
								} else {
									const err44 = {
										instancePath: instancePath + "/tags/" + i3,
										schemaPath: "#/oneOf/2/properties/tags/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema8.oneOf[2].properties.tags.items.type,
										parentSchema: schema8.oneOf[2].properties.tags.items,
										data: data23
									};
									if (vErrors === null) vErrors = [err44];
									else vErrors.push(err44);
									errors++;
								}
							}
						} else {
							const err45 = {
								instancePath: instancePath + "/tags",
								schemaPath: "#/oneOf/2/properties/tags/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array",
								schema: schema8.oneOf[2].properties.tags.type,
								parentSchema: schema8.oneOf[2].properties.tags,
								data: data22
							};
							if (vErrors === null) vErrors = [err45];
							else vErrors.push(err45);
							errors++;
						}
					}
					if (data.value !== void 0) {
						let data24 = data.value;
						if (typeof data24 !== "string" && !Array.isArray(data24)) {
							const err46 = {
								instancePath: instancePath + "/value",
								schemaPath: "#/oneOf/2/properties/value/type",
								keyword: "type",
								params: { type: schema8.oneOf[2].properties.value.type },
								message: "must be string,array",
								schema: schema8.oneOf[2].properties.value.type,
								parentSchema: schema8.oneOf[2].properties.value,
								data: data24
							};
							if (vErrors === null) vErrors = [err46];
							else vErrors.push(err46);
							errors++;
						}
						if (Array.isArray(data24)) {
							if (data24.length < 1) {
								const err47 = {
									instancePath: instancePath + "/value",
									schemaPath: "#/oneOf/2/properties/value/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items",
									schema: 1,
									parentSchema: schema8.oneOf[2].properties.value,
									data: data24
								};
								if (vErrors === null) vErrors = [err47];
								else vErrors.push(err47);
								errors++;
							}
							const len4 = data24.length;
							for (let i4 = 0; i4 < len4; i4++) {
								let data25 = data24[i4];
								if (typeof data25 !== "string") {
									const err48 = {
										instancePath: instancePath + "/value/" + i4,
										schemaPath: "#/oneOf/2/properties/value/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema8.oneOf[2].properties.value.items.type,
										parentSchema: schema8.oneOf[2].properties.value.items,
										data: data25
									};
									if (vErrors === null) vErrors = [err48];
									else vErrors.push(err48);
									errors++;
								}
							}
						}
					}
					if (data.ignoreCase !== void 0) {
						let data26 = data.ignoreCase;
						if (typeof data26 !== "boolean") {
							const err49 = {
								instancePath: instancePath + "/ignoreCase",
								schemaPath: "#/oneOf/2/properties/ignoreCase/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean",
								schema: schema8.oneOf[2].properties.ignoreCase.type,
								parentSchema: schema8.oneOf[2].properties.ignoreCase,
								data: data26
							};
							if (vErrors === null) vErrors = [err49];
							else vErrors.push(err49);
							errors++;
						}
					}
				} else {
					const err50 = {
						instancePath,
						schemaPath: "#/oneOf/2/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema8.oneOf[2].type,
						parentSchema: schema8.oneOf[2],
						data
					};
					if (vErrors === null) vErrors = [err50];
					else vErrors.push(err50);
					errors++;
				}
			} else if (tag0 === "starts-with") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.type === void 0) {
						const err51 = {
							instancePath,
							schemaPath: "#/oneOf/3/required",
							keyword: "required",
							params: { missingProperty: "type" },
							message: "must have required property 'type'",
							schema: schema8.oneOf[3].required,
							parentSchema: schema8.oneOf[3],
							data
						};
						if (vErrors === null) vErrors = [err51];
						else vErrors.push(err51);
						errors++;
					}
					if (data.value === void 0) {
						const err52 = {
							instancePath,
							schemaPath: "#/oneOf/3/required",
							keyword: "required",
							params: { missingProperty: "value" },
							message: "must have required property 'value'",
							schema: schema8.oneOf[3].required,
							parentSchema: schema8.oneOf[3],
							data
						};
						if (vErrors === null) vErrors = [err52];
						else vErrors.push(err52);
						errors++;
					}
					for (const key3 in data) if (!(key3 === "type" || key3 === "name" || key3 === "weight" || key3 === "required" || key3 === "tags" || key3 === "value" || key3 === "ignoreCase")) {
						const err53 = {
							instancePath,
							schemaPath: "#/oneOf/3/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key3 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema8.oneOf[3],
							data
						};
						if (vErrors === null) vErrors = [err53];
						else vErrors.push(err53);
						errors++;
					}
					if (data.type !== void 0) {
						let data27 = data.type;
						if ("starts-with" !== data27) {
							const err54 = {
								instancePath: instancePath + "/type",
								schemaPath: "#/oneOf/3/properties/type/const",
								keyword: "const",
								params: { allowedValue: "starts-with" },
								message: "must be equal to constant",
								schema: "starts-with",
								parentSchema: schema8.oneOf[3].properties.type,
								data: data27
							};
							if (vErrors === null) vErrors = [err54];
							else vErrors.push(err54);
							errors++;
						}
					}
					if (data.name !== void 0) {
						let data28 = data.name;
						if (typeof data28 === "string") {
							if (!pattern1.test(data28)) {
								const err55 = {
									instancePath: instancePath + "/name",
									schemaPath: "#/oneOf/3/properties/name/pattern",
									keyword: "pattern",
									params: { pattern: "\\S" },
									message: "must match pattern \"\\S\"",
									schema: "\\S",
									parentSchema: schema8.oneOf[3].properties.name,
									data: data28
								};
								if (vErrors === null) vErrors = [err55];
								else vErrors.push(err55);
								errors++;
							}
						} else {
							const err56 = {
								instancePath: instancePath + "/name",
								schemaPath: "#/oneOf/3/properties/name/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema8.oneOf[3].properties.name.type,
								parentSchema: schema8.oneOf[3].properties.name,
								data: data28
							};
							if (vErrors === null) vErrors = [err56];
							else vErrors.push(err56);
							errors++;
						}
					}
					if (data.weight !== void 0) {
						let data29 = data.weight;
						if (typeof data29 == "number" && isFinite(data29)) {
							if (data29 < 0 || isNaN(data29)) {
								const err57 = {
									instancePath: instancePath + "/weight",
									schemaPath: "#/oneOf/3/properties/weight/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0",
									schema: 0,
									parentSchema: schema8.oneOf[3].properties.weight,
									data: data29
								};
								if (vErrors === null) vErrors = [err57];
								else vErrors.push(err57);
								errors++;
							}
						} else {
							const err58 = {
								instancePath: instancePath + "/weight",
								schemaPath: "#/oneOf/3/properties/weight/type",
								keyword: "type",
								params: { type: "number" },
								message: "must be number",
								schema: schema8.oneOf[3].properties.weight.type,
								parentSchema: schema8.oneOf[3].properties.weight,
								data: data29
							};
							if (vErrors === null) vErrors = [err58];
							else vErrors.push(err58);
							errors++;
						}
					}
					if (data.required !== void 0) {
						let data30 = data.required;
						if (typeof data30 !== "boolean") {
							const err59 = {
								instancePath: instancePath + "/required",
								schemaPath: "#/oneOf/3/properties/required/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean",
								schema: schema8.oneOf[3].properties.required.type,
								parentSchema: schema8.oneOf[3].properties.required,
								data: data30
							};
							if (vErrors === null) vErrors = [err59];
							else vErrors.push(err59);
							errors++;
						}
					}
					if (data.tags !== void 0) {
						let data31 = data.tags;
						if (Array.isArray(data31)) {
							const len5 = data31.length;
							for (let i5 = 0; i5 < len5; i5++) {
								let data32 = data31[i5];
								if (typeof data32 === "string") {
									if (!pattern1.test(data32)) {
										const err60 = {
											instancePath: instancePath + "/tags/" + i5,
											schemaPath: "#/oneOf/3/properties/tags/items/pattern",
											keyword: "pattern",
											params: { pattern: "\\S" },
											message: "must match pattern \"\\S\"",
											schema: "\\S",
											parentSchema: schema8.oneOf[3].properties.tags.items,
											data: data32
										};
										if (vErrors === null) vErrors = [err60];
										else vErrors.push(err60);
										errors++;
									}
								} else {
									const err61 = {
										instancePath: instancePath + "/tags/" + i5,
										schemaPath: "#/oneOf/3/properties/tags/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema8.oneOf[3].properties.tags.items.type,
										parentSchema: schema8.oneOf[3].properties.tags.items,
										data: data32
									};
									if (vErrors === null) vErrors = [err61];
									else vErrors.push(err61);
									errors++;
								}
							}
						} else {
							const err62 = {
								instancePath: instancePath + "/tags",
								schemaPath: "#/oneOf/3/properties/tags/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array",
								schema: schema8.oneOf[3].properties.tags.type,
								parentSchema: schema8.oneOf[3].properties.tags,
								data: data31
							};
							if (vErrors === null) vErrors = [err62];
							else vErrors.push(err62);
							errors++;
						}
					}
					if (data.value !== void 0) {
						let data33 = data.value;
						if (typeof data33 !== "string") {
							const err63 = {
								instancePath: instancePath + "/value",
								schemaPath: "#/oneOf/3/properties/value/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema8.oneOf[3].properties.value.type,
								parentSchema: schema8.oneOf[3].properties.value,
								data: data33
							};
							if (vErrors === null) vErrors = [err63];
							else vErrors.push(err63);
							errors++;
						}
					}
					if (data.ignoreCase !== void 0) {
						let data34 = data.ignoreCase;
						if (typeof data34 !== "boolean") {
							const err64 = {
								instancePath: instancePath + "/ignoreCase",
								schemaPath: "#/oneOf/3/properties/ignoreCase/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean",
								schema: schema8.oneOf[3].properties.ignoreCase.type,
								parentSchema: schema8.oneOf[3].properties.ignoreCase,
								data: data34
							};
							if (vErrors === null) vErrors = [err64];
							else vErrors.push(err64);
							errors++;
						}
					}
				} else {
					const err65 = {
						instancePath,
						schemaPath: "#/oneOf/3/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema8.oneOf[3].type,
						parentSchema: schema8.oneOf[3],
						data
					};
					if (vErrors === null) vErrors = [err65];
					else vErrors.push(err65);
					errors++;
				}
			} else if (tag0 === "ends-with") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.type === void 0) {
						const err66 = {
							instancePath,
							schemaPath: "#/oneOf/4/required",
							keyword: "required",
							params: { missingProperty: "type" },
							message: "must have required property 'type'",
							schema: schema8.oneOf[4].required,
							parentSchema: schema8.oneOf[4],
							data
						};
						if (vErrors === null) vErrors = [err66];
						else vErrors.push(err66);
						errors++;
					}
					if (data.value === void 0) {
						const err67 = {
							instancePath,
							schemaPath: "#/oneOf/4/required",
							keyword: "required",
							params: { missingProperty: "value" },
							message: "must have required property 'value'",
							schema: schema8.oneOf[4].required,
							parentSchema: schema8.oneOf[4],
							data
						};
						if (vErrors === null) vErrors = [err67];
						else vErrors.push(err67);
						errors++;
					}
					for (const key4 in data) if (!(key4 === "type" || key4 === "name" || key4 === "weight" || key4 === "required" || key4 === "tags" || key4 === "value" || key4 === "ignoreCase")) {
						const err68 = {
							instancePath,
							schemaPath: "#/oneOf/4/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key4 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema8.oneOf[4],
							data
						};
						if (vErrors === null) vErrors = [err68];
						else vErrors.push(err68);
						errors++;
					}
					if (data.type !== void 0) {
						let data35 = data.type;
						if ("ends-with" !== data35) {
							const err69 = {
								instancePath: instancePath + "/type",
								schemaPath: "#/oneOf/4/properties/type/const",
								keyword: "const",
								params: { allowedValue: "ends-with" },
								message: "must be equal to constant",
								schema: "ends-with",
								parentSchema: schema8.oneOf[4].properties.type,
								data: data35
							};
							if (vErrors === null) vErrors = [err69];
							else vErrors.push(err69);
							errors++;
						}
					}
					if (data.name !== void 0) {
						let data36 = data.name;
						if (typeof data36 === "string") {
							if (!pattern1.test(data36)) {
								const err70 = {
									instancePath: instancePath + "/name",
									schemaPath: "#/oneOf/4/properties/name/pattern",
									keyword: "pattern",
									params: { pattern: "\\S" },
									message: "must match pattern \"\\S\"",
									schema: "\\S",
									parentSchema: schema8.oneOf[4].properties.name,
									data: data36
								};
								if (vErrors === null) vErrors = [err70];
								else vErrors.push(err70);
								errors++;
							}
						} else {
							const err71 = {
								instancePath: instancePath + "/name",
								schemaPath: "#/oneOf/4/properties/name/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema8.oneOf[4].properties.name.type,
								parentSchema: schema8.oneOf[4].properties.name,
								data: data36
							};
							if (vErrors === null) vErrors = [err71];
							else vErrors.push(err71);
							errors++;
						}
					}
					if (data.weight !== void 0) {
						let data37 = data.weight;
						if (typeof data37 == "number" && isFinite(data37)) {
							if (data37 < 0 || isNaN(data37)) {
								const err72 = {
									instancePath: instancePath + "/weight",
									schemaPath: "#/oneOf/4/properties/weight/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0",
									schema: 0,
									parentSchema: schema8.oneOf[4].properties.weight,
									data: data37
								};
								if (vErrors === null) vErrors = [err72];
								else vErrors.push(err72);
								errors++;
							}
						} else {
							const err73 = {
								instancePath: instancePath + "/weight",
								schemaPath: "#/oneOf/4/properties/weight/type",
								keyword: "type",
								params: { type: "number" },
								message: "must be number",
								schema: schema8.oneOf[4].properties.weight.type,
								parentSchema: schema8.oneOf[4].properties.weight,
								data: data37
							};
							if (vErrors === null) vErrors = [err73];
							else vErrors.push(err73);
							errors++;
						}
					}
					if (data.required !== void 0) {
						let data38 = data.required;
						if (typeof data38 !== "boolean") {
							const err74 = {
								instancePath: instancePath + "/required",
								schemaPath: "#/oneOf/4/properties/required/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean",
								schema: schema8.oneOf[4].properties.required.type,
								parentSchema: schema8.oneOf[4].properties.required,
								data: data38
							};
							if (vErrors === null) vErrors = [err74];
							else vErrors.push(err74);
							errors++;
						}
					}
					if (data.tags !== void 0) {
						let data39 = data.tags;
						if (Array.isArray(data39)) {
							const len6 = data39.length;
							for (let i6 = 0; i6 < len6; i6++) {
								let data40 = data39[i6];
								if (typeof data40 === "string") {
									if (!pattern1.test(data40)) {
										const err75 = {
											instancePath: instancePath + "/tags/" + i6,
											schemaPath: "#/oneOf/4/properties/tags/items/pattern",
											keyword: "pattern",
											params: { pattern: "\\S" },
											message: "must match pattern \"\\S\"",
											schema: "\\S",
											parentSchema: schema8.oneOf[4].properties.tags.items,
											data: data40
										};
										if (vErrors === null) vErrors = [err75];
										else vErrors.push(err75);
										errors++;
									}
								} else {
									const err76 = {
										instancePath: instancePath + "/tags/" + i6,
										schemaPath: "#/oneOf/4/properties/tags/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema8.oneOf[4].properties.tags.items.type,
										parentSchema: schema8.oneOf[4].properties.tags.items,
										data: data40
									};
									if (vErrors === null) vErrors = [err76];
									else vErrors.push(err76);
									errors++;
								}
							}
						} else {
							const err77 = {
								instancePath: instancePath + "/tags",
								schemaPath: "#/oneOf/4/properties/tags/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array",
								schema: schema8.oneOf[4].properties.tags.type,
								parentSchema: schema8.oneOf[4].properties.tags,
								data: data39
							};
							if (vErrors === null) vErrors = [err77];
							else vErrors.push(err77);
							errors++;
						}
					}
					if (data.value !== void 0) {
						let data41 = data.value;
						if (typeof data41 !== "string") {
							const err78 = {
								instancePath: instancePath + "/value",
								schemaPath: "#/oneOf/4/properties/value/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema8.oneOf[4].properties.value.type,
								parentSchema: schema8.oneOf[4].properties.value,
								data: data41
							};
							if (vErrors === null) vErrors = [err78];
							else vErrors.push(err78);
							errors++;
						}
					}
					if (data.ignoreCase !== void 0) {
						let data42 = data.ignoreCase;
						if (typeof data42 !== "boolean") {
							const err79 = {
								instancePath: instancePath + "/ignoreCase",
								schemaPath: "#/oneOf/4/properties/ignoreCase/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean",
								schema: schema8.oneOf[4].properties.ignoreCase.type,
								parentSchema: schema8.oneOf[4].properties.ignoreCase,
								data: data42
							};
							if (vErrors === null) vErrors = [err79];
							else vErrors.push(err79);
							errors++;
						}
					}
				} else {
					const err80 = {
						instancePath,
						schemaPath: "#/oneOf/4/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema8.oneOf[4].type,
						parentSchema: schema8.oneOf[4],
						data
					};
					if (vErrors === null) vErrors = [err80];
					else vErrors.push(err80);
					errors++;
				}
			} else if (tag0 === "pattern") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.type === void 0) {
						const err81 = {
							instancePath,
							schemaPath: "#/oneOf/5/required",
							keyword: "required",
							params: { missingProperty: "type" },
							message: "must have required property 'type'",
							schema: schema8.oneOf[5].required,
							parentSchema: schema8.oneOf[5],
							data
						};
						if (vErrors === null) vErrors = [err81];
						else vErrors.push(err81);
						errors++;
					}
					if (data.pattern === void 0) {
						const err82 = {
							instancePath,
							schemaPath: "#/oneOf/5/required",
							keyword: "required",
							params: { missingProperty: "pattern" },
							message: "must have required property 'pattern'",
							schema: schema8.oneOf[5].required,
							parentSchema: schema8.oneOf[5],
							data
						};
						if (vErrors === null) vErrors = [err82];
						else vErrors.push(err82);
						errors++;
					}
					for (const key5 in data) if (!(key5 === "type" || key5 === "name" || key5 === "weight" || key5 === "required" || key5 === "tags" || key5 === "pattern" || key5 === "ignoreCase" || key5 === "absent")) {
						const err83 = {
							instancePath,
							schemaPath: "#/oneOf/5/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key5 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema8.oneOf[5],
							data
						};
						if (vErrors === null) vErrors = [err83];
						else vErrors.push(err83);
						errors++;
					}
					if (data.type !== void 0) {
						let data43 = data.type;
						if ("pattern" !== data43) {
							const err84 = {
								instancePath: instancePath + "/type",
								schemaPath: "#/oneOf/5/properties/type/const",
								keyword: "const",
								params: { allowedValue: "pattern" },
								message: "must be equal to constant",
								schema: "pattern",
								parentSchema: schema8.oneOf[5].properties.type,
								data: data43
							};
							if (vErrors === null) vErrors = [err84];
							else vErrors.push(err84);
							errors++;
						}
					}
					if (data.name !== void 0) {
						let data44 = data.name;
						if (typeof data44 === "string") {
							if (!pattern1.test(data44)) {
								const err85 = {
									instancePath: instancePath + "/name",
									schemaPath: "#/oneOf/5/properties/name/pattern",
									keyword: "pattern",
									params: { pattern: "\\S" },
									message: "must match pattern \"\\S\"",
									schema: "\\S",
									parentSchema: schema8.oneOf[5].properties.name,
									data: data44
								};
								if (vErrors === null) vErrors = [err85];
								else vErrors.push(err85);
								errors++;
							}
						} else {
							const err86 = {
								instancePath: instancePath + "/name",
								schemaPath: "#/oneOf/5/properties/name/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema8.oneOf[5].properties.name.type,
								parentSchema: schema8.oneOf[5].properties.name,
								data: data44
							};
							if (vErrors === null) vErrors = [err86];
							else vErrors.push(err86);
							errors++;
						}
					}
					if (data.weight !== void 0) {
						let data45 = data.weight;
						if (typeof data45 == "number" && isFinite(data45)) {
							if (data45 < 0 || isNaN(data45)) {
								const err87 = {
									instancePath: instancePath + "/weight",
									schemaPath: "#/oneOf/5/properties/weight/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0",
									schema: 0,
									parentSchema: schema8.oneOf[5].properties.weight,
									data: data45
								};
								if (vErrors === null) vErrors = [err87];
								else vErrors.push(err87);
								errors++;
							}
						} else {
							const err88 = {
								instancePath: instancePath + "/weight",
								schemaPath: "#/oneOf/5/properties/weight/type",
								keyword: "type",
								params: { type: "number" },
								message: "must be number",
								schema: schema8.oneOf[5].properties.weight.type,
								parentSchema: schema8.oneOf[5].properties.weight,
								data: data45
							};
							if (vErrors === null) vErrors = [err88];
							else vErrors.push(err88);
							errors++;
						}
					}
					if (data.required !== void 0) {
						let data46 = data.required;
						if (typeof data46 !== "boolean") {
							const err89 = {
								instancePath: instancePath + "/required",
								schemaPath: "#/oneOf/5/properties/required/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean",
								schema: schema8.oneOf[5].properties.required.type,
								parentSchema: schema8.oneOf[5].properties.required,
								data: data46
							};
							if (vErrors === null) vErrors = [err89];
							else vErrors.push(err89);
							errors++;
						}
					}
					if (data.tags !== void 0) {
						let data47 = data.tags;
						if (Array.isArray(data47)) {
							const len7 = data47.length;
							for (let i7 = 0; i7 < len7; i7++) {
								let data48 = data47[i7];
								if (typeof data48 === "string") {
									if (!pattern1.test(data48)) {
										const err90 = {
											instancePath: instancePath + "/tags/" + i7,
											schemaPath: "#/oneOf/5/properties/tags/items/pattern",
											keyword: "pattern",
											params: { pattern: "\\S" },
											message: "must match pattern \"\\S\"",
											schema: "\\S",
											parentSchema: schema8.oneOf[5].properties.tags.items,
											data: data48
										};
										if (vErrors === null) vErrors = [err90];
										else vErrors.push(err90);
										errors++;
									}
								} else {
									const err91 = {
										instancePath: instancePath + "/tags/" + i7,
										schemaPath: "#/oneOf/5/properties/tags/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema8.oneOf[5].properties.tags.items.type,
										parentSchema: schema8.oneOf[5].properties.tags.items,
										data: data48
									};
									if (vErrors === null) vErrors = [err91];
									else vErrors.push(err91);
									errors++;
								}
							}
						} else {
							const err92 = {
								instancePath: instancePath + "/tags",
								schemaPath: "#/oneOf/5/properties/tags/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array",
								schema: schema8.oneOf[5].properties.tags.type,
								parentSchema: schema8.oneOf[5].properties.tags,
								data: data47
							};
							if (vErrors === null) vErrors = [err92];
							else vErrors.push(err92);
							errors++;
						}
					}
					if (data.pattern !== void 0) {
						let data49 = data.pattern;
						if (typeof data49 === "string") {
							if (!pattern65.test(data49)) {
								const err93 = {
									instancePath: instancePath + "/pattern",
									schemaPath: "#/oneOf/5/properties/pattern/pattern",
									keyword: "pattern",
									params: { pattern: "." },
									message: "must match pattern \".\"",
									schema: ".",
									parentSchema: schema8.oneOf[5].properties.pattern,
									data: data49
								};
								if (vErrors === null) vErrors = [err93];
								else vErrors.push(err93);
								errors++;
							}
						} else {
							const err94 = {
								instancePath: instancePath + "/pattern",
								schemaPath: "#/oneOf/5/properties/pattern/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema8.oneOf[5].properties.pattern.type,
								parentSchema: schema8.oneOf[5].properties.pattern,
								data: data49
							};
							if (vErrors === null) vErrors = [err94];
							else vErrors.push(err94);
							errors++;
						}
					}
					if (data.ignoreCase !== void 0) {
						let data50 = data.ignoreCase;
						if (typeof data50 !== "boolean") {
							const err95 = {
								instancePath: instancePath + "/ignoreCase",
								schemaPath: "#/oneOf/5/properties/ignoreCase/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean",
								schema: schema8.oneOf[5].properties.ignoreCase.type,
								parentSchema: schema8.oneOf[5].properties.ignoreCase,
								data: data50
							};
							if (vErrors === null) vErrors = [err95];
							else vErrors.push(err95);
							errors++;
						}
					}
					if (data.absent !== void 0) {
						let data51 = data.absent;
						if (typeof data51 !== "boolean") {
							const err96 = {
								instancePath: instancePath + "/absent",
								schemaPath: "#/oneOf/5/properties/absent/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean",
								schema: schema8.oneOf[5].properties.absent.type,
								parentSchema: schema8.oneOf[5].properties.absent,
								data: data51
							};
							if (vErrors === null) vErrors = [err96];
							else vErrors.push(err96);
							errors++;
						}
					}
				} else {
					const err97 = {
						instancePath,
						schemaPath: "#/oneOf/5/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema8.oneOf[5].type,
						parentSchema: schema8.oneOf[5],
						data
					};
					if (vErrors === null) vErrors = [err97];
					else vErrors.push(err97);
					errors++;
				}
			} else if (tag0 === "json-match") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.type === void 0) {
						const err98 = {
							instancePath,
							schemaPath: "#/oneOf/6/required",
							keyword: "required",
							params: { missingProperty: "type" },
							message: "must have required property 'type'",
							schema: schema8.oneOf[6].required,
							parentSchema: schema8.oneOf[6],
							data
						};
						if (vErrors === null) vErrors = [err98];
						else vErrors.push(err98);
						errors++;
					}
					if (data.expected === void 0) {
						const err99 = {
							instancePath,
							schemaPath: "#/oneOf/6/required",
							keyword: "required",
							params: { missingProperty: "expected" },
							message: "must have required property 'expected'",
							schema: schema8.oneOf[6].required,
							parentSchema: schema8.oneOf[6],
							data
						};
						if (vErrors === null) vErrors = [err99];
						else vErrors.push(err99);
						errors++;
					}
					for (const key6 in data) if (!func2.call(schema8.oneOf[6].properties, key6)) {
						const err100 = {
							instancePath,
							schemaPath: "#/oneOf/6/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key6 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema8.oneOf[6],
							data
						};
						if (vErrors === null) vErrors = [err100];
						else vErrors.push(err100);
						errors++;
					}
					if (data.type !== void 0) {
						let data52 = data.type;
						if ("json-match" !== data52) {
							const err101 = {
								instancePath: instancePath + "/type",
								schemaPath: "#/oneOf/6/properties/type/const",
								keyword: "const",
								params: { allowedValue: "json-match" },
								message: "must be equal to constant",
								schema: "json-match",
								parentSchema: schema8.oneOf[6].properties.type,
								data: data52
							};
							if (vErrors === null) vErrors = [err101];
							else vErrors.push(err101);
							errors++;
						}
					}
					if (data.name !== void 0) {
						let data53 = data.name;
						if (typeof data53 === "string") {
							if (!pattern1.test(data53)) {
								const err102 = {
									instancePath: instancePath + "/name",
									schemaPath: "#/oneOf/6/properties/name/pattern",
									keyword: "pattern",
									params: { pattern: "\\S" },
									message: "must match pattern \"\\S\"",
									schema: "\\S",
									parentSchema: schema8.oneOf[6].properties.name,
									data: data53
								};
								if (vErrors === null) vErrors = [err102];
								else vErrors.push(err102);
								errors++;
							}
						} else {
							const err103 = {
								instancePath: instancePath + "/name",
								schemaPath: "#/oneOf/6/properties/name/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema8.oneOf[6].properties.name.type,
								parentSchema: schema8.oneOf[6].properties.name,
								data: data53
							};
							if (vErrors === null) vErrors = [err103];
							else vErrors.push(err103);
							errors++;
						}
					}
					if (data.weight !== void 0) {
						let data54 = data.weight;
						if (typeof data54 == "number" && isFinite(data54)) {
							if (data54 < 0 || isNaN(data54)) {
								const err104 = {
									instancePath: instancePath + "/weight",
									schemaPath: "#/oneOf/6/properties/weight/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0",
									schema: 0,
									parentSchema: schema8.oneOf[6].properties.weight,
									data: data54
								};
								if (vErrors === null) vErrors = [err104];
								else vErrors.push(err104);
								errors++;
							}
						} else {
							const err105 = {
								instancePath: instancePath + "/weight",
								schemaPath: "#/oneOf/6/properties/weight/type",
								keyword: "type",
								params: { type: "number" },
								message: "must be number",
								schema: schema8.oneOf[6].properties.weight.type,
								parentSchema: schema8.oneOf[6].properties.weight,
								data: data54
							};
							if (vErrors === null) vErrors = [err105];
							else vErrors.push(err105);
							errors++;
						}
					}
					if (data.required !== void 0) {
						let data55 = data.required;
						if (typeof data55 !== "boolean") {
							const err106 = {
								instancePath: instancePath + "/required",
								schemaPath: "#/oneOf/6/properties/required/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean",
								schema: schema8.oneOf[6].properties.required.type,
								parentSchema: schema8.oneOf[6].properties.required,
								data: data55
							};
							if (vErrors === null) vErrors = [err106];
							else vErrors.push(err106);
							errors++;
						}
					}
					if (data.tags !== void 0) {
						let data56 = data.tags;
						if (Array.isArray(data56)) {
							const len8 = data56.length;
							for (let i8 = 0; i8 < len8; i8++) {
								let data57 = data56[i8];
								if (typeof data57 === "string") {
									if (!pattern1.test(data57)) {
										const err107 = {
											instancePath: instancePath + "/tags/" + i8,
											schemaPath: "#/oneOf/6/properties/tags/items/pattern",
											keyword: "pattern",
											params: { pattern: "\\S" },
											message: "must match pattern \"\\S\"",
											schema: "\\S",
											parentSchema: schema8.oneOf[6].properties.tags.items,
											data: data57
										};
										if (vErrors === null) vErrors = [err107];
										else vErrors.push(err107);
										errors++;
									}
								} else {
									const err108 = {
										instancePath: instancePath + "/tags/" + i8,
										schemaPath: "#/oneOf/6/properties/tags/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema8.oneOf[6].properties.tags.items.type,
										parentSchema: schema8.oneOf[6].properties.tags.items,
										data: data57
									};
									if (vErrors === null) vErrors = [err108];
									else vErrors.push(err108);
									errors++;
								}
							}
						} else {
							const err109 = {
								instancePath: instancePath + "/tags",
								schemaPath: "#/oneOf/6/properties/tags/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array",
								schema: schema8.oneOf[6].properties.tags.type,
								parentSchema: schema8.oneOf[6].properties.tags,
								data: data56
							};
							if (vErrors === null) vErrors = [err109];
							else vErrors.push(err109);
							errors++;
						}
					}
					if (data.path !== void 0) {
						let data58 = data.path;
						if (typeof data58 === "string") {
							if (!pattern68.test(data58)) {
								const err110 = {
									instancePath: instancePath + "/path",
									schemaPath: "#/oneOf/6/properties/path/pattern",
									keyword: "pattern",
									params: { pattern: "^(/([^~/]|~[01])*)*$" },
									message: "must match pattern \"^(/([^~/]|~[01])*)*$\"",
									schema: "^(/([^~/]|~[01])*)*$",
									parentSchema: schema8.oneOf[6].properties.path,
									data: data58
								};
								if (vErrors === null) vErrors = [err110];
								else vErrors.push(err110);
								errors++;
							}
						} else {
							const err111 = {
								instancePath: instancePath + "/path",
								schemaPath: "#/oneOf/6/properties/path/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema8.oneOf[6].properties.path.type,
								parentSchema: schema8.oneOf[6].properties.path,
								data: data58
							};
							if (vErrors === null) vErrors = [err111];
							else vErrors.push(err111);
							errors++;
						}
					}
					if (data.mode !== void 0) {
						let data59 = data.mode;
						if (!(data59 === "whole" || data59 === "part")) {
							const err112 = {
								instancePath: instancePath + "/mode",
								schemaPath: "#/oneOf/6/properties/mode/enum",
								keyword: "enum",
								params: { allowedValues: schema8.oneOf[6].properties.mode.enum },
								message: "must be equal to one of the allowed values",
								schema: schema8.oneOf[6].properties.mode.enum,
								parentSchema: schema8.oneOf[6].properties.mode,
								data: data59
							};
							if (vErrors === null) vErrors = [err112];
							else vErrors.push(err112);
							errors++;
						}
					}
					if (data.fenced !== void 0) {
						let data60 = data.fenced;
						if (typeof data60 !== "boolean") {
							const err113 = {
								instancePath: instancePath + "/fenced",
								schemaPath: "#/oneOf/6/properties/fenced/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean",
								schema: schema8.oneOf[6].properties.fenced.type,
								parentSchema: schema8.oneOf[6].properties.fenced,
								data: data60
							};
							if (vErrors === null) vErrors = [err113];
							else vErrors.push(err113);
							errors++;
						}
					}
				} else {
					const err114 = {
						instancePath,
						schemaPath: "#/oneOf/6/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema8.oneOf[6].type,
						parentSchema: schema8.oneOf[6],
						data
					};
					if (vErrors === null) vErrors = [err114];
					else vErrors.push(err114);
					errors++;
				}
			} else if (tag0 === "json-schema") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.type === void 0) {
						const err115 = {
							instancePath,
							schemaPath: "#/oneOf/7/required",
							keyword: "required",
							params: { missingProperty: "type" },
							message: "must have required property 'type'",
							schema: schema8.oneOf[7].required,
							parentSchema: schema8.oneOf[7],
							data
						};
						if (vErrors === null) vErrors = [err115];
						else vErrors.push(err115);
						errors++;
					}
					if (data.schema === void 0) {
						const err116 = {
							instancePath,
							schemaPath: "#/oneOf/7/required",
							keyword: "required",
							params: { missingProperty: "schema" },
							message: "must have required property 'schema'",
							schema: schema8.oneOf[7].required,
							parentSchema: schema8.oneOf[7],
							data
						};
						if (vErrors === null) vErrors = [err116];
						else vErrors.push(err116);
						errors++;
					}
					for (const key7 in data) if (!(key7 === "type" || key7 === "name" || key7 === "weight" || key7 === "required" || key7 === "tags" || key7 === "schema" || key7 === "fenced")) {
						const err117 = {
							instancePath,
							schemaPath: "#/oneOf/7/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key7 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema8.oneOf[7],
							data
						};
						if (vErrors === null) vErrors = [err117];
						else vErrors.push(err117);
						errors++;
					}
					if (data.type !== void 0) {
						let data61 = data.type;
						if ("json-schema" !== data61) {
							const err118 = {
								instancePath: instancePath + "/type",
								schemaPath: "#/oneOf/7/properties/type/const",
								keyword: "const",
								params: { allowedValue: "json-schema" },
								message: "must be equal to constant",
								schema: "json-schema",
								parentSchema: schema8.oneOf[7].properties.type,
								data: data61
							};
							if (vErrors === null) vErrors = [err118];
							else vErrors.push(err118);
							errors++;
						}
					}
					if (data.name !== void 0) {
						let data62 = data.name;
						if (typeof data62 === "string") {
							if (!pattern1.test(data62)) {
								const err119 = {
									instancePath: instancePath + "/name",
									schemaPath: "#/oneOf/7/properties/name/pattern",
									keyword: "pattern",
									params: { pattern: "\\S" },
									message: "must match pattern \"\\S\"",
									schema: "\\S",
									parentSchema: schema8.oneOf[7].properties.name,
									data: data62
								};
								if (vErrors === null) vErrors = [err119];
								else vErrors.push(err119);
								errors++;
							}
						} else {
							const err120 = {
								instancePath: instancePath + "/name",
								schemaPath: "#/oneOf/7/properties/name/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema8.oneOf[7].properties.name.type,
								parentSchema: schema8.oneOf[7].properties.name,
								data: data62
							};
							if (vErrors === null) vErrors = [err120];
							else vErrors.push(err120);
							errors++;
						}
					}
					if (data.weight !== void 0) {
						let data63 = data.weight;
						if (typeof data63 == "number" && isFinite(data63)) {
							if (data63 < 0 || isNaN(data63)) {
								const err121 = {
									instancePath: instancePath + "/weight",
									schemaPath: "#/oneOf/7/properties/weight/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0",
									schema: 0,
									parentSchema: schema8.oneOf[7].properties.weight,
									data: data63
								};
								if (vErrors === null) vErrors = [err121];
								else vErrors.push(err121);
								errors++;
							}
						} else {
							const err122 = {
								instancePath: instancePath + "/weight",
								schemaPath: "#/oneOf/7/properties/weight/type",
								keyword: "type",
								params: { type: "number" },
								message: "must be number",
								schema: schema8.oneOf[7].properties.weight.type,
								parentSchema: schema8.oneOf[7].properties.weight,
								data: data63
							};
							if (vErrors === null) vErrors = [err122];
							else vErrors.push(err122);
							errors++;
						}
					}
					if (data.required !== void 0) {
						let data64 = data.required;
						if (typeof data64 !== "boolean") {
							const err123 = {
								instancePath: instancePath + "/required",
								schemaPath: "#/oneOf/7/properties/required/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean",
								schema: schema8.oneOf[7].properties.required.type,
								parentSchema: schema8.oneOf[7].properties.required,
								data: data64
							};
							if (vErrors === null) vErrors = [err123];
							else vErrors.push(err123);
							errors++;
						}
					}
					if (data.tags !== void 0) {
						let data65 = data.tags;
						if (Array.isArray(data65)) {
							const len9 = data65.length;
							for (let i9 = 0; i9 < len9; i9++) {
								let data66 = data65[i9];
								if (typeof data66 === "string") {
									if (!pattern1.test(data66)) {
										const err124 = {
											instancePath: instancePath + "/tags/" + i9,
											schemaPath: "#/oneOf/7/properties/tags/items/pattern",
											keyword: "pattern",
											params: { pattern: "\\S" },
											message: "must match pattern \"\\S\"",
											schema: "\\S",
											parentSchema: schema8.oneOf[7].properties.tags.items,
											data: data66
										};
										if (vErrors === null) vErrors = [err124];
										else vErrors.push(err124);
										errors++;
									}
								} else {
									const err125 = {
										instancePath: instancePath + "/tags/" + i9,
										schemaPath: "#/oneOf/7/properties/tags/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema8.oneOf[7].properties.tags.items.type,
										parentSchema: schema8.oneOf[7].properties.tags.items,
										data: data66
									};
									if (vErrors === null) vErrors = [err125];
									else vErrors.push(err125);
									errors++;
								}
							}
						} else {
							const err126 = {
								instancePath: instancePath + "/tags",
								schemaPath: "#/oneOf/7/properties/tags/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array",
								schema: schema8.oneOf[7].properties.tags.type,
								parentSchema: schema8.oneOf[7].properties.tags,
								data: data65
							};
							if (vErrors === null) vErrors = [err126];
							else vErrors.push(err126);
							errors++;
						}
					}
					if (data.schema !== void 0) {
						let data67 = data.schema;
						if (!(data67 && typeof data67 == "object" && !Array.isArray(data67)) && typeof data67 !== "string") {
							const err127 = {
								instancePath: instancePath + "/schema",
								schemaPath: "#/oneOf/7/properties/schema/type",
								keyword: "type",
								params: { type: schema8.oneOf[7].properties.schema.type },
								message: "must be object,string",
								schema: schema8.oneOf[7].properties.schema.type,
								parentSchema: schema8.oneOf[7].properties.schema,
								data: data67
							};
							if (vErrors === null) vErrors = [err127];
							else vErrors.push(err127);
							errors++;
						}
					}
					if (data.fenced !== void 0) {
						let data68 = data.fenced;
						if (typeof data68 !== "boolean") {
							const err128 = {
								instancePath: instancePath + "/fenced",
								schemaPath: "#/oneOf/7/properties/fenced/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean",
								schema: schema8.oneOf[7].properties.fenced.type,
								parentSchema: schema8.oneOf[7].properties.fenced,
								data: data68
							};
							if (vErrors === null) vErrors = [err128];
							else vErrors.push(err128);
							errors++;
						}
					}
				} else {
					const err129 = {
						instancePath,
						schemaPath: "#/oneOf/7/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema8.oneOf[7].type,
						parentSchema: schema8.oneOf[7],
						data
					};
					if (vErrors === null) vErrors = [err129];
					else vErrors.push(err129);
					errors++;
				}
			} else if (tag0 === "numeric") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.type === void 0) {
						const err130 = {
							instancePath,
							schemaPath: "#/oneOf/8/required",
							keyword: "required",
							params: { missingProperty: "type" },
							message: "must have required property 'type'",
							schema: schema8.oneOf[8].required,
							parentSchema: schema8.oneOf[8],
							data
						};
						if (vErrors === null) vErrors = [err130];
						else vErrors.push(err130);
						errors++;
					}
					for (const key8 in data) if (!func2.call(schema8.oneOf[8].properties, key8)) {
						const err131 = {
							instancePath,
							schemaPath: "#/oneOf/8/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key8 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema8.oneOf[8],
							data
						};
						if (vErrors === null) vErrors = [err131];
						else vErrors.push(err131);
						errors++;
					}
					if (data.type !== void 0) {
						let data69 = data.type;
						if ("numeric" !== data69) {
							const err132 = {
								instancePath: instancePath + "/type",
								schemaPath: "#/oneOf/8/properties/type/const",
								keyword: "const",
								params: { allowedValue: "numeric" },
								message: "must be equal to constant",
								schema: "numeric",
								parentSchema: schema8.oneOf[8].properties.type,
								data: data69
							};
							if (vErrors === null) vErrors = [err132];
							else vErrors.push(err132);
							errors++;
						}
					}
					if (data.name !== void 0) {
						let data70 = data.name;
						if (typeof data70 === "string") {
							if (!pattern1.test(data70)) {
								const err133 = {
									instancePath: instancePath + "/name",
									schemaPath: "#/oneOf/8/properties/name/pattern",
									keyword: "pattern",
									params: { pattern: "\\S" },
									message: "must match pattern \"\\S\"",
									schema: "\\S",
									parentSchema: schema8.oneOf[8].properties.name,
									data: data70
								};
								if (vErrors === null) vErrors = [err133];
								else vErrors.push(err133);
								errors++;
							}
						} else {
							const err134 = {
								instancePath: instancePath + "/name",
								schemaPath: "#/oneOf/8/properties/name/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema8.oneOf[8].properties.name.type,
								parentSchema: schema8.oneOf[8].properties.name,
								data: data70
							};
							if (vErrors === null) vErrors = [err134];
							else vErrors.push(err134);
							errors++;
						}
					}
					if (data.weight !== void 0) {
						let data71 = data.weight;
						if (typeof data71 == "number" && isFinite(data71)) {
							if (data71 < 0 || isNaN(data71)) {
								const err135 = {
									instancePath: instancePath + "/weight",
									schemaPath: "#/oneOf/8/properties/weight/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0",
									schema: 0,
									parentSchema: schema8.oneOf[8].properties.weight,
									data: data71
								};
								if (vErrors === null) vErrors = [err135];
								else vErrors.push(err135);
								errors++;
							}
						} else {
							const err136 = {
								instancePath: instancePath + "/weight",
								schemaPath: "#/oneOf/8/properties/weight/type",
								keyword: "type",
								params: { type: "number" },
								message: "must be number",
								schema: schema8.oneOf[8].properties.weight.type,
								parentSchema: schema8.oneOf[8].properties.weight,
								data: data71
							};
							if (vErrors === null) vErrors = [err136];
							else vErrors.push(err136);
							errors++;
						}
					}
					if (data.required !== void 0) {
						let data72 = data.required;
						if (typeof data72 !== "boolean") {
							const err137 = {
								instancePath: instancePath + "/required",
								schemaPath: "#/oneOf/8/properties/required/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean",
								schema: schema8.oneOf[8].properties.required.type,
								parentSchema: schema8.oneOf[8].properties.required,
								data: data72
							};
							if (vErrors === null) vErrors = [err137];
							else vErrors.push(err137);
							errors++;
						}
					}
					if (data.tags !== void 0) {
						let data73 = data.tags;
						if (Array.isArray(data73)) {
							const len10 = data73.length;
							for (let i10 = 0; i10 < len10; i10++) {
								let data74 = data73[i10];
								if (typeof data74 === "string") {
									if (!pattern1.test(data74)) {
										const err138 = {
											instancePath: instancePath + "/tags/" + i10,
											schemaPath: "#/oneOf/8/properties/tags/items/pattern",
											keyword: "pattern",
											params: { pattern: "\\S" },
											message: "must match pattern \"\\S\"",
											schema: "\\S",
											parentSchema: schema8.oneOf[8].properties.tags.items,
											data: data74
										};
										if (vErrors === null) vErrors = [err138];
										else vErrors.push(err138);
										errors++;
									}
								} else {
									const err139 = {
										instancePath: instancePath + "/tags/" + i10,
										schemaPath: "#/oneOf/8/properties/tags/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema8.oneOf[8].properties.tags.items.type,
										parentSchema: schema8.oneOf[8].properties.tags.items,
										data: data74
									};
									if (vErrors === null) vErrors = [err139];
									else vErrors.push(err139);
									errors++;
								}
							}
						} else {
							const err140 = {
								instancePath: instancePath + "/tags",
								schemaPath: "#/oneOf/8/properties/tags/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array",
								schema: schema8.oneOf[8].properties.tags.type,
								parentSchema: schema8.oneOf[8].properties.tags,
								data: data73
							};
							if (vErrors === null) vErrors = [err140];
							else vErrors.push(err140);
							errors++;
						}
					}
					if (data.expected !== void 0) {
						let data75 = data.expected;
						if (!(typeof data75 == "number" && isFinite(data75)) && typeof data75 !== "string") {
							const err141 = {
								instancePath: instancePath + "/expected",
								schemaPath: "#/oneOf/8/properties/expected/type",
								keyword: "type",
								params: { type: schema8.oneOf[8].properties.expected.type },
								message: "must be number,string",
								schema: schema8.oneOf[8].properties.expected.type,
								parentSchema: schema8.oneOf[8].properties.expected,
								data: data75
							};
							if (vErrors === null) vErrors = [err141];
							else vErrors.push(err141);
							errors++;
						}
					}
					if (data.tolerance !== void 0) {
						let data76 = data.tolerance;
						if (typeof data76 == "number" && isFinite(data76)) {
							if (data76 < 0 || isNaN(data76)) {
								const err142 = {
									instancePath: instancePath + "/tolerance",
									schemaPath: "#/oneOf/8/properties/tolerance/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0",
									schema: 0,
									parentSchema: schema8.oneOf[8].properties.tolerance,
									data: data76
								};
								if (vErrors === null) vErrors = [err142];
								else vErrors.push(err142);
								errors++;
							}
						} else {
							const err143 = {
								instancePath: instancePath + "/tolerance",
								schemaPath: "#/oneOf/8/properties/tolerance/type",
								keyword: "type",
								params: { type: "number" },
								message: "must be number",
								schema: schema8.oneOf[8].properties.tolerance.type,
								parentSchema: schema8.oneOf[8].properties.tolerance,
								data: data76
							};
							if (vErrors === null) vErrors = [err143];
							else vErrors.push(err143);
							errors++;
						}
					}
					if (data.min !== void 0) {
						let data77 = data.min;
						if (!(typeof data77 == "number" && isFinite(data77))) {
							const err144 = {
								instancePath: instancePath + "/min",
								schemaPath: "#/oneOf/8/properties/min/type",
								keyword: "type",
								params: { type: "number" },
								message: "must be number",
								schema: schema8.oneOf[8].properties.min.type,
								parentSchema: schema8.oneOf[8].properties.min,
								data: data77
							};
							if (vErrors === null) vErrors = [err144];
							else vErrors.push(err144);
							errors++;
						}
					}
					if (data.max !== void 0) {
						let data78 = data.max;
						if (!(typeof data78 == "number" && isFinite(data78))) {
							const err145 = {
								instancePath: instancePath + "/max",
								schemaPath: "#/oneOf/8/properties/max/type",
								keyword: "type",
								params: { type: "number" },
								message: "must be number",
								schema: schema8.oneOf[8].properties.max.type,
								parentSchema: schema8.oneOf[8].properties.max,
								data: data78
							};
							if (vErrors === null) vErrors = [err145];
							else vErrors.push(err145);
							errors++;
						}
					}
					if (data.path !== void 0) {
						let data79 = data.path;
						if (typeof data79 === "string") {
							if (!pattern68.test(data79)) {
								const err146 = {
									instancePath: instancePath + "/path",
									schemaPath: "#/oneOf/8/properties/path/pattern",
									keyword: "pattern",
									params: { pattern: "^(/([^~/]|~[01])*)*$" },
									message: "must match pattern \"^(/([^~/]|~[01])*)*$\"",
									schema: "^(/([^~/]|~[01])*)*$",
									parentSchema: schema8.oneOf[8].properties.path,
									data: data79
								};
								if (vErrors === null) vErrors = [err146];
								else vErrors.push(err146);
								errors++;
							}
						} else {
							const err147 = {
								instancePath: instancePath + "/path",
								schemaPath: "#/oneOf/8/properties/path/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema8.oneOf[8].properties.path.type,
								parentSchema: schema8.oneOf[8].properties.path,
								data: data79
							};
							if (vErrors === null) vErrors = [err147];
							else vErrors.push(err147);
							errors++;
						}
					}
					if (data.fenced !== void 0) {
						let data80 = data.fenced;
						if (typeof data80 !== "boolean") {
							const err148 = {
								instancePath: instancePath + "/fenced",
								schemaPath: "#/oneOf/8/properties/fenced/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean",
								schema: schema8.oneOf[8].properties.fenced.type,
								parentSchema: schema8.oneOf[8].properties.fenced,
								data: data80
							};
							if (vErrors === null) vErrors = [err148];
							else vErrors.push(err148);
							errors++;
						}
					}
				} else {
					const err149 = {
						instancePath,
						schemaPath: "#/oneOf/8/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema8.oneOf[8].type,
						parentSchema: schema8.oneOf[8],
						data
					};
					if (vErrors === null) vErrors = [err149];
					else vErrors.push(err149);
					errors++;
				}
			} else if (tag0 === "length") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.type === void 0) {
						const err150 = {
							instancePath,
							schemaPath: "#/oneOf/9/required",
							keyword: "required",
							params: { missingProperty: "type" },
							message: "must have required property 'type'",
							schema: schema8.oneOf[9].required,
							parentSchema: schema8.oneOf[9],
							data
						};
						if (vErrors === null) vErrors = [err150];
						else vErrors.push(err150);
						errors++;
					}
					for (const key9 in data) if (!(key9 === "type" || key9 === "name" || key9 === "weight" || key9 === "required" || key9 === "tags" || key9 === "unit" || key9 === "min" || key9 === "max")) {
						const err151 = {
							instancePath,
							schemaPath: "#/oneOf/9/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key9 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema8.oneOf[9],
							data
						};
						if (vErrors === null) vErrors = [err151];
						else vErrors.push(err151);
						errors++;
					}
					if (data.type !== void 0) {
						let data81 = data.type;
						if ("length" !== data81) {
							const err152 = {
								instancePath: instancePath + "/type",
								schemaPath: "#/oneOf/9/properties/type/const",
								keyword: "const",
								params: { allowedValue: "length" },
								message: "must be equal to constant",
								schema: "length",
								parentSchema: schema8.oneOf[9].properties.type,
								data: data81
							};
							if (vErrors === null) vErrors = [err152];
							else vErrors.push(err152);
							errors++;
						}
					}
					if (data.name !== void 0) {
						let data82 = data.name;
						if (typeof data82 === "string") {
							if (!pattern1.test(data82)) {
								const err153 = {
									instancePath: instancePath + "/name",
									schemaPath: "#/oneOf/9/properties/name/pattern",
									keyword: "pattern",
									params: { pattern: "\\S" },
									message: "must match pattern \"\\S\"",
									schema: "\\S",
									parentSchema: schema8.oneOf[9].properties.name,
									data: data82
								};
								if (vErrors === null) vErrors = [err153];
								else vErrors.push(err153);
								errors++;
							}
						} else {
							const err154 = {
								instancePath: instancePath + "/name",
								schemaPath: "#/oneOf/9/properties/name/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema8.oneOf[9].properties.name.type,
								parentSchema: schema8.oneOf[9].properties.name,
								data: data82
							};
							if (vErrors === null) vErrors = [err154];
							else vErrors.push(err154);
							errors++;
						}
					}
					if (data.weight !== void 0) {
						let data83 = data.weight;
						if (typeof data83 == "number" && isFinite(data83)) {
							if (data83 < 0 || isNaN(data83)) {
								const err155 = {
									instancePath: instancePath + "/weight",
									schemaPath: "#/oneOf/9/properties/weight/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0",
									schema: 0,
									parentSchema: schema8.oneOf[9].properties.weight,
									data: data83
								};
								if (vErrors === null) vErrors = [err155];
								else vErrors.push(err155);
								errors++;
							}
						} else {
							const err156 = {
								instancePath: instancePath + "/weight",
								schemaPath: "#/oneOf/9/properties/weight/type",
								keyword: "type",
								params: { type: "number" },
								message: "must be number",
								schema: schema8.oneOf[9].properties.weight.type,
								parentSchema: schema8.oneOf[9].properties.weight,
								data: data83
							};
							if (vErrors === null) vErrors = [err156];
							else vErrors.push(err156);
							errors++;
						}
					}
					if (data.required !== void 0) {
						let data84 = data.required;
						if (typeof data84 !== "boolean") {
							const err157 = {
								instancePath: instancePath + "/required",
								schemaPath: "#/oneOf/9/properties/required/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean",
								schema: schema8.oneOf[9].properties.required.type,
								parentSchema: schema8.oneOf[9].properties.required,
								data: data84
							};
							if (vErrors === null) vErrors = [err157];
							else vErrors.push(err157);
							errors++;
						}
					}
					if (data.tags !== void 0) {
						let data85 = data.tags;
						if (Array.isArray(data85)) {
							const len11 = data85.length;
							for (let i11 = 0; i11 < len11; i11++) {
								let data86 = data85[i11];
								if (typeof data86 === "string") {
									if (!pattern1.test(data86)) {
										const err158 = {
											instancePath: instancePath + "/tags/" + i11,
											schemaPath: "#/oneOf/9/properties/tags/items/pattern",
											keyword: "pattern",
											params: { pattern: "\\S" },
											message: "must match pattern \"\\S\"",
											schema: "\\S",
											parentSchema: schema8.oneOf[9].properties.tags.items,
											data: data86
										};
										if (vErrors === null) vErrors = [err158];
										else vErrors.push(err158);
										errors++;
									}
								} else {
									const err159 = {
										instancePath: instancePath + "/tags/" + i11,
										schemaPath: "#/oneOf/9/properties/tags/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema8.oneOf[9].properties.tags.items.type,
										parentSchema: schema8.oneOf[9].properties.tags.items,
										data: data86
									};
									if (vErrors === null) vErrors = [err159];
									else vErrors.push(err159);
									errors++;
								}
							}
						} else {
							const err160 = {
								instancePath: instancePath + "/tags",
								schemaPath: "#/oneOf/9/properties/tags/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array",
								schema: schema8.oneOf[9].properties.tags.type,
								parentSchema: schema8.oneOf[9].properties.tags,
								data: data85
							};
							if (vErrors === null) vErrors = [err160];
							else vErrors.push(err160);
							errors++;
						}
					}
					if (data.unit !== void 0) {
						let data87 = data.unit;
						if (!(data87 === "characters" || data87 === "words" || data87 === "lines")) {
							const err161 = {
								instancePath: instancePath + "/unit",
								schemaPath: "#/oneOf/9/properties/unit/enum",
								keyword: "enum",
								params: { allowedValues: schema8.oneOf[9].properties.unit.enum },
								message: "must be equal to one of the allowed values",
								schema: schema8.oneOf[9].properties.unit.enum,
								parentSchema: schema8.oneOf[9].properties.unit,
								data: data87
							};
							if (vErrors === null) vErrors = [err161];
							else vErrors.push(err161);
							errors++;
						}
					}
					if (data.min !== void 0) {
						let data88 = data.min;
						if (!(typeof data88 == "number" && !(data88 % 1) && !isNaN(data88) && isFinite(data88))) {
							const err162 = {
								instancePath: instancePath + "/min",
								schemaPath: "#/oneOf/9/properties/min/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer",
								schema: schema8.oneOf[9].properties.min.type,
								parentSchema: schema8.oneOf[9].properties.min,
								data: data88
							};
							if (vErrors === null) vErrors = [err162];
							else vErrors.push(err162);
							errors++;
						}
						if (typeof data88 == "number" && isFinite(data88)) {
							if (data88 < 0 || isNaN(data88)) {
								const err163 = {
									instancePath: instancePath + "/min",
									schemaPath: "#/oneOf/9/properties/min/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0",
									schema: 0,
									parentSchema: schema8.oneOf[9].properties.min,
									data: data88
								};
								if (vErrors === null) vErrors = [err163];
								else vErrors.push(err163);
								errors++;
							}
						}
					}
					if (data.max !== void 0) {
						let data89 = data.max;
						if (!(typeof data89 == "number" && !(data89 % 1) && !isNaN(data89) && isFinite(data89))) {
							const err164 = {
								instancePath: instancePath + "/max",
								schemaPath: "#/oneOf/9/properties/max/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer",
								schema: schema8.oneOf[9].properties.max.type,
								parentSchema: schema8.oneOf[9].properties.max,
								data: data89
							};
							if (vErrors === null) vErrors = [err164];
							else vErrors.push(err164);
							errors++;
						}
						if (typeof data89 == "number" && isFinite(data89)) {
							if (data89 < 0 || isNaN(data89)) {
								const err165 = {
									instancePath: instancePath + "/max",
									schemaPath: "#/oneOf/9/properties/max/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0",
									schema: 0,
									parentSchema: schema8.oneOf[9].properties.max,
									data: data89
								};
								if (vErrors === null) vErrors = [err165];
								else vErrors.push(err165);
								errors++;
							}
						}
					}
				} else {
					const err166 = {
						instancePath,
						schemaPath: "#/oneOf/9/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema8.oneOf[9].type,
						parentSchema: schema8.oneOf[9],
						data
					};
					if (vErrors === null) vErrors = [err166];
					else vErrors.push(err166);
					errors++;
				}
			} else {
				const err167 = {
					instancePath,
					schemaPath: "#/discriminator",
					keyword: "discriminator",
					params: {
						error: "mapping",
						tag: "type",
						tagValue: tag0
					},
					message: "value of tag \"type\" must be in oneOf",
					schema: schema8.discriminator,
					parentSchema: schema8,
					data
				};
				if (vErrors === null) vErrors = [err167];
				else vErrors.push(err167);
				errors++;
			}
		} else {
			const err168 = {
				instancePath,
				schemaPath: "#/discriminator",
				keyword: "discriminator",
				params: {
					error: "tag",
					tag: "type",
					tagValue: tag0
				},
				message: "tag \"type\" must be string",
				schema: schema8.discriminator,
				parentSchema: schema8,
				data
			};
			if (vErrors === null) vErrors = [err168];
			else vErrors.push(err168);
			errors++;
		}
	} else {
		const err169 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema8.type,
			parentSchema: schema8,
			data
		};
		if (vErrors === null) vErrors = [err169];
		else vErrors.push(err169);
		errors++;
	}
	validate34.errors = vErrors;
	return errors === 0;
}
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'",
				schema: schema13.required,
				parentSchema: schema13,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.input === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "input" },
				message: "must have required property 'input'",
				schema: schema13.required,
				parentSchema: schema13,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema13.properties, key0)) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema13,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (!pattern32.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" },
						message: "must match pattern \"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$\"",
						schema: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$",
						parentSchema: schema13.properties.id,
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema13.properties.id.type,
					parentSchema: schema13.properties.id,
					data: data0
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.tags !== void 0) {
			let data1 = data.tags;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (typeof data2 === "string") {
						if (!pattern1.test(data2)) {
							const err5 = {
								instancePath: instancePath + "/tags/" + i0,
								schemaPath: "#/properties/tags/items/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema13.properties.tags.items,
								data: data2
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
					} else {
						const err6 = {
							instancePath: instancePath + "/tags/" + i0,
							schemaPath: "#/properties/tags/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema13.properties.tags.items.type,
							parentSchema: schema13.properties.tags.items,
							data: data2
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/tags",
					schemaPath: "#/properties/tags/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema13.properties.tags.type,
					parentSchema: schema13.properties.tags,
					data: data1
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.incident !== void 0) {
			let data3 = data.incident;
			if (typeof data3 === "string") {
				if (!pattern1.test(data3)) {
					const err8 = {
						instancePath: instancePath + "/incident",
						schemaPath: "#/properties/incident/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema13.properties.incident,
						data: data3
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/incident",
					schemaPath: "#/properties/incident/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema13.properties.incident.type,
					parentSchema: schema13.properties.incident,
					data: data3
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.owner !== void 0) {
			let data4 = data.owner;
			if (typeof data4 === "string") {
				if (!pattern1.test(data4)) {
					const err10 = {
						instancePath: instancePath + "/owner",
						schemaPath: "#/properties/owner/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema13.properties.owner,
						data: data4
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/owner",
					schemaPath: "#/properties/owner/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema13.properties.owner.type,
					parentSchema: schema13.properties.owner,
					data: data4
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.note !== void 0) {
			let data5 = data.note;
			if (typeof data5 !== "string") {
				const err12 = {
					instancePath: instancePath + "/note",
					schemaPath: "#/properties/note/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema13.properties.note.type,
					parentSchema: schema13.properties.note,
					data: data5
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.weight !== void 0) {
			let data6 = data.weight;
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 <= 0 || isNaN(data6)) {
					const err13 = {
						instancePath: instancePath + "/weight",
						schemaPath: "#/properties/weight/exclusiveMinimum",
						keyword: "exclusiveMinimum",
						params: {
							comparison: ">",
							limit: 0
						},
						message: "must be > 0",
						schema: 0,
						parentSchema: schema13.properties.weight,
						data: data6
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/weight",
					schemaPath: "#/properties/weight/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number",
					schema: schema13.properties.weight.type,
					parentSchema: schema13.properties.weight,
					data: data6
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.cluster !== void 0) {
			let data7 = data.cluster;
			if (typeof data7 === "string") {
				if (!pattern1.test(data7)) {
					const err15 = {
						instancePath: instancePath + "/cluster",
						schemaPath: "#/properties/cluster/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema13.properties.cluster,
						data: data7
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/cluster",
					schemaPath: "#/properties/cluster/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema13.properties.cluster.type,
					parentSchema: schema13.properties.cluster,
					data: data7
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.graders !== void 0) {
			let data8 = data.graders;
			if (Array.isArray(data8)) {
				const len1 = data8.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate34(data8[i1], {
					instancePath: instancePath + "/graders/" + i1,
					parentData: data8,
					parentDataProperty: i1,
					rootData
				})) {
					vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
					errors = vErrors.length;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/graders",
					schemaPath: "#/properties/graders/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema13.properties.graders.type,
					parentSchema: schema13.properties.graders,
					data: data8
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
	} else {
		const err18 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema13.type,
			parentSchema: schema13,
			data
		};
		if (vErrors === null) vErrors = [err18];
		else vErrors.push(err18);
		errors++;
	}
	validate33.errors = vErrors;
	return errors === 0;
}
const prompt = validate36;
const schema15 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"name": {
			"type": "string",
			"title": "a text"
		},
		"description": {
			"type": "string",
			"title": "a text"
		},
		"model": {
			"type": "string",
			"pattern": "\\S",
			"title": "a text that is not empty"
		},
		"modelParameters": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"temperature": {
					"type": "number",
					"minimum": 0,
					"maximum": 2,
					"title": "a number from 0 to 2"
				},
				"topP": {
					"type": "number",
					"minimum": 0,
					"maximum": 1,
					"title": "a number from 0 to 1"
				},
				"maxTokens": {
					"type": "integer",
					"minimum": 1,
					"title": "a whole number from 1"
				},
				"maxCompletionTokens": {
					"type": "integer",
					"minimum": 1,
					"title": "a whole number from 1"
				},
				"frequencyPenalty": {
					"type": "number",
					"minimum": -2,
					"maximum": 2,
					"title": "a number from -2 to 2"
				},
				"presencePenalty": {
					"type": "number",
					"minimum": -2,
					"maximum": 2,
					"title": "a number from -2 to 2"
				},
				"stop": {
					"type": "array",
					"items": {
						"type": "string",
						"pattern": "[\\s\\S]",
						"title": "a text that is not empty"
					},
					"title": "a list of texts"
				},
				"seed": {
					"type": "integer",
					"title": "a whole number"
				},
				"reasoningEffort": {
					"type": "string",
					"pattern": "\\S",
					"title": "a text that is not empty"
				}
			},
			"required": [],
			"title": "model parameters"
		},
		"responseFormat": { "enum": [
			"text",
			"json_object",
			"json_schema"
		] },
		"jsonSchema": {
			"type": ["string", "object"],
			"title": "a JSON Schema, as JSON text or mapping"
		},
		"messages": {
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"role": { "enum": [
						"system",
						"developer",
						"user",
						"assistant"
					] },
					"content": {
						"type": "string",
						"title": "a text"
					}
				},
				"required": ["role", "content"],
				"title": "a message with role and content"
			},
			"title": "a list of messages"
		},
		"testData": {
			"type": "array",
			"items": {
				"type": "object",
				"title": "a mapping of variables"
			},
			"title": "a list of test data"
		},
		"evaluators": {
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"name": {
						"type": "string",
						"pattern": "\\S",
						"title": "a text that is not empty"
					},
					"string": {
						"type": "object",
						"additionalProperties": false,
						"properties": {
							"equals": {
								"type": "string",
								"title": "a text"
							},
							"contains": {
								"type": "string",
								"title": "a text"
							},
							"startsWith": {
								"type": "string",
								"title": "a text"
							},
							"endsWith": {
								"type": "string",
								"title": "a text"
							}
						},
						"required": [],
						"minProperties": 1,
						"maxProperties": 1,
						"title": "one of equals, contains, startsWith, endsWith"
					},
					"uses": {
						"type": "string",
						"pattern": "\\S",
						"title": "a text that is not empty"
					},
					"llm": {
						"type": "object",
						"title": "a model that judges"
					}
				},
				"required": ["name"],
				"title": "an evaluator"
			},
			"title": "a list of evaluators"
		}
	},
	"required": ["messages"],
	"title": "a prompt"
};
const pattern139 = new RegExp("[\\s\\S]", "u");
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.messages === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "messages" },
				message: "must have required property 'messages'",
				schema: schema15.required,
				parentSchema: schema15,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema15.properties, key0)) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema15,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 !== "string") {
				const err2 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema15.properties.name.type,
					parentSchema: schema15.properties.name,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data1 = data.description;
			if (typeof data1 !== "string") {
				const err3 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema15.properties.description.type,
					parentSchema: schema15.properties.description,
					data: data1
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.model !== void 0) {
			let data2 = data.model;
			if (typeof data2 === "string") {
				if (!pattern1.test(data2)) {
					const err4 = {
						instancePath: instancePath + "/model",
						schemaPath: "#/properties/model/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema15.properties.model,
						data: data2
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/model",
					schemaPath: "#/properties/model/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema15.properties.model.type,
					parentSchema: schema15.properties.model,
					data: data2
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.modelParameters !== void 0) {
			let data3 = data.modelParameters;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				for (const key1 in data3) if (!func2.call(schema15.properties.modelParameters.properties, key1)) {
					const err6 = {
						instancePath: instancePath + "/modelParameters",
						schemaPath: "#/properties/modelParameters/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema15.properties.modelParameters,
						data: data3
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (data3.temperature !== void 0) {
					let data4 = data3.temperature;
					if (typeof data4 == "number" && isFinite(data4)) {
						if (data4 > 2 || isNaN(data4)) {
							const err7 = {
								instancePath: instancePath + "/modelParameters/temperature",
								schemaPath: "#/properties/modelParameters/properties/temperature/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 2
								},
								message: "must be <= 2",
								schema: 2,
								parentSchema: schema15.properties.modelParameters.properties.temperature,
								data: data4
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						if (data4 < 0 || isNaN(data4)) {
							const err8 = {
								instancePath: instancePath + "/modelParameters/temperature",
								schemaPath: "#/properties/modelParameters/properties/temperature/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0",
								schema: 0,
								parentSchema: schema15.properties.modelParameters.properties.temperature,
								data: data4
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
					} else {
						const err9 = {
							instancePath: instancePath + "/modelParameters/temperature",
							schemaPath: "#/properties/modelParameters/properties/temperature/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number",
							schema: schema15.properties.modelParameters.properties.temperature.type,
							parentSchema: schema15.properties.modelParameters.properties.temperature,
							data: data4
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
				if (data3.topP !== void 0) {
					let data5 = data3.topP;
					if (typeof data5 == "number" && isFinite(data5)) {
						if (data5 > 1 || isNaN(data5)) {
							const err10 = {
								instancePath: instancePath + "/modelParameters/topP",
								schemaPath: "#/properties/modelParameters/properties/topP/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1
								},
								message: "must be <= 1",
								schema: 1,
								parentSchema: schema15.properties.modelParameters.properties.topP,
								data: data5
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						if (data5 < 0 || isNaN(data5)) {
							const err11 = {
								instancePath: instancePath + "/modelParameters/topP",
								schemaPath: "#/properties/modelParameters/properties/topP/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0",
								schema: 0,
								parentSchema: schema15.properties.modelParameters.properties.topP,
								data: data5
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
					} else {
						const err12 = {
							instancePath: instancePath + "/modelParameters/topP",
							schemaPath: "#/properties/modelParameters/properties/topP/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number",
							schema: schema15.properties.modelParameters.properties.topP.type,
							parentSchema: schema15.properties.modelParameters.properties.topP,
							data: data5
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
				if (data3.maxTokens !== void 0) {
					let data6 = data3.maxTokens;
					if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
						const err13 = {
							instancePath: instancePath + "/modelParameters/maxTokens",
							schemaPath: "#/properties/modelParameters/properties/maxTokens/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema15.properties.modelParameters.properties.maxTokens.type,
							parentSchema: schema15.properties.modelParameters.properties.maxTokens,
							data: data6
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
					if (typeof data6 == "number" && isFinite(data6)) {
						if (data6 < 1 || isNaN(data6)) {
							const err14 = {
								instancePath: instancePath + "/modelParameters/maxTokens",
								schemaPath: "#/properties/modelParameters/properties/maxTokens/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1",
								schema: 1,
								parentSchema: schema15.properties.modelParameters.properties.maxTokens,
								data: data6
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
					}
				}
				if (data3.maxCompletionTokens !== void 0) {
					let data7 = data3.maxCompletionTokens;
					if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
						const err15 = {
							instancePath: instancePath + "/modelParameters/maxCompletionTokens",
							schemaPath: "#/properties/modelParameters/properties/maxCompletionTokens/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema15.properties.modelParameters.properties.maxCompletionTokens.type,
							parentSchema: schema15.properties.modelParameters.properties.maxCompletionTokens,
							data: data7
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
					if (typeof data7 == "number" && isFinite(data7)) {
						if (data7 < 1 || isNaN(data7)) {
							const err16 = {
								instancePath: instancePath + "/modelParameters/maxCompletionTokens",
								schemaPath: "#/properties/modelParameters/properties/maxCompletionTokens/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1",
								schema: 1,
								parentSchema: schema15.properties.modelParameters.properties.maxCompletionTokens,
								data: data7
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
					}
				}
				if (data3.frequencyPenalty !== void 0) {
					let data8 = data3.frequencyPenalty;
					if (typeof data8 == "number" && isFinite(data8)) {
						if (data8 > 2 || isNaN(data8)) {
							const err17 = {
								instancePath: instancePath + "/modelParameters/frequencyPenalty",
								schemaPath: "#/properties/modelParameters/properties/frequencyPenalty/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 2
								},
								message: "must be <= 2",
								schema: 2,
								parentSchema: schema15.properties.modelParameters.properties.frequencyPenalty,
								data: data8
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
						if (data8 < -2 || isNaN(data8)) {
							const err18 = {
								instancePath: instancePath + "/modelParameters/frequencyPenalty",
								schemaPath: "#/properties/modelParameters/properties/frequencyPenalty/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: -2
								},
								message: "must be >= -2",
								schema: -2,
								parentSchema: schema15.properties.modelParameters.properties.frequencyPenalty,
								data: data8
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
					} else {
						const err19 = {
							instancePath: instancePath + "/modelParameters/frequencyPenalty",
							schemaPath: "#/properties/modelParameters/properties/frequencyPenalty/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number",
							schema: schema15.properties.modelParameters.properties.frequencyPenalty.type,
							parentSchema: schema15.properties.modelParameters.properties.frequencyPenalty,
							data: data8
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
				if (data3.presencePenalty !== void 0) {
					let data9 = data3.presencePenalty;
					if (typeof data9 == "number" && isFinite(data9)) {
						if (data9 > 2 || isNaN(data9)) {
							const err20 = {
								instancePath: instancePath + "/modelParameters/presencePenalty",
								schemaPath: "#/properties/modelParameters/properties/presencePenalty/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 2
								},
								message: "must be <= 2",
								schema: 2,
								parentSchema: schema15.properties.modelParameters.properties.presencePenalty,
								data: data9
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
						if (data9 < -2 || isNaN(data9)) {
							const err21 = {
								instancePath: instancePath + "/modelParameters/presencePenalty",
								schemaPath: "#/properties/modelParameters/properties/presencePenalty/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: -2
								},
								message: "must be >= -2",
								schema: -2,
								parentSchema: schema15.properties.modelParameters.properties.presencePenalty,
								data: data9
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
					} else {
						const err22 = {
							instancePath: instancePath + "/modelParameters/presencePenalty",
							schemaPath: "#/properties/modelParameters/properties/presencePenalty/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number",
							schema: schema15.properties.modelParameters.properties.presencePenalty.type,
							parentSchema: schema15.properties.modelParameters.properties.presencePenalty,
							data: data9
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
				}
				if (data3.stop !== void 0) {
					let data10 = data3.stop;
					if (Array.isArray(data10)) {
						const len0 = data10.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data11 = data10[i0];
							if (typeof data11 === "string") {
								if (!pattern139.test(data11)) {
									const err23 = {
										instancePath: instancePath + "/modelParameters/stop/" + i0,
										schemaPath: "#/properties/modelParameters/properties/stop/items/pattern",
										keyword: "pattern",
										params: { pattern: "[\\s\\S]" },
										message: "must match pattern \"[\\s\\S]\"",
										schema: "[\\s\\S]",
										parentSchema: schema15.properties.modelParameters.properties.stop.items,
										data: data11
									};
									if (vErrors === null) vErrors = [err23];
									else vErrors.push(err23);
									errors++;
								}
							} else {
								const err24 = {
									instancePath: instancePath + "/modelParameters/stop/" + i0,
									schemaPath: "#/properties/modelParameters/properties/stop/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema15.properties.modelParameters.properties.stop.items.type,
									parentSchema: schema15.properties.modelParameters.properties.stop.items,
									data: data11
								};
								if (vErrors === null) vErrors = [err24];
								else vErrors.push(err24);
								errors++;
							}
						}
					} else {
						const err25 = {
							instancePath: instancePath + "/modelParameters/stop",
							schemaPath: "#/properties/modelParameters/properties/stop/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema15.properties.modelParameters.properties.stop.type,
							parentSchema: schema15.properties.modelParameters.properties.stop,
							data: data10
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
				}
				if (data3.seed !== void 0) {
					let data12 = data3.seed;
					if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
						const err26 = {
							instancePath: instancePath + "/modelParameters/seed",
							schemaPath: "#/properties/modelParameters/properties/seed/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema15.properties.modelParameters.properties.seed.type,
							parentSchema: schema15.properties.modelParameters.properties.seed,
							data: data12
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
				}
				if (data3.reasoningEffort !== void 0) {
					let data13 = data3.reasoningEffort;
					if (typeof data13 === "string") {
						if (!pattern1.test(data13)) {
							const err27 = {
								instancePath: instancePath + "/modelParameters/reasoningEffort",
								schemaPath: "#/properties/modelParameters/properties/reasoningEffort/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema15.properties.modelParameters.properties.reasoningEffort,
								data: data13
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
					} else {
						const err28 = {
							instancePath: instancePath + "/modelParameters/reasoningEffort",
							schemaPath: "#/properties/modelParameters/properties/reasoningEffort/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema15.properties.modelParameters.properties.reasoningEffort.type,
							parentSchema: schema15.properties.modelParameters.properties.reasoningEffort,
							data: data13
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
				}
			} else {
				const err29 = {
					instancePath: instancePath + "/modelParameters",
					schemaPath: "#/properties/modelParameters/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema15.properties.modelParameters.type,
					parentSchema: schema15.properties.modelParameters,
					data: data3
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.responseFormat !== void 0) {
			let data14 = data.responseFormat;
			if (!(data14 === "text" || data14 === "json_object" || data14 === "json_schema")) {
				const err30 = {
					instancePath: instancePath + "/responseFormat",
					schemaPath: "#/properties/responseFormat/enum",
					keyword: "enum",
					params: { allowedValues: schema15.properties.responseFormat.enum },
					message: "must be equal to one of the allowed values",
					schema: schema15.properties.responseFormat.enum,
					parentSchema: schema15.properties.responseFormat,
					data: data14
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data.jsonSchema !== void 0) {
			let data15 = data.jsonSchema;
			if (typeof data15 !== "string" && !(data15 && typeof data15 == "object" && !Array.isArray(data15))) {
				const err31 = {
					instancePath: instancePath + "/jsonSchema",
					schemaPath: "#/properties/jsonSchema/type",
					keyword: "type",
					params: { type: schema15.properties.jsonSchema.type },
					message: "must be string,object",
					schema: schema15.properties.jsonSchema.type,
					parentSchema: schema15.properties.jsonSchema,
					data: data15
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
		if (data.messages !== void 0) {
			let data16 = data.messages;
			if (Array.isArray(data16)) {
				const len1 = data16.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data17 = data16[i1];
					if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
						if (data17.role === void 0) {
							const err32 = {
								instancePath: instancePath + "/messages/" + i1,
								schemaPath: "#/properties/messages/items/required",
								keyword: "required",
								params: { missingProperty: "role" },
								message: "must have required property 'role'",
								schema: schema15.properties.messages.items.required,
								parentSchema: schema15.properties.messages.items,
								data: data17
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
						if (data17.content === void 0) {
							const err33 = {
								instancePath: instancePath + "/messages/" + i1,
								schemaPath: "#/properties/messages/items/required",
								keyword: "required",
								params: { missingProperty: "content" },
								message: "must have required property 'content'",
								schema: schema15.properties.messages.items.required,
								parentSchema: schema15.properties.messages.items,
								data: data17
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
						for (const key2 in data17) if (!(key2 === "role" || key2 === "content")) {
							const err34 = {
								instancePath: instancePath + "/messages/" + i1,
								schemaPath: "#/properties/messages/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema15.properties.messages.items,
								data: data17
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
						if (data17.role !== void 0) {
							let data18 = data17.role;
							if (!(data18 === "system" || data18 === "developer" || data18 === "user" || data18 === "assistant")) {
								const err35 = {
									instancePath: instancePath + "/messages/" + i1 + "/role",
									schemaPath: "#/properties/messages/items/properties/role/enum",
									keyword: "enum",
									params: { allowedValues: schema15.properties.messages.items.properties.role.enum },
									message: "must be equal to one of the allowed values",
									schema: schema15.properties.messages.items.properties.role.enum,
									parentSchema: schema15.properties.messages.items.properties.role,
									data: data18
								};
								if (vErrors === null) vErrors = [err35];
								else vErrors.push(err35);
								errors++;
							}
						}
						if (data17.content !== void 0) {
							let data19 = data17.content;
							if (typeof data19 !== "string") {
								const err36 = {
									instancePath: instancePath + "/messages/" + i1 + "/content",
									schemaPath: "#/properties/messages/items/properties/content/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema15.properties.messages.items.properties.content.type,
									parentSchema: schema15.properties.messages.items.properties.content,
									data: data19
								};
								if (vErrors === null) vErrors = [err36];
								else vErrors.push(err36);
								errors++;
							}
						}
					} else {
						const err37 = {
							instancePath: instancePath + "/messages/" + i1,
							schemaPath: "#/properties/messages/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema15.properties.messages.items.type,
							parentSchema: schema15.properties.messages.items,
							data: data17
						};
						if (vErrors === null) vErrors = [err37];
						else vErrors.push(err37);
						errors++;
					}
				}
			} else {
				const err38 = {
					instancePath: instancePath + "/messages",
					schemaPath: "#/properties/messages/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema15.properties.messages.type,
					parentSchema: schema15.properties.messages,
					data: data16
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
		}
		if (data.testData !== void 0) {
			let data20 = data.testData;
			if (Array.isArray(data20)) {
				const len2 = data20.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data21 = data20[i2];
					if (!(data21 && typeof data21 == "object" && !Array.isArray(data21))) {
						const err39 = {
							instancePath: instancePath + "/testData/" + i2,
							schemaPath: "#/properties/testData/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema15.properties.testData.items.type,
							parentSchema: schema15.properties.testData.items,
							data: data21
						};
						if (vErrors === null) vErrors = [err39];
						else vErrors.push(err39);
						errors++;
					}
				}
			} else {
				const err40 = {
					instancePath: instancePath + "/testData",
					schemaPath: "#/properties/testData/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema15.properties.testData.type,
					parentSchema: schema15.properties.testData,
					data: data20
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
		}
		if (data.evaluators !== void 0) {
			let data22 = data.evaluators;
			if (Array.isArray(data22)) {
				const len3 = data22.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data23 = data22[i3];
					if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
						if (data23.name === void 0) {
							const err41 = {
								instancePath: instancePath + "/evaluators/" + i3,
								schemaPath: "#/properties/evaluators/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'",
								schema: schema15.properties.evaluators.items.required,
								parentSchema: schema15.properties.evaluators.items,
								data: data23
							};
							if (vErrors === null) vErrors = [err41];
							else vErrors.push(err41);
							errors++;
						}
						for (const key3 in data23) if (!(key3 === "name" || key3 === "string" || key3 === "uses" || key3 === "llm")) {
							const err42 = {
								instancePath: instancePath + "/evaluators/" + i3,
								schemaPath: "#/properties/evaluators/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema15.properties.evaluators.items,
								data: data23
							};
							if (vErrors === null) vErrors = [err42];
							else vErrors.push(err42);
							errors++;
						}
						if (data23.name !== void 0) {
							let data24 = data23.name;
							if (typeof data24 === "string") {
								if (!pattern1.test(data24)) {
									const err43 = {
										instancePath: instancePath + "/evaluators/" + i3 + "/name",
										schemaPath: "#/properties/evaluators/items/properties/name/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema15.properties.evaluators.items.properties.name,
										data: data24
									};
									if (vErrors === null) vErrors = [err43];
									else vErrors.push(err43);
									errors++;
								}
							} else {
								const err44 = {
									instancePath: instancePath + "/evaluators/" + i3 + "/name",
									schemaPath: "#/properties/evaluators/items/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema15.properties.evaluators.items.properties.name.type,
									parentSchema: schema15.properties.evaluators.items.properties.name,
									data: data24
								};
								if (vErrors === null) vErrors = [err44];
								else vErrors.push(err44);
								errors++;
							}
						}
						if (data23.string !== void 0) {
							let data25 = data23.string;
							if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
								if (Object.keys(data25).length > 1) {
									const err45 = {
										instancePath: instancePath + "/evaluators/" + i3 + "/string",
										schemaPath: "#/properties/evaluators/items/properties/string/maxProperties",
										keyword: "maxProperties",
										params: { limit: 1 },
										message: "must NOT have more than 1 properties",
										schema: 1,
										parentSchema: schema15.properties.evaluators.items.properties.string,
										data: data25
									};
									if (vErrors === null) vErrors = [err45];
									else vErrors.push(err45);
									errors++;
								}
								if (Object.keys(data25).length < 1) {
									const err46 = {
										instancePath: instancePath + "/evaluators/" + i3 + "/string",
										schemaPath: "#/properties/evaluators/items/properties/string/minProperties",
										keyword: "minProperties",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 properties",
										schema: 1,
										parentSchema: schema15.properties.evaluators.items.properties.string,
										data: data25
									};
									if (vErrors === null) vErrors = [err46];
									else vErrors.push(err46);
									errors++;
								}
								for (const key4 in data25) if (!(key4 === "equals" || key4 === "contains" || key4 === "startsWith" || key4 === "endsWith")) {
									const err47 = {
										instancePath: instancePath + "/evaluators/" + i3 + "/string",
										schemaPath: "#/properties/evaluators/items/properties/string/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key4 },
										message: "must NOT have additional properties",
										schema: false,
										parentSchema: schema15.properties.evaluators.items.properties.string,
										data: data25
									};
									if (vErrors === null) vErrors = [err47];
									else vErrors.push(err47);
									errors++;
								}
								if (data25.equals !== void 0) {
									let data26 = data25.equals;
									if (typeof data26 !== "string") {
										const err48 = {
											instancePath: instancePath + "/evaluators/" + i3 + "/string/equals",
											schemaPath: "#/properties/evaluators/items/properties/string/properties/equals/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema15.properties.evaluators.items.properties.string.properties.equals.type,
											parentSchema: schema15.properties.evaluators.items.properties.string.properties.equals,
											data: data26
										};
										if (vErrors === null) vErrors = [err48];
										else vErrors.push(err48);
										errors++;
									}
								}
								if (data25.contains !== void 0) {
									let data27 = data25.contains;
									if (typeof data27 !== "string") {
										const err49 = {
											instancePath: instancePath + "/evaluators/" + i3 + "/string/contains",
											schemaPath: "#/properties/evaluators/items/properties/string/properties/contains/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema15.properties.evaluators.items.properties.string.properties.contains.type,
											parentSchema: schema15.properties.evaluators.items.properties.string.properties.contains,
											data: data27
										};
										if (vErrors === null) vErrors = [err49];
										else vErrors.push(err49);
										errors++;
									}
								}
								if (data25.startsWith !== void 0) {
									let data28 = data25.startsWith;
									if (typeof data28 !== "string") {
										const err50 = {
											instancePath: instancePath + "/evaluators/" + i3 + "/string/startsWith",
											schemaPath: "#/properties/evaluators/items/properties/string/properties/startsWith/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema15.properties.evaluators.items.properties.string.properties.startsWith.type,
											parentSchema: schema15.properties.evaluators.items.properties.string.properties.startsWith,
											data: data28
										};
										if (vErrors === null) vErrors = [err50];
										else vErrors.push(err50);
										errors++;
									}
								}
								if (data25.endsWith !== void 0) {
									let data29 = data25.endsWith;
									if (typeof data29 !== "string") {
										const err51 = {
											instancePath: instancePath + "/evaluators/" + i3 + "/string/endsWith",
											schemaPath: "#/properties/evaluators/items/properties/string/properties/endsWith/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema15.properties.evaluators.items.properties.string.properties.endsWith.type,
											parentSchema: schema15.properties.evaluators.items.properties.string.properties.endsWith,
											data: data29
										};
										if (vErrors === null) vErrors = [err51];
										else vErrors.push(err51);
										errors++;
									}
								}
							} else {
								const err52 = {
									instancePath: instancePath + "/evaluators/" + i3 + "/string",
									schemaPath: "#/properties/evaluators/items/properties/string/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object",
									schema: schema15.properties.evaluators.items.properties.string.type,
									parentSchema: schema15.properties.evaluators.items.properties.string,
									data: data25
								};
								if (vErrors === null) vErrors = [err52];
								else vErrors.push(err52);
								errors++;
							}
						}
						if (data23.uses !== void 0) {
							let data30 = data23.uses;
							if (typeof data30 === "string") {
								if (!pattern1.test(data30)) {
									const err53 = {
										instancePath: instancePath + "/evaluators/" + i3 + "/uses",
										schemaPath: "#/properties/evaluators/items/properties/uses/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema15.properties.evaluators.items.properties.uses,
										data: data30
									};
									if (vErrors === null) vErrors = [err53];
									else vErrors.push(err53);
									errors++;
								}
							} else {
								const err54 = {
									instancePath: instancePath + "/evaluators/" + i3 + "/uses",
									schemaPath: "#/properties/evaluators/items/properties/uses/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema15.properties.evaluators.items.properties.uses.type,
									parentSchema: schema15.properties.evaluators.items.properties.uses,
									data: data30
								};
								if (vErrors === null) vErrors = [err54];
								else vErrors.push(err54);
								errors++;
							}
						}
						if (data23.llm !== void 0) {
							let data31 = data23.llm;
							if (!(data31 && typeof data31 == "object" && !Array.isArray(data31))) {
								const err55 = {
									instancePath: instancePath + "/evaluators/" + i3 + "/llm",
									schemaPath: "#/properties/evaluators/items/properties/llm/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object",
									schema: schema15.properties.evaluators.items.properties.llm.type,
									parentSchema: schema15.properties.evaluators.items.properties.llm,
									data: data31
								};
								if (vErrors === null) vErrors = [err55];
								else vErrors.push(err55);
								errors++;
							}
						}
					} else {
						const err56 = {
							instancePath: instancePath + "/evaluators/" + i3,
							schemaPath: "#/properties/evaluators/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema15.properties.evaluators.items.type,
							parentSchema: schema15.properties.evaluators.items,
							data: data23
						};
						if (vErrors === null) vErrors = [err56];
						else vErrors.push(err56);
						errors++;
					}
				}
			} else {
				const err57 = {
					instancePath: instancePath + "/evaluators",
					schemaPath: "#/properties/evaluators/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema15.properties.evaluators.type,
					parentSchema: schema15.properties.evaluators,
					data: data22
				};
				if (vErrors === null) vErrors = [err57];
				else vErrors.push(err57);
				errors++;
			}
		}
	} else {
		const err58 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema15.type,
			parentSchema: schema15,
			data
		};
		if (vErrors === null) vErrors = [err58];
		else vErrors.push(err58);
		errors++;
	}
	validate36.errors = vErrors;
	return errors === 0;
}
const messageList = validate37;
const schema16 = {
	"type": "array",
	"items": {
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"role": { "enum": [
				"system",
				"developer",
				"user",
				"assistant"
			] },
			"content": {
				"type": "string",
				"title": "a text"
			}
		},
		"required": ["role", "content"],
		"title": "a message with role and content"
	},
	"title": "a list of messages"
};
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.role === void 0) {
					const err0 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/required",
						keyword: "required",
						params: { missingProperty: "role" },
						message: "must have required property 'role'",
						schema: schema16.items.required,
						parentSchema: schema16.items,
						data: data0
					};
					if (vErrors === null) vErrors = [err0];
					else vErrors.push(err0);
					errors++;
				}
				if (data0.content === void 0) {
					const err1 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/required",
						keyword: "required",
						params: { missingProperty: "content" },
						message: "must have required property 'content'",
						schema: schema16.items.required,
						parentSchema: schema16.items,
						data: data0
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				for (const key0 in data0) if (!(key0 === "role" || key0 === "content")) {
					const err2 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema16.items,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data0.role !== void 0) {
					let data1 = data0.role;
					if (!(data1 === "system" || data1 === "developer" || data1 === "user" || data1 === "assistant")) {
						const err3 = {
							instancePath: instancePath + "/" + i0 + "/role",
							schemaPath: "#/items/properties/role/enum",
							keyword: "enum",
							params: { allowedValues: schema16.items.properties.role.enum },
							message: "must be equal to one of the allowed values",
							schema: schema16.items.properties.role.enum,
							parentSchema: schema16.items.properties.role,
							data: data1
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
				if (data0.content !== void 0) {
					let data2 = data0.content;
					if (typeof data2 !== "string") {
						const err4 = {
							instancePath: instancePath + "/" + i0 + "/content",
							schemaPath: "#/items/properties/content/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema16.items.properties.content.type,
							parentSchema: schema16.items.properties.content,
							data: data2
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema16.items.type,
					parentSchema: schema16.items,
					data: data0
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array",
			schema: schema16.type,
			parentSchema: schema16,
			data
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate37.errors = vErrors;
	return errors === 0;
}
const messageFile = validate38;
const schema17 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"messages": {
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"role": { "enum": [
						"system",
						"developer",
						"user",
						"assistant"
					] },
					"content": {
						"type": "string",
						"title": "a text"
					}
				},
				"required": ["role", "content"],
				"title": "a message with role and content"
			},
			"title": "a list of messages"
		},
		"model": {
			"type": "string",
			"pattern": "\\S",
			"title": "a text that is not empty"
		},
		"modelParameters": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"temperature": {
					"type": "number",
					"minimum": 0,
					"maximum": 2,
					"title": "a number from 0 to 2"
				},
				"topP": {
					"type": "number",
					"minimum": 0,
					"maximum": 1,
					"title": "a number from 0 to 1"
				},
				"maxTokens": {
					"type": "integer",
					"minimum": 1,
					"title": "a whole number from 1"
				},
				"maxCompletionTokens": {
					"type": "integer",
					"minimum": 1,
					"title": "a whole number from 1"
				},
				"frequencyPenalty": {
					"type": "number",
					"minimum": -2,
					"maximum": 2,
					"title": "a number from -2 to 2"
				},
				"presencePenalty": {
					"type": "number",
					"minimum": -2,
					"maximum": 2,
					"title": "a number from -2 to 2"
				},
				"stop": {
					"type": "array",
					"items": {
						"type": "string",
						"pattern": "[\\s\\S]",
						"title": "a text that is not empty"
					},
					"title": "a list of texts"
				},
				"seed": {
					"type": "integer",
					"title": "a whole number"
				},
				"reasoningEffort": {
					"type": "string",
					"pattern": "\\S",
					"title": "a text that is not empty"
				}
			},
			"required": [],
			"title": "model parameters"
		}
	},
	"required": ["messages"],
	"title": "an object with messages"
};
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.messages === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "messages" },
				message: "must have required property 'messages'",
				schema: schema17.required,
				parentSchema: schema17,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "messages" || key0 === "model" || key0 === "modelParameters")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema17,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.messages !== void 0) {
			let data0 = data.messages;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						if (data1.role === void 0) {
							const err2 = {
								instancePath: instancePath + "/messages/" + i0,
								schemaPath: "#/properties/messages/items/required",
								keyword: "required",
								params: { missingProperty: "role" },
								message: "must have required property 'role'",
								schema: schema17.properties.messages.items.required,
								parentSchema: schema17.properties.messages.items,
								data: data1
							};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
						if (data1.content === void 0) {
							const err3 = {
								instancePath: instancePath + "/messages/" + i0,
								schemaPath: "#/properties/messages/items/required",
								keyword: "required",
								params: { missingProperty: "content" },
								message: "must have required property 'content'",
								schema: schema17.properties.messages.items.required,
								parentSchema: schema17.properties.messages.items,
								data: data1
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
						for (const key1 in data1) if (!(key1 === "role" || key1 === "content")) {
							const err4 = {
								instancePath: instancePath + "/messages/" + i0,
								schemaPath: "#/properties/messages/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema17.properties.messages.items,
								data: data1
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data1.role !== void 0) {
							let data2 = data1.role;
							if (!(data2 === "system" || data2 === "developer" || data2 === "user" || data2 === "assistant")) {
								const err5 = {
									instancePath: instancePath + "/messages/" + i0 + "/role",
									schemaPath: "#/properties/messages/items/properties/role/enum",
									keyword: "enum",
									params: { allowedValues: schema17.properties.messages.items.properties.role.enum },
									message: "must be equal to one of the allowed values",
									schema: schema17.properties.messages.items.properties.role.enum,
									parentSchema: schema17.properties.messages.items.properties.role,
									data: data2
								};
								if (vErrors === null) vErrors = [err5];
								else vErrors.push(err5);
								errors++;
							}
						}
						if (data1.content !== void 0) {
							let data3 = data1.content;
							if (typeof data3 !== "string") {
								const err6 = {
									instancePath: instancePath + "/messages/" + i0 + "/content",
									schemaPath: "#/properties/messages/items/properties/content/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema17.properties.messages.items.properties.content.type,
									parentSchema: schema17.properties.messages.items.properties.content,
									data: data3
								};
								if (vErrors === null) vErrors = [err6];
								else vErrors.push(err6);
								errors++;
							}
						}
					} else {
						const err7 = {
							instancePath: instancePath + "/messages/" + i0,
							schemaPath: "#/properties/messages/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema17.properties.messages.items.type,
							parentSchema: schema17.properties.messages.items,
							data: data1
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/messages",
					schemaPath: "#/properties/messages/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema17.properties.messages.type,
					parentSchema: schema17.properties.messages,
					data: data0
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.model !== void 0) {
			let data4 = data.model;
			if (typeof data4 === "string") {
				if (!pattern1.test(data4)) {
					const err9 = {
						instancePath: instancePath + "/model",
						schemaPath: "#/properties/model/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema17.properties.model,
						data: data4
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/model",
					schemaPath: "#/properties/model/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema17.properties.model.type,
					parentSchema: schema17.properties.model,
					data: data4
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.modelParameters !== void 0) {
			let data5 = data.modelParameters;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				for (const key2 in data5) if (!func2.call(schema17.properties.modelParameters.properties, key2)) {
					const err11 = {
						instancePath: instancePath + "/modelParameters",
						schemaPath: "#/properties/modelParameters/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema17.properties.modelParameters,
						data: data5
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (data5.temperature !== void 0) {
					let data6 = data5.temperature;
					if (typeof data6 == "number" && isFinite(data6)) {
						if (data6 > 2 || isNaN(data6)) {
							const err12 = {
								instancePath: instancePath + "/modelParameters/temperature",
								schemaPath: "#/properties/modelParameters/properties/temperature/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 2
								},
								message: "must be <= 2",
								schema: 2,
								parentSchema: schema17.properties.modelParameters.properties.temperature,
								data: data6
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						if (data6 < 0 || isNaN(data6)) {
							const err13 = {
								instancePath: instancePath + "/modelParameters/temperature",
								schemaPath: "#/properties/modelParameters/properties/temperature/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0",
								schema: 0,
								parentSchema: schema17.properties.modelParameters.properties.temperature,
								data: data6
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					} else {
						const err14 = {
							instancePath: instancePath + "/modelParameters/temperature",
							schemaPath: "#/properties/modelParameters/properties/temperature/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number",
							schema: schema17.properties.modelParameters.properties.temperature.type,
							parentSchema: schema17.properties.modelParameters.properties.temperature,
							data: data6
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
				if (data5.topP !== void 0) {
					let data7 = data5.topP;
					if (typeof data7 == "number" && isFinite(data7)) {
						if (data7 > 1 || isNaN(data7)) {
							const err15 = {
								instancePath: instancePath + "/modelParameters/topP",
								schemaPath: "#/properties/modelParameters/properties/topP/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1
								},
								message: "must be <= 1",
								schema: 1,
								parentSchema: schema17.properties.modelParameters.properties.topP,
								data: data7
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
						if (data7 < 0 || isNaN(data7)) {
							const err16 = {
								instancePath: instancePath + "/modelParameters/topP",
								schemaPath: "#/properties/modelParameters/properties/topP/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0",
								schema: 0,
								parentSchema: schema17.properties.modelParameters.properties.topP,
								data: data7
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
					} else {
						const err17 = {
							instancePath: instancePath + "/modelParameters/topP",
							schemaPath: "#/properties/modelParameters/properties/topP/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number",
							schema: schema17.properties.modelParameters.properties.topP.type,
							parentSchema: schema17.properties.modelParameters.properties.topP,
							data: data7
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
				if (data5.maxTokens !== void 0) {
					let data8 = data5.maxTokens;
					if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
						const err18 = {
							instancePath: instancePath + "/modelParameters/maxTokens",
							schemaPath: "#/properties/modelParameters/properties/maxTokens/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema17.properties.modelParameters.properties.maxTokens.type,
							parentSchema: schema17.properties.modelParameters.properties.maxTokens,
							data: data8
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
					if (typeof data8 == "number" && isFinite(data8)) {
						if (data8 < 1 || isNaN(data8)) {
							const err19 = {
								instancePath: instancePath + "/modelParameters/maxTokens",
								schemaPath: "#/properties/modelParameters/properties/maxTokens/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1",
								schema: 1,
								parentSchema: schema17.properties.modelParameters.properties.maxTokens,
								data: data8
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
					}
				}
				if (data5.maxCompletionTokens !== void 0) {
					let data9 = data5.maxCompletionTokens;
					if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
						const err20 = {
							instancePath: instancePath + "/modelParameters/maxCompletionTokens",
							schemaPath: "#/properties/modelParameters/properties/maxCompletionTokens/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema17.properties.modelParameters.properties.maxCompletionTokens.type,
							parentSchema: schema17.properties.modelParameters.properties.maxCompletionTokens,
							data: data9
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
					if (typeof data9 == "number" && isFinite(data9)) {
						if (data9 < 1 || isNaN(data9)) {
							const err21 = {
								instancePath: instancePath + "/modelParameters/maxCompletionTokens",
								schemaPath: "#/properties/modelParameters/properties/maxCompletionTokens/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1",
								schema: 1,
								parentSchema: schema17.properties.modelParameters.properties.maxCompletionTokens,
								data: data9
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
					}
				}
				if (data5.frequencyPenalty !== void 0) {
					let data10 = data5.frequencyPenalty;
					if (typeof data10 == "number" && isFinite(data10)) {
						if (data10 > 2 || isNaN(data10)) {
							const err22 = {
								instancePath: instancePath + "/modelParameters/frequencyPenalty",
								schemaPath: "#/properties/modelParameters/properties/frequencyPenalty/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 2
								},
								message: "must be <= 2",
								schema: 2,
								parentSchema: schema17.properties.modelParameters.properties.frequencyPenalty,
								data: data10
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
						if (data10 < -2 || isNaN(data10)) {
							const err23 = {
								instancePath: instancePath + "/modelParameters/frequencyPenalty",
								schemaPath: "#/properties/modelParameters/properties/frequencyPenalty/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: -2
								},
								message: "must be >= -2",
								schema: -2,
								parentSchema: schema17.properties.modelParameters.properties.frequencyPenalty,
								data: data10
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
					} else {
						const err24 = {
							instancePath: instancePath + "/modelParameters/frequencyPenalty",
							schemaPath: "#/properties/modelParameters/properties/frequencyPenalty/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number",
							schema: schema17.properties.modelParameters.properties.frequencyPenalty.type,
							parentSchema: schema17.properties.modelParameters.properties.frequencyPenalty,
							data: data10
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
				if (data5.presencePenalty !== void 0) {
					let data11 = data5.presencePenalty;
					if (typeof data11 == "number" && isFinite(data11)) {
						if (data11 > 2 || isNaN(data11)) {
							const err25 = {
								instancePath: instancePath + "/modelParameters/presencePenalty",
								schemaPath: "#/properties/modelParameters/properties/presencePenalty/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 2
								},
								message: "must be <= 2",
								schema: 2,
								parentSchema: schema17.properties.modelParameters.properties.presencePenalty,
								data: data11
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
						if (data11 < -2 || isNaN(data11)) {
							const err26 = {
								instancePath: instancePath + "/modelParameters/presencePenalty",
								schemaPath: "#/properties/modelParameters/properties/presencePenalty/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: -2
								},
								message: "must be >= -2",
								schema: -2,
								parentSchema: schema17.properties.modelParameters.properties.presencePenalty,
								data: data11
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
					} else {
						const err27 = {
							instancePath: instancePath + "/modelParameters/presencePenalty",
							schemaPath: "#/properties/modelParameters/properties/presencePenalty/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number",
							schema: schema17.properties.modelParameters.properties.presencePenalty.type,
							parentSchema: schema17.properties.modelParameters.properties.presencePenalty,
							data: data11
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
				}
				if (data5.stop !== void 0) {
					let data12 = data5.stop;
					if (Array.isArray(data12)) {
						const len1 = data12.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let data13 = data12[i1];
							if (typeof data13 === "string") {
								if (!pattern139.test(data13)) {
									const err28 = {
										instancePath: instancePath + "/modelParameters/stop/" + i1,
										schemaPath: "#/properties/modelParameters/properties/stop/items/pattern",
										keyword: "pattern",
										params: { pattern: "[\\s\\S]" },
										message: "must match pattern \"[\\s\\S]\"",
										schema: "[\\s\\S]",
										parentSchema: schema17.properties.modelParameters.properties.stop.items,
										data: data13
									};
									if (vErrors === null) vErrors = [err28];
									else vErrors.push(err28);
									errors++;
								}
							} else {
								const err29 = {
									instancePath: instancePath + "/modelParameters/stop/" + i1,
									schemaPath: "#/properties/modelParameters/properties/stop/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema17.properties.modelParameters.properties.stop.items.type,
									parentSchema: schema17.properties.modelParameters.properties.stop.items,
									data: data13
								};
								if (vErrors === null) vErrors = [err29];
								else vErrors.push(err29);
								errors++;
							}
						}
					} else {
						const err30 = {
							instancePath: instancePath + "/modelParameters/stop",
							schemaPath: "#/properties/modelParameters/properties/stop/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema17.properties.modelParameters.properties.stop.type,
							parentSchema: schema17.properties.modelParameters.properties.stop,
							data: data12
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
				}
				if (data5.seed !== void 0) {
					let data14 = data5.seed;
					if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
						const err31 = {
							instancePath: instancePath + "/modelParameters/seed",
							schemaPath: "#/properties/modelParameters/properties/seed/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema17.properties.modelParameters.properties.seed.type,
							parentSchema: schema17.properties.modelParameters.properties.seed,
							data: data14
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
				}
				if (data5.reasoningEffort !== void 0) {
					let data15 = data5.reasoningEffort;
					if (typeof data15 === "string") {
						if (!pattern1.test(data15)) {
							const err32 = {
								instancePath: instancePath + "/modelParameters/reasoningEffort",
								schemaPath: "#/properties/modelParameters/properties/reasoningEffort/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema17.properties.modelParameters.properties.reasoningEffort,
								data: data15
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
					} else {
						const err33 = {
							instancePath: instancePath + "/modelParameters/reasoningEffort",
							schemaPath: "#/properties/modelParameters/properties/reasoningEffort/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema17.properties.modelParameters.properties.reasoningEffort.type,
							parentSchema: schema17.properties.modelParameters.properties.reasoningEffort,
							data: data15
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					}
				}
			} else {
				const err34 = {
					instancePath: instancePath + "/modelParameters",
					schemaPath: "#/properties/modelParameters/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema17.properties.modelParameters.type,
					parentSchema: schema17.properties.modelParameters,
					data: data5
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
		}
	} else {
		const err35 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema17.type,
			parentSchema: schema17,
			data
		};
		if (vErrors === null) vErrors = [err35];
		else vErrors.push(err35);
		errors++;
	}
	validate38.errors = vErrors;
	return errors === 0;
}
const tools = validate39;
const schema18 = {
	"type": "array",
	"title": "a list of tools",
	"items": {
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"type": { "const": "function" },
			"function": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"name": {
						"type": "string",
						"pattern": "^[A-Za-z0-9_-]{1,64}$",
						"title": "a function name of at most 64 letters, digits, dashes and underscores"
					},
					"description": {
						"type": "string",
						"title": "a text"
					},
					"parameters": {
						"type": "object",
						"title": "a JSON Schema"
					},
					"strict": {
						"type": "boolean",
						"title": "true or false"
					}
				},
				"required": ["name"],
				"title": "a function definition"
			}
		},
		"required": ["type", "function"],
		"title": "a tool"
	}
};
const pattern146 = new RegExp("^[A-Za-z0-9_-]{1,64}$", "u");
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.type === void 0) {
					const err0 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/required",
						keyword: "required",
						params: { missingProperty: "type" },
						message: "must have required property 'type'",
						schema: schema18.items.required,
						parentSchema: schema18.items,
						data: data0
					};
					if (vErrors === null) vErrors = [err0];
					else vErrors.push(err0);
					errors++;
				}
				if (data0.function === void 0) {
					const err1 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/required",
						keyword: "required",
						params: { missingProperty: "function" },
						message: "must have required property 'function'",
						schema: schema18.items.required,
						parentSchema: schema18.items,
						data: data0
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				for (const key0 in data0) if (!(key0 === "type" || key0 === "function")) {
					const err2 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema18.items,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data0.type !== void 0) {
					let data1 = data0.type;
					if ("function" !== data1) {
						const err3 = {
							instancePath: instancePath + "/" + i0 + "/type",
							schemaPath: "#/items/properties/type/const",
							keyword: "const",
							params: { allowedValue: "function" },
							message: "must be equal to constant",
							schema: "function",
							parentSchema: schema18.items.properties.type,
							data: data1
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
				if (data0.function !== void 0) {
					let data2 = data0.function;
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.name === void 0) {
							const err4 = {
								instancePath: instancePath + "/" + i0 + "/function",
								schemaPath: "#/items/properties/function/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'",
								schema: schema18.items.properties.function.required,
								parentSchema: schema18.items.properties.function,
								data: data2
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						for (const key1 in data2) if (!(key1 === "name" || key1 === "description" || key1 === "parameters" || key1 === "strict")) {
							const err5 = {
								instancePath: instancePath + "/" + i0 + "/function",
								schemaPath: "#/items/properties/function/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema18.items.properties.function,
								data: data2
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data2.name !== void 0) {
							let data3 = data2.name;
							if (typeof data3 === "string") {
								if (!pattern146.test(data3)) {
									const err6 = {
										instancePath: instancePath + "/" + i0 + "/function/name",
										schemaPath: "#/items/properties/function/properties/name/pattern",
										keyword: "pattern",
										params: { pattern: "^[A-Za-z0-9_-]{1,64}$" },
										message: "must match pattern \"^[A-Za-z0-9_-]{1,64}$\"",
										schema: "^[A-Za-z0-9_-]{1,64}$",
										parentSchema: schema18.items.properties.function.properties.name,
										data: data3
									};
									if (vErrors === null) vErrors = [err6];
									else vErrors.push(err6);
									errors++;
								}
							} else {
								const err7 = {
									instancePath: instancePath + "/" + i0 + "/function/name",
									schemaPath: "#/items/properties/function/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema18.items.properties.function.properties.name.type,
									parentSchema: schema18.items.properties.function.properties.name,
									data: data3
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						}
						if (data2.description !== void 0) {
							let data4 = data2.description;
							if (typeof data4 !== "string") {
								const err8 = {
									instancePath: instancePath + "/" + i0 + "/function/description",
									schemaPath: "#/items/properties/function/properties/description/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema18.items.properties.function.properties.description.type,
									parentSchema: schema18.items.properties.function.properties.description,
									data: data4
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
						}
						if (data2.parameters !== void 0) {
							let data5 = data2.parameters;
							if (!(data5 && typeof data5 == "object" && !Array.isArray(data5))) {
								const err9 = {
									instancePath: instancePath + "/" + i0 + "/function/parameters",
									schemaPath: "#/items/properties/function/properties/parameters/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object",
									schema: schema18.items.properties.function.properties.parameters.type,
									parentSchema: schema18.items.properties.function.properties.parameters,
									data: data5
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
						if (data2.strict !== void 0) {
							let data6 = data2.strict;
							if (typeof data6 !== "boolean") {
								const err10 = {
									instancePath: instancePath + "/" + i0 + "/function/strict",
									schemaPath: "#/items/properties/function/properties/strict/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean",
									schema: schema18.items.properties.function.properties.strict.type,
									parentSchema: schema18.items.properties.function.properties.strict,
									data: data6
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
						}
					} else {
						const err11 = {
							instancePath: instancePath + "/" + i0 + "/function",
							schemaPath: "#/items/properties/function/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema18.items.properties.function.type,
							parentSchema: schema18.items.properties.function,
							data: data2
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema18.items.type,
					parentSchema: schema18.items,
					data: data0
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
	} else {
		const err13 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array",
			schema: schema18.type,
			parentSchema: schema18,
			data
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	}
	validate39.errors = vErrors;
	return errors === 0;
}
const policy = validate40;
const schema19 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"policy": {
			"type": "string",
			"pattern": "\\S",
			"title": "a text that is not empty"
		},
		"version": {
			"type": "string",
			"pattern": "^\\d+\\.\\d+\\.\\d+$",
			"title": "a version such as \"3.0.0\""
		},
		"owner": {
			"type": "string",
			"pattern": "\\S",
			"title": "a text that is not empty"
		},
		"description": {
			"type": "string",
			"title": "a text"
		},
		"autonomy": { "enum": [
			"suggest",
			"propose",
			"act"
		] },
		"retrievalOnly": {
			"type": "boolean",
			"title": "true or false"
		},
		"actions": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"allowed": {
					"type": "array",
					"items": {
						"type": "string",
						"pattern": "\\S",
						"title": "a text that is not empty"
					},
					"title": "a list of texts"
				},
				"needApproval": {
					"type": "array",
					"items": {
						"type": "string",
						"pattern": "\\S",
						"title": "a text that is not empty"
					},
					"title": "a list of texts"
				},
				"most": {
					"type": "integer",
					"minimum": 0,
					"title": "a whole number from 0"
				}
			},
			"required": [],
			"title": "the actions"
		},
		"never": {
			"type": "array",
			"items": {
				"type": "string",
				"pattern": "\\S",
				"title": "a text that is not empty"
			},
			"title": "a list of texts"
		},
		"forbiddenContent": {
			"type": "array",
			"items": {
				"type": "string",
				"pattern": "\\S",
				"title": "a text that is not empty"
			},
			"title": "a list of texts"
		},
		"dataScopes": {
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"scope": {
						"type": "string",
						"pattern": "\\S",
						"title": "a text that is not empty"
					},
					"purpose": {
						"type": "string",
						"pattern": "\\S",
						"title": "a text that is not empty"
					},
					"access": { "enum": ["read", "write"] }
				},
				"required": ["scope", "purpose"],
				"title": "a data scope with its purpose"
			},
			"title": "a list of data scopes"
		},
		"escalation": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"to": {
					"type": "string",
					"pattern": "\\S",
					"title": "a text that is not empty"
				},
				"when": {
					"type": "array",
					"items": {
						"type": "string",
						"pattern": "\\S",
						"title": "a text that is not empty"
					},
					"title": "a list of texts"
				}
			},
			"required": ["to"],
			"title": "the escalation"
		}
	},
	"required": ["policy", "version"],
	"title": "a policy"
};
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.policy === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "policy" },
				message: "must have required property 'policy'",
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.version === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'",
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema19.properties, key0)) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.policy !== void 0) {
			let data0 = data.policy;
			if (typeof data0 === "string") {
				if (!pattern1.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/policy",
						schemaPath: "#/properties/policy/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema19.properties.policy,
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/policy",
					schemaPath: "#/properties/policy/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema19.properties.policy.type,
					parentSchema: schema19.properties.policy,
					data: data0
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.version !== void 0) {
			let data1 = data.version;
			if (typeof data1 === "string") {
				if (!pattern33.test(data1)) {
					const err5 = {
						instancePath: instancePath + "/version",
						schemaPath: "#/properties/version/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d+\\.\\d+\\.\\d+$" },
						message: "must match pattern \"^\\d+\\.\\d+\\.\\d+$\"",
						schema: "^\\d+\\.\\d+\\.\\d+$",
						parentSchema: schema19.properties.version,
						data: data1
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema19.properties.version.type,
					parentSchema: schema19.properties.version,
					data: data1
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.owner !== void 0) {
			let data2 = data.owner;
			if (typeof data2 === "string") {
				if (!pattern1.test(data2)) {
					const err7 = {
						instancePath: instancePath + "/owner",
						schemaPath: "#/properties/owner/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema19.properties.owner,
						data: data2
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/owner",
					schemaPath: "#/properties/owner/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema19.properties.owner.type,
					parentSchema: schema19.properties.owner,
					data: data2
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data3 = data.description;
			if (typeof data3 !== "string") {
				const err9 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema19.properties.description.type,
					parentSchema: schema19.properties.description,
					data: data3
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.autonomy !== void 0) {
			let data4 = data.autonomy;
			if (!(data4 === "suggest" || data4 === "propose" || data4 === "act")) {
				const err10 = {
					instancePath: instancePath + "/autonomy",
					schemaPath: "#/properties/autonomy/enum",
					keyword: "enum",
					params: { allowedValues: schema19.properties.autonomy.enum },
					message: "must be equal to one of the allowed values",
					schema: schema19.properties.autonomy.enum,
					parentSchema: schema19.properties.autonomy,
					data: data4
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.retrievalOnly !== void 0) {
			let data5 = data.retrievalOnly;
			if (typeof data5 !== "boolean") {
				const err11 = {
					instancePath: instancePath + "/retrievalOnly",
					schemaPath: "#/properties/retrievalOnly/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema19.properties.retrievalOnly.type,
					parentSchema: schema19.properties.retrievalOnly,
					data: data5
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.actions !== void 0) {
			let data6 = data.actions;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				for (const key1 in data6) if (!(key1 === "allowed" || key1 === "needApproval" || key1 === "most")) {
					const err12 = {
						instancePath: instancePath + "/actions",
						schemaPath: "#/properties/actions/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema19.properties.actions,
						data: data6
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (data6.allowed !== void 0) {
					let data7 = data6.allowed;
					if (Array.isArray(data7)) {
						const len0 = data7.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data8 = data7[i0];
							if (typeof data8 === "string") {
								if (!pattern1.test(data8)) {
									const err13 = {
										instancePath: instancePath + "/actions/allowed/" + i0,
										schemaPath: "#/properties/actions/properties/allowed/items/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema19.properties.actions.properties.allowed.items,
										data: data8
									};
									if (vErrors === null) vErrors = [err13];
									else vErrors.push(err13);
									errors++;
								}
							} else {
								const err14 = {
									instancePath: instancePath + "/actions/allowed/" + i0,
									schemaPath: "#/properties/actions/properties/allowed/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema19.properties.actions.properties.allowed.items.type,
									parentSchema: schema19.properties.actions.properties.allowed.items,
									data: data8
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
						}
					} else {
						const err15 = {
							instancePath: instancePath + "/actions/allowed",
							schemaPath: "#/properties/actions/properties/allowed/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema19.properties.actions.properties.allowed.type,
							parentSchema: schema19.properties.actions.properties.allowed,
							data: data7
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
				if (data6.needApproval !== void 0) {
					let data9 = data6.needApproval;
					if (Array.isArray(data9)) {
						const len1 = data9.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let data10 = data9[i1];
							if (typeof data10 === "string") {
								if (!pattern1.test(data10)) {
									const err16 = {
										instancePath: instancePath + "/actions/needApproval/" + i1,
										schemaPath: "#/properties/actions/properties/needApproval/items/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema19.properties.actions.properties.needApproval.items,
										data: data10
									};
									if (vErrors === null) vErrors = [err16];
									else vErrors.push(err16);
									errors++;
								}
							} else {
								const err17 = {
									instancePath: instancePath + "/actions/needApproval/" + i1,
									schemaPath: "#/properties/actions/properties/needApproval/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema19.properties.actions.properties.needApproval.items.type,
									parentSchema: schema19.properties.actions.properties.needApproval.items,
									data: data10
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							}
						}
					} else {
						const err18 = {
							instancePath: instancePath + "/actions/needApproval",
							schemaPath: "#/properties/actions/properties/needApproval/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema19.properties.actions.properties.needApproval.type,
							parentSchema: schema19.properties.actions.properties.needApproval,
							data: data9
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
				if (data6.most !== void 0) {
					let data11 = data6.most;
					if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
						const err19 = {
							instancePath: instancePath + "/actions/most",
							schemaPath: "#/properties/actions/properties/most/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema19.properties.actions.properties.most.type,
							parentSchema: schema19.properties.actions.properties.most,
							data: data11
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
					if (typeof data11 == "number" && isFinite(data11)) {
						if (data11 < 0 || isNaN(data11)) {
							const err20 = {
								instancePath: instancePath + "/actions/most",
								schemaPath: "#/properties/actions/properties/most/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0",
								schema: 0,
								parentSchema: schema19.properties.actions.properties.most,
								data: data11
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
					}
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/actions",
					schemaPath: "#/properties/actions/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema19.properties.actions.type,
					parentSchema: schema19.properties.actions,
					data: data6
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.never !== void 0) {
			let data12 = data.never;
			if (Array.isArray(data12)) {
				const len2 = data12.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data13 = data12[i2];
					if (typeof data13 === "string") {
						if (!pattern1.test(data13)) {
							const err22 = {
								instancePath: instancePath + "/never/" + i2,
								schemaPath: "#/properties/never/items/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema19.properties.never.items,
								data: data13
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
					} else {
						const err23 = {
							instancePath: instancePath + "/never/" + i2,
							schemaPath: "#/properties/never/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema19.properties.never.items.type,
							parentSchema: schema19.properties.never.items,
							data: data13
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/never",
					schemaPath: "#/properties/never/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema19.properties.never.type,
					parentSchema: schema19.properties.never,
					data: data12
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.forbiddenContent !== void 0) {
			let data14 = data.forbiddenContent;
			if (Array.isArray(data14)) {
				const len3 = data14.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data15 = data14[i3];
					if (typeof data15 === "string") {
						if (!pattern1.test(data15)) {
							const err25 = {
								instancePath: instancePath + "/forbiddenContent/" + i3,
								schemaPath: "#/properties/forbiddenContent/items/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema19.properties.forbiddenContent.items,
								data: data15
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
					} else {
						const err26 = {
							instancePath: instancePath + "/forbiddenContent/" + i3,
							schemaPath: "#/properties/forbiddenContent/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema19.properties.forbiddenContent.items.type,
							parentSchema: schema19.properties.forbiddenContent.items,
							data: data15
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/forbiddenContent",
					schemaPath: "#/properties/forbiddenContent/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema19.properties.forbiddenContent.type,
					parentSchema: schema19.properties.forbiddenContent,
					data: data14
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.dataScopes !== void 0) {
			let data16 = data.dataScopes;
			if (Array.isArray(data16)) {
				const len4 = data16.length;
				for (let i4 = 0; i4 < len4; i4++) {
					let data17 = data16[i4];
					if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
						if (data17.scope === void 0) {
							const err28 = {
								instancePath: instancePath + "/dataScopes/" + i4,
								schemaPath: "#/properties/dataScopes/items/required",
								keyword: "required",
								params: { missingProperty: "scope" },
								message: "must have required property 'scope'",
								schema: schema19.properties.dataScopes.items.required,
								parentSchema: schema19.properties.dataScopes.items,
								data: data17
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
						if (data17.purpose === void 0) {
							const err29 = {
								instancePath: instancePath + "/dataScopes/" + i4,
								schemaPath: "#/properties/dataScopes/items/required",
								keyword: "required",
								params: { missingProperty: "purpose" },
								message: "must have required property 'purpose'",
								schema: schema19.properties.dataScopes.items.required,
								parentSchema: schema19.properties.dataScopes.items,
								data: data17
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
						for (const key2 in data17) if (!(key2 === "scope" || key2 === "purpose" || key2 === "access")) {
							const err30 = {
								instancePath: instancePath + "/dataScopes/" + i4,
								schemaPath: "#/properties/dataScopes/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema19.properties.dataScopes.items,
								data: data17
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
						if (data17.scope !== void 0) {
							let data18 = data17.scope;
							if (typeof data18 === "string") {
								if (!pattern1.test(data18)) {
									const err31 = {
										instancePath: instancePath + "/dataScopes/" + i4 + "/scope",
										schemaPath: "#/properties/dataScopes/items/properties/scope/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema19.properties.dataScopes.items.properties.scope,
										data: data18
									};
									if (vErrors === null) vErrors = [err31];
									else vErrors.push(err31);
									errors++;
								}
							} else {
								const err32 = {
									instancePath: instancePath + "/dataScopes/" + i4 + "/scope",
									schemaPath: "#/properties/dataScopes/items/properties/scope/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema19.properties.dataScopes.items.properties.scope.type,
									parentSchema: schema19.properties.dataScopes.items.properties.scope,
									data: data18
								};
								if (vErrors === null) vErrors = [err32];
								else vErrors.push(err32);
								errors++;
							}
						}
						if (data17.purpose !== void 0) {
							let data19 = data17.purpose;
							if (typeof data19 === "string") {
								if (!pattern1.test(data19)) {
									const err33 = {
										instancePath: instancePath + "/dataScopes/" + i4 + "/purpose",
										schemaPath: "#/properties/dataScopes/items/properties/purpose/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema19.properties.dataScopes.items.properties.purpose,
										data: data19
									};
									if (vErrors === null) vErrors = [err33];
									else vErrors.push(err33);
									errors++;
								}
							} else {
								const err34 = {
									instancePath: instancePath + "/dataScopes/" + i4 + "/purpose",
									schemaPath: "#/properties/dataScopes/items/properties/purpose/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema19.properties.dataScopes.items.properties.purpose.type,
									parentSchema: schema19.properties.dataScopes.items.properties.purpose,
									data: data19
								};
								if (vErrors === null) vErrors = [err34];
								else vErrors.push(err34);
								errors++;
							}
						}
						if (data17.access !== void 0) {
							let data20 = data17.access;
							if (!(data20 === "read" || data20 === "write")) {
								const err35 = {
									instancePath: instancePath + "/dataScopes/" + i4 + "/access",
									schemaPath: "#/properties/dataScopes/items/properties/access/enum",
									keyword: "enum",
									params: { allowedValues: schema19.properties.dataScopes.items.properties.access.enum },
									message: "must be equal to one of the allowed values",
									schema: schema19.properties.dataScopes.items.properties.access.enum,
									parentSchema: schema19.properties.dataScopes.items.properties.access,
									data: data20
								};
								if (vErrors === null) vErrors = [err35];
								else vErrors.push(err35);
								errors++;
							}
						}
					} else {
						const err36 = {
							instancePath: instancePath + "/dataScopes/" + i4,
							schemaPath: "#/properties/dataScopes/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema19.properties.dataScopes.items.type,
							parentSchema: schema19.properties.dataScopes.items,
							data: data17
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
				}
			} else {
				const err37 = {
					instancePath: instancePath + "/dataScopes",
					schemaPath: "#/properties/dataScopes/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema19.properties.dataScopes.type,
					parentSchema: schema19.properties.dataScopes,
					data: data16
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			}
		}
		if (data.escalation !== void 0) {
			let data21 = data.escalation;
			if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
				if (data21.to === void 0) {
					const err38 = {
						instancePath: instancePath + "/escalation",
						schemaPath: "#/properties/escalation/required",
						keyword: "required",
						params: { missingProperty: "to" },
						message: "must have required property 'to'",
						schema: schema19.properties.escalation.required,
						parentSchema: schema19.properties.escalation,
						data: data21
					};
					if (vErrors === null) vErrors = [err38];
					else vErrors.push(err38);
					errors++;
				}
				for (const key3 in data21) if (!(key3 === "to" || key3 === "when")) {
					const err39 = {
						instancePath: instancePath + "/escalation",
						schemaPath: "#/properties/escalation/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema19.properties.escalation,
						data: data21
					};
					if (vErrors === null) vErrors = [err39];
					else vErrors.push(err39);
					errors++;
				}
				if (data21.to !== void 0) {
					let data22 = data21.to;
					if (typeof data22 === "string") {
						if (!pattern1.test(data22)) {
							const err40 = {
								instancePath: instancePath + "/escalation/to",
								schemaPath: "#/properties/escalation/properties/to/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema19.properties.escalation.properties.to,
								data: data22
							};
							if (vErrors === null) vErrors = [err40];
							else vErrors.push(err40);
							errors++;
						}
					} else {
						const err41 = {
							instancePath: instancePath + "/escalation/to",
							schemaPath: "#/properties/escalation/properties/to/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema19.properties.escalation.properties.to.type,
							parentSchema: schema19.properties.escalation.properties.to,
							data: data22
						};
						if (vErrors === null) vErrors = [err41];
						else vErrors.push(err41);
						errors++;
					}
				}
				if (data21.when !== void 0) {
					let data23 = data21.when;
					if (Array.isArray(data23)) {
						const len5 = data23.length;
						for (let i5 = 0; i5 < len5; i5++) {
							let data24 = data23[i5];
							if (typeof data24 === "string") {
								if (!pattern1.test(data24)) {
									const err42 = {
										instancePath: instancePath + "/escalation/when/" + i5,
										schemaPath: "#/properties/escalation/properties/when/items/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema19.properties.escalation.properties.when.items,
										data: data24
									};
									if (vErrors === null) vErrors = [err42];
									else vErrors.push(err42);
									errors++;
								}
							} else {
								const err43 = {
									instancePath: instancePath + "/escalation/when/" + i5,
									schemaPath: "#/properties/escalation/properties/when/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema19.properties.escalation.properties.when.items.type,
									parentSchema: schema19.properties.escalation.properties.when.items,
									data: data24
								};
								if (vErrors === null) vErrors = [err43];
								else vErrors.push(err43);
								errors++;
							}
						}
					} else {
						const err44 = {
							instancePath: instancePath + "/escalation/when",
							schemaPath: "#/properties/escalation/properties/when/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema19.properties.escalation.properties.when.type,
							parentSchema: schema19.properties.escalation.properties.when,
							data: data23
						};
						if (vErrors === null) vErrors = [err44];
						else vErrors.push(err44);
						errors++;
					}
				}
			} else {
				const err45 = {
					instancePath: instancePath + "/escalation",
					schemaPath: "#/properties/escalation/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema19.properties.escalation.type,
					parentSchema: schema19.properties.escalation,
					data: data21
				};
				if (vErrors === null) vErrors = [err45];
				else vErrors.push(err45);
				errors++;
			}
		}
	} else {
		const err46 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema19.type,
			parentSchema: schema19,
			data
		};
		if (vErrors === null) vErrors = [err46];
		else vErrors.push(err46);
		errors++;
	}
	validate40.errors = vErrors;
	return errors === 0;
}
const result = validate41;
const schema20 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"description": "Schema version 1. Rates are 0 to 1, differences head minus baseline, times in milliseconds.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"schemaVersion",
		"headgate",
		"startedAt",
		"durationMs",
		"revisions",
		"settingsPath",
		"rule",
		"notices",
		"changes",
		"decision",
		"evalsets"
	],
	"properties": {
		"schemaVersion": { "const": 1 },
		"headgate": {
			"type": "string",
			"description": "The version of Headgate."
		},
		"startedAt": {
			"type": "string",
			"description": "ISO 8601, UTC."
		},
		"durationMs": {
			"type": "integer",
			"minimum": 0
		},
		"revisions": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"baseline",
				"head",
				"chosenBy"
			],
			"properties": {
				"baseline": { "$ref": "#/definitions/revision" },
				"head": { "$ref": "#/definitions/revision" },
				"chosenBy": {
					"type": "string",
					"description": "How the two commits were chosen, in words."
				}
			}
		},
		"settingsPath": {
			"type": ["string", "null"],
			"description": "The settings file of base; null where base has none and defaults hold."
		},
		"rule": {
			"anyOf": [{ "$ref": "#/definitions/rule" }, { "type": "null" }],
			"description": "The trusted settings that the decision depends on; null when the run ended before they were read."
		},
		"notices": {
			"type": "array",
			"items": { "type": "string" }
		},
		"changes": {
			"type": "array",
			"items": { "$ref": "#/definitions/fileChange" },
			"description": "All files that differ between the two commits."
		},
		"decision": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"action",
				"verdict",
				"sentence",
				"exitCode"
			],
			"properties": {
				"action": { "enum": [
					"allow",
					"advise",
					"block"
				] },
				"verdict": { "enum": [
					"passed",
					"regressed",
					"inconclusive",
					"invalid",
					"not-applicable"
				] },
				"sentence": { "type": "string" },
				"exitCode": { "enum": [
					0,
					1,
					3
				] }
			}
		},
		"evalsets": {
			"type": "array",
			"items": { "$ref": "#/definitions/evalset" },
			"description": "The evalsets that were judged; empty when the run is not applicable."
		}
	},
	"definitions": {
		"sha": {
			"type": "string",
			"description": "A full commit SHA; empty when there is no commit.",
			"pattern": "^([0-9a-f]{40}|[0-9a-f]{64})?$"
		},
		"revision": {
			"type": "object",
			"additionalProperties": false,
			"required": ["sha", "label"],
			"properties": {
				"sha": { "$ref": "#/definitions/sha" },
				"label": {
					"type": "string",
					"description": "A name that people know the commit by."
				}
			}
		},
		"rule": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"maxErroredShare",
				"onInconclusive",
				"prices"
			],
			"properties": {
				"maxErroredShare": {
					"type": "number",
					"minimum": 0,
					"maximum": 1,
					"description": "More trials without a grade than this share make a verdict invalid."
				},
				"onInconclusive": { "enum": ["advise", "block"] },
				"prices": {
					"type": "object",
					"additionalProperties": {
						"type": "object",
						"additionalProperties": false,
						"required": ["input", "output"],
						"properties": {
							"input": {
								"type": "number",
								"minimum": 0
							},
							"output": {
								"type": "number",
								"minimum": 0
							}
						}
					},
					"description": "US dollars for a million tokens, by model."
				}
			}
		},
		"fileChange": {
			"type": "object",
			"additionalProperties": false,
			"required": ["path", "kind"],
			"properties": {
				"path": { "type": "string" },
				"previousPath": {
					"type": "string",
					"description": "Where the file was on base, if it was renamed."
				},
				"kind": { "enum": [
					"byte-order-mark",
					"line-ends",
					"whitespace",
					"content",
					"added",
					"removed",
					"renamed"
				] },
				"role": {
					"enum": [
						"prompt",
						"tools",
						"policy",
						"watched",
						"evalset",
						"settings"
					],
					"description": "The part that the file plays; absent when it plays none."
				}
			}
		},
		"judgingChange": {
			"type": "object",
			"additionalProperties": false,
			"required": ["kind", "what"],
			"properties": {
				"kind": { "enum": [
					"weakened",
					"added",
					"changed"
				] },
				"what": { "type": "string" }
			}
		},
		"budget": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"passRateDrop",
				"mustCatch",
				"byTag",
				"mustPass"
			],
			"properties": {
				"passRateDrop": {
					"type": "number",
					"minimum": 0,
					"maximum": 1,
					"description": "The accepted drop."
				},
				"mustCatch": {
					"type": "number",
					"minimum": 0,
					"maximum": 1,
					"description": "The drop that must not pass."
				},
				"byTag": {
					"type": "object",
					"additionalProperties": {
						"type": "object",
						"additionalProperties": false,
						"required": ["passRateDrop", "mustCatch"],
						"properties": {
							"passRateDrop": {
								"type": "number",
								"minimum": 0,
								"maximum": 1,
								"description": "The accepted drop."
							},
							"mustCatch": {
								"type": "number",
								"minimum": 0,
								"maximum": 1,
								"description": "The drop that must not pass."
							}
						}
					}
				},
				"mustPass": {
					"type": "object",
					"additionalProperties": false,
					"required": [
						"cases",
						"tags",
						"mode"
					],
					"properties": {
						"cases": {
							"type": "array",
							"items": { "type": "string" }
						},
						"tags": {
							"type": "array",
							"items": { "type": "string" }
						},
						"mode": { "enum": ["confirmed", "strict"] }
					}
				},
				"newlyFailing": {
					"type": "integer",
					"minimum": 0,
					"description": "Cases that may break, at most."
				},
				"floorPassRate": {
					"type": "number",
					"minimum": 0,
					"maximum": 1,
					"description": "The least pass rate of head."
				},
				"volatilityRise": {
					"type": "number",
					"minimum": 0,
					"maximum": 1,
					"description": "How much more often two trials of a case may disagree."
				},
				"costRise": {
					"type": "number",
					"minimum": 0,
					"description": "A share of the cost on base."
				},
				"p95LatencyRise": {
					"type": "number",
					"minimum": 0,
					"description": "A share of the latency on base."
				},
				"p95FirstTokenRise": {
					"type": "number",
					"minimum": 0,
					"description": "A share of the time to the first token on base."
				}
			},
			"description": "As base has it, with defaults filled in; a budget that is not set is absent."
		},
		"statistics": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"estimand",
				"mode",
				"measure",
				"falseRed",
				"falseGreen",
				"tagCorrection"
			],
			"properties": {
				"estimand": { "enum": ["fixed-set", "population"] },
				"mode": { "enum": ["sequential", "fixed"] },
				"measure": { "enum": ["outcome", "score"] },
				"falseRed": {
					"type": "number",
					"minimum": 0,
					"maximum": .2
				},
				"falseGreen": {
					"type": "number",
					"minimum": 0,
					"maximum": .2
				},
				"tagCorrection": { "enum": ["holm", "none"] }
			}
		},
		"rateEstimate": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"rate",
				"low",
				"high"
			],
			"properties": {
				"rate": {
					"type": ["number", "null"],
					"minimum": 0,
					"maximum": 1,
					"description": "Mean over the trials that the last look used; null when nothing was graded."
				},
				"low": {
					"type": ["number", "null"],
					"minimum": 0,
					"maximum": 1,
					"description": "Lower end of Wilson's 95 % interval, which counts cases."
				},
				"high": {
					"type": ["number", "null"],
					"minimum": 0,
					"maximum": 1,
					"description": "Upper end of Wilson's 95 % interval, which counts cases."
				}
			}
		},
		"caseSide": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"passed",
				"failed",
				"errored",
				"rate"
			],
			"properties": {
				"passed": {
					"type": "integer",
					"minimum": 0,
					"description": "Trials."
				},
				"failed": {
					"type": "integer",
					"minimum": 0,
					"description": "Trials."
				},
				"errored": {
					"type": "integer",
					"minimum": 0,
					"description": "Trials without a grade."
				},
				"rate": {
					"type": ["number", "null"],
					"description": "Null when no trial was graded.",
					"minimum": 0,
					"maximum": 1
				}
			}
		},
		"caseComparison": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"caseId",
				"sides",
				"state",
				"identical",
				"mustPass"
			],
			"properties": {
				"caseId": { "type": "string" },
				"sides": {
					"type": "object",
					"additionalProperties": false,
					"required": ["baseline", "head"],
					"properties": {
						"baseline": { "$ref": "#/definitions/caseSide" },
						"head": { "$ref": "#/definitions/caseSide" }
					}
				},
				"state": {
					"enum": [
						"broke",
						"fixed",
						"both-passed",
						"both-failed",
						"missing",
						"not-run"
					],
					"description": "By whether more than half of the graded trials pass on each side. missing: tried and without a grade on some side. not-run: decided without it."
				},
				"identical": {
					"type": "boolean",
					"description": "Both sides made the same request, so they cannot differ."
				},
				"mustPass": { "type": "boolean" }
			}
		},
		"look": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"stage",
				"pairsRun",
				"difference",
				"failScore",
				"failBound",
				"passScore",
				"passBound"
			],
			"properties": {
				"stage": {
					"enum": [
						"block",
						"round",
						"confirmation"
					],
					"description": "Part of the first pass, a whole round, or reruns of flipped cases."
				},
				"pairsRun": {
					"type": "integer",
					"minimum": 0,
					"description": "Pairs of trials run so far, without identical requests."
				},
				"difference": {
					"type": "number",
					"minimum": -1,
					"maximum": 1,
					"description": "Head minus baseline."
				},
				"failScore": {
					"type": "number",
					"description": "Evidence of a drop beyond the budget."
				},
				"failBound": {
					"type": ["number", "null"],
					"description": "The failScore that red needs; null when this look did not test for it."
				},
				"passScore": {
					"type": "number",
					"description": "Evidence against a drop of mustCatch."
				},
				"passBound": {
					"type": ["number", "null"],
					"description": "The passScore that green needs; null when this look did not test for it."
				}
			}
		},
		"comparison": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"cases",
				"baseline",
				"head",
				"pairedCases",
				"difference",
				"low",
				"high",
				"looks",
				"broke",
				"fixed",
				"anyChangeP",
				"erroredTrials",
				"plannedTrials",
				"detectableDrop"
			],
			"properties": {
				"cases": {
					"type": "array",
					"items": { "$ref": "#/definitions/caseComparison" }
				},
				"baseline": { "$ref": "#/definitions/rateEstimate" },
				"head": { "$ref": "#/definitions/rateEstimate" },
				"pairedCases": {
					"type": "integer",
					"minimum": 0,
					"description": "Cases with graded trials on both sides, or identical requests, that the last look used."
				},
				"difference": {
					"type": ["number", "null"],
					"description": "Head minus baseline, by the weights of the cases.",
					"minimum": -1,
					"maximum": 1
				},
				"low": {
					"type": ["number", "null"],
					"description": "Lower bound, over −mustCatch when the pass rate passed; null when no look tested for it."
				},
				"high": {
					"type": ["number", "null"],
					"description": "Upper bound, under −passRateDrop when the pass rate regressed; null when no look tested for it."
				},
				"looks": {
					"type": "array",
					"items": { "$ref": "#/definitions/look" },
					"description": "Each weighing of the evidence by the stopping rule, in order."
				},
				"broke": {
					"type": "integer",
					"minimum": 0,
					"description": "Cases."
				},
				"fixed": {
					"type": "integer",
					"minimum": 0,
					"description": "Cases."
				},
				"anyChangeP": {
					"type": ["number", "null"],
					"minimum": 0,
					"maximum": 1,
					"description": "Two-sided p-value of McNemar's exact test on the cases that broke and were fixed; null when there was no look."
				},
				"erroredTrials": {
					"type": "integer",
					"minimum": 0,
					"description": "Trials without a grade, on both sides."
				},
				"plannedTrials": {
					"type": "integer",
					"minimum": 0,
					"description": "Trials that were called for, on both sides."
				},
				"detectableDrop": {
					"type": ["number", "null"],
					"minimum": 0,
					"description": "The drop that this run would have caught with a chance of 80 %; null for the population, and when no look tested for red."
				}
			}
		},
		"budgetState": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"budget",
				"allowed",
				"measured",
				"state"
			],
			"properties": {
				"budget": { "type": "string" },
				"allowed": { "type": "string" },
				"measured": { "type": "string" },
				"state": { "$ref": "#/definitions/verdictKind" }
			}
		},
		"verdictKind": { "enum": [
			"passed",
			"regressed",
			"inconclusive",
			"invalid"
		] },
		"verdict": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"evalset",
				"kind",
				"sentence",
				"rule",
				"budgets",
				"comparison",
				"failedMustPass",
				"providerFault"
			],
			"properties": {
				"evalset": { "type": "string" },
				"kind": { "$ref": "#/definitions/verdictKind" },
				"sentence": { "type": "string" },
				"rule": {
					"type": "array",
					"items": { "type": "string" },
					"description": "The rule that was applied, in sentences."
				},
				"budgets": {
					"type": "array",
					"items": { "$ref": "#/definitions/budgetState" }
				},
				"comparison": { "$ref": "#/definitions/comparison" },
				"failedMustPass": {
					"type": "array",
					"items": { "type": "string" },
					"description": "Must-pass cases that failed on head though not on base, by id."
				},
				"settledBy": {
					"type": "string",
					"description": "What would settle an inconclusive verdict."
				},
				"providerFault": {
					"type": "boolean",
					"description": "Evidence is missing because the provider failed."
				}
			}
		},
		"grade": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"grader",
				"type",
				"weight",
				"required",
				"passed",
				"score",
				"explanation"
			],
			"properties": {
				"grader": {
					"type": "string",
					"description": "Its name."
				},
				"type": { "type": "string" },
				"weight": {
					"type": "number",
					"minimum": 0
				},
				"required": { "type": "boolean" },
				"passed": { "type": "boolean" },
				"score": {
					"type": "number",
					"minimum": 0,
					"maximum": 1
				},
				"explanation": { "type": "string" }
			}
		},
		"toolCall": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"id",
				"name",
				"arguments"
			],
			"properties": {
				"id": { "type": "string" },
				"name": { "type": "string" },
				"arguments": {
					"type": "string",
					"description": "JSON as the model wrote it."
				}
			}
		},
		"trial": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"caseId",
				"side",
				"index",
				"outcome",
				"score",
				"grades",
				"output",
				"toolCalls",
				"requestKey",
				"shared",
				"source",
				"latencyMs"
			],
			"properties": {
				"caseId": { "type": "string" },
				"side": { "enum": ["baseline", "head"] },
				"index": {
					"type": "integer",
					"minimum": 0,
					"description": "Counts from 0 within case and side."
				},
				"outcome": { "enum": [
					"passed",
					"failed",
					"errored",
					"skipped"
				] },
				"score": {
					"type": ["number", "null"],
					"minimum": 0,
					"maximum": 1
				},
				"grades": {
					"type": "array",
					"items": { "$ref": "#/definitions/grade" }
				},
				"output": { "type": "string" },
				"toolCalls": {
					"type": "array",
					"items": { "$ref": "#/definitions/toolCall" }
				},
				"requestKey": {
					"type": "string",
					"description": "SHA-256 of the request.",
					"pattern": "^[0-9a-f]{64}$"
				},
				"shared": {
					"type": "boolean",
					"description": "Both sides share this call."
				},
				"source": { "enum": [
					"provider",
					"cassette",
					"none"
				] },
				"model": {
					"type": "string",
					"description": "As the provider names it."
				},
				"usage": {
					"type": "object",
					"additionalProperties": false,
					"required": ["inputTokens", "outputTokens"],
					"properties": {
						"inputTokens": {
							"type": "integer",
							"minimum": 0
						},
						"outputTokens": {
							"type": "integer",
							"minimum": 0
						}
					}
				},
				"latencyMs": {
					"type": "integer",
					"minimum": 0
				},
				"error": {
					"type": "object",
					"additionalProperties": false,
					"required": ["code", "message"],
					"properties": {
						"code": {
							"type": "string",
							"description": "A code of docs/errors.md.",
							"pattern": "^[a-z-]+$"
						},
						"message": { "type": "string" },
						"status": {
							"type": "integer",
							"minimum": 0
						},
						"requestId": { "type": "string" }
					}
				}
			}
		},
		"evalset": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"name",
				"version",
				"path",
				"owner",
				"target",
				"trialRange",
				"budget",
				"statistics",
				"causes",
				"judgingChanges",
				"seed",
				"cutShort",
				"identicalCaseIds",
				"cases",
				"verdict",
				"trials"
			],
			"properties": {
				"name": { "type": "string" },
				"version": { "type": "string" },
				"path": { "type": "string" },
				"owner": { "type": ["string", "null"] },
				"target": {
					"type": "object",
					"additionalProperties": false,
					"required": ["prompt"],
					"properties": {
						"prompt": { "type": "string" },
						"tools": { "type": "string" },
						"policy": { "type": "string" }
					},
					"description": "Base's paths."
				},
				"trialRange": {
					"type": "object",
					"additionalProperties": false,
					"required": ["min", "max"],
					"properties": {
						"min": {
							"type": "integer",
							"minimum": 0,
							"description": "Trials that every case gets on each side, whatever the rule needs."
						},
						"max": {
							"type": "integer",
							"minimum": 1,
							"description": "Trials of a case on each side that the rule may use."
						}
					}
				},
				"budget": { "$ref": "#/definitions/budget" },
				"statistics": { "$ref": "#/definitions/statistics" },
				"causes": {
					"type": "array",
					"items": { "$ref": "#/definitions/fileChange" },
					"description": "The changes that made the evalset run."
				},
				"judgingChanges": {
					"type": "array",
					"items": { "$ref": "#/definitions/judgingChange" },
					"description": "What head changes about how it is judged; none of it has taken effect."
				},
				"seed": {
					"type": "string",
					"description": "The name of the evalset and the head commit, which decide the order in which the rule takes the cases."
				},
				"cutShort": {
					"type": "boolean",
					"description": "The spend limit ended the run before the rule did."
				},
				"identicalCaseIds": {
					"type": "array",
					"items": { "type": "string" }
				},
				"cases": {
					"type": "array",
					"items": {
						"type": "object",
						"additionalProperties": false,
						"required": [
							"id",
							"tags",
							"incident",
							"owner",
							"importance",
							"cluster"
						],
						"properties": {
							"id": { "type": "string" },
							"tags": {
								"type": "array",
								"items": { "type": "string" }
							},
							"incident": { "type": ["string", "null"] },
							"owner": { "type": ["string", "null"] },
							"importance": {
								"type": "number",
								"exclusiveMinimum": 0,
								"description": "The weight of the case in the pass rate."
							},
							"cluster": { "type": ["string", "null"] }
						}
					}
				},
				"verdict": { "$ref": "#/definitions/verdict" },
				"trials": {
					"type": "array",
					"items": { "$ref": "#/definitions/trial" },
					"description": "Empty when no request differs."
				}
			}
		}
	},
	"title": "result.json: everything that a run of Headgate knows"
};
const schema21 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["sha", "label"],
	"properties": {
		"sha": { "$ref": "#/definitions/sha" },
		"label": {
			"type": "string",
			"description": "A name that people know the commit by."
		}
	}
};
const schema22 = {
	"type": "string",
	"description": "A full commit SHA; empty when there is no commit.",
	"pattern": "^([0-9a-f]{40}|[0-9a-f]{64})?$"
};
const pattern158 = new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})?$", "u");
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (!pattern158.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})?$" },
				message: "must match pattern \"^([0-9a-f]{40}|[0-9a-f]{64})?$\"",
				schema: "^([0-9a-f]{40}|[0-9a-f]{64})?$",
				parentSchema: schema22,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string",
			schema: schema22.type,
			parentSchema: schema22,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate43.errors = vErrors;
	return errors === 0;
}
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.sha === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sha" },
				message: "must have required property 'sha'",
				schema: schema21.required,
				parentSchema: schema21,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.label === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "label" },
				message: "must have required property 'label'",
				schema: schema21.required,
				parentSchema: schema21,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "sha" || key0 === "label")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema21,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.sha !== void 0) {
			if (!validate43(data.sha, {
				instancePath: instancePath + "/sha",
				parentData: data,
				parentDataProperty: "sha",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data.label !== void 0) {
			let data1 = data.label;
			if (typeof data1 !== "string") {
				const err3 = {
					instancePath: instancePath + "/label",
					schemaPath: "#/properties/label/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema21.properties.label.type,
					parentSchema: schema21.properties.label,
					data: data1
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema21.type,
			parentSchema: schema21,
			data
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate42.errors = vErrors;
	return errors === 0;
}
const schema23 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"maxErroredShare",
		"onInconclusive",
		"prices"
	],
	"properties": {
		"maxErroredShare": {
			"type": "number",
			"minimum": 0,
			"maximum": 1,
			"description": "More trials without a grade than this share make a verdict invalid."
		},
		"onInconclusive": { "enum": ["advise", "block"] },
		"prices": {
			"type": "object",
			"additionalProperties": {
				"type": "object",
				"additionalProperties": false,
				"required": ["input", "output"],
				"properties": {
					"input": {
						"type": "number",
						"minimum": 0
					},
					"output": {
						"type": "number",
						"minimum": 0
					}
				}
			},
			"description": "US dollars for a million tokens, by model."
		}
	}
};
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.maxErroredShare === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "maxErroredShare" },
				message: "must have required property 'maxErroredShare'",
				schema: schema23.required,
				parentSchema: schema23,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.onInconclusive === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "onInconclusive" },
				message: "must have required property 'onInconclusive'",
				schema: schema23.required,
				parentSchema: schema23,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.prices === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "prices" },
				message: "must have required property 'prices'",
				schema: schema23.required,
				parentSchema: schema23,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "maxErroredShare" || key0 === "onInconclusive" || key0 === "prices")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema23,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.maxErroredShare !== void 0) {
			let data0 = data.maxErroredShare;
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 1 || isNaN(data0)) {
					const err4 = {
						instancePath: instancePath + "/maxErroredShare",
						schemaPath: "#/properties/maxErroredShare/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1
						},
						message: "must be <= 1",
						schema: 1,
						parentSchema: schema23.properties.maxErroredShare,
						data: data0
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data0 < 0 || isNaN(data0)) {
					const err5 = {
						instancePath: instancePath + "/maxErroredShare",
						schemaPath: "#/properties/maxErroredShare/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema23.properties.maxErroredShare,
						data: data0
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/maxErroredShare",
					schemaPath: "#/properties/maxErroredShare/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number",
					schema: schema23.properties.maxErroredShare.type,
					parentSchema: schema23.properties.maxErroredShare,
					data: data0
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.onInconclusive !== void 0) {
			let data1 = data.onInconclusive;
			if (!(data1 === "advise" || data1 === "block")) {
				const err7 = {
					instancePath: instancePath + "/onInconclusive",
					schemaPath: "#/properties/onInconclusive/enum",
					keyword: "enum",
					params: { allowedValues: schema23.properties.onInconclusive.enum },
					message: "must be equal to one of the allowed values",
					schema: schema23.properties.onInconclusive.enum,
					parentSchema: schema23.properties.onInconclusive,
					data: data1
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.prices !== void 0) {
			let data2 = data.prices;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) for (const key1 in data2) {
				let data3 = data2[key1];
				if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
					if (data3.input === void 0) {
						const err8 = {
							instancePath: instancePath + "/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/prices/additionalProperties/required",
							keyword: "required",
							params: { missingProperty: "input" },
							message: "must have required property 'input'",
							schema: schema23.properties.prices.additionalProperties.required,
							parentSchema: schema23.properties.prices.additionalProperties,
							data: data3
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
					if (data3.output === void 0) {
						const err9 = {
							instancePath: instancePath + "/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/prices/additionalProperties/required",
							keyword: "required",
							params: { missingProperty: "output" },
							message: "must have required property 'output'",
							schema: schema23.properties.prices.additionalProperties.required,
							parentSchema: schema23.properties.prices.additionalProperties,
							data: data3
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
					for (const key2 in data3) if (!(key2 === "input" || key2 === "output")) {
						const err10 = {
							instancePath: instancePath + "/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/prices/additionalProperties/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key2 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema23.properties.prices.additionalProperties,
							data: data3
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
					if (data3.input !== void 0) {
						let data4 = data3.input;
						if (typeof data4 == "number" && isFinite(data4)) {
							if (data4 < 0 || isNaN(data4)) {
								const err11 = {
									instancePath: instancePath + "/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/input",
									schemaPath: "#/properties/prices/additionalProperties/properties/input/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0",
									schema: 0,
									parentSchema: schema23.properties.prices.additionalProperties.properties.input,
									data: data4
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
						} else {
							const err12 = {
								instancePath: instancePath + "/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/input",
								schemaPath: "#/properties/prices/additionalProperties/properties/input/type",
								keyword: "type",
								params: { type: "number" },
								message: "must be number",
								schema: schema23.properties.prices.additionalProperties.properties.input.type,
								parentSchema: schema23.properties.prices.additionalProperties.properties.input,
								data: data4
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					}
					if (data3.output !== void 0) {
						let data5 = data3.output;
						if (typeof data5 == "number" && isFinite(data5)) {
							if (data5 < 0 || isNaN(data5)) {
								const err13 = {
									instancePath: instancePath + "/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/output",
									schemaPath: "#/properties/prices/additionalProperties/properties/output/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0",
									schema: 0,
									parentSchema: schema23.properties.prices.additionalProperties.properties.output,
									data: data5
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
						} else {
							const err14 = {
								instancePath: instancePath + "/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/output",
								schemaPath: "#/properties/prices/additionalProperties/properties/output/type",
								keyword: "type",
								params: { type: "number" },
								message: "must be number",
								schema: schema23.properties.prices.additionalProperties.properties.output.type,
								parentSchema: schema23.properties.prices.additionalProperties.properties.output,
								data: data5
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
					}
				} else {
					const err15 = {
						instancePath: instancePath + "/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/prices/additionalProperties/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema23.properties.prices.additionalProperties.type,
						parentSchema: schema23.properties.prices.additionalProperties,
						data: data3
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			}
			else {
				const err16 = {
					instancePath: instancePath + "/prices",
					schemaPath: "#/properties/prices/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema23.properties.prices.type,
					parentSchema: schema23.properties.prices,
					data: data2
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
	} else {
		const err17 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema23.type,
			parentSchema: schema23,
			data
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
	}
	validate47.errors = vErrors;
	return errors === 0;
}
const schema24 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["path", "kind"],
	"properties": {
		"path": { "type": "string" },
		"previousPath": {
			"type": "string",
			"description": "Where the file was on base, if it was renamed."
		},
		"kind": { "enum": [
			"byte-order-mark",
			"line-ends",
			"whitespace",
			"content",
			"added",
			"removed",
			"renamed"
		] },
		"role": {
			"enum": [
				"prompt",
				"tools",
				"policy",
				"watched",
				"evalset",
				"settings"
			],
			"description": "The part that the file plays; absent when it plays none."
		}
	}
};
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'",
				schema: schema24.required,
				parentSchema: schema24,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.kind === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" },
				message: "must have required property 'kind'",
				schema: schema24.required,
				parentSchema: schema24,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "path" || key0 === "previousPath" || key0 === "kind" || key0 === "role")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema24,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.path !== void 0) {
			let data0 = data.path;
			if (typeof data0 !== "string") {
				const err3 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema24.properties.path.type,
					parentSchema: schema24.properties.path,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.previousPath !== void 0) {
			let data1 = data.previousPath;
			if (typeof data1 !== "string") {
				const err4 = {
					instancePath: instancePath + "/previousPath",
					schemaPath: "#/properties/previousPath/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema24.properties.previousPath.type,
					parentSchema: schema24.properties.previousPath,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.kind !== void 0) {
			let data2 = data.kind;
			if (!(data2 === "byte-order-mark" || data2 === "line-ends" || data2 === "whitespace" || data2 === "content" || data2 === "added" || data2 === "removed" || data2 === "renamed")) {
				const err5 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/enum",
					keyword: "enum",
					params: { allowedValues: schema24.properties.kind.enum },
					message: "must be equal to one of the allowed values",
					schema: schema24.properties.kind.enum,
					parentSchema: schema24.properties.kind,
					data: data2
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.role !== void 0) {
			let data3 = data.role;
			if (!(data3 === "prompt" || data3 === "tools" || data3 === "policy" || data3 === "watched" || data3 === "evalset" || data3 === "settings")) {
				const err6 = {
					instancePath: instancePath + "/role",
					schemaPath: "#/properties/role/enum",
					keyword: "enum",
					params: { allowedValues: schema24.properties.role.enum },
					message: "must be equal to one of the allowed values",
					schema: schema24.properties.role.enum,
					parentSchema: schema24.properties.role,
					data: data3
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema24.type,
			parentSchema: schema24,
			data
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate49.errors = vErrors;
	return errors === 0;
}
const schema25 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"name",
		"version",
		"path",
		"owner",
		"target",
		"trialRange",
		"budget",
		"statistics",
		"causes",
		"judgingChanges",
		"seed",
		"cutShort",
		"identicalCaseIds",
		"cases",
		"verdict",
		"trials"
	],
	"properties": {
		"name": { "type": "string" },
		"version": { "type": "string" },
		"path": { "type": "string" },
		"owner": { "type": ["string", "null"] },
		"target": {
			"type": "object",
			"additionalProperties": false,
			"required": ["prompt"],
			"properties": {
				"prompt": { "type": "string" },
				"tools": { "type": "string" },
				"policy": { "type": "string" }
			},
			"description": "Base's paths."
		},
		"trialRange": {
			"type": "object",
			"additionalProperties": false,
			"required": ["min", "max"],
			"properties": {
				"min": {
					"type": "integer",
					"minimum": 0,
					"description": "Trials that every case gets on each side, whatever the rule needs."
				},
				"max": {
					"type": "integer",
					"minimum": 1,
					"description": "Trials of a case on each side that the rule may use."
				}
			}
		},
		"budget": { "$ref": "#/definitions/budget" },
		"statistics": { "$ref": "#/definitions/statistics" },
		"causes": {
			"type": "array",
			"items": { "$ref": "#/definitions/fileChange" },
			"description": "The changes that made the evalset run."
		},
		"judgingChanges": {
			"type": "array",
			"items": { "$ref": "#/definitions/judgingChange" },
			"description": "What head changes about how it is judged; none of it has taken effect."
		},
		"seed": {
			"type": "string",
			"description": "The name of the evalset and the head commit, which decide the order in which the rule takes the cases."
		},
		"cutShort": {
			"type": "boolean",
			"description": "The spend limit ended the run before the rule did."
		},
		"identicalCaseIds": {
			"type": "array",
			"items": { "type": "string" }
		},
		"cases": {
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"id",
					"tags",
					"incident",
					"owner",
					"importance",
					"cluster"
				],
				"properties": {
					"id": { "type": "string" },
					"tags": {
						"type": "array",
						"items": { "type": "string" }
					},
					"incident": { "type": ["string", "null"] },
					"owner": { "type": ["string", "null"] },
					"importance": {
						"type": "number",
						"exclusiveMinimum": 0,
						"description": "The weight of the case in the pass rate."
					},
					"cluster": { "type": ["string", "null"] }
				}
			}
		},
		"verdict": { "$ref": "#/definitions/verdict" },
		"trials": {
			"type": "array",
			"items": { "$ref": "#/definitions/trial" },
			"description": "Empty when no request differs."
		}
	}
};
const schema26 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"passRateDrop",
		"mustCatch",
		"byTag",
		"mustPass"
	],
	"properties": {
		"passRateDrop": {
			"type": "number",
			"minimum": 0,
			"maximum": 1,
			"description": "The accepted drop."
		},
		"mustCatch": {
			"type": "number",
			"minimum": 0,
			"maximum": 1,
			"description": "The drop that must not pass."
		},
		"byTag": {
			"type": "object",
			"additionalProperties": {
				"type": "object",
				"additionalProperties": false,
				"required": ["passRateDrop", "mustCatch"],
				"properties": {
					"passRateDrop": {
						"type": "number",
						"minimum": 0,
						"maximum": 1,
						"description": "The accepted drop."
					},
					"mustCatch": {
						"type": "number",
						"minimum": 0,
						"maximum": 1,
						"description": "The drop that must not pass."
					}
				}
			}
		},
		"mustPass": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"cases",
				"tags",
				"mode"
			],
			"properties": {
				"cases": {
					"type": "array",
					"items": { "type": "string" }
				},
				"tags": {
					"type": "array",
					"items": { "type": "string" }
				},
				"mode": { "enum": ["confirmed", "strict"] }
			}
		},
		"newlyFailing": {
			"type": "integer",
			"minimum": 0,
			"description": "Cases that may break, at most."
		},
		"floorPassRate": {
			"type": "number",
			"minimum": 0,
			"maximum": 1,
			"description": "The least pass rate of head."
		},
		"volatilityRise": {
			"type": "number",
			"minimum": 0,
			"maximum": 1,
			"description": "How much more often two trials of a case may disagree."
		},
		"costRise": {
			"type": "number",
			"minimum": 0,
			"description": "A share of the cost on base."
		},
		"p95LatencyRise": {
			"type": "number",
			"minimum": 0,
			"description": "A share of the latency on base."
		},
		"p95FirstTokenRise": {
			"type": "number",
			"minimum": 0,
			"description": "A share of the time to the first token on base."
		}
	},
	"description": "As base has it, with defaults filled in; a budget that is not set is absent."
};
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.passRateDrop === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "passRateDrop" },
				message: "must have required property 'passRateDrop'",
				schema: schema26.required,
				parentSchema: schema26,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.mustCatch === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "mustCatch" },
				message: "must have required property 'mustCatch'",
				schema: schema26.required,
				parentSchema: schema26,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.byTag === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "byTag" },
				message: "must have required property 'byTag'",
				schema: schema26.required,
				parentSchema: schema26,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.mustPass === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "mustPass" },
				message: "must have required property 'mustPass'",
				schema: schema26.required,
				parentSchema: schema26,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema26.properties, key0)) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema26,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.passRateDrop !== void 0) {
			let data0 = data.passRateDrop;
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 1 || isNaN(data0)) {
					const err5 = {
						instancePath: instancePath + "/passRateDrop",
						schemaPath: "#/properties/passRateDrop/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1
						},
						message: "must be <= 1",
						schema: 1,
						parentSchema: schema26.properties.passRateDrop,
						data: data0
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data0 < 0 || isNaN(data0)) {
					const err6 = {
						instancePath: instancePath + "/passRateDrop",
						schemaPath: "#/properties/passRateDrop/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema26.properties.passRateDrop,
						data: data0
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/passRateDrop",
					schemaPath: "#/properties/passRateDrop/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number",
					schema: schema26.properties.passRateDrop.type,
					parentSchema: schema26.properties.passRateDrop,
					data: data0
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.mustCatch !== void 0) {
			let data1 = data.mustCatch;
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 1 || isNaN(data1)) {
					const err8 = {
						instancePath: instancePath + "/mustCatch",
						schemaPath: "#/properties/mustCatch/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1
						},
						message: "must be <= 1",
						schema: 1,
						parentSchema: schema26.properties.mustCatch,
						data: data1
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data1 < 0 || isNaN(data1)) {
					const err9 = {
						instancePath: instancePath + "/mustCatch",
						schemaPath: "#/properties/mustCatch/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema26.properties.mustCatch,
						data: data1
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/mustCatch",
					schemaPath: "#/properties/mustCatch/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number",
					schema: schema26.properties.mustCatch.type,
					parentSchema: schema26.properties.mustCatch,
					data: data1
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.byTag !== void 0) {
			let data2 = data.byTag;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) for (const key1 in data2) {
				let data3 = data2[key1];
				if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
					if (data3.passRateDrop === void 0) {
						const err11 = {
							instancePath: instancePath + "/byTag/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/byTag/additionalProperties/required",
							keyword: "required",
							params: { missingProperty: "passRateDrop" },
							message: "must have required property 'passRateDrop'",
							schema: schema26.properties.byTag.additionalProperties.required,
							parentSchema: schema26.properties.byTag.additionalProperties,
							data: data3
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
					if (data3.mustCatch === void 0) {
						const err12 = {
							instancePath: instancePath + "/byTag/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/byTag/additionalProperties/required",
							keyword: "required",
							params: { missingProperty: "mustCatch" },
							message: "must have required property 'mustCatch'",
							schema: schema26.properties.byTag.additionalProperties.required,
							parentSchema: schema26.properties.byTag.additionalProperties,
							data: data3
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
					for (const key2 in data3) if (!(key2 === "passRateDrop" || key2 === "mustCatch")) {
						const err13 = {
							instancePath: instancePath + "/byTag/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/byTag/additionalProperties/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key2 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema26.properties.byTag.additionalProperties,
							data: data3
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
					if (data3.passRateDrop !== void 0) {
						let data4 = data3.passRateDrop;
						if (typeof data4 == "number" && isFinite(data4)) {
							if (data4 > 1 || isNaN(data4)) {
								const err14 = {
									instancePath: instancePath + "/byTag/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/passRateDrop",
									schemaPath: "#/properties/byTag/additionalProperties/properties/passRateDrop/maximum",
									keyword: "maximum",
									params: {
										comparison: "<=",
										limit: 1
									},
									message: "must be <= 1",
									schema: 1,
									parentSchema: schema26.properties.byTag.additionalProperties.properties.passRateDrop,
									data: data4
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
							if (data4 < 0 || isNaN(data4)) {
								const err15 = {
									instancePath: instancePath + "/byTag/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/passRateDrop",
									schemaPath: "#/properties/byTag/additionalProperties/properties/passRateDrop/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0",
									schema: 0,
									parentSchema: schema26.properties.byTag.additionalProperties.properties.passRateDrop,
									data: data4
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
						} else {
							const err16 = {
								instancePath: instancePath + "/byTag/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/passRateDrop",
								schemaPath: "#/properties/byTag/additionalProperties/properties/passRateDrop/type",
								keyword: "type",
								params: { type: "number" },
								message: "must be number",
								schema: schema26.properties.byTag.additionalProperties.properties.passRateDrop.type,
								parentSchema: schema26.properties.byTag.additionalProperties.properties.passRateDrop,
								data: data4
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
					}
					if (data3.mustCatch !== void 0) {
						let data5 = data3.mustCatch;
						if (typeof data5 == "number" && isFinite(data5)) {
							if (data5 > 1 || isNaN(data5)) {
								const err17 = {
									instancePath: instancePath + "/byTag/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/mustCatch",
									schemaPath: "#/properties/byTag/additionalProperties/properties/mustCatch/maximum",
									keyword: "maximum",
									params: {
										comparison: "<=",
										limit: 1
									},
									message: "must be <= 1",
									schema: 1,
									parentSchema: schema26.properties.byTag.additionalProperties.properties.mustCatch,
									data: data5
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							}
							if (data5 < 0 || isNaN(data5)) {
								const err18 = {
									instancePath: instancePath + "/byTag/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/mustCatch",
									schemaPath: "#/properties/byTag/additionalProperties/properties/mustCatch/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0",
									schema: 0,
									parentSchema: schema26.properties.byTag.additionalProperties.properties.mustCatch,
									data: data5
								};
								if (vErrors === null) vErrors = [err18];
								else vErrors.push(err18);
								errors++;
							}
						} else {
							const err19 = {
								instancePath: instancePath + "/byTag/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/mustCatch",
								schemaPath: "#/properties/byTag/additionalProperties/properties/mustCatch/type",
								keyword: "type",
								params: { type: "number" },
								message: "must be number",
								schema: schema26.properties.byTag.additionalProperties.properties.mustCatch.type,
								parentSchema: schema26.properties.byTag.additionalProperties.properties.mustCatch,
								data: data5
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
					}
				} else {
					const err20 = {
						instancePath: instancePath + "/byTag/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/byTag/additionalProperties/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema26.properties.byTag.additionalProperties.type,
						parentSchema: schema26.properties.byTag.additionalProperties,
						data: data3
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			}
			else {
				const err21 = {
					instancePath: instancePath + "/byTag",
					schemaPath: "#/properties/byTag/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema26.properties.byTag.type,
					parentSchema: schema26.properties.byTag,
					data: data2
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.mustPass !== void 0) {
			let data6 = data.mustPass;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				if (data6.cases === void 0) {
					const err22 = {
						instancePath: instancePath + "/mustPass",
						schemaPath: "#/properties/mustPass/required",
						keyword: "required",
						params: { missingProperty: "cases" },
						message: "must have required property 'cases'",
						schema: schema26.properties.mustPass.required,
						parentSchema: schema26.properties.mustPass,
						data: data6
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				if (data6.tags === void 0) {
					const err23 = {
						instancePath: instancePath + "/mustPass",
						schemaPath: "#/properties/mustPass/required",
						keyword: "required",
						params: { missingProperty: "tags" },
						message: "must have required property 'tags'",
						schema: schema26.properties.mustPass.required,
						parentSchema: schema26.properties.mustPass,
						data: data6
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				if (data6.mode === void 0) {
					const err24 = {
						instancePath: instancePath + "/mustPass",
						schemaPath: "#/properties/mustPass/required",
						keyword: "required",
						params: { missingProperty: "mode" },
						message: "must have required property 'mode'",
						schema: schema26.properties.mustPass.required,
						parentSchema: schema26.properties.mustPass,
						data: data6
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				for (const key3 in data6) if (!(key3 === "cases" || key3 === "tags" || key3 === "mode")) {
					const err25 = {
						instancePath: instancePath + "/mustPass",
						schemaPath: "#/properties/mustPass/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema26.properties.mustPass,
						data: data6
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				if (data6.cases !== void 0) {
					let data7 = data6.cases;
					if (Array.isArray(data7)) {
						const len0 = data7.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data8 = data7[i0];
							if (typeof data8 !== "string") {
								const err26 = {
									instancePath: instancePath + "/mustPass/cases/" + i0,
									schemaPath: "#/properties/mustPass/properties/cases/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema26.properties.mustPass.properties.cases.items.type,
									parentSchema: schema26.properties.mustPass.properties.cases.items,
									data: data8
								};
								if (vErrors === null) vErrors = [err26];
								else vErrors.push(err26);
								errors++;
							}
						}
					} else {
						const err27 = {
							instancePath: instancePath + "/mustPass/cases",
							schemaPath: "#/properties/mustPass/properties/cases/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema26.properties.mustPass.properties.cases.type,
							parentSchema: schema26.properties.mustPass.properties.cases,
							data: data7
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
				}
				if (data6.tags !== void 0) {
					let data9 = data6.tags;
					if (Array.isArray(data9)) {
						const len1 = data9.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let data10 = data9[i1];
							if (typeof data10 !== "string") {
								const err28 = {
									instancePath: instancePath + "/mustPass/tags/" + i1,
									schemaPath: "#/properties/mustPass/properties/tags/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema26.properties.mustPass.properties.tags.items.type,
									parentSchema: schema26.properties.mustPass.properties.tags.items,
									data: data10
								};
								if (vErrors === null) vErrors = [err28];
								else vErrors.push(err28);
								errors++;
							}
						}
					} else {
						const err29 = {
							instancePath: instancePath + "/mustPass/tags",
							schemaPath: "#/properties/mustPass/properties/tags/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema26.properties.mustPass.properties.tags.type,
							parentSchema: schema26.properties.mustPass.properties.tags,
							data: data9
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
				}
				if (data6.mode !== void 0) {
					let data11 = data6.mode;
					if (!(data11 === "confirmed" || data11 === "strict")) {
						const err30 = {
							instancePath: instancePath + "/mustPass/mode",
							schemaPath: "#/properties/mustPass/properties/mode/enum",
							keyword: "enum",
							params: { allowedValues: schema26.properties.mustPass.properties.mode.enum },
							message: "must be equal to one of the allowed values",
							schema: schema26.properties.mustPass.properties.mode.enum,
							parentSchema: schema26.properties.mustPass.properties.mode,
							data: data11
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
				}
			} else {
				const err31 = {
					instancePath: instancePath + "/mustPass",
					schemaPath: "#/properties/mustPass/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema26.properties.mustPass.type,
					parentSchema: schema26.properties.mustPass,
					data: data6
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
		if (data.newlyFailing !== void 0) {
			let data12 = data.newlyFailing;
			if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
				const err32 = {
					instancePath: instancePath + "/newlyFailing",
					schemaPath: "#/properties/newlyFailing/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema26.properties.newlyFailing.type,
					parentSchema: schema26.properties.newlyFailing,
					data: data12
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
			if (typeof data12 == "number" && isFinite(data12)) {
				if (data12 < 0 || isNaN(data12)) {
					const err33 = {
						instancePath: instancePath + "/newlyFailing",
						schemaPath: "#/properties/newlyFailing/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema26.properties.newlyFailing,
						data: data12
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
			}
		}
		if (data.floorPassRate !== void 0) {
			let data13 = data.floorPassRate;
			if (typeof data13 == "number" && isFinite(data13)) {
				if (data13 > 1 || isNaN(data13)) {
					const err34 = {
						instancePath: instancePath + "/floorPassRate",
						schemaPath: "#/properties/floorPassRate/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1
						},
						message: "must be <= 1",
						schema: 1,
						parentSchema: schema26.properties.floorPassRate,
						data: data13
					};
					if (vErrors === null) vErrors = [err34];
					else vErrors.push(err34);
					errors++;
				}
				if (data13 < 0 || isNaN(data13)) {
					const err35 = {
						instancePath: instancePath + "/floorPassRate",
						schemaPath: "#/properties/floorPassRate/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema26.properties.floorPassRate,
						data: data13
					};
					if (vErrors === null) vErrors = [err35];
					else vErrors.push(err35);
					errors++;
				}
			} else {
				const err36 = {
					instancePath: instancePath + "/floorPassRate",
					schemaPath: "#/properties/floorPassRate/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number",
					schema: schema26.properties.floorPassRate.type,
					parentSchema: schema26.properties.floorPassRate,
					data: data13
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
		}
		if (data.volatilityRise !== void 0) {
			let data14 = data.volatilityRise;
			if (typeof data14 == "number" && isFinite(data14)) {
				if (data14 > 1 || isNaN(data14)) {
					const err37 = {
						instancePath: instancePath + "/volatilityRise",
						schemaPath: "#/properties/volatilityRise/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1
						},
						message: "must be <= 1",
						schema: 1,
						parentSchema: schema26.properties.volatilityRise,
						data: data14
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
				if (data14 < 0 || isNaN(data14)) {
					const err38 = {
						instancePath: instancePath + "/volatilityRise",
						schemaPath: "#/properties/volatilityRise/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema26.properties.volatilityRise,
						data: data14
					};
					if (vErrors === null) vErrors = [err38];
					else vErrors.push(err38);
					errors++;
				}
			} else {
				const err39 = {
					instancePath: instancePath + "/volatilityRise",
					schemaPath: "#/properties/volatilityRise/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number",
					schema: schema26.properties.volatilityRise.type,
					parentSchema: schema26.properties.volatilityRise,
					data: data14
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			}
		}
		if (data.costRise !== void 0) {
			let data15 = data.costRise;
			if (typeof data15 == "number" && isFinite(data15)) {
				if (data15 < 0 || isNaN(data15)) {
					const err40 = {
						instancePath: instancePath + "/costRise",
						schemaPath: "#/properties/costRise/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema26.properties.costRise,
						data: data15
					};
					if (vErrors === null) vErrors = [err40];
					else vErrors.push(err40);
					errors++;
				}
			} else {
				const err41 = {
					instancePath: instancePath + "/costRise",
					schemaPath: "#/properties/costRise/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number",
					schema: schema26.properties.costRise.type,
					parentSchema: schema26.properties.costRise,
					data: data15
				};
				if (vErrors === null) vErrors = [err41];
				else vErrors.push(err41);
				errors++;
			}
		}
		if (data.p95LatencyRise !== void 0) {
			let data16 = data.p95LatencyRise;
			if (typeof data16 == "number" && isFinite(data16)) {
				if (data16 < 0 || isNaN(data16)) {
					const err42 = {
						instancePath: instancePath + "/p95LatencyRise",
						schemaPath: "#/properties/p95LatencyRise/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema26.properties.p95LatencyRise,
						data: data16
					};
					if (vErrors === null) vErrors = [err42];
					else vErrors.push(err42);
					errors++;
				}
			} else {
				const err43 = {
					instancePath: instancePath + "/p95LatencyRise",
					schemaPath: "#/properties/p95LatencyRise/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number",
					schema: schema26.properties.p95LatencyRise.type,
					parentSchema: schema26.properties.p95LatencyRise,
					data: data16
				};
				if (vErrors === null) vErrors = [err43];
				else vErrors.push(err43);
				errors++;
			}
		}
		if (data.p95FirstTokenRise !== void 0) {
			let data17 = data.p95FirstTokenRise;
			if (typeof data17 == "number" && isFinite(data17)) {
				if (data17 < 0 || isNaN(data17)) {
					const err44 = {
						instancePath: instancePath + "/p95FirstTokenRise",
						schemaPath: "#/properties/p95FirstTokenRise/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema26.properties.p95FirstTokenRise,
						data: data17
					};
					if (vErrors === null) vErrors = [err44];
					else vErrors.push(err44);
					errors++;
				}
			} else {
				const err45 = {
					instancePath: instancePath + "/p95FirstTokenRise",
					schemaPath: "#/properties/p95FirstTokenRise/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number",
					schema: schema26.properties.p95FirstTokenRise.type,
					parentSchema: schema26.properties.p95FirstTokenRise,
					data: data17
				};
				if (vErrors === null) vErrors = [err45];
				else vErrors.push(err45);
				errors++;
			}
		}
	} else {
		const err46 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema26.type,
			parentSchema: schema26,
			data
		};
		if (vErrors === null) vErrors = [err46];
		else vErrors.push(err46);
		errors++;
	}
	validate52.errors = vErrors;
	return errors === 0;
}
const schema27 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"estimand",
		"mode",
		"measure",
		"falseRed",
		"falseGreen",
		"tagCorrection"
	],
	"properties": {
		"estimand": { "enum": ["fixed-set", "population"] },
		"mode": { "enum": ["sequential", "fixed"] },
		"measure": { "enum": ["outcome", "score"] },
		"falseRed": {
			"type": "number",
			"minimum": 0,
			"maximum": .2
		},
		"falseGreen": {
			"type": "number",
			"minimum": 0,
			"maximum": .2
		},
		"tagCorrection": { "enum": ["holm", "none"] }
	}
};
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.estimand === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "estimand" },
				message: "must have required property 'estimand'",
				schema: schema27.required,
				parentSchema: schema27,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.mode === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "mode" },
				message: "must have required property 'mode'",
				schema: schema27.required,
				parentSchema: schema27,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.measure === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "measure" },
				message: "must have required property 'measure'",
				schema: schema27.required,
				parentSchema: schema27,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.falseRed === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "falseRed" },
				message: "must have required property 'falseRed'",
				schema: schema27.required,
				parentSchema: schema27,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.falseGreen === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "falseGreen" },
				message: "must have required property 'falseGreen'",
				schema: schema27.required,
				parentSchema: schema27,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.tagCorrection === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "tagCorrection" },
				message: "must have required property 'tagCorrection'",
				schema: schema27.required,
				parentSchema: schema27,
				data
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "estimand" || key0 === "mode" || key0 === "measure" || key0 === "falseRed" || key0 === "falseGreen" || key0 === "tagCorrection")) {
			const err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema27,
				data
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.estimand !== void 0) {
			let data0 = data.estimand;
			if (!(data0 === "fixed-set" || data0 === "population")) {
				const err7 = {
					instancePath: instancePath + "/estimand",
					schemaPath: "#/properties/estimand/enum",
					keyword: "enum",
					params: { allowedValues: schema27.properties.estimand.enum },
					message: "must be equal to one of the allowed values",
					schema: schema27.properties.estimand.enum,
					parentSchema: schema27.properties.estimand,
					data: data0
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.mode !== void 0) {
			let data1 = data.mode;
			if (!(data1 === "sequential" || data1 === "fixed")) {
				const err8 = {
					instancePath: instancePath + "/mode",
					schemaPath: "#/properties/mode/enum",
					keyword: "enum",
					params: { allowedValues: schema27.properties.mode.enum },
					message: "must be equal to one of the allowed values",
					schema: schema27.properties.mode.enum,
					parentSchema: schema27.properties.mode,
					data: data1
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.measure !== void 0) {
			let data2 = data.measure;
			if (!(data2 === "outcome" || data2 === "score")) {
				const err9 = {
					instancePath: instancePath + "/measure",
					schemaPath: "#/properties/measure/enum",
					keyword: "enum",
					params: { allowedValues: schema27.properties.measure.enum },
					message: "must be equal to one of the allowed values",
					schema: schema27.properties.measure.enum,
					parentSchema: schema27.properties.measure,
					data: data2
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.falseRed !== void 0) {
			let data3 = data.falseRed;
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 > .2 || isNaN(data3)) {
					const err10 = {
						instancePath: instancePath + "/falseRed",
						schemaPath: "#/properties/falseRed/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: .2
						},
						message: "must be <= 0.2",
						schema: .2,
						parentSchema: schema27.properties.falseRed,
						data: data3
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (data3 < 0 || isNaN(data3)) {
					const err11 = {
						instancePath: instancePath + "/falseRed",
						schemaPath: "#/properties/falseRed/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema27.properties.falseRed,
						data: data3
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/falseRed",
					schemaPath: "#/properties/falseRed/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number",
					schema: schema27.properties.falseRed.type,
					parentSchema: schema27.properties.falseRed,
					data: data3
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.falseGreen !== void 0) {
			let data4 = data.falseGreen;
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 > .2 || isNaN(data4)) {
					const err13 = {
						instancePath: instancePath + "/falseGreen",
						schemaPath: "#/properties/falseGreen/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: .2
						},
						message: "must be <= 0.2",
						schema: .2,
						parentSchema: schema27.properties.falseGreen,
						data: data4
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (data4 < 0 || isNaN(data4)) {
					const err14 = {
						instancePath: instancePath + "/falseGreen",
						schemaPath: "#/properties/falseGreen/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema27.properties.falseGreen,
						data: data4
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/falseGreen",
					schemaPath: "#/properties/falseGreen/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number",
					schema: schema27.properties.falseGreen.type,
					parentSchema: schema27.properties.falseGreen,
					data: data4
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.tagCorrection !== void 0) {
			let data5 = data.tagCorrection;
			if (!(data5 === "holm" || data5 === "none")) {
				const err16 = {
					instancePath: instancePath + "/tagCorrection",
					schemaPath: "#/properties/tagCorrection/enum",
					keyword: "enum",
					params: { allowedValues: schema27.properties.tagCorrection.enum },
					message: "must be equal to one of the allowed values",
					schema: schema27.properties.tagCorrection.enum,
					parentSchema: schema27.properties.tagCorrection,
					data: data5
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
	} else {
		const err17 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema27.type,
			parentSchema: schema27,
			data
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
	}
	validate54.errors = vErrors;
	return errors === 0;
}
const schema28 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["kind", "what"],
	"properties": {
		"kind": { "enum": [
			"weakened",
			"added",
			"changed"
		] },
		"what": { "type": "string" }
	}
};
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" },
				message: "must have required property 'kind'",
				schema: schema28.required,
				parentSchema: schema28,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.what === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "what" },
				message: "must have required property 'what'",
				schema: schema28.required,
				parentSchema: schema28,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "kind" || key0 === "what")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema28,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.kind !== void 0) {
			let data0 = data.kind;
			if (!(data0 === "weakened" || data0 === "added" || data0 === "changed")) {
				const err3 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/enum",
					keyword: "enum",
					params: { allowedValues: schema28.properties.kind.enum },
					message: "must be equal to one of the allowed values",
					schema: schema28.properties.kind.enum,
					parentSchema: schema28.properties.kind,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.what !== void 0) {
			let data1 = data.what;
			if (typeof data1 !== "string") {
				const err4 = {
					instancePath: instancePath + "/what",
					schemaPath: "#/properties/what/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema28.properties.what.type,
					parentSchema: schema28.properties.what,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema28.type,
			parentSchema: schema28,
			data
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate57.errors = vErrors;
	return errors === 0;
}
const schema29 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"evalset",
		"kind",
		"sentence",
		"rule",
		"budgets",
		"comparison",
		"failedMustPass",
		"providerFault"
	],
	"properties": {
		"evalset": { "type": "string" },
		"kind": { "$ref": "#/definitions/verdictKind" },
		"sentence": { "type": "string" },
		"rule": {
			"type": "array",
			"items": { "type": "string" },
			"description": "The rule that was applied, in sentences."
		},
		"budgets": {
			"type": "array",
			"items": { "$ref": "#/definitions/budgetState" }
		},
		"comparison": { "$ref": "#/definitions/comparison" },
		"failedMustPass": {
			"type": "array",
			"items": { "type": "string" },
			"description": "Must-pass cases that failed on head though not on base, by id."
		},
		"settledBy": {
			"type": "string",
			"description": "What would settle an inconclusive verdict."
		},
		"providerFault": {
			"type": "boolean",
			"description": "Evidence is missing because the provider failed."
		}
	}
};
const schema30 = { "enum": [
	"passed",
	"regressed",
	"inconclusive",
	"invalid"
] };
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data === "passed" || data === "regressed" || data === "inconclusive" || data === "invalid")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema30.enum },
			message: "must be equal to one of the allowed values",
			schema: schema30.enum,
			parentSchema: schema30,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate60.errors = vErrors;
	return errors === 0;
}
const schema31 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"budget",
		"allowed",
		"measured",
		"state"
	],
	"properties": {
		"budget": { "type": "string" },
		"allowed": { "type": "string" },
		"measured": { "type": "string" },
		"state": { "$ref": "#/definitions/verdictKind" }
	}
};
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.budget === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "budget" },
				message: "must have required property 'budget'",
				schema: schema31.required,
				parentSchema: schema31,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.allowed === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "allowed" },
				message: "must have required property 'allowed'",
				schema: schema31.required,
				parentSchema: schema31,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.measured === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "measured" },
				message: "must have required property 'measured'",
				schema: schema31.required,
				parentSchema: schema31,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.state === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "state" },
				message: "must have required property 'state'",
				schema: schema31.required,
				parentSchema: schema31,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "budget" || key0 === "allowed" || key0 === "measured" || key0 === "state")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema31,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.budget !== void 0) {
			let data0 = data.budget;
			if (typeof data0 !== "string") {
				const err5 = {
					instancePath: instancePath + "/budget",
					schemaPath: "#/properties/budget/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema31.properties.budget.type,
					parentSchema: schema31.properties.budget,
					data: data0
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.allowed !== void 0) {
			let data1 = data.allowed;
			if (typeof data1 !== "string") {
				const err6 = {
					instancePath: instancePath + "/allowed",
					schemaPath: "#/properties/allowed/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema31.properties.allowed.type,
					parentSchema: schema31.properties.allowed,
					data: data1
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.measured !== void 0) {
			let data2 = data.measured;
			if (typeof data2 !== "string") {
				const err7 = {
					instancePath: instancePath + "/measured",
					schemaPath: "#/properties/measured/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema31.properties.measured.type,
					parentSchema: schema31.properties.measured,
					data: data2
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.state !== void 0) {
			if (!validate60(data.state, {
				instancePath: instancePath + "/state",
				parentData: data,
				parentDataProperty: "state",
				rootData
			})) {
				vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema31.type,
			parentSchema: schema31,
			data
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate62.errors = vErrors;
	return errors === 0;
}
const schema32 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"cases",
		"baseline",
		"head",
		"pairedCases",
		"difference",
		"low",
		"high",
		"looks",
		"broke",
		"fixed",
		"anyChangeP",
		"erroredTrials",
		"plannedTrials",
		"detectableDrop"
	],
	"properties": {
		"cases": {
			"type": "array",
			"items": { "$ref": "#/definitions/caseComparison" }
		},
		"baseline": { "$ref": "#/definitions/rateEstimate" },
		"head": { "$ref": "#/definitions/rateEstimate" },
		"pairedCases": {
			"type": "integer",
			"minimum": 0,
			"description": "Cases with graded trials on both sides, or identical requests, that the last look used."
		},
		"difference": {
			"type": ["number", "null"],
			"description": "Head minus baseline, by the weights of the cases.",
			"minimum": -1,
			"maximum": 1
		},
		"low": {
			"type": ["number", "null"],
			"description": "Lower bound, over −mustCatch when the pass rate passed; null when no look tested for it."
		},
		"high": {
			"type": ["number", "null"],
			"description": "Upper bound, under −passRateDrop when the pass rate regressed; null when no look tested for it."
		},
		"looks": {
			"type": "array",
			"items": { "$ref": "#/definitions/look" },
			"description": "Each weighing of the evidence by the stopping rule, in order."
		},
		"broke": {
			"type": "integer",
			"minimum": 0,
			"description": "Cases."
		},
		"fixed": {
			"type": "integer",
			"minimum": 0,
			"description": "Cases."
		},
		"anyChangeP": {
			"type": ["number", "null"],
			"minimum": 0,
			"maximum": 1,
			"description": "Two-sided p-value of McNemar's exact test on the cases that broke and were fixed; null when there was no look."
		},
		"erroredTrials": {
			"type": "integer",
			"minimum": 0,
			"description": "Trials without a grade, on both sides."
		},
		"plannedTrials": {
			"type": "integer",
			"minimum": 0,
			"description": "Trials that were called for, on both sides."
		},
		"detectableDrop": {
			"type": ["number", "null"],
			"minimum": 0,
			"description": "The drop that this run would have caught with a chance of 80 %; null for the population, and when no look tested for red."
		}
	}
};
const schema33 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"caseId",
		"sides",
		"state",
		"identical",
		"mustPass"
	],
	"properties": {
		"caseId": { "type": "string" },
		"sides": {
			"type": "object",
			"additionalProperties": false,
			"required": ["baseline", "head"],
			"properties": {
				"baseline": { "$ref": "#/definitions/caseSide" },
				"head": { "$ref": "#/definitions/caseSide" }
			}
		},
		"state": {
			"enum": [
				"broke",
				"fixed",
				"both-passed",
				"both-failed",
				"missing",
				"not-run"
			],
			"description": "By whether more than half of the graded trials pass on each side. missing: tried and without a grade on some side. not-run: decided without it."
		},
		"identical": {
			"type": "boolean",
			"description": "Both sides made the same request, so they cannot differ."
		},
		"mustPass": { "type": "boolean" }
	}
};
const schema34 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"passed",
		"failed",
		"errored",
		"rate"
	],
	"properties": {
		"passed": {
			"type": "integer",
			"minimum": 0,
			"description": "Trials."
		},
		"failed": {
			"type": "integer",
			"minimum": 0,
			"description": "Trials."
		},
		"errored": {
			"type": "integer",
			"minimum": 0,
			"description": "Trials without a grade."
		},
		"rate": {
			"type": ["number", "null"],
			"description": "Null when no trial was graded.",
			"minimum": 0,
			"maximum": 1
		}
	}
};
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.passed === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "passed" },
				message: "must have required property 'passed'",
				schema: schema34.required,
				parentSchema: schema34,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.failed === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "failed" },
				message: "must have required property 'failed'",
				schema: schema34.required,
				parentSchema: schema34,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.errored === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errored" },
				message: "must have required property 'errored'",
				schema: schema34.required,
				parentSchema: schema34,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.rate === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rate" },
				message: "must have required property 'rate'",
				schema: schema34.required,
				parentSchema: schema34,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "passed" || key0 === "failed" || key0 === "errored" || key0 === "rate")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema34,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.passed !== void 0) {
			let data0 = data.passed;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err5 = {
					instancePath: instancePath + "/passed",
					schemaPath: "#/properties/passed/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema34.properties.passed.type,
					parentSchema: schema34.properties.passed,
					data: data0
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 0 || isNaN(data0)) {
					const err6 = {
						instancePath: instancePath + "/passed",
						schemaPath: "#/properties/passed/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema34.properties.passed,
						data: data0
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
		if (data.failed !== void 0) {
			let data1 = data.failed;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err7 = {
					instancePath: instancePath + "/failed",
					schemaPath: "#/properties/failed/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema34.properties.failed.type,
					parentSchema: schema34.properties.failed,
					data: data1
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 0 || isNaN(data1)) {
					const err8 = {
						instancePath: instancePath + "/failed",
						schemaPath: "#/properties/failed/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema34.properties.failed,
						data: data1
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
		if (data.errored !== void 0) {
			let data2 = data.errored;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err9 = {
					instancePath: instancePath + "/errored",
					schemaPath: "#/properties/errored/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema34.properties.errored.type,
					parentSchema: schema34.properties.errored,
					data: data2
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 < 0 || isNaN(data2)) {
					const err10 = {
						instancePath: instancePath + "/errored",
						schemaPath: "#/properties/errored/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema34.properties.errored,
						data: data2
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
		}
		if (data.rate !== void 0) {
			let data3 = data.rate;
			if (!(typeof data3 == "number" && isFinite(data3)) && data3 !== null) {
				const err11 = {
					instancePath: instancePath + "/rate",
					schemaPath: "#/properties/rate/type",
					keyword: "type",
					params: { type: schema34.properties.rate.type },
					message: "must be number,null",
					schema: schema34.properties.rate.type,
					parentSchema: schema34.properties.rate,
					data: data3
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 > 1 || isNaN(data3)) {
					const err12 = {
						instancePath: instancePath + "/rate",
						schemaPath: "#/properties/rate/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1
						},
						message: "must be <= 1",
						schema: 1,
						parentSchema: schema34.properties.rate,
						data: data3
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (data3 < 0 || isNaN(data3)) {
					const err13 = {
						instancePath: instancePath + "/rate",
						schemaPath: "#/properties/rate/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema34.properties.rate,
						data: data3
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
		}
	} else {
		const err14 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema34.type,
			parentSchema: schema34,
			data
		};
		if (vErrors === null) vErrors = [err14];
		else vErrors.push(err14);
		errors++;
	}
	validate67.errors = vErrors;
	return errors === 0;
}
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.caseId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "caseId" },
				message: "must have required property 'caseId'",
				schema: schema33.required,
				parentSchema: schema33,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.sides === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sides" },
				message: "must have required property 'sides'",
				schema: schema33.required,
				parentSchema: schema33,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.state === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "state" },
				message: "must have required property 'state'",
				schema: schema33.required,
				parentSchema: schema33,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.identical === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "identical" },
				message: "must have required property 'identical'",
				schema: schema33.required,
				parentSchema: schema33,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.mustPass === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "mustPass" },
				message: "must have required property 'mustPass'",
				schema: schema33.required,
				parentSchema: schema33,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "caseId" || key0 === "sides" || key0 === "state" || key0 === "identical" || key0 === "mustPass")) {
			const err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema33,
				data
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.caseId !== void 0) {
			let data0 = data.caseId;
			if (typeof data0 !== "string") {
				const err6 = {
					instancePath: instancePath + "/caseId",
					schemaPath: "#/properties/caseId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema33.properties.caseId.type,
					parentSchema: schema33.properties.caseId,
					data: data0
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.sides !== void 0) {
			let data1 = data.sides;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.baseline === void 0) {
					const err7 = {
						instancePath: instancePath + "/sides",
						schemaPath: "#/properties/sides/required",
						keyword: "required",
						params: { missingProperty: "baseline" },
						message: "must have required property 'baseline'",
						schema: schema33.properties.sides.required,
						parentSchema: schema33.properties.sides,
						data: data1
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data1.head === void 0) {
					const err8 = {
						instancePath: instancePath + "/sides",
						schemaPath: "#/properties/sides/required",
						keyword: "required",
						params: { missingProperty: "head" },
						message: "must have required property 'head'",
						schema: schema33.properties.sides.required,
						parentSchema: schema33.properties.sides,
						data: data1
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				for (const key1 in data1) if (!(key1 === "baseline" || key1 === "head")) {
					const err9 = {
						instancePath: instancePath + "/sides",
						schemaPath: "#/properties/sides/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema33.properties.sides,
						data: data1
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data1.baseline !== void 0) {
					if (!validate67(data1.baseline, {
						instancePath: instancePath + "/sides/baseline",
						parentData: data1,
						parentDataProperty: "baseline",
						rootData
					})) {
						vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
						errors = vErrors.length;
					}
				}
				if (data1.head !== void 0) {
					if (!validate67(data1.head, {
						instancePath: instancePath + "/sides/head",
						parentData: data1,
						parentDataProperty: "head",
						rootData
					})) {
						vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/sides",
					schemaPath: "#/properties/sides/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema33.properties.sides.type,
					parentSchema: schema33.properties.sides,
					data: data1
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.state !== void 0) {
			let data4 = data.state;
			if (!(data4 === "broke" || data4 === "fixed" || data4 === "both-passed" || data4 === "both-failed" || data4 === "missing" || data4 === "not-run")) {
				const err11 = {
					instancePath: instancePath + "/state",
					schemaPath: "#/properties/state/enum",
					keyword: "enum",
					params: { allowedValues: schema33.properties.state.enum },
					message: "must be equal to one of the allowed values",
					schema: schema33.properties.state.enum,
					parentSchema: schema33.properties.state,
					data: data4
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.identical !== void 0) {
			let data5 = data.identical;
			if (typeof data5 !== "boolean") {
				const err12 = {
					instancePath: instancePath + "/identical",
					schemaPath: "#/properties/identical/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema33.properties.identical.type,
					parentSchema: schema33.properties.identical,
					data: data5
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.mustPass !== void 0) {
			let data6 = data.mustPass;
			if (typeof data6 !== "boolean") {
				const err13 = {
					instancePath: instancePath + "/mustPass",
					schemaPath: "#/properties/mustPass/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema33.properties.mustPass.type,
					parentSchema: schema33.properties.mustPass,
					data: data6
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
	} else {
		const err14 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema33.type,
			parentSchema: schema33,
			data
		};
		if (vErrors === null) vErrors = [err14];
		else vErrors.push(err14);
		errors++;
	}
	validate66.errors = vErrors;
	return errors === 0;
}
const schema35 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"rate",
		"low",
		"high"
	],
	"properties": {
		"rate": {
			"type": ["number", "null"],
			"minimum": 0,
			"maximum": 1,
			"description": "Mean over the trials that the last look used; null when nothing was graded."
		},
		"low": {
			"type": ["number", "null"],
			"minimum": 0,
			"maximum": 1,
			"description": "Lower end of Wilson's 95 % interval, which counts cases."
		},
		"high": {
			"type": ["number", "null"],
			"minimum": 0,
			"maximum": 1,
			"description": "Upper end of Wilson's 95 % interval, which counts cases."
		}
	}
};
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.rate === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rate" },
				message: "must have required property 'rate'",
				schema: schema35.required,
				parentSchema: schema35,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.low === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "low" },
				message: "must have required property 'low'",
				schema: schema35.required,
				parentSchema: schema35,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.high === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "high" },
				message: "must have required property 'high'",
				schema: schema35.required,
				parentSchema: schema35,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "rate" || key0 === "low" || key0 === "high")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema35,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.rate !== void 0) {
			let data0 = data.rate;
			if (!(typeof data0 == "number" && isFinite(data0)) && data0 !== null) {
				const err4 = {
					instancePath: instancePath + "/rate",
					schemaPath: "#/properties/rate/type",
					keyword: "type",
					params: { type: schema35.properties.rate.type },
					message: "must be number,null",
					schema: schema35.properties.rate.type,
					parentSchema: schema35.properties.rate,
					data: data0
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 1 || isNaN(data0)) {
					const err5 = {
						instancePath: instancePath + "/rate",
						schemaPath: "#/properties/rate/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1
						},
						message: "must be <= 1",
						schema: 1,
						parentSchema: schema35.properties.rate,
						data: data0
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data0 < 0 || isNaN(data0)) {
					const err6 = {
						instancePath: instancePath + "/rate",
						schemaPath: "#/properties/rate/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema35.properties.rate,
						data: data0
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
		if (data.low !== void 0) {
			let data1 = data.low;
			if (!(typeof data1 == "number" && isFinite(data1)) && data1 !== null) {
				const err7 = {
					instancePath: instancePath + "/low",
					schemaPath: "#/properties/low/type",
					keyword: "type",
					params: { type: schema35.properties.low.type },
					message: "must be number,null",
					schema: schema35.properties.low.type,
					parentSchema: schema35.properties.low,
					data: data1
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 1 || isNaN(data1)) {
					const err8 = {
						instancePath: instancePath + "/low",
						schemaPath: "#/properties/low/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1
						},
						message: "must be <= 1",
						schema: 1,
						parentSchema: schema35.properties.low,
						data: data1
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data1 < 0 || isNaN(data1)) {
					const err9 = {
						instancePath: instancePath + "/low",
						schemaPath: "#/properties/low/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema35.properties.low,
						data: data1
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
		}
		if (data.high !== void 0) {
			let data2 = data.high;
			if (!(typeof data2 == "number" && isFinite(data2)) && data2 !== null) {
				const err10 = {
					instancePath: instancePath + "/high",
					schemaPath: "#/properties/high/type",
					keyword: "type",
					params: { type: schema35.properties.high.type },
					message: "must be number,null",
					schema: schema35.properties.high.type,
					parentSchema: schema35.properties.high,
					data: data2
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 1 || isNaN(data2)) {
					const err11 = {
						instancePath: instancePath + "/high",
						schemaPath: "#/properties/high/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1
						},
						message: "must be <= 1",
						schema: 1,
						parentSchema: schema35.properties.high,
						data: data2
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (data2 < 0 || isNaN(data2)) {
					const err12 = {
						instancePath: instancePath + "/high",
						schemaPath: "#/properties/high/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema35.properties.high,
						data: data2
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
		}
	} else {
		const err13 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema35.type,
			parentSchema: schema35,
			data
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	}
	validate71.errors = vErrors;
	return errors === 0;
}
const schema36 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"stage",
		"pairsRun",
		"difference",
		"failScore",
		"failBound",
		"passScore",
		"passBound"
	],
	"properties": {
		"stage": {
			"enum": [
				"block",
				"round",
				"confirmation"
			],
			"description": "Part of the first pass, a whole round, or reruns of flipped cases."
		},
		"pairsRun": {
			"type": "integer",
			"minimum": 0,
			"description": "Pairs of trials run so far, without identical requests."
		},
		"difference": {
			"type": "number",
			"minimum": -1,
			"maximum": 1,
			"description": "Head minus baseline."
		},
		"failScore": {
			"type": "number",
			"description": "Evidence of a drop beyond the budget."
		},
		"failBound": {
			"type": ["number", "null"],
			"description": "The failScore that red needs; null when this look did not test for it."
		},
		"passScore": {
			"type": "number",
			"description": "Evidence against a drop of mustCatch."
		},
		"passBound": {
			"type": ["number", "null"],
			"description": "The passScore that green needs; null when this look did not test for it."
		}
	}
};
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.stage === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "stage" },
				message: "must have required property 'stage'",
				schema: schema36.required,
				parentSchema: schema36,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.pairsRun === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "pairsRun" },
				message: "must have required property 'pairsRun'",
				schema: schema36.required,
				parentSchema: schema36,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.difference === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "difference" },
				message: "must have required property 'difference'",
				schema: schema36.required,
				parentSchema: schema36,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.failScore === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "failScore" },
				message: "must have required property 'failScore'",
				schema: schema36.required,
				parentSchema: schema36,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.failBound === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "failBound" },
				message: "must have required property 'failBound'",
				schema: schema36.required,
				parentSchema: schema36,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.passScore === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "passScore" },
				message: "must have required property 'passScore'",
				schema: schema36.required,
				parentSchema: schema36,
				data
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.passBound === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "passBound" },
				message: "must have required property 'passBound'",
				schema: schema36.required,
				parentSchema: schema36,
				data
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "stage" || key0 === "pairsRun" || key0 === "difference" || key0 === "failScore" || key0 === "failBound" || key0 === "passScore" || key0 === "passBound")) {
			const err7 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema36,
				data
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.stage !== void 0) {
			let data0 = data.stage;
			if (!(data0 === "block" || data0 === "round" || data0 === "confirmation")) {
				const err8 = {
					instancePath: instancePath + "/stage",
					schemaPath: "#/properties/stage/enum",
					keyword: "enum",
					params: { allowedValues: schema36.properties.stage.enum },
					message: "must be equal to one of the allowed values",
					schema: schema36.properties.stage.enum,
					parentSchema: schema36.properties.stage,
					data: data0
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.pairsRun !== void 0) {
			let data1 = data.pairsRun;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err9 = {
					instancePath: instancePath + "/pairsRun",
					schemaPath: "#/properties/pairsRun/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema36.properties.pairsRun.type,
					parentSchema: schema36.properties.pairsRun,
					data: data1
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 0 || isNaN(data1)) {
					const err10 = {
						instancePath: instancePath + "/pairsRun",
						schemaPath: "#/properties/pairsRun/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema36.properties.pairsRun,
						data: data1
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
		}
		if (data.difference !== void 0) {
			let data2 = data.difference;
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 1 || isNaN(data2)) {
					const err11 = {
						instancePath: instancePath + "/difference",
						schemaPath: "#/properties/difference/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1
						},
						message: "must be <= 1",
						schema: 1,
						parentSchema: schema36.properties.difference,
						data: data2
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (data2 < -1 || isNaN(data2)) {
					const err12 = {
						instancePath: instancePath + "/difference",
						schemaPath: "#/properties/difference/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: -1
						},
						message: "must be >= -1",
						schema: -1,
						parentSchema: schema36.properties.difference,
						data: data2
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/difference",
					schemaPath: "#/properties/difference/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number",
					schema: schema36.properties.difference.type,
					parentSchema: schema36.properties.difference,
					data: data2
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.failScore !== void 0) {
			let data3 = data.failScore;
			if (!(typeof data3 == "number" && isFinite(data3))) {
				const err14 = {
					instancePath: instancePath + "/failScore",
					schemaPath: "#/properties/failScore/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number",
					schema: schema36.properties.failScore.type,
					parentSchema: schema36.properties.failScore,
					data: data3
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.failBound !== void 0) {
			let data4 = data.failBound;
			if (!(typeof data4 == "number" && isFinite(data4)) && data4 !== null) {
				const err15 = {
					instancePath: instancePath + "/failBound",
					schemaPath: "#/properties/failBound/type",
					keyword: "type",
					params: { type: schema36.properties.failBound.type },
					message: "must be number,null",
					schema: schema36.properties.failBound.type,
					parentSchema: schema36.properties.failBound,
					data: data4
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.passScore !== void 0) {
			let data5 = data.passScore;
			if (!(typeof data5 == "number" && isFinite(data5))) {
				const err16 = {
					instancePath: instancePath + "/passScore",
					schemaPath: "#/properties/passScore/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number",
					schema: schema36.properties.passScore.type,
					parentSchema: schema36.properties.passScore,
					data: data5
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.passBound !== void 0) {
			let data6 = data.passBound;
			if (!(typeof data6 == "number" && isFinite(data6)) && data6 !== null) {
				const err17 = {
					instancePath: instancePath + "/passBound",
					schemaPath: "#/properties/passBound/type",
					keyword: "type",
					params: { type: schema36.properties.passBound.type },
					message: "must be number,null",
					schema: schema36.properties.passBound.type,
					parentSchema: schema36.properties.passBound,
					data: data6
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
	} else {
		const err18 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema36.type,
			parentSchema: schema36,
			data
		};
		if (vErrors === null) vErrors = [err18];
		else vErrors.push(err18);
		errors++;
	}
	validate74.errors = vErrors;
	return errors === 0;
}
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.cases === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "cases" },
				message: "must have required property 'cases'",
				schema: schema32.required,
				parentSchema: schema32,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.baseline === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "baseline" },
				message: "must have required property 'baseline'",
				schema: schema32.required,
				parentSchema: schema32,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.head === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "head" },
				message: "must have required property 'head'",
				schema: schema32.required,
				parentSchema: schema32,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.pairedCases === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "pairedCases" },
				message: "must have required property 'pairedCases'",
				schema: schema32.required,
				parentSchema: schema32,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.difference === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "difference" },
				message: "must have required property 'difference'",
				schema: schema32.required,
				parentSchema: schema32,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.low === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "low" },
				message: "must have required property 'low'",
				schema: schema32.required,
				parentSchema: schema32,
				data
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.high === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "high" },
				message: "must have required property 'high'",
				schema: schema32.required,
				parentSchema: schema32,
				data
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.looks === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "looks" },
				message: "must have required property 'looks'",
				schema: schema32.required,
				parentSchema: schema32,
				data
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.broke === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "broke" },
				message: "must have required property 'broke'",
				schema: schema32.required,
				parentSchema: schema32,
				data
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.fixed === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "fixed" },
				message: "must have required property 'fixed'",
				schema: schema32.required,
				parentSchema: schema32,
				data
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.anyChangeP === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "anyChangeP" },
				message: "must have required property 'anyChangeP'",
				schema: schema32.required,
				parentSchema: schema32,
				data
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.erroredTrials === void 0) {
			const err11 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "erroredTrials" },
				message: "must have required property 'erroredTrials'",
				schema: schema32.required,
				parentSchema: schema32,
				data
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		if (data.plannedTrials === void 0) {
			const err12 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "plannedTrials" },
				message: "must have required property 'plannedTrials'",
				schema: schema32.required,
				parentSchema: schema32,
				data
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		}
		if (data.detectableDrop === void 0) {
			const err13 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "detectableDrop" },
				message: "must have required property 'detectableDrop'",
				schema: schema32.required,
				parentSchema: schema32,
				data
			};
			if (vErrors === null) vErrors = [err13];
			else vErrors.push(err13);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema32.properties, key0)) {
			const err14 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema32,
				data
			};
			if (vErrors === null) vErrors = [err14];
			else vErrors.push(err14);
			errors++;
		}
		if (data.cases !== void 0) {
			let data0 = data.cases;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate66(data0[i0], {
					instancePath: instancePath + "/cases/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
					errors = vErrors.length;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/cases",
					schemaPath: "#/properties/cases/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema32.properties.cases.type,
					parentSchema: schema32.properties.cases,
					data: data0
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.baseline !== void 0) {
			if (!validate71(data.baseline, {
				instancePath: instancePath + "/baseline",
				parentData: data,
				parentDataProperty: "baseline",
				rootData
			})) {
				vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
				errors = vErrors.length;
			}
		}
		if (data.head !== void 0) {
			if (!validate71(data.head, {
				instancePath: instancePath + "/head",
				parentData: data,
				parentDataProperty: "head",
				rootData
			})) {
				vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
				errors = vErrors.length;
			}
		}
		if (data.pairedCases !== void 0) {
			let data4 = data.pairedCases;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
				const err16 = {
					instancePath: instancePath + "/pairedCases",
					schemaPath: "#/properties/pairedCases/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema32.properties.pairedCases.type,
					parentSchema: schema32.properties.pairedCases,
					data: data4
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 < 0 || isNaN(data4)) {
					const err17 = {
						instancePath: instancePath + "/pairedCases",
						schemaPath: "#/properties/pairedCases/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema32.properties.pairedCases,
						data: data4
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			}
		}
		if (data.difference !== void 0) {
			let data5 = data.difference;
			if (!(typeof data5 == "number" && isFinite(data5)) && data5 !== null) {
				const err18 = {
					instancePath: instancePath + "/difference",
					schemaPath: "#/properties/difference/type",
					keyword: "type",
					params: { type: schema32.properties.difference.type },
					message: "must be number,null",
					schema: schema32.properties.difference.type,
					parentSchema: schema32.properties.difference,
					data: data5
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 > 1 || isNaN(data5)) {
					const err19 = {
						instancePath: instancePath + "/difference",
						schemaPath: "#/properties/difference/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1
						},
						message: "must be <= 1",
						schema: 1,
						parentSchema: schema32.properties.difference,
						data: data5
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				if (data5 < -1 || isNaN(data5)) {
					const err20 = {
						instancePath: instancePath + "/difference",
						schemaPath: "#/properties/difference/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: -1
						},
						message: "must be >= -1",
						schema: -1,
						parentSchema: schema32.properties.difference,
						data: data5
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			}
		}
		if (data.low !== void 0) {
			let data6 = data.low;
			if (!(typeof data6 == "number" && isFinite(data6)) && data6 !== null) {
				const err21 = {
					instancePath: instancePath + "/low",
					schemaPath: "#/properties/low/type",
					keyword: "type",
					params: { type: schema32.properties.low.type },
					message: "must be number,null",
					schema: schema32.properties.low.type,
					parentSchema: schema32.properties.low,
					data: data6
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.high !== void 0) {
			let data7 = data.high;
			if (!(typeof data7 == "number" && isFinite(data7)) && data7 !== null) {
				const err22 = {
					instancePath: instancePath + "/high",
					schemaPath: "#/properties/high/type",
					keyword: "type",
					params: { type: schema32.properties.high.type },
					message: "must be number,null",
					schema: schema32.properties.high.type,
					parentSchema: schema32.properties.high,
					data: data7
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.looks !== void 0) {
			let data8 = data.looks;
			if (Array.isArray(data8)) {
				const len1 = data8.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate74(data8[i1], {
					instancePath: instancePath + "/looks/" + i1,
					parentData: data8,
					parentDataProperty: i1,
					rootData
				})) {
					vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
					errors = vErrors.length;
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/looks",
					schemaPath: "#/properties/looks/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema32.properties.looks.type,
					parentSchema: schema32.properties.looks,
					data: data8
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.broke !== void 0) {
			let data10 = data.broke;
			if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
				const err24 = {
					instancePath: instancePath + "/broke",
					schemaPath: "#/properties/broke/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema32.properties.broke.type,
					parentSchema: schema32.properties.broke,
					data: data10
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
			if (typeof data10 == "number" && isFinite(data10)) {
				if (data10 < 0 || isNaN(data10)) {
					const err25 = {
						instancePath: instancePath + "/broke",
						schemaPath: "#/properties/broke/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema32.properties.broke,
						data: data10
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
			}
		}
		if (data.fixed !== void 0) {
			let data11 = data.fixed;
			if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
				const err26 = {
					instancePath: instancePath + "/fixed",
					schemaPath: "#/properties/fixed/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema32.properties.fixed.type,
					parentSchema: schema32.properties.fixed,
					data: data11
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
			if (typeof data11 == "number" && isFinite(data11)) {
				if (data11 < 0 || isNaN(data11)) {
					const err27 = {
						instancePath: instancePath + "/fixed",
						schemaPath: "#/properties/fixed/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema32.properties.fixed,
						data: data11
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
			}
		}
		if (data.anyChangeP !== void 0) {
			let data12 = data.anyChangeP;
			if (!(typeof data12 == "number" && isFinite(data12)) && data12 !== null) {
				const err28 = {
					instancePath: instancePath + "/anyChangeP",
					schemaPath: "#/properties/anyChangeP/type",
					keyword: "type",
					params: { type: schema32.properties.anyChangeP.type },
					message: "must be number,null",
					schema: schema32.properties.anyChangeP.type,
					parentSchema: schema32.properties.anyChangeP,
					data: data12
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
			if (typeof data12 == "number" && isFinite(data12)) {
				if (data12 > 1 || isNaN(data12)) {
					const err29 = {
						instancePath: instancePath + "/anyChangeP",
						schemaPath: "#/properties/anyChangeP/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1
						},
						message: "must be <= 1",
						schema: 1,
						parentSchema: schema32.properties.anyChangeP,
						data: data12
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
				if (data12 < 0 || isNaN(data12)) {
					const err30 = {
						instancePath: instancePath + "/anyChangeP",
						schemaPath: "#/properties/anyChangeP/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema32.properties.anyChangeP,
						data: data12
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
			}
		}
		if (data.erroredTrials !== void 0) {
			let data13 = data.erroredTrials;
			if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
				const err31 = {
					instancePath: instancePath + "/erroredTrials",
					schemaPath: "#/properties/erroredTrials/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema32.properties.erroredTrials.type,
					parentSchema: schema32.properties.erroredTrials,
					data: data13
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
			if (typeof data13 == "number" && isFinite(data13)) {
				if (data13 < 0 || isNaN(data13)) {
					const err32 = {
						instancePath: instancePath + "/erroredTrials",
						schemaPath: "#/properties/erroredTrials/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema32.properties.erroredTrials,
						data: data13
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
			}
		}
		if (data.plannedTrials !== void 0) {
			let data14 = data.plannedTrials;
			if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
				const err33 = {
					instancePath: instancePath + "/plannedTrials",
					schemaPath: "#/properties/plannedTrials/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema32.properties.plannedTrials.type,
					parentSchema: schema32.properties.plannedTrials,
					data: data14
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
			if (typeof data14 == "number" && isFinite(data14)) {
				if (data14 < 0 || isNaN(data14)) {
					const err34 = {
						instancePath: instancePath + "/plannedTrials",
						schemaPath: "#/properties/plannedTrials/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema32.properties.plannedTrials,
						data: data14
					};
					if (vErrors === null) vErrors = [err34];
					else vErrors.push(err34);
					errors++;
				}
			}
		}
		if (data.detectableDrop !== void 0) {
			let data15 = data.detectableDrop;
			if (!(typeof data15 == "number" && isFinite(data15)) && data15 !== null) {
				const err35 = {
					instancePath: instancePath + "/detectableDrop",
					schemaPath: "#/properties/detectableDrop/type",
					keyword: "type",
					params: { type: schema32.properties.detectableDrop.type },
					message: "must be number,null",
					schema: schema32.properties.detectableDrop.type,
					parentSchema: schema32.properties.detectableDrop,
					data: data15
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
			if (typeof data15 == "number" && isFinite(data15)) {
				if (data15 < 0 || isNaN(data15)) {
					const err36 = {
						instancePath: instancePath + "/detectableDrop",
						schemaPath: "#/properties/detectableDrop/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema32.properties.detectableDrop,
						data: data15
					};
					if (vErrors === null) vErrors = [err36];
					else vErrors.push(err36);
					errors++;
				}
			}
		}
	} else {
		const err37 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema32.type,
			parentSchema: schema32,
			data
		};
		if (vErrors === null) vErrors = [err37];
		else vErrors.push(err37);
		errors++;
	}
	validate65.errors = vErrors;
	return errors === 0;
}
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.evalset === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "evalset" },
				message: "must have required property 'evalset'",
				schema: schema29.required,
				parentSchema: schema29,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.kind === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" },
				message: "must have required property 'kind'",
				schema: schema29.required,
				parentSchema: schema29,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.sentence === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sentence" },
				message: "must have required property 'sentence'",
				schema: schema29.required,
				parentSchema: schema29,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.rule === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rule" },
				message: "must have required property 'rule'",
				schema: schema29.required,
				parentSchema: schema29,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.budgets === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "budgets" },
				message: "must have required property 'budgets'",
				schema: schema29.required,
				parentSchema: schema29,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.comparison === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "comparison" },
				message: "must have required property 'comparison'",
				schema: schema29.required,
				parentSchema: schema29,
				data
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.failedMustPass === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "failedMustPass" },
				message: "must have required property 'failedMustPass'",
				schema: schema29.required,
				parentSchema: schema29,
				data
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.providerFault === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "providerFault" },
				message: "must have required property 'providerFault'",
				schema: schema29.required,
				parentSchema: schema29,
				data
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema29.properties, key0)) {
			const err8 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema29,
				data
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.evalset !== void 0) {
			let data0 = data.evalset;
			if (typeof data0 !== "string") {
				const err9 = {
					instancePath: instancePath + "/evalset",
					schemaPath: "#/properties/evalset/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema29.properties.evalset.type,
					parentSchema: schema29.properties.evalset,
					data: data0
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.kind !== void 0) {
			if (!validate60(data.kind, {
				instancePath: instancePath + "/kind",
				parentData: data,
				parentDataProperty: "kind",
				rootData
			})) {
				vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
				errors = vErrors.length;
			}
		}
		if (data.sentence !== void 0) {
			let data2 = data.sentence;
			if (typeof data2 !== "string") {
				const err10 = {
					instancePath: instancePath + "/sentence",
					schemaPath: "#/properties/sentence/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema29.properties.sentence.type,
					parentSchema: schema29.properties.sentence,
					data: data2
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.rule !== void 0) {
			let data3 = data.rule;
			if (Array.isArray(data3)) {
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data4 = data3[i0];
					if (typeof data4 !== "string") {
						const err11 = {
							instancePath: instancePath + "/rule/" + i0,
							schemaPath: "#/properties/rule/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema29.properties.rule.items.type,
							parentSchema: schema29.properties.rule.items,
							data: data4
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/rule",
					schemaPath: "#/properties/rule/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema29.properties.rule.type,
					parentSchema: schema29.properties.rule,
					data: data3
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.budgets !== void 0) {
			let data5 = data.budgets;
			if (Array.isArray(data5)) {
				const len1 = data5.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate62(data5[i1], {
					instancePath: instancePath + "/budgets/" + i1,
					parentData: data5,
					parentDataProperty: i1,
					rootData
				})) {
					vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
					errors = vErrors.length;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/budgets",
					schemaPath: "#/properties/budgets/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema29.properties.budgets.type,
					parentSchema: schema29.properties.budgets,
					data: data5
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.comparison !== void 0) {
			if (!validate65(data.comparison, {
				instancePath: instancePath + "/comparison",
				parentData: data,
				parentDataProperty: "comparison",
				rootData
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data.failedMustPass !== void 0) {
			let data8 = data.failedMustPass;
			if (Array.isArray(data8)) {
				const len2 = data8.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data9 = data8[i2];
					if (typeof data9 !== "string") {
						const err14 = {
							instancePath: instancePath + "/failedMustPass/" + i2,
							schemaPath: "#/properties/failedMustPass/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema29.properties.failedMustPass.items.type,
							parentSchema: schema29.properties.failedMustPass.items,
							data: data9
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/failedMustPass",
					schemaPath: "#/properties/failedMustPass/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema29.properties.failedMustPass.type,
					parentSchema: schema29.properties.failedMustPass,
					data: data8
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.settledBy !== void 0) {
			let data10 = data.settledBy;
			if (typeof data10 !== "string") {
				const err16 = {
					instancePath: instancePath + "/settledBy",
					schemaPath: "#/properties/settledBy/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema29.properties.settledBy.type,
					parentSchema: schema29.properties.settledBy,
					data: data10
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.providerFault !== void 0) {
			let data11 = data.providerFault;
			if (typeof data11 !== "boolean") {
				const err17 = {
					instancePath: instancePath + "/providerFault",
					schemaPath: "#/properties/providerFault/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema29.properties.providerFault.type,
					parentSchema: schema29.properties.providerFault,
					data: data11
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
	} else {
		const err18 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema29.type,
			parentSchema: schema29,
			data
		};
		if (vErrors === null) vErrors = [err18];
		else vErrors.push(err18);
		errors++;
	}
	validate59.errors = vErrors;
	return errors === 0;
}
const schema37 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"caseId",
		"side",
		"index",
		"outcome",
		"score",
		"grades",
		"output",
		"toolCalls",
		"requestKey",
		"shared",
		"source",
		"latencyMs"
	],
	"properties": {
		"caseId": { "type": "string" },
		"side": { "enum": ["baseline", "head"] },
		"index": {
			"type": "integer",
			"minimum": 0,
			"description": "Counts from 0 within case and side."
		},
		"outcome": { "enum": [
			"passed",
			"failed",
			"errored",
			"skipped"
		] },
		"score": {
			"type": ["number", "null"],
			"minimum": 0,
			"maximum": 1
		},
		"grades": {
			"type": "array",
			"items": { "$ref": "#/definitions/grade" }
		},
		"output": { "type": "string" },
		"toolCalls": {
			"type": "array",
			"items": { "$ref": "#/definitions/toolCall" }
		},
		"requestKey": {
			"type": "string",
			"description": "SHA-256 of the request.",
			"pattern": "^[0-9a-f]{64}$"
		},
		"shared": {
			"type": "boolean",
			"description": "Both sides share this call."
		},
		"source": { "enum": [
			"provider",
			"cassette",
			"none"
		] },
		"model": {
			"type": "string",
			"description": "As the provider names it."
		},
		"usage": {
			"type": "object",
			"additionalProperties": false,
			"required": ["inputTokens", "outputTokens"],
			"properties": {
				"inputTokens": {
					"type": "integer",
					"minimum": 0
				},
				"outputTokens": {
					"type": "integer",
					"minimum": 0
				}
			}
		},
		"latencyMs": {
			"type": "integer",
			"minimum": 0
		},
		"error": {
			"type": "object",
			"additionalProperties": false,
			"required": ["code", "message"],
			"properties": {
				"code": {
					"type": "string",
					"description": "A code of docs/errors.md.",
					"pattern": "^[a-z-]+$"
				},
				"message": { "type": "string" },
				"status": {
					"type": "integer",
					"minimum": 0
				},
				"requestId": { "type": "string" }
			}
		}
	}
};
const schema38 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"grader",
		"type",
		"weight",
		"required",
		"passed",
		"score",
		"explanation"
	],
	"properties": {
		"grader": {
			"type": "string",
			"description": "Its name."
		},
		"type": { "type": "string" },
		"weight": {
			"type": "number",
			"minimum": 0
		},
		"required": { "type": "boolean" },
		"passed": { "type": "boolean" },
		"score": {
			"type": "number",
			"minimum": 0,
			"maximum": 1
		},
		"explanation": { "type": "string" }
	}
};
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.grader === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "grader" },
				message: "must have required property 'grader'",
				schema: schema38.required,
				parentSchema: schema38,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.type === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" },
				message: "must have required property 'type'",
				schema: schema38.required,
				parentSchema: schema38,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.weight === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "weight" },
				message: "must have required property 'weight'",
				schema: schema38.required,
				parentSchema: schema38,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.required === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "required" },
				message: "must have required property 'required'",
				schema: schema38.required,
				parentSchema: schema38,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.passed === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "passed" },
				message: "must have required property 'passed'",
				schema: schema38.required,
				parentSchema: schema38,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.score === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "score" },
				message: "must have required property 'score'",
				schema: schema38.required,
				parentSchema: schema38,
				data
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.explanation === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "explanation" },
				message: "must have required property 'explanation'",
				schema: schema38.required,
				parentSchema: schema38,
				data
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "grader" || key0 === "type" || key0 === "weight" || key0 === "required" || key0 === "passed" || key0 === "score" || key0 === "explanation")) {
			const err7 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema38,
				data
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.grader !== void 0) {
			let data0 = data.grader;
			if (typeof data0 !== "string") {
				const err8 = {
					instancePath: instancePath + "/grader",
					schemaPath: "#/properties/grader/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema38.properties.grader.type,
					parentSchema: schema38.properties.grader,
					data: data0
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.type !== void 0) {
			let data1 = data.type;
			if (typeof data1 !== "string") {
				const err9 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema38.properties.type.type,
					parentSchema: schema38.properties.type,
					data: data1
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.weight !== void 0) {
			let data2 = data.weight;
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 < 0 || isNaN(data2)) {
					const err10 = {
						instancePath: instancePath + "/weight",
						schemaPath: "#/properties/weight/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema38.properties.weight,
						data: data2
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/weight",
					schemaPath: "#/properties/weight/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number",
					schema: schema38.properties.weight.type,
					parentSchema: schema38.properties.weight,
					data: data2
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.required !== void 0) {
			let data3 = data.required;
			if (typeof data3 !== "boolean") {
				const err12 = {
					instancePath: instancePath + "/required",
					schemaPath: "#/properties/required/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema38.properties.required.type,
					parentSchema: schema38.properties.required,
					data: data3
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.passed !== void 0) {
			let data4 = data.passed;
			if (typeof data4 !== "boolean") {
				const err13 = {
					instancePath: instancePath + "/passed",
					schemaPath: "#/properties/passed/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema38.properties.passed.type,
					parentSchema: schema38.properties.passed,
					data: data4
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.score !== void 0) {
			let data5 = data.score;
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 > 1 || isNaN(data5)) {
					const err14 = {
						instancePath: instancePath + "/score",
						schemaPath: "#/properties/score/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1
						},
						message: "must be <= 1",
						schema: 1,
						parentSchema: schema38.properties.score,
						data: data5
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (data5 < 0 || isNaN(data5)) {
					const err15 = {
						instancePath: instancePath + "/score",
						schemaPath: "#/properties/score/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema38.properties.score,
						data: data5
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/score",
					schemaPath: "#/properties/score/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number",
					schema: schema38.properties.score.type,
					parentSchema: schema38.properties.score,
					data: data5
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.explanation !== void 0) {
			let data6 = data.explanation;
			if (typeof data6 !== "string") {
				const err17 = {
					instancePath: instancePath + "/explanation",
					schemaPath: "#/properties/explanation/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema38.properties.explanation.type,
					parentSchema: schema38.properties.explanation,
					data: data6
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
	} else {
		const err18 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema38.type,
			parentSchema: schema38,
			data
		};
		if (vErrors === null) vErrors = [err18];
		else vErrors.push(err18);
		errors++;
	}
	validate79.errors = vErrors;
	return errors === 0;
}
const schema39 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"id",
		"name",
		"arguments"
	],
	"properties": {
		"id": { "type": "string" },
		"name": { "type": "string" },
		"arguments": {
			"type": "string",
			"description": "JSON as the model wrote it."
		}
	}
};
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'",
				schema: schema39.required,
				parentSchema: schema39,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.name === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'",
				schema: schema39.required,
				parentSchema: schema39,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.arguments === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "arguments" },
				message: "must have required property 'arguments'",
				schema: schema39.required,
				parentSchema: schema39,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "id" || key0 === "name" || key0 === "arguments")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema39,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 !== "string") {
				const err4 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema39.properties.id.type,
					parentSchema: schema39.properties.id,
					data: data0
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.name !== void 0) {
			let data1 = data.name;
			if (typeof data1 !== "string") {
				const err5 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema39.properties.name.type,
					parentSchema: schema39.properties.name,
					data: data1
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.arguments !== void 0) {
			let data2 = data.arguments;
			if (typeof data2 !== "string") {
				const err6 = {
					instancePath: instancePath + "/arguments",
					schemaPath: "#/properties/arguments/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema39.properties.arguments.type,
					parentSchema: schema39.properties.arguments,
					data: data2
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema39.type,
			parentSchema: schema39,
			data
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate81.errors = vErrors;
	return errors === 0;
}
const pattern159 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern160 = new RegExp("^[a-z-]+$", "u");
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.caseId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "caseId" },
				message: "must have required property 'caseId'",
				schema: schema37.required,
				parentSchema: schema37,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.side === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "side" },
				message: "must have required property 'side'",
				schema: schema37.required,
				parentSchema: schema37,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.index === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "index" },
				message: "must have required property 'index'",
				schema: schema37.required,
				parentSchema: schema37,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.outcome === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "outcome" },
				message: "must have required property 'outcome'",
				schema: schema37.required,
				parentSchema: schema37,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.score === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "score" },
				message: "must have required property 'score'",
				schema: schema37.required,
				parentSchema: schema37,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.grades === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "grades" },
				message: "must have required property 'grades'",
				schema: schema37.required,
				parentSchema: schema37,
				data
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.output === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "output" },
				message: "must have required property 'output'",
				schema: schema37.required,
				parentSchema: schema37,
				data
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.toolCalls === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "toolCalls" },
				message: "must have required property 'toolCalls'",
				schema: schema37.required,
				parentSchema: schema37,
				data
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.requestKey === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "requestKey" },
				message: "must have required property 'requestKey'",
				schema: schema37.required,
				parentSchema: schema37,
				data
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.shared === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "shared" },
				message: "must have required property 'shared'",
				schema: schema37.required,
				parentSchema: schema37,
				data
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.source === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "source" },
				message: "must have required property 'source'",
				schema: schema37.required,
				parentSchema: schema37,
				data
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.latencyMs === void 0) {
			const err11 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "latencyMs" },
				message: "must have required property 'latencyMs'",
				schema: schema37.required,
				parentSchema: schema37,
				data
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema37.properties, key0)) {
			const err12 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema37,
				data
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		}
		if (data.caseId !== void 0) {
			let data0 = data.caseId;
			if (typeof data0 !== "string") {
				const err13 = {
					instancePath: instancePath + "/caseId",
					schemaPath: "#/properties/caseId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema37.properties.caseId.type,
					parentSchema: schema37.properties.caseId,
					data: data0
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.side !== void 0) {
			let data1 = data.side;
			if (!(data1 === "baseline" || data1 === "head")) {
				const err14 = {
					instancePath: instancePath + "/side",
					schemaPath: "#/properties/side/enum",
					keyword: "enum",
					params: { allowedValues: schema37.properties.side.enum },
					message: "must be equal to one of the allowed values",
					schema: schema37.properties.side.enum,
					parentSchema: schema37.properties.side,
					data: data1
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.index !== void 0) {
			let data2 = data.index;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err15 = {
					instancePath: instancePath + "/index",
					schemaPath: "#/properties/index/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema37.properties.index.type,
					parentSchema: schema37.properties.index,
					data: data2
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 < 0 || isNaN(data2)) {
					const err16 = {
						instancePath: instancePath + "/index",
						schemaPath: "#/properties/index/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema37.properties.index,
						data: data2
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			}
		}
		if (data.outcome !== void 0) {
			let data3 = data.outcome;
			if (!(data3 === "passed" || data3 === "failed" || data3 === "errored" || data3 === "skipped")) {
				const err17 = {
					instancePath: instancePath + "/outcome",
					schemaPath: "#/properties/outcome/enum",
					keyword: "enum",
					params: { allowedValues: schema37.properties.outcome.enum },
					message: "must be equal to one of the allowed values",
					schema: schema37.properties.outcome.enum,
					parentSchema: schema37.properties.outcome,
					data: data3
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.score !== void 0) {
			let data4 = data.score;
			if (!(typeof data4 == "number" && isFinite(data4)) && data4 !== null) {
				const err18 = {
					instancePath: instancePath + "/score",
					schemaPath: "#/properties/score/type",
					keyword: "type",
					params: { type: schema37.properties.score.type },
					message: "must be number,null",
					schema: schema37.properties.score.type,
					parentSchema: schema37.properties.score,
					data: data4
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 > 1 || isNaN(data4)) {
					const err19 = {
						instancePath: instancePath + "/score",
						schemaPath: "#/properties/score/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1
						},
						message: "must be <= 1",
						schema: 1,
						parentSchema: schema37.properties.score,
						data: data4
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				if (data4 < 0 || isNaN(data4)) {
					const err20 = {
						instancePath: instancePath + "/score",
						schemaPath: "#/properties/score/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema37.properties.score,
						data: data4
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			}
		}
		if (data.grades !== void 0) {
			let data5 = data.grades;
			if (Array.isArray(data5)) {
				const len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate79(data5[i0], {
					instancePath: instancePath + "/grades/" + i0,
					parentData: data5,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
					errors = vErrors.length;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/grades",
					schemaPath: "#/properties/grades/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema37.properties.grades.type,
					parentSchema: schema37.properties.grades,
					data: data5
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.output !== void 0) {
			let data7 = data.output;
			if (typeof data7 !== "string") {
				const err22 = {
					instancePath: instancePath + "/output",
					schemaPath: "#/properties/output/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema37.properties.output.type,
					parentSchema: schema37.properties.output,
					data: data7
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.toolCalls !== void 0) {
			let data8 = data.toolCalls;
			if (Array.isArray(data8)) {
				const len1 = data8.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate81(data8[i1], {
					instancePath: instancePath + "/toolCalls/" + i1,
					parentData: data8,
					parentDataProperty: i1,
					rootData
				})) {
					vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
					errors = vErrors.length;
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/toolCalls",
					schemaPath: "#/properties/toolCalls/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema37.properties.toolCalls.type,
					parentSchema: schema37.properties.toolCalls,
					data: data8
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.requestKey !== void 0) {
			let data10 = data.requestKey;
			if (typeof data10 === "string") {
				if (!pattern159.test(data10)) {
					const err24 = {
						instancePath: instancePath + "/requestKey",
						schemaPath: "#/properties/requestKey/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{64}$" },
						message: "must match pattern \"^[0-9a-f]{64}$\"",
						schema: "^[0-9a-f]{64}$",
						parentSchema: schema37.properties.requestKey,
						data: data10
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/requestKey",
					schemaPath: "#/properties/requestKey/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema37.properties.requestKey.type,
					parentSchema: schema37.properties.requestKey,
					data: data10
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.shared !== void 0) {
			let data11 = data.shared;
			if (typeof data11 !== "boolean") {
				const err26 = {
					instancePath: instancePath + "/shared",
					schemaPath: "#/properties/shared/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema37.properties.shared.type,
					parentSchema: schema37.properties.shared,
					data: data11
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.source !== void 0) {
			let data12 = data.source;
			if (!(data12 === "provider" || data12 === "cassette" || data12 === "none")) {
				const err27 = {
					instancePath: instancePath + "/source",
					schemaPath: "#/properties/source/enum",
					keyword: "enum",
					params: { allowedValues: schema37.properties.source.enum },
					message: "must be equal to one of the allowed values",
					schema: schema37.properties.source.enum,
					parentSchema: schema37.properties.source,
					data: data12
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.model !== void 0) {
			let data13 = data.model;
			if (typeof data13 !== "string") {
				const err28 = {
					instancePath: instancePath + "/model",
					schemaPath: "#/properties/model/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema37.properties.model.type,
					parentSchema: schema37.properties.model,
					data: data13
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.usage !== void 0) {
			let data14 = data.usage;
			if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
				if (data14.inputTokens === void 0) {
					const err29 = {
						instancePath: instancePath + "/usage",
						schemaPath: "#/properties/usage/required",
						keyword: "required",
						params: { missingProperty: "inputTokens" },
						message: "must have required property 'inputTokens'",
						schema: schema37.properties.usage.required,
						parentSchema: schema37.properties.usage,
						data: data14
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
				if (data14.outputTokens === void 0) {
					const err30 = {
						instancePath: instancePath + "/usage",
						schemaPath: "#/properties/usage/required",
						keyword: "required",
						params: { missingProperty: "outputTokens" },
						message: "must have required property 'outputTokens'",
						schema: schema37.properties.usage.required,
						parentSchema: schema37.properties.usage,
						data: data14
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
				for (const key1 in data14) if (!(key1 === "inputTokens" || key1 === "outputTokens")) {
					const err31 = {
						instancePath: instancePath + "/usage",
						schemaPath: "#/properties/usage/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema37.properties.usage,
						data: data14
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
				if (data14.inputTokens !== void 0) {
					let data15 = data14.inputTokens;
					if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
						const err32 = {
							instancePath: instancePath + "/usage/inputTokens",
							schemaPath: "#/properties/usage/properties/inputTokens/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema37.properties.usage.properties.inputTokens.type,
							parentSchema: schema37.properties.usage.properties.inputTokens,
							data: data15
						};
						if (vErrors === null) vErrors = [err32];
						else vErrors.push(err32);
						errors++;
					}
					if (typeof data15 == "number" && isFinite(data15)) {
						if (data15 < 0 || isNaN(data15)) {
							const err33 = {
								instancePath: instancePath + "/usage/inputTokens",
								schemaPath: "#/properties/usage/properties/inputTokens/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0",
								schema: 0,
								parentSchema: schema37.properties.usage.properties.inputTokens,
								data: data15
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
					}
				}
				if (data14.outputTokens !== void 0) {
					let data16 = data14.outputTokens;
					if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
						const err34 = {
							instancePath: instancePath + "/usage/outputTokens",
							schemaPath: "#/properties/usage/properties/outputTokens/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema37.properties.usage.properties.outputTokens.type,
							parentSchema: schema37.properties.usage.properties.outputTokens,
							data: data16
						};
						if (vErrors === null) vErrors = [err34];
						else vErrors.push(err34);
						errors++;
					}
					if (typeof data16 == "number" && isFinite(data16)) {
						if (data16 < 0 || isNaN(data16)) {
							const err35 = {
								instancePath: instancePath + "/usage/outputTokens",
								schemaPath: "#/properties/usage/properties/outputTokens/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0",
								schema: 0,
								parentSchema: schema37.properties.usage.properties.outputTokens,
								data: data16
							};
							if (vErrors === null) vErrors = [err35];
							else vErrors.push(err35);
							errors++;
						}
					}
				}
			} else {
				const err36 = {
					instancePath: instancePath + "/usage",
					schemaPath: "#/properties/usage/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema37.properties.usage.type,
					parentSchema: schema37.properties.usage,
					data: data14
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
		}
		if (data.latencyMs !== void 0) {
			let data17 = data.latencyMs;
			if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
				const err37 = {
					instancePath: instancePath + "/latencyMs",
					schemaPath: "#/properties/latencyMs/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema37.properties.latencyMs.type,
					parentSchema: schema37.properties.latencyMs,
					data: data17
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			}
			if (typeof data17 == "number" && isFinite(data17)) {
				if (data17 < 0 || isNaN(data17)) {
					const err38 = {
						instancePath: instancePath + "/latencyMs",
						schemaPath: "#/properties/latencyMs/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema37.properties.latencyMs,
						data: data17
					};
					if (vErrors === null) vErrors = [err38];
					else vErrors.push(err38);
					errors++;
				}
			}
		}
		if (data.error !== void 0) {
			let data18 = data.error;
			if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
				if (data18.code === void 0) {
					const err39 = {
						instancePath: instancePath + "/error",
						schemaPath: "#/properties/error/required",
						keyword: "required",
						params: { missingProperty: "code" },
						message: "must have required property 'code'",
						schema: schema37.properties.error.required,
						parentSchema: schema37.properties.error,
						data: data18
					};
					if (vErrors === null) vErrors = [err39];
					else vErrors.push(err39);
					errors++;
				}
				if (data18.message === void 0) {
					const err40 = {
						instancePath: instancePath + "/error",
						schemaPath: "#/properties/error/required",
						keyword: "required",
						params: { missingProperty: "message" },
						message: "must have required property 'message'",
						schema: schema37.properties.error.required,
						parentSchema: schema37.properties.error,
						data: data18
					};
					if (vErrors === null) vErrors = [err40];
					else vErrors.push(err40);
					errors++;
				}
				for (const key2 in data18) if (!(key2 === "code" || key2 === "message" || key2 === "status" || key2 === "requestId")) {
					const err41 = {
						instancePath: instancePath + "/error",
						schemaPath: "#/properties/error/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema37.properties.error,
						data: data18
					};
					if (vErrors === null) vErrors = [err41];
					else vErrors.push(err41);
					errors++;
				}
				if (data18.code !== void 0) {
					let data19 = data18.code;
					if (typeof data19 === "string") {
						if (!pattern160.test(data19)) {
							const err42 = {
								instancePath: instancePath + "/error/code",
								schemaPath: "#/properties/error/properties/code/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z-]+$" },
								message: "must match pattern \"^[a-z-]+$\"",
								schema: "^[a-z-]+$",
								parentSchema: schema37.properties.error.properties.code,
								data: data19
							};
							if (vErrors === null) vErrors = [err42];
							else vErrors.push(err42);
							errors++;
						}
					} else {
						const err43 = {
							instancePath: instancePath + "/error/code",
							schemaPath: "#/properties/error/properties/code/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema37.properties.error.properties.code.type,
							parentSchema: schema37.properties.error.properties.code,
							data: data19
						};
						if (vErrors === null) vErrors = [err43];
						else vErrors.push(err43);
						errors++;
					}
				}
				if (data18.message !== void 0) {
					let data20 = data18.message;
					if (typeof data20 !== "string") {
						const err44 = {
							instancePath: instancePath + "/error/message",
							schemaPath: "#/properties/error/properties/message/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema37.properties.error.properties.message.type,
							parentSchema: schema37.properties.error.properties.message,
							data: data20
						};
						if (vErrors === null) vErrors = [err44];
						else vErrors.push(err44);
						errors++;
					}
				}
				if (data18.status !== void 0) {
					let data21 = data18.status;
					if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
						const err45 = {
							instancePath: instancePath + "/error/status",
							schemaPath: "#/properties/error/properties/status/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema37.properties.error.properties.status.type,
							parentSchema: schema37.properties.error.properties.status,
							data: data21
						};
						if (vErrors === null) vErrors = [err45];
						else vErrors.push(err45);
						errors++;
					}
					if (typeof data21 == "number" && isFinite(data21)) {
						if (data21 < 0 || isNaN(data21)) {
							const err46 = {
								instancePath: instancePath + "/error/status",
								schemaPath: "#/properties/error/properties/status/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0",
								schema: 0,
								parentSchema: schema37.properties.error.properties.status,
								data: data21
							};
							if (vErrors === null) vErrors = [err46];
							else vErrors.push(err46);
							errors++;
						}
					}
				}
				if (data18.requestId !== void 0) {
					let data22 = data18.requestId;
					if (typeof data22 !== "string") {
						const err47 = {
							instancePath: instancePath + "/error/requestId",
							schemaPath: "#/properties/error/properties/requestId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema37.properties.error.properties.requestId.type,
							parentSchema: schema37.properties.error.properties.requestId,
							data: data22
						};
						if (vErrors === null) vErrors = [err47];
						else vErrors.push(err47);
						errors++;
					}
				}
			} else {
				const err48 = {
					instancePath: instancePath + "/error",
					schemaPath: "#/properties/error/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema37.properties.error.type,
					parentSchema: schema37.properties.error,
					data: data18
				};
				if (vErrors === null) vErrors = [err48];
				else vErrors.push(err48);
				errors++;
			}
		}
	} else {
		const err49 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema37.type,
			parentSchema: schema37,
			data
		};
		if (vErrors === null) vErrors = [err49];
		else vErrors.push(err49);
		errors++;
	}
	validate78.errors = vErrors;
	return errors === 0;
}
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'",
				schema: schema25.required,
				parentSchema: schema25,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.version === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'",
				schema: schema25.required,
				parentSchema: schema25,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.path === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'",
				schema: schema25.required,
				parentSchema: schema25,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.owner === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "owner" },
				message: "must have required property 'owner'",
				schema: schema25.required,
				parentSchema: schema25,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.target === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "target" },
				message: "must have required property 'target'",
				schema: schema25.required,
				parentSchema: schema25,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.trialRange === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "trialRange" },
				message: "must have required property 'trialRange'",
				schema: schema25.required,
				parentSchema: schema25,
				data
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.budget === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "budget" },
				message: "must have required property 'budget'",
				schema: schema25.required,
				parentSchema: schema25,
				data
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.statistics === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "statistics" },
				message: "must have required property 'statistics'",
				schema: schema25.required,
				parentSchema: schema25,
				data
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.causes === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "causes" },
				message: "must have required property 'causes'",
				schema: schema25.required,
				parentSchema: schema25,
				data
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.judgingChanges === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "judgingChanges" },
				message: "must have required property 'judgingChanges'",
				schema: schema25.required,
				parentSchema: schema25,
				data
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.seed === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "seed" },
				message: "must have required property 'seed'",
				schema: schema25.required,
				parentSchema: schema25,
				data
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.cutShort === void 0) {
			const err11 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "cutShort" },
				message: "must have required property 'cutShort'",
				schema: schema25.required,
				parentSchema: schema25,
				data
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		if (data.identicalCaseIds === void 0) {
			const err12 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "identicalCaseIds" },
				message: "must have required property 'identicalCaseIds'",
				schema: schema25.required,
				parentSchema: schema25,
				data
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		}
		if (data.cases === void 0) {
			const err13 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "cases" },
				message: "must have required property 'cases'",
				schema: schema25.required,
				parentSchema: schema25,
				data
			};
			if (vErrors === null) vErrors = [err13];
			else vErrors.push(err13);
			errors++;
		}
		if (data.verdict === void 0) {
			const err14 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "verdict" },
				message: "must have required property 'verdict'",
				schema: schema25.required,
				parentSchema: schema25,
				data
			};
			if (vErrors === null) vErrors = [err14];
			else vErrors.push(err14);
			errors++;
		}
		if (data.trials === void 0) {
			const err15 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "trials" },
				message: "must have required property 'trials'",
				schema: schema25.required,
				parentSchema: schema25,
				data
			};
			if (vErrors === null) vErrors = [err15];
			else vErrors.push(err15);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema25.properties, key0)) {
			const err16 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema25,
				data
			};
			if (vErrors === null) vErrors = [err16];
			else vErrors.push(err16);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 !== "string") {
				const err17 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema25.properties.name.type,
					parentSchema: schema25.properties.name,
					data: data0
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.version !== void 0) {
			let data1 = data.version;
			if (typeof data1 !== "string") {
				const err18 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema25.properties.version.type,
					parentSchema: schema25.properties.version,
					data: data1
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.path !== void 0) {
			let data2 = data.path;
			if (typeof data2 !== "string") {
				const err19 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema25.properties.path.type,
					parentSchema: schema25.properties.path,
					data: data2
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.owner !== void 0) {
			let data3 = data.owner;
			if (typeof data3 !== "string" && data3 !== null) {
				const err20 = {
					instancePath: instancePath + "/owner",
					schemaPath: "#/properties/owner/type",
					keyword: "type",
					params: { type: schema25.properties.owner.type },
					message: "must be string,null",
					schema: schema25.properties.owner.type,
					parentSchema: schema25.properties.owner,
					data: data3
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.target !== void 0) {
			let data4 = data.target;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				if (data4.prompt === void 0) {
					const err21 = {
						instancePath: instancePath + "/target",
						schemaPath: "#/properties/target/required",
						keyword: "required",
						params: { missingProperty: "prompt" },
						message: "must have required property 'prompt'",
						schema: schema25.properties.target.required,
						parentSchema: schema25.properties.target,
						data: data4
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				for (const key1 in data4) if (!(key1 === "prompt" || key1 === "tools" || key1 === "policy")) {
					const err22 = {
						instancePath: instancePath + "/target",
						schemaPath: "#/properties/target/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema25.properties.target,
						data: data4
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				if (data4.prompt !== void 0) {
					let data5 = data4.prompt;
					if (typeof data5 !== "string") {
						const err23 = {
							instancePath: instancePath + "/target/prompt",
							schemaPath: "#/properties/target/properties/prompt/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema25.properties.target.properties.prompt.type,
							parentSchema: schema25.properties.target.properties.prompt,
							data: data5
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
				}
				if (data4.tools !== void 0) {
					let data6 = data4.tools;
					if (typeof data6 !== "string") {
						const err24 = {
							instancePath: instancePath + "/target/tools",
							schemaPath: "#/properties/target/properties/tools/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema25.properties.target.properties.tools.type,
							parentSchema: schema25.properties.target.properties.tools,
							data: data6
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
				if (data4.policy !== void 0) {
					let data7 = data4.policy;
					if (typeof data7 !== "string") {
						const err25 = {
							instancePath: instancePath + "/target/policy",
							schemaPath: "#/properties/target/properties/policy/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema25.properties.target.properties.policy.type,
							parentSchema: schema25.properties.target.properties.policy,
							data: data7
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
				}
			} else {
				const err26 = {
					instancePath: instancePath + "/target",
					schemaPath: "#/properties/target/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema25.properties.target.type,
					parentSchema: schema25.properties.target,
					data: data4
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.trialRange !== void 0) {
			let data8 = data.trialRange;
			if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
				if (data8.min === void 0) {
					const err27 = {
						instancePath: instancePath + "/trialRange",
						schemaPath: "#/properties/trialRange/required",
						keyword: "required",
						params: { missingProperty: "min" },
						message: "must have required property 'min'",
						schema: schema25.properties.trialRange.required,
						parentSchema: schema25.properties.trialRange,
						data: data8
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
				if (data8.max === void 0) {
					const err28 = {
						instancePath: instancePath + "/trialRange",
						schemaPath: "#/properties/trialRange/required",
						keyword: "required",
						params: { missingProperty: "max" },
						message: "must have required property 'max'",
						schema: schema25.properties.trialRange.required,
						parentSchema: schema25.properties.trialRange,
						data: data8
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
				for (const key2 in data8) if (!(key2 === "min" || key2 === "max")) {
					const err29 = {
						instancePath: instancePath + "/trialRange",
						schemaPath: "#/properties/trialRange/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema25.properties.trialRange,
						data: data8
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
				if (data8.min !== void 0) {
					let data9 = data8.min;
					if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
						const err30 = {
							instancePath: instancePath + "/trialRange/min",
							schemaPath: "#/properties/trialRange/properties/min/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema25.properties.trialRange.properties.min.type,
							parentSchema: schema25.properties.trialRange.properties.min,
							data: data9
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
					if (typeof data9 == "number" && isFinite(data9)) {
						if (data9 < 0 || isNaN(data9)) {
							const err31 = {
								instancePath: instancePath + "/trialRange/min",
								schemaPath: "#/properties/trialRange/properties/min/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0",
								schema: 0,
								parentSchema: schema25.properties.trialRange.properties.min,
								data: data9
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
					}
				}
				if (data8.max !== void 0) {
					let data10 = data8.max;
					if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
						const err32 = {
							instancePath: instancePath + "/trialRange/max",
							schemaPath: "#/properties/trialRange/properties/max/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema25.properties.trialRange.properties.max.type,
							parentSchema: schema25.properties.trialRange.properties.max,
							data: data10
						};
						if (vErrors === null) vErrors = [err32];
						else vErrors.push(err32);
						errors++;
					}
					if (typeof data10 == "number" && isFinite(data10)) {
						if (data10 < 1 || isNaN(data10)) {
							const err33 = {
								instancePath: instancePath + "/trialRange/max",
								schemaPath: "#/properties/trialRange/properties/max/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1",
								schema: 1,
								parentSchema: schema25.properties.trialRange.properties.max,
								data: data10
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
					}
				}
			} else {
				const err34 = {
					instancePath: instancePath + "/trialRange",
					schemaPath: "#/properties/trialRange/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema25.properties.trialRange.type,
					parentSchema: schema25.properties.trialRange,
					data: data8
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
		}
		if (data.budget !== void 0) {
			if (!validate52(data.budget, {
				instancePath: instancePath + "/budget",
				parentData: data,
				parentDataProperty: "budget",
				rootData
			})) {
				vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
				errors = vErrors.length;
			}
		}
		if (data.statistics !== void 0) {
			if (!validate54(data.statistics, {
				instancePath: instancePath + "/statistics",
				parentData: data,
				parentDataProperty: "statistics",
				rootData
			})) {
				vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
				errors = vErrors.length;
			}
		}
		if (data.causes !== void 0) {
			let data13 = data.causes;
			if (Array.isArray(data13)) {
				const len0 = data13.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate49(data13[i0], {
					instancePath: instancePath + "/causes/" + i0,
					parentData: data13,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
					errors = vErrors.length;
				}
			} else {
				const err35 = {
					instancePath: instancePath + "/causes",
					schemaPath: "#/properties/causes/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema25.properties.causes.type,
					parentSchema: schema25.properties.causes,
					data: data13
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
		}
		if (data.judgingChanges !== void 0) {
			let data15 = data.judgingChanges;
			if (Array.isArray(data15)) {
				const len1 = data15.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate57(data15[i1], {
					instancePath: instancePath + "/judgingChanges/" + i1,
					parentData: data15,
					parentDataProperty: i1,
					rootData
				})) {
					vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
					errors = vErrors.length;
				}
			} else {
				const err36 = {
					instancePath: instancePath + "/judgingChanges",
					schemaPath: "#/properties/judgingChanges/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema25.properties.judgingChanges.type,
					parentSchema: schema25.properties.judgingChanges,
					data: data15
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
		}
		if (data.seed !== void 0) {
			let data17 = data.seed;
			if (typeof data17 !== "string") {
				const err37 = {
					instancePath: instancePath + "/seed",
					schemaPath: "#/properties/seed/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema25.properties.seed.type,
					parentSchema: schema25.properties.seed,
					data: data17
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			}
		}
		if (data.cutShort !== void 0) {
			let data18 = data.cutShort;
			if (typeof data18 !== "boolean") {
				const err38 = {
					instancePath: instancePath + "/cutShort",
					schemaPath: "#/properties/cutShort/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema25.properties.cutShort.type,
					parentSchema: schema25.properties.cutShort,
					data: data18
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
		}
		if (data.identicalCaseIds !== void 0) {
			let data19 = data.identicalCaseIds;
			if (Array.isArray(data19)) {
				const len2 = data19.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data20 = data19[i2];
					if (typeof data20 !== "string") {
						const err39 = {
							instancePath: instancePath + "/identicalCaseIds/" + i2,
							schemaPath: "#/properties/identicalCaseIds/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema25.properties.identicalCaseIds.items.type,
							parentSchema: schema25.properties.identicalCaseIds.items,
							data: data20
						};
						if (vErrors === null) vErrors = [err39];
						else vErrors.push(err39);
						errors++;
					}
				}
			} else {
				const err40 = {
					instancePath: instancePath + "/identicalCaseIds",
					schemaPath: "#/properties/identicalCaseIds/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema25.properties.identicalCaseIds.type,
					parentSchema: schema25.properties.identicalCaseIds,
					data: data19
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
		}
		if (data.cases !== void 0) {
			let data21 = data.cases;
			if (Array.isArray(data21)) {
				const len3 = data21.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data22 = data21[i3];
					if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
						if (data22.id === void 0) {
							const err41 = {
								instancePath: instancePath + "/cases/" + i3,
								schemaPath: "#/properties/cases/items/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'",
								schema: schema25.properties.cases.items.required,
								parentSchema: schema25.properties.cases.items,
								data: data22
							};
							if (vErrors === null) vErrors = [err41];
							else vErrors.push(err41);
							errors++;
						}
						if (data22.tags === void 0) {
							const err42 = {
								instancePath: instancePath + "/cases/" + i3,
								schemaPath: "#/properties/cases/items/required",
								keyword: "required",
								params: { missingProperty: "tags" },
								message: "must have required property 'tags'",
								schema: schema25.properties.cases.items.required,
								parentSchema: schema25.properties.cases.items,
								data: data22
							};
							if (vErrors === null) vErrors = [err42];
							else vErrors.push(err42);
							errors++;
						}
						if (data22.incident === void 0) {
							const err43 = {
								instancePath: instancePath + "/cases/" + i3,
								schemaPath: "#/properties/cases/items/required",
								keyword: "required",
								params: { missingProperty: "incident" },
								message: "must have required property 'incident'",
								schema: schema25.properties.cases.items.required,
								parentSchema: schema25.properties.cases.items,
								data: data22
							};
							if (vErrors === null) vErrors = [err43];
							else vErrors.push(err43);
							errors++;
						}
						if (data22.owner === void 0) {
							const err44 = {
								instancePath: instancePath + "/cases/" + i3,
								schemaPath: "#/properties/cases/items/required",
								keyword: "required",
								params: { missingProperty: "owner" },
								message: "must have required property 'owner'",
								schema: schema25.properties.cases.items.required,
								parentSchema: schema25.properties.cases.items,
								data: data22
							};
							if (vErrors === null) vErrors = [err44];
							else vErrors.push(err44);
							errors++;
						}
						if (data22.importance === void 0) {
							const err45 = {
								instancePath: instancePath + "/cases/" + i3,
								schemaPath: "#/properties/cases/items/required",
								keyword: "required",
								params: { missingProperty: "importance" },
								message: "must have required property 'importance'",
								schema: schema25.properties.cases.items.required,
								parentSchema: schema25.properties.cases.items,
								data: data22
							};
							if (vErrors === null) vErrors = [err45];
							else vErrors.push(err45);
							errors++;
						}
						if (data22.cluster === void 0) {
							const err46 = {
								instancePath: instancePath + "/cases/" + i3,
								schemaPath: "#/properties/cases/items/required",
								keyword: "required",
								params: { missingProperty: "cluster" },
								message: "must have required property 'cluster'",
								schema: schema25.properties.cases.items.required,
								parentSchema: schema25.properties.cases.items,
								data: data22
							};
							if (vErrors === null) vErrors = [err46];
							else vErrors.push(err46);
							errors++;
						}
						for (const key3 in data22) if (!(key3 === "id" || key3 === "tags" || key3 === "incident" || key3 === "owner" || key3 === "importance" || key3 === "cluster")) {
							const err47 = {
								instancePath: instancePath + "/cases/" + i3,
								schemaPath: "#/properties/cases/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema25.properties.cases.items,
								data: data22
							};
							if (vErrors === null) vErrors = [err47];
							else vErrors.push(err47);
							errors++;
						}
						if (data22.id !== void 0) {
							let data23 = data22.id;
							if (typeof data23 !== "string") {
								const err48 = {
									instancePath: instancePath + "/cases/" + i3 + "/id",
									schemaPath: "#/properties/cases/items/properties/id/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema25.properties.cases.items.properties.id.type,
									parentSchema: schema25.properties.cases.items.properties.id,
									data: data23
								};
								if (vErrors === null) vErrors = [err48];
								else vErrors.push(err48);
								errors++;
							}
						}
						if (data22.tags !== void 0) {
							let data24 = data22.tags;
							if (Array.isArray(data24)) {
								const len4 = data24.length;
								for (let i4 = 0; i4 < len4; i4++) {
									let data25 = data24[i4];
									if (typeof data25 !== "string") {
										const err49 = {
											instancePath: instancePath + "/cases/" + i3 + "/tags/" + i4,
											schemaPath: "#/properties/cases/items/properties/tags/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema25.properties.cases.items.properties.tags.items.type,
											parentSchema: schema25.properties.cases.items.properties.tags.items,
											data: data25
										};
										if (vErrors === null) vErrors = [err49];
										else vErrors.push(err49);
										errors++;
									}
								}
							} else {
								const err50 = {
									instancePath: instancePath + "/cases/" + i3 + "/tags",
									schemaPath: "#/properties/cases/items/properties/tags/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema25.properties.cases.items.properties.tags.type,
									parentSchema: schema25.properties.cases.items.properties.tags,
									data: data24
								};
								if (vErrors === null) vErrors = [err50];
								else vErrors.push(err50);
								errors++;
							}
						}
						if (data22.incident !== void 0) {
							let data26 = data22.incident;
							if (typeof data26 !== "string" && data26 !== null) {
								const err51 = {
									instancePath: instancePath + "/cases/" + i3 + "/incident",
									schemaPath: "#/properties/cases/items/properties/incident/type",
									keyword: "type",
									params: { type: schema25.properties.cases.items.properties.incident.type },
									message: "must be string,null",
									schema: schema25.properties.cases.items.properties.incident.type,
									parentSchema: schema25.properties.cases.items.properties.incident,
									data: data26
								};
								if (vErrors === null) vErrors = [err51];
								else vErrors.push(err51);
								errors++;
							}
						}
						if (data22.owner !== void 0) {
							let data27 = data22.owner;
							if (typeof data27 !== "string" && data27 !== null) {
								const err52 = {
									instancePath: instancePath + "/cases/" + i3 + "/owner",
									schemaPath: "#/properties/cases/items/properties/owner/type",
									keyword: "type",
									params: { type: schema25.properties.cases.items.properties.owner.type },
									message: "must be string,null",
									schema: schema25.properties.cases.items.properties.owner.type,
									parentSchema: schema25.properties.cases.items.properties.owner,
									data: data27
								};
								if (vErrors === null) vErrors = [err52];
								else vErrors.push(err52);
								errors++;
							}
						}
						if (data22.importance !== void 0) {
							let data28 = data22.importance;
							if (typeof data28 == "number" && isFinite(data28)) {
								if (data28 <= 0 || isNaN(data28)) {
									const err53 = {
										instancePath: instancePath + "/cases/" + i3 + "/importance",
										schemaPath: "#/properties/cases/items/properties/importance/exclusiveMinimum",
										keyword: "exclusiveMinimum",
										params: {
											comparison: ">",
											limit: 0
										},
										message: "must be > 0",
										schema: 0,
										parentSchema: schema25.properties.cases.items.properties.importance,
										data: data28
									};
									if (vErrors === null) vErrors = [err53];
									else vErrors.push(err53);
									errors++;
								}
							} else {
								const err54 = {
									instancePath: instancePath + "/cases/" + i3 + "/importance",
									schemaPath: "#/properties/cases/items/properties/importance/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number",
									schema: schema25.properties.cases.items.properties.importance.type,
									parentSchema: schema25.properties.cases.items.properties.importance,
									data: data28
								};
								if (vErrors === null) vErrors = [err54];
								else vErrors.push(err54);
								errors++;
							}
						}
						if (data22.cluster !== void 0) {
							let data29 = data22.cluster;
							if (typeof data29 !== "string" && data29 !== null) {
								const err55 = {
									instancePath: instancePath + "/cases/" + i3 + "/cluster",
									schemaPath: "#/properties/cases/items/properties/cluster/type",
									keyword: "type",
									params: { type: schema25.properties.cases.items.properties.cluster.type },
									message: "must be string,null",
									schema: schema25.properties.cases.items.properties.cluster.type,
									parentSchema: schema25.properties.cases.items.properties.cluster,
									data: data29
								};
								if (vErrors === null) vErrors = [err55];
								else vErrors.push(err55);
								errors++;
							}
						}
					} else {
						const err56 = {
							instancePath: instancePath + "/cases/" + i3,
							schemaPath: "#/properties/cases/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema25.properties.cases.items.type,
							parentSchema: schema25.properties.cases.items,
							data: data22
						};
						if (vErrors === null) vErrors = [err56];
						else vErrors.push(err56);
						errors++;
					}
				}
			} else {
				const err57 = {
					instancePath: instancePath + "/cases",
					schemaPath: "#/properties/cases/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema25.properties.cases.type,
					parentSchema: schema25.properties.cases,
					data: data21
				};
				if (vErrors === null) vErrors = [err57];
				else vErrors.push(err57);
				errors++;
			}
		}
		if (data.verdict !== void 0) {
			if (!validate59(data.verdict, {
				instancePath: instancePath + "/verdict",
				parentData: data,
				parentDataProperty: "verdict",
				rootData
			})) {
				vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
				errors = vErrors.length;
			}
		}
		if (data.trials !== void 0) {
			let data31 = data.trials;
			if (Array.isArray(data31)) {
				const len5 = data31.length;
				for (let i5 = 0; i5 < len5; i5++) if (!validate78(data31[i5], {
					instancePath: instancePath + "/trials/" + i5,
					parentData: data31,
					parentDataProperty: i5,
					rootData
				})) {
					vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
					errors = vErrors.length;
				}
			} else {
				const err58 = {
					instancePath: instancePath + "/trials",
					schemaPath: "#/properties/trials/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema25.properties.trials.type,
					parentSchema: schema25.properties.trials,
					data: data31
				};
				if (vErrors === null) vErrors = [err58];
				else vErrors.push(err58);
				errors++;
			}
		}
	} else {
		const err59 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema25.type,
			parentSchema: schema25,
			data
		};
		if (vErrors === null) vErrors = [err59];
		else vErrors.push(err59);
		errors++;
	}
	validate51.errors = vErrors;
	return errors === 0;
}
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.schemaVersion === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schemaVersion" },
				message: "must have required property 'schemaVersion'",
				schema: schema20.required,
				parentSchema: schema20,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.headgate === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "headgate" },
				message: "must have required property 'headgate'",
				schema: schema20.required,
				parentSchema: schema20,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.startedAt === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "startedAt" },
				message: "must have required property 'startedAt'",
				schema: schema20.required,
				parentSchema: schema20,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.durationMs === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "durationMs" },
				message: "must have required property 'durationMs'",
				schema: schema20.required,
				parentSchema: schema20,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.revisions === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "revisions" },
				message: "must have required property 'revisions'",
				schema: schema20.required,
				parentSchema: schema20,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.settingsPath === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "settingsPath" },
				message: "must have required property 'settingsPath'",
				schema: schema20.required,
				parentSchema: schema20,
				data
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.rule === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rule" },
				message: "must have required property 'rule'",
				schema: schema20.required,
				parentSchema: schema20,
				data
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.notices === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "notices" },
				message: "must have required property 'notices'",
				schema: schema20.required,
				parentSchema: schema20,
				data
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.changes === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "changes" },
				message: "must have required property 'changes'",
				schema: schema20.required,
				parentSchema: schema20,
				data
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.decision === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "decision" },
				message: "must have required property 'decision'",
				schema: schema20.required,
				parentSchema: schema20,
				data
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.evalsets === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "evalsets" },
				message: "must have required property 'evalsets'",
				schema: schema20.required,
				parentSchema: schema20,
				data
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema20.properties, key0)) {
			const err11 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema20,
				data
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		if (data.schemaVersion !== void 0) {
			let data0 = data.schemaVersion;
			if (1 !== data0) {
				const err12 = {
					instancePath: instancePath + "/schemaVersion",
					schemaPath: "#/properties/schemaVersion/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant",
					schema: 1,
					parentSchema: schema20.properties.schemaVersion,
					data: data0
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.headgate !== void 0) {
			let data1 = data.headgate;
			if (typeof data1 !== "string") {
				const err13 = {
					instancePath: instancePath + "/headgate",
					schemaPath: "#/properties/headgate/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema20.properties.headgate.type,
					parentSchema: schema20.properties.headgate,
					data: data1
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.startedAt !== void 0) {
			let data2 = data.startedAt;
			if (typeof data2 !== "string") {
				const err14 = {
					instancePath: instancePath + "/startedAt",
					schemaPath: "#/properties/startedAt/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema20.properties.startedAt.type,
					parentSchema: schema20.properties.startedAt,
					data: data2
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.durationMs !== void 0) {
			let data3 = data.durationMs;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				const err15 = {
					instancePath: instancePath + "/durationMs",
					schemaPath: "#/properties/durationMs/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema20.properties.durationMs.type,
					parentSchema: schema20.properties.durationMs,
					data: data3
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 < 0 || isNaN(data3)) {
					const err16 = {
						instancePath: instancePath + "/durationMs",
						schemaPath: "#/properties/durationMs/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema20.properties.durationMs,
						data: data3
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			}
		}
		if (data.revisions !== void 0) {
			let data4 = data.revisions;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				if (data4.baseline === void 0) {
					const err17 = {
						instancePath: instancePath + "/revisions",
						schemaPath: "#/properties/revisions/required",
						keyword: "required",
						params: { missingProperty: "baseline" },
						message: "must have required property 'baseline'",
						schema: schema20.properties.revisions.required,
						parentSchema: schema20.properties.revisions,
						data: data4
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				if (data4.head === void 0) {
					const err18 = {
						instancePath: instancePath + "/revisions",
						schemaPath: "#/properties/revisions/required",
						keyword: "required",
						params: { missingProperty: "head" },
						message: "must have required property 'head'",
						schema: schema20.properties.revisions.required,
						parentSchema: schema20.properties.revisions,
						data: data4
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				if (data4.chosenBy === void 0) {
					const err19 = {
						instancePath: instancePath + "/revisions",
						schemaPath: "#/properties/revisions/required",
						keyword: "required",
						params: { missingProperty: "chosenBy" },
						message: "must have required property 'chosenBy'",
						schema: schema20.properties.revisions.required,
						parentSchema: schema20.properties.revisions,
						data: data4
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				for (const key1 in data4) if (!(key1 === "baseline" || key1 === "head" || key1 === "chosenBy")) {
					const err20 = {
						instancePath: instancePath + "/revisions",
						schemaPath: "#/properties/revisions/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema20.properties.revisions,
						data: data4
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				if (data4.baseline !== void 0) {
					if (!validate42(data4.baseline, {
						instancePath: instancePath + "/revisions/baseline",
						parentData: data4,
						parentDataProperty: "baseline",
						rootData
					})) {
						vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
						errors = vErrors.length;
					}
				}
				if (data4.head !== void 0) {
					if (!validate42(data4.head, {
						instancePath: instancePath + "/revisions/head",
						parentData: data4,
						parentDataProperty: "head",
						rootData
					})) {
						vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
						errors = vErrors.length;
					}
				}
				if (data4.chosenBy !== void 0) {
					let data7 = data4.chosenBy;
					if (typeof data7 !== "string") {
						const err21 = {
							instancePath: instancePath + "/revisions/chosenBy",
							schemaPath: "#/properties/revisions/properties/chosenBy/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema20.properties.revisions.properties.chosenBy.type,
							parentSchema: schema20.properties.revisions.properties.chosenBy,
							data: data7
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/revisions",
					schemaPath: "#/properties/revisions/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema20.properties.revisions.type,
					parentSchema: schema20.properties.revisions,
					data: data4
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.settingsPath !== void 0) {
			let data8 = data.settingsPath;
			if (typeof data8 !== "string" && data8 !== null) {
				const err23 = {
					instancePath: instancePath + "/settingsPath",
					schemaPath: "#/properties/settingsPath/type",
					keyword: "type",
					params: { type: schema20.properties.settingsPath.type },
					message: "must be string,null",
					schema: schema20.properties.settingsPath.type,
					parentSchema: schema20.properties.settingsPath,
					data: data8
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.rule !== void 0) {
			let data9 = data.rule;
			const _errs19 = errors;
			let valid2 = false;
			const _errs20 = errors;
			if (!validate47(data9, {
				instancePath: instancePath + "/rule",
				parentData: data,
				parentDataProperty: "rule",
				rootData
			})) {
				vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs20 === errors;
			valid2 = valid2 || _valid0;
			if (!valid2) {
				const _errs21 = errors;
				if (data9 !== null) {
					const err24 = {
						instancePath: instancePath + "/rule",
						schemaPath: "#/properties/rule/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null",
						schema: schema20.properties.rule.anyOf[1].type,
						parentSchema: schema20.properties.rule.anyOf[1],
						data: data9
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				var _valid0 = _errs21 === errors;
				valid2 = valid2 || _valid0;
			}
			if (!valid2) {
				const err25 = {
					instancePath: instancePath + "/rule",
					schemaPath: "#/properties/rule/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf",
					schema: schema20.properties.rule.anyOf,
					parentSchema: schema20.properties.rule,
					data: data9
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			} else {
				errors = _errs19;
				if (vErrors !== null) {
					if (_errs19) vErrors.length = _errs19;
					else vErrors = null;
				}
			}
		}
		if (data.notices !== void 0) {
			let data10 = data.notices;
			if (Array.isArray(data10)) {
				const len0 = data10.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data11 = data10[i0];
					if (typeof data11 !== "string") {
						const err26 = {
							instancePath: instancePath + "/notices/" + i0,
							schemaPath: "#/properties/notices/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema20.properties.notices.items.type,
							parentSchema: schema20.properties.notices.items,
							data: data11
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/notices",
					schemaPath: "#/properties/notices/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema20.properties.notices.type,
					parentSchema: schema20.properties.notices,
					data: data10
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.changes !== void 0) {
			let data12 = data.changes;
			if (Array.isArray(data12)) {
				const len1 = data12.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate49(data12[i1], {
					instancePath: instancePath + "/changes/" + i1,
					parentData: data12,
					parentDataProperty: i1,
					rootData
				})) {
					vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
					errors = vErrors.length;
				}
			} else {
				const err28 = {
					instancePath: instancePath + "/changes",
					schemaPath: "#/properties/changes/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema20.properties.changes.type,
					parentSchema: schema20.properties.changes,
					data: data12
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.decision !== void 0) {
			let data14 = data.decision;
			if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
				if (data14.action === void 0) {
					const err29 = {
						instancePath: instancePath + "/decision",
						schemaPath: "#/properties/decision/required",
						keyword: "required",
						params: { missingProperty: "action" },
						message: "must have required property 'action'",
						schema: schema20.properties.decision.required,
						parentSchema: schema20.properties.decision,
						data: data14
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
				if (data14.verdict === void 0) {
					const err30 = {
						instancePath: instancePath + "/decision",
						schemaPath: "#/properties/decision/required",
						keyword: "required",
						params: { missingProperty: "verdict" },
						message: "must have required property 'verdict'",
						schema: schema20.properties.decision.required,
						parentSchema: schema20.properties.decision,
						data: data14
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
				if (data14.sentence === void 0) {
					const err31 = {
						instancePath: instancePath + "/decision",
						schemaPath: "#/properties/decision/required",
						keyword: "required",
						params: { missingProperty: "sentence" },
						message: "must have required property 'sentence'",
						schema: schema20.properties.decision.required,
						parentSchema: schema20.properties.decision,
						data: data14
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
				if (data14.exitCode === void 0) {
					const err32 = {
						instancePath: instancePath + "/decision",
						schemaPath: "#/properties/decision/required",
						keyword: "required",
						params: { missingProperty: "exitCode" },
						message: "must have required property 'exitCode'",
						schema: schema20.properties.decision.required,
						parentSchema: schema20.properties.decision,
						data: data14
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
				for (const key2 in data14) if (!(key2 === "action" || key2 === "verdict" || key2 === "sentence" || key2 === "exitCode")) {
					const err33 = {
						instancePath: instancePath + "/decision",
						schemaPath: "#/properties/decision/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema20.properties.decision,
						data: data14
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
				if (data14.action !== void 0) {
					let data15 = data14.action;
					if (!(data15 === "allow" || data15 === "advise" || data15 === "block")) {
						const err34 = {
							instancePath: instancePath + "/decision/action",
							schemaPath: "#/properties/decision/properties/action/enum",
							keyword: "enum",
							params: { allowedValues: schema20.properties.decision.properties.action.enum },
							message: "must be equal to one of the allowed values",
							schema: schema20.properties.decision.properties.action.enum,
							parentSchema: schema20.properties.decision.properties.action,
							data: data15
						};
						if (vErrors === null) vErrors = [err34];
						else vErrors.push(err34);
						errors++;
					}
				}
				if (data14.verdict !== void 0) {
					let data16 = data14.verdict;
					if (!(data16 === "passed" || data16 === "regressed" || data16 === "inconclusive" || data16 === "invalid" || data16 === "not-applicable")) {
						const err35 = {
							instancePath: instancePath + "/decision/verdict",
							schemaPath: "#/properties/decision/properties/verdict/enum",
							keyword: "enum",
							params: { allowedValues: schema20.properties.decision.properties.verdict.enum },
							message: "must be equal to one of the allowed values",
							schema: schema20.properties.decision.properties.verdict.enum,
							parentSchema: schema20.properties.decision.properties.verdict,
							data: data16
						};
						if (vErrors === null) vErrors = [err35];
						else vErrors.push(err35);
						errors++;
					}
				}
				if (data14.sentence !== void 0) {
					let data17 = data14.sentence;
					if (typeof data17 !== "string") {
						const err36 = {
							instancePath: instancePath + "/decision/sentence",
							schemaPath: "#/properties/decision/properties/sentence/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema20.properties.decision.properties.sentence.type,
							parentSchema: schema20.properties.decision.properties.sentence,
							data: data17
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
				}
				if (data14.exitCode !== void 0) {
					let data18 = data14.exitCode;
					if (!(data18 === 0 || data18 === 1 || data18 === 3)) {
						const err37 = {
							instancePath: instancePath + "/decision/exitCode",
							schemaPath: "#/properties/decision/properties/exitCode/enum",
							keyword: "enum",
							params: { allowedValues: schema20.properties.decision.properties.exitCode.enum },
							message: "must be equal to one of the allowed values",
							schema: schema20.properties.decision.properties.exitCode.enum,
							parentSchema: schema20.properties.decision.properties.exitCode,
							data: data18
						};
						if (vErrors === null) vErrors = [err37];
						else vErrors.push(err37);
						errors++;
					}
				}
			} else {
				const err38 = {
					instancePath: instancePath + "/decision",
					schemaPath: "#/properties/decision/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema20.properties.decision.type,
					parentSchema: schema20.properties.decision,
					data: data14
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
		}
		if (data.evalsets !== void 0) {
			let data19 = data.evalsets;
			if (Array.isArray(data19)) {
				const len2 = data19.length;
				for (let i2 = 0; i2 < len2; i2++) if (!validate51(data19[i2], {
					instancePath: instancePath + "/evalsets/" + i2,
					parentData: data19,
					parentDataProperty: i2,
					rootData
				})) {
					vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
					errors = vErrors.length;
				}
			} else {
				const err39 = {
					instancePath: instancePath + "/evalsets",
					schemaPath: "#/properties/evalsets/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema20.properties.evalsets.type,
					parentSchema: schema20.properties.evalsets,
					data: data19
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			}
		}
	} else {
		const err40 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema20.type,
			parentSchema: schema20,
			data
		};
		if (vErrors === null) vErrors = [err40];
		else vErrors.push(err40);
		errors++;
	}
	validate41.errors = vErrors;
	return errors === 0;
}

// src/core/document/validate.ts
/** More errors than this say no more, and finding the places of all could take very long. */
const MOST_ERRORS = 1e3;
/** All the ways in which a document differs from its schema, each with its place. */
function validate(document, schema) {
	const validator = schema_validators_exports[schema];
	if (validator(document.value)) return [];
	return withoutConsequences((validator.errors ?? []).slice(0, MOST_ERRORS)).map((error) => faultOf(document, error));
}
/**
* Leaves out the errors of each alternative where one error says what the alternatives have in
* common, the errors of `if` that only repeat those of `then`, and what a missing type leads to.
*/
function withoutConsequences(errors) {
	const choices = errors.filter((error) => error.keyword === "anyOf" || error.keyword === "oneOf");
	return errors.filter((error) => error.keyword !== "if" && !(error.keyword === "discriminator" && error.params["tagValue"] === void 0) && !choices.some((choice) => error.schemaPath.startsWith(`${choice.schemaPath}/`) || isInside(error, choice)));
}
/** An alternative behind a `$ref` reports the path of its definition, so compare by place too. */
function isInside(error, choice) {
	return error !== choice && error.instancePath === choice.instancePath && error.keyword !== "anyOf" && error.keyword !== "oneOf";
}
function faultOf(document, error) {
	const path = pathOf(document, error.instancePath);
	const name = path.length === 0 ? "the file" : pathName(path);
	switch (error.keyword) {
		case "additionalProperties": {
			const field = String(error.params["additionalProperty"]);
			const known = Object.keys(error.parentSchema.properties ?? {});
			return {
				code: "unknown-field",
				position: document.positionOf([...path, field], "key"),
				problem: `${pathName([...path, field])} is no field of this format`,
				hint: `Known fields: ${known.join(", ")}.`
			};
		}
		case "required":
		case "dependentRequired": return {
			code: "missing-field",
			position: document.positionOf(path),
			problem: `${pathName([...path, String(error.params["missingProperty"])])} is missing`
		};
		case "discriminator": return {
			code: "wrong-value",
			position: document.positionOf([...path, "type"]),
			problem: `${pathName([...path, "type"])} must name a grader of the catalogue`,
			found: shown(error.params["tagValue"])
		};
		default: return {
			code: codeOf(error.keyword),
			position: document.positionOf(path),
			problem: `${name} must be ${expectation(error)}`,
			found: shown(error.data)
		};
	}
}
function expectation(error) {
	const title = error.parentSchema?.title;
	if (title !== void 0) return title;
	if (error.keyword === "enum") return `one of ${error.params["allowedValues"].join(", ")}`;
	if (error.keyword === "const") return shown(error.params["allowedValue"]);
	return (error.message ?? "valid").replace(/^must (be|have|match) /, (_all, verb) => verb === "be" ? "" : `something to ${verb} `);
}
function codeOf(keyword) {
	return keyword === "type" ? "wrong-type" : "wrong-value";
}
function pathOf(document, pointer) {
	const steps = [];
	let value = document.value;
	for (const raw of pointer.split("/").slice(1)) {
		const text = raw.replaceAll("~1", "/").replaceAll("~0", "~");
		const step = Array.isArray(value) ? Number(text) : text;
		steps.push(step);
		value = value?.[step];
	}
	return steps;
}

// src/core/document/canonical.ts
/**
* One text for equal JSON values: keys sorted by code unit, no white space, `undefined` left out.
* The order of arrays is kept, as it means something. A number that is out of range keeps its name,
* so that it is not taken for null.
*/
function canonicalJson(value) {
	if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
	if (isJsonObject(value)) return `{${Object.keys(value).filter((key) => value[key] !== void 0).sort().map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key])}`).join(",")}}`;
	return Number.isFinite(value) || typeof value !== "number" ? JSON.stringify(value ?? null) : String(value);
}
/** The SHA-256 of a text, in hexadecimal digits. */
function sha256(text) {
	return createHash("sha256").update(text, "utf8").digest("hex");
}
/** The SHA-256 of a value's canonical JSON. */
function digest(value) {
	return sha256(canonicalJson(value));
}

export { pathName as a, listField as c, textField as d, textsField as f, validate as i, numberField as l, digest as n, hasByteOrderMark as o, withoutUndefined as p, sha256 as r, normaliseText as s, canonicalJson as t, objectField as u };