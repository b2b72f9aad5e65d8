import type { Random } from '../../core/stats/random.ts';
import type { FaultName } from '../../domain/agent.ts';

/** Faults with which no result comes back; all others spoil a result. */
export type Failure = 'timeout' | 'error' | 'rate-limit' | 'permission-denied';

/** Whether no result comes back with the fault. */
export function isFailure(fault: FaultName): fault is Failure {
  return (
    fault === 'timeout' ||
    fault === 'error' ||
    fault === 'rate-limit' ||
    fault === 'permission-denied'
  );
}

/** What the agent is told in place of a result. */
export function failureText(fault: Failure, tool: string, random: Random): string {
  const seconds = 5 + Math.floor(random() * 56);
  switch (fault) {
    case 'timeout':
      return failed(504, 'timeout', `${tool} did not answer within ${seconds} seconds.`);
    case 'error':
      return failed(500, 'internal_error', `${tool} failed. Nothing is known of why.`);
    case 'rate-limit':
      return failed(429, 'rate_limited', `${tool} is called too often. Wait ${seconds} seconds.`);
    case 'permission-denied':
      return failed(403, 'permission_denied', `The caller may not use ${tool} for this.`);
  }
}

function failed(status: number, error: string, message: string): string {
  return JSON.stringify({ error, status, message });
}
