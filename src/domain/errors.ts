import type { ErrorCode } from './error-codes.ts';
import type { FailureKind, LimitReading } from './failure.ts';

/** A place in a file that a person wrote; line and column count from 1. */
export interface Position {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/**
 * One thing that is wrong in a file or an input.
 * `problem` reads on after the place: "budget.passRateDrop must be a share".
 */
export interface Fault {
  readonly code: ErrorCode;
  readonly problem: string;
  readonly found?: string;
  readonly hint?: string;
  readonly position?: Position;
}

/** Every error that a run may end in; `code` is explained in docs/errors.md. */
export abstract class HeadgateError extends Error {
  abstract readonly exitCode: 2 | 3 | 70;
  readonly code: ErrorCode;
  readonly hint: string | undefined;

  constructor(code: ErrorCode, message: string, options: { hint?: string; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.code = code;
    this.hint = options.hint;
  }
}

/** The author of the workflow, an evalset or a prompt must act; holds all faults found together. */
export class ConfigurationError extends HeadgateError {
  readonly exitCode = 2;
  readonly faults: readonly Fault[];

  constructor(faults: readonly [Fault, ...Fault[]]) {
    const [first, ...rest] = faults;
    const message = rest.length === 0 ? faultSentence(first) : `${faults.length} faults were found`;
    super(first.code, message, first.hint === undefined ? {} : { hint: first.hint });
    this.faults = faults;
  }
}

/** Nobody must act: the run was refused for safety, and the hint names the safe way. */
export class TrustError extends HeadgateError {
  readonly exitCode = 2;
}

/** Facts of a failed call, as far as the provider told them. */
export interface FailureDetails {
  readonly kind: FailureKind;
  /** Another attempt may succeed. */
  readonly retriable: boolean;
  readonly status?: number;
  readonly requestId?: string;
  /** How long the provider asks everybody to wait. */
  readonly retryAfterMs?: number;
  readonly limits?: LimitReading;
  readonly cause?: unknown;
}

/** The provider refused or failed; the quota, the key or the provider itself must change. */
export class ProviderError extends HeadgateError {
  declare readonly code: 'provider-refused' | 'provider-failed' | 'provider-answer';
  readonly exitCode = 3;
  readonly details: Omit<FailureDetails, 'cause'>;

  constructor(code: ProviderError['code'], message: string, details: FailureDetails) {
    const { cause, ...facts } = details;
    super(code, message, { cause });
    this.details = facts;
  }
}

/** Git, GitHub or storage failed; the runner's owner must act. */
export class EnvironmentError extends HeadgateError {
  readonly exitCode = 3;
}

/** Our own fault; the shell prints the stack. */
export class InternalError extends HeadgateError {
  readonly exitCode = 70;
}

/** "Cannot read evalsets/a.yaml:14:5 as budget.passRateDrop must be a share: found "2%pp"". */
export function faultSentence(fault: Fault): string {
  const place = fault.position === undefined ? '' : ` ${placeOf(fault.position)}`;
  const found = fault.found === undefined ? '' : `: found ${fault.found}`;
  return place === ''
    ? `Cannot go on as ${fault.problem}${found}`
    : `Cannot read${place} as ${fault.problem}${found}`;
}

/** "evalsets/a.yaml:14:5", or less where line or column is unknown. */
export function placeOf(position: Position): string {
  const { file, line, column } = position;
  if (line === undefined) return file;
  return column === undefined ? `${file}:${line}` : `${file}:${line}:${column}`;
}

/** Throws all faults as one ConfigurationError when there are any. */
export function throwFaults(faults: readonly Fault[]): void {
  const [first, ...rest] = faults;
  if (first !== undefined) throw new ConfigurationError([first, ...rest]);
}
