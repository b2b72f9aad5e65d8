import type {
  AgentSettings,
  ApprovalAnswer,
  ArgumentMatch,
  CaseScript,
  FaultName,
  InjectedFault,
  ScriptedApproval,
  SimulatedAnswer,
  SimulatedUser,
} from '../../domain/agent.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../domain/json.ts';
import {
  listField,
  numberField,
  objectField,
  textField,
  textsField,
  withoutUndefined,
} from '../document/fields.ts';
import { shareOf } from '../document/units.ts';

/** Where an agent's run ends if its evalset does not say. */
const DEFAULT_LIMITS = { turns: 8, calls: 20, tokens: 100_000 };
const DEFAULT_USER_TURNS = 4;

/** The block `agent` of an evalset. */
export function agentSettingsOf(value: JsonObject): AgentSettings {
  return {
    limits: {
      turns: numberField(value, 'turns') ?? DEFAULT_LIMITS.turns,
      calls: numberField(value, 'calls') ?? DEFAULT_LIMITS.calls,
      tokens: numberField(value, 'tokens') ?? DEFAULT_LIMITS.tokens,
    },
    faults: injectedFaults(listField(value, 'faults')),
    gameDay: value['gameDay'] === true,
  };
}

/** Reads the file of a recorded result, which an answer names. */
export type FixtureReader = (path: string) => JsonValue | undefined;

/** What a case says of the world in which its agent acts. */
export function caseScriptOf(value: JsonObject, fixtureAt: FixtureReader): CaseScript {
  return withoutUndefined<CaseScript>({
    simulate: Object.fromEntries(
      Object.entries(objectField(value, 'simulate')).map(([tool, answers]) => [
        tool,
        Array.isArray(answers)
          ? answers.filter(isJsonObject).map((answer) => simulatedAnswer(answer, fixtureAt))
          : [],
      ]),
    ),
    state: objectField(value, 'state'),
    approvals: listField(value, 'approvals').flatMap(scriptedApproval),
    faults: injectedFaults(listField(value, 'faults')),
    userTurns: textsField(value, 'turns'),
    user: simulatedUser(value['user']),
  });
}

/** Whether an answer says what the tool answers, and not only how that is spoilt. */
export function hasResult({ result, recorded, error }: SimulatedAnswer): boolean {
  return result !== undefined || recorded !== undefined || error !== undefined;
}

function simulatedAnswer(value: JsonObject, fixtureAt: FixtureReader): SimulatedAnswer {
  const fixture = textField(value, 'fixture');
  return withoutUndefined<SimulatedAnswer>({
    when: argumentMatch(value['when']),
    result: value['result'],
    recorded: fixture === undefined ? undefined : fixtureAt(fixture),
    error: textField(value, 'error'),
    fault: textField(value, 'fault') as FaultName | undefined,
    set: isJsonObject(value['set']) ? value['set'] : undefined,
    times: numberField(value, 'times'),
  });
}

function argumentMatch(value: JsonValue | undefined): ArgumentMatch | undefined {
  if (!isJsonObject(value)) return undefined;
  const mode = (['exact', 'part', 'schema'] as const).find((field) => field in value);
  return mode === undefined ? undefined : { mode, value: value[mode] ?? null };
}

function scriptedApproval(value: JsonValue): ScriptedApproval[] {
  if (!isJsonObject(value)) return [];
  const [tool, answer] = [textField(value, 'tool'), textField(value, 'answer')];
  if (tool === undefined || answer === undefined) return [];
  return [
    withoutUndefined<ScriptedApproval>({
      tool,
      answer: answer as ApprovalAnswer,
      arguments: isJsonObject(value['arguments']) ? value['arguments'] : undefined,
      note: textField(value, 'note'),
    }),
  ];
}

function injectedFaults(list: readonly JsonValue[]): InjectedFault[] {
  return list.filter(isJsonObject).map((value) =>
    withoutUndefined<InjectedFault>({
      fault: String(value['fault']) as FaultName,
      tool: textField(value, 'tool'),
      call: numberField(value, 'call'),
      share: shareOf(value['share']),
    }),
  );
}

function simulatedUser(value: JsonValue | undefined): SimulatedUser | undefined {
  const script = isJsonObject(value) ? textField(value, 'script') : undefined;
  if (!isJsonObject(value) || script === undefined) return undefined;
  return withoutUndefined<SimulatedUser>({
    model: textField(value, 'model'),
    script,
    turns: numberField(value, 'turns') ?? DEFAULT_USER_TURNS,
  });
}
