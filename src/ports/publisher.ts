import type { Report } from '../domain/report.ts';

/** Carries finished texts to where people and machines read them. */
export interface Publisher {
  publish(report: Report): Promise<void>;
}
