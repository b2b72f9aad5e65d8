import type { Random } from '../../core/stats/random.ts';
import { FAILURES, type Failure, type FaultName } from '../../domain/agent.ts';

/** Whether no result comes back with the fault. */
export function isFailure(fault: FaultName): fault is Failure {
  return (FAILURES as readonly FaultName[]).includes(fault);
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
