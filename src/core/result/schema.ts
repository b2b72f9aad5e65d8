import type { Schema } from '../document/schema.ts';

/** Format of result.json; the file of docs that describes it to others is made of this. */
export const resultSchema: Schema = {
  description:
    'Schema version 1. Rates are 0 to 1, differences head minus baseline, times in milliseconds.',
  type: 'object',
  additionalProperties: false,
  required: [
    'schemaVersion',
    'headgate',
    'startedAt',
    'durationMs',
    'revisions',
    'settingsPath',
    'rule',
    'notices',
    'changes',
    'decision',
    'evalsets',
  ],
  properties: {
    schemaVersion: {
      const: 1,
    },
    headgate: {
      type: 'string',
      description: 'The version of Headgate.',
    },
    startedAt: {
      type: 'string',
      description: 'ISO 8601, UTC.',
    },
    durationMs: {
      type: 'integer',
      minimum: 0,
    },
    revisions: {
      type: 'object',
      additionalProperties: false,
      required: ['baseline', 'head', 'chosenBy'],
      properties: {
        baseline: {
          $ref: '#/definitions/revision',
        },
        head: {
          $ref: '#/definitions/revision',
        },
        chosenBy: {
          type: 'string',
          description: 'How the two commits were chosen, in words.',
        },
      },
    },
    settingsPath: {
      type: ['string', 'null'],
      description: 'The settings file of base; null where base has none and defaults hold.',
    },
    rule: {
      anyOf: [
        {
          $ref: '#/definitions/rule',
        },
        {
          type: 'null',
        },
      ],
      description:
        'The trusted settings that the decision depends on; null when the run ended before they were read.',
    },
    notices: {
      type: 'array',
      items: {
        type: 'string',
      },
    },
    changes: {
      type: 'array',
      items: {
        $ref: '#/definitions/fileChange',
      },
      description: 'All files that differ between the two commits.',
    },
    decision: {
      type: 'object',
      additionalProperties: false,
      required: ['action', 'verdict', 'sentence', 'exitCode'],
      properties: {
        action: {
          enum: ['allow', 'advise', 'block'],
        },
        verdict: {
          enum: ['passed', 'regressed', 'inconclusive', 'invalid', 'not-applicable'],
        },
        sentence: {
          type: 'string',
        },
        exitCode: {
          enum: [0, 1, 3],
        },
      },
    },
    evalsets: {
      type: 'array',
      items: {
        $ref: '#/definitions/evalset',
      },
      description: 'The evalsets that were judged; empty when the run is not applicable.',
    },
  },
  definitions: {
    sha: {
      type: 'string',
      description: 'A full commit SHA; empty when there is no commit.',
      pattern: '^([0-9a-f]{40}|[0-9a-f]{64})?$',
    },
    revision: {
      type: 'object',
      additionalProperties: false,
      required: ['sha', 'label'],
      properties: {
        sha: {
          $ref: '#/definitions/sha',
        },
        label: {
          type: 'string',
          description: 'A name that people know the commit by.',
        },
      },
    },
    rule: {
      type: 'object',
      additionalProperties: false,
      required: ['maxErroredShare', 'onInconclusive', 'prices'],
      properties: {
        maxErroredShare: {
          type: 'number',
          minimum: 0,
          maximum: 1,
          description: 'More trials without a grade than this share make a verdict invalid.',
        },
        onInconclusive: {
          enum: ['advise', 'block'],
        },
        prices: {
          type: 'object',
          additionalProperties: {
            type: 'object',
            additionalProperties: false,
            required: ['input', 'output'],
            properties: {
              input: {
                type: 'number',
                minimum: 0,
              },
              output: {
                type: 'number',
                minimum: 0,
              },
            },
          },
          description: 'US dollars for a million tokens, by model.',
        },
      },
    },
    fileChange: {
      type: 'object',
      additionalProperties: false,
      required: ['path', 'kind'],
      properties: {
        path: {
          type: 'string',
        },
        previousPath: {
          type: 'string',
          description: 'Where the file was on base, if it was renamed.',
        },
        kind: {
          enum: [
            'byte-order-mark',
            'line-ends',
            'whitespace',
            'content',
            'added',
            'removed',
            'renamed',
          ],
        },
        role: {
          enum: ['prompt', 'tools', 'policy', 'watched', 'evalset', 'settings'],
          description: 'The part that the file plays; absent when it plays none.',
        },
      },
    },
    judgingChange: {
      type: 'object',
      additionalProperties: false,
      required: ['kind', 'what'],
      properties: {
        kind: {
          enum: ['weakened', 'added', 'changed'],
        },
        what: {
          type: 'string',
        },
      },
    },
    budget: {
      type: 'object',
      additionalProperties: false,
      required: ['passRateDrop', 'mustCatch', 'byTag', 'mustPass'],
      properties: {
        passRateDrop: {
          type: 'number',
          minimum: 0,
          maximum: 1,
          description: 'The accepted drop.',
        },
        mustCatch: {
          type: 'number',
          minimum: 0,
          maximum: 1,
          description: 'The drop that must not pass.',
        },
        byTag: {
          type: 'object',
          additionalProperties: {
            type: 'object',
            additionalProperties: false,
            required: ['passRateDrop', 'mustCatch'],
            properties: {
              passRateDrop: {
                type: 'number',
                minimum: 0,
                maximum: 1,
                description: 'The accepted drop.',
              },
              mustCatch: {
                type: 'number',
                minimum: 0,
                maximum: 1,
                description: 'The drop that must not pass.',
              },
            },
          },
        },
        mustPass: {
          type: 'object',
          additionalProperties: false,
          required: ['cases', 'tags', 'mode'],
          properties: {
            cases: {
              type: 'array',
              items: {
                type: 'string',
              },
            },
            tags: {
              type: 'array',
              items: {
                type: 'string',
              },
            },
            mode: {
              enum: ['confirmed', 'strict'],
            },
          },
        },
        newlyFailing: {
          type: 'integer',
          minimum: 0,
          description: 'Cases that may break, at most.',
        },
        floorPassRate: {
          type: 'number',
          minimum: 0,
          maximum: 1,
          description: 'The least pass rate of head.',
        },
        volatilityRise: {
          type: 'number',
          minimum: 0,
          maximum: 1,
          description: 'How much more often two trials of a case may disagree.',
        },
        costRise: {
          type: 'number',
          minimum: 0,
          description: 'A share of the cost on base.',
        },
        p95LatencyRise: {
          type: 'number',
          minimum: 0,
          description: 'A share of the latency on base.',
        },
      },
      description: 'As base has it, with defaults filled in; a budget that is not set is absent.',
    },
    statistics: {
      type: 'object',
      additionalProperties: false,
      required: ['estimand', 'mode', 'measure', 'falseRed', 'falseGreen', 'tagCorrection'],
      properties: {
        estimand: {
          enum: ['fixed-set', 'population'],
        },
        mode: {
          enum: ['sequential', 'fixed'],
        },
        measure: {
          enum: ['outcome', 'score'],
        },
        falseRed: {
          type: 'number',
          minimum: 0,
          maximum: 0.2,
        },
        falseGreen: {
          type: 'number',
          minimum: 0,
          maximum: 0.2,
        },
        tagCorrection: {
          enum: ['holm', 'none'],
        },
      },
    },
    rateEstimate: {
      type: 'object',
      additionalProperties: false,
      required: ['rate', 'low', 'high'],
      properties: {
        rate: {
          type: ['number', 'null'],
          minimum: 0,
          maximum: 1,
          description:
            'Mean over the trials that the last look used; null when nothing was graded.',
        },
        low: {
          type: ['number', 'null'],
          minimum: 0,
          maximum: 1,
          description: "Lower end of Wilson's 95 % interval, which counts cases.",
        },
        high: {
          type: ['number', 'null'],
          minimum: 0,
          maximum: 1,
          description: "Upper end of Wilson's 95 % interval, which counts cases.",
        },
      },
    },
    caseSide: {
      type: 'object',
      additionalProperties: false,
      required: ['passed', 'failed', 'errored', 'rate'],
      properties: {
        passed: {
          type: 'integer',
          minimum: 0,
          description: 'Trials.',
        },
        failed: {
          type: 'integer',
          minimum: 0,
          description: 'Trials.',
        },
        errored: {
          type: 'integer',
          minimum: 0,
          description: 'Trials without a grade.',
        },
        rate: {
          type: ['number', 'null'],
          description: 'Null when no trial was graded.',
          minimum: 0,
          maximum: 1,
        },
      },
    },
    caseComparison: {
      type: 'object',
      additionalProperties: false,
      required: ['caseId', 'sides', 'state', 'identical', 'mustPass'],
      properties: {
        caseId: {
          type: 'string',
        },
        sides: {
          type: 'object',
          additionalProperties: false,
          required: ['baseline', 'head'],
          properties: {
            baseline: {
              $ref: '#/definitions/caseSide',
            },
            head: {
              $ref: '#/definitions/caseSide',
            },
          },
        },
        state: {
          enum: ['broke', 'fixed', 'both-passed', 'both-failed', 'missing', 'not-run'],
          description:
            'By whether more than half of the graded trials pass on each side. missing: tried and without a grade on some side. not-run: decided without it.',
        },
        identical: {
          type: 'boolean',
          description: 'Both sides made the same request, so they cannot differ.',
        },
        mustPass: {
          type: 'boolean',
        },
      },
    },
    look: {
      type: 'object',
      additionalProperties: false,
      required: [
        'stage',
        'pairsRun',
        'difference',
        'failScore',
        'failBound',
        'passScore',
        'passBound',
      ],
      properties: {
        stage: {
          enum: ['block', 'round', 'confirmation'],
          description: 'Part of the first pass, a whole round, or reruns of flipped cases.',
        },
        pairsRun: {
          type: 'integer',
          minimum: 0,
          description: 'Pairs of trials run so far, without identical requests.',
        },
        difference: {
          type: 'number',
          minimum: -1,
          maximum: 1,
          description: 'Head minus baseline.',
        },
        failScore: {
          type: 'number',
          description: 'Evidence of a drop beyond the budget.',
        },
        failBound: {
          type: ['number', 'null'],
          description: 'The failScore that red needs; null when this look did not test for it.',
        },
        passScore: {
          type: 'number',
          description: 'Evidence against a drop of mustCatch.',
        },
        passBound: {
          type: ['number', 'null'],
          description: 'The passScore that green needs; null when this look did not test for it.',
        },
      },
    },
    comparison: {
      type: 'object',
      additionalProperties: false,
      required: [
        'cases',
        'baseline',
        'head',
        'pairedCases',
        'difference',
        'low',
        'high',
        'looks',
        'broke',
        'fixed',
        'anyChangeP',
        'erroredTrials',
        'plannedTrials',
        'detectableDrop',
      ],
      properties: {
        cases: {
          type: 'array',
          items: {
            $ref: '#/definitions/caseComparison',
          },
        },
        baseline: {
          $ref: '#/definitions/rateEstimate',
        },
        head: {
          $ref: '#/definitions/rateEstimate',
        },
        pairedCases: {
          type: 'integer',
          minimum: 0,
          description:
            'Cases with graded trials on both sides, or identical requests, that the last look used.',
        },
        difference: {
          type: ['number', 'null'],
          description: 'Head minus baseline, by the weights of the cases.',
          minimum: -1,
          maximum: 1,
        },
        low: {
          type: ['number', 'null'],
          description:
            'Lower bound, over −mustCatch when the pass rate passed; null when no look tested for it.',
        },
        high: {
          type: ['number', 'null'],
          description:
            'Upper bound, under −passRateDrop when the pass rate regressed; null when no look tested for it.',
        },
        looks: {
          type: 'array',
          items: {
            $ref: '#/definitions/look',
          },
          description: 'Each weighing of the evidence by the stopping rule, in order.',
        },
        broke: {
          type: 'integer',
          minimum: 0,
          description: 'Cases.',
        },
        fixed: {
          type: 'integer',
          minimum: 0,
          description: 'Cases.',
        },
        anyChangeP: {
          type: ['number', 'null'],
          minimum: 0,
          maximum: 1,
          description:
            "Two-sided p-value of McNemar's exact test on the cases that broke and were fixed; null when there was no look.",
        },
        erroredTrials: {
          type: 'integer',
          minimum: 0,
          description: 'Trials without a grade, on both sides.',
        },
        plannedTrials: {
          type: 'integer',
          minimum: 0,
          description: 'Trials that were called for, on both sides.',
        },
        detectableDrop: {
          type: ['number', 'null'],
          minimum: 0,
          description:
            'The drop that this run would have caught with a chance of 80 %; null for the population, and when no look tested for red.',
        },
      },
    },
    budgetState: {
      type: 'object',
      additionalProperties: false,
      required: ['budget', 'allowed', 'measured', 'state'],
      properties: {
        budget: {
          type: 'string',
        },
        allowed: {
          type: 'string',
        },
        measured: {
          type: 'string',
        },
        state: {
          $ref: '#/definitions/verdictKind',
        },
      },
    },
    verdictKind: {
      enum: ['passed', 'regressed', 'inconclusive', 'invalid'],
    },
    verdict: {
      type: 'object',
      additionalProperties: false,
      required: [
        'evalset',
        'kind',
        'sentence',
        'rule',
        'budgets',
        'comparison',
        'failedMustPass',
        'providerFault',
      ],
      properties: {
        evalset: {
          type: 'string',
        },
        kind: {
          $ref: '#/definitions/verdictKind',
        },
        sentence: {
          type: 'string',
        },
        rule: {
          type: 'array',
          items: {
            type: 'string',
          },
          description: 'The rule that was applied, in sentences.',
        },
        budgets: {
          type: 'array',
          items: {
            $ref: '#/definitions/budgetState',
          },
        },
        comparison: {
          $ref: '#/definitions/comparison',
        },
        failedMustPass: {
          type: 'array',
          items: {
            type: 'string',
          },
          description: 'Must-pass cases that failed on head though not on base, by id.',
        },
        settledBy: {
          type: 'string',
          description: 'What would settle an inconclusive verdict.',
        },
        providerFault: {
          type: 'boolean',
          description: 'Evidence is missing because the provider failed.',
        },
      },
    },
    grade: {
      type: 'object',
      additionalProperties: false,
      required: ['grader', 'type', 'weight', 'required', 'passed', 'score', 'explanation'],
      properties: {
        grader: {
          type: 'string',
          description: 'Its name.',
        },
        type: {
          type: 'string',
        },
        weight: {
          type: 'number',
          minimum: 0,
        },
        required: {
          type: 'boolean',
        },
        passed: {
          type: 'boolean',
        },
        score: {
          type: 'number',
          minimum: 0,
          maximum: 1,
        },
        explanation: {
          type: 'string',
        },
      },
    },
    toolCall: {
      type: 'object',
      additionalProperties: false,
      required: ['id', 'name', 'arguments'],
      properties: {
        id: {
          type: 'string',
        },
        name: {
          type: 'string',
        },
        arguments: {
          type: 'string',
          description: 'JSON as the model wrote it.',
        },
      },
    },
    trial: {
      type: 'object',
      additionalProperties: false,
      required: [
        'caseId',
        'side',
        'index',
        'outcome',
        'score',
        'grades',
        'output',
        'toolCalls',
        'requestKey',
        'shared',
        'source',
        'latencyMs',
      ],
      properties: {
        caseId: {
          type: 'string',
        },
        side: {
          enum: ['baseline', 'head'],
        },
        index: {
          type: 'integer',
          minimum: 0,
          description: 'Counts from 0 within case and side.',
        },
        outcome: {
          enum: ['passed', 'failed', 'errored', 'skipped'],
        },
        score: {
          type: ['number', 'null'],
          minimum: 0,
          maximum: 1,
        },
        grades: {
          type: 'array',
          items: {
            $ref: '#/definitions/grade',
          },
        },
        output: {
          type: 'string',
        },
        toolCalls: {
          type: 'array',
          items: {
            $ref: '#/definitions/toolCall',
          },
        },
        requestKey: {
          type: 'string',
          description: 'SHA-256 of the request.',
          pattern: '^[0-9a-f]{64}$',
        },
        shared: {
          type: 'boolean',
          description: 'Both sides share this call.',
        },
        source: {
          enum: ['provider', 'cassette', 'none'],
        },
        model: {
          type: 'string',
          description: 'As the provider names it.',
        },
        usage: {
          type: 'object',
          additionalProperties: false,
          required: ['inputTokens', 'outputTokens'],
          properties: {
            inputTokens: {
              type: 'integer',
              minimum: 0,
            },
            outputTokens: {
              type: 'integer',
              minimum: 0,
            },
          },
        },
        latencyMs: {
          type: 'integer',
          minimum: 0,
        },
        error: {
          type: 'object',
          additionalProperties: false,
          required: ['code', 'message'],
          properties: {
            code: {
              type: 'string',
              description: 'A code of docs/errors.md.',
              pattern: '^[a-z-]+$',
            },
            message: {
              type: 'string',
            },
            status: {
              type: 'integer',
              minimum: 0,
            },
            requestId: {
              type: 'string',
            },
          },
        },
      },
    },
    evalset: {
      type: 'object',
      additionalProperties: false,
      required: [
        'name',
        'version',
        'path',
        'owner',
        'target',
        'trialRange',
        'budget',
        'statistics',
        'causes',
        'judgingChanges',
        'seed',
        'cutShort',
        'identicalCaseIds',
        'cases',
        'verdict',
        'trials',
      ],
      properties: {
        name: {
          type: 'string',
        },
        version: {
          type: 'string',
        },
        path: {
          type: 'string',
        },
        owner: {
          type: ['string', 'null'],
        },
        target: {
          type: 'object',
          additionalProperties: false,
          required: ['prompt'],
          properties: {
            prompt: {
              type: 'string',
            },
            tools: {
              type: 'string',
            },
            policy: {
              type: 'string',
            },
          },
          description: "Base's paths.",
        },
        trialRange: {
          type: 'object',
          additionalProperties: false,
          required: ['min', 'max'],
          properties: {
            min: {
              type: 'integer',
              minimum: 0,
              description: 'Trials that every case gets on each side, whatever the rule needs.',
            },
            max: {
              type: 'integer',
              minimum: 1,
              description: 'Trials of a case on each side that the rule may use.',
            },
          },
        },
        budget: {
          $ref: '#/definitions/budget',
        },
        statistics: {
          $ref: '#/definitions/statistics',
        },
        causes: {
          type: 'array',
          items: {
            $ref: '#/definitions/fileChange',
          },
          description: 'The changes that made the evalset run.',
        },
        judgingChanges: {
          type: 'array',
          items: {
            $ref: '#/definitions/judgingChange',
          },
          description: 'What head changes about how it is judged; none of it has taken effect.',
        },
        seed: {
          type: 'string',
          description:
            'The name of the evalset and the head commit, which decide the order in which the rule takes the cases.',
        },
        cutShort: {
          type: 'boolean',
          description: 'The spend limit ended the run before the rule did.',
        },
        identicalCaseIds: {
          type: 'array',
          items: {
            type: 'string',
          },
        },
        cases: {
          type: 'array',
          items: {
            type: 'object',
            additionalProperties: false,
            required: ['id', 'tags', 'incident', 'owner', 'importance', 'cluster'],
            properties: {
              id: {
                type: 'string',
              },
              tags: {
                type: 'array',
                items: {
                  type: 'string',
                },
              },
              incident: {
                type: ['string', 'null'],
              },
              owner: {
                type: ['string', 'null'],
              },
              importance: {
                type: 'number',
                exclusiveMinimum: 0,
                description: 'The weight of the case in the pass rate.',
              },
              cluster: {
                type: ['string', 'null'],
              },
            },
          },
        },
        verdict: {
          $ref: '#/definitions/verdict',
        },
        trials: {
          type: 'array',
          items: {
            $ref: '#/definitions/trial',
          },
          description: 'Empty when no request differs.',
        },
      },
    },
  },
};
