import type OpenAI from 'openai';
import type { Batch, BatchCreateParams } from 'openai/resources/batches';
import type { ModelCall } from '../../domain/model-call.ts';
import type { BatchAnswer, BatchClient, BatchProgress } from '../../ports/batch-client.ts';
import type { Clock } from '../../ports/clock.ts';
import { attemptFailure } from './attempt-failure.ts';
import { batchForm, MOST_BYTES, requestLine } from './batch-file.ts';
import { batchLine } from './batch-line.ts';
import { progressOf, soundBatch } from './batch-progress.ts';
import { fieldsOf, listOf, noCompletion } from './fields.ts';
import { linesOf } from './lines.ts';
import type { ProviderApi } from './provider-api.ts';
import type { ProviderResponse } from './provider-response.ts';
import { endedBy } from './transport.ts';

/** A line holds one answer with what surrounds it. */
const LONGEST_LINE = 8_388_608;
/** The metadata that tells a batch from others. */
const TAG = 'headgate';
/** As many as one page of the provider's list can hold. */
const LATEST = 100;

/** The package's clients: files take longer and are larger than what is asked about batches. */
export interface BatchClients {
  readonly requests: OpenAI;
  readonly files: OpenAI;
}

/** The Batch API of OpenAI and Azure, for calls by one of the provider's interfaces. */
export class OpenAiBatch implements BatchClient {
  readonly mostCalls = 50_000;
  readonly mostBytes = MOST_BYTES;
  readonly #api: ProviderApi;
  readonly #clients: BatchClients;
  readonly #clock: Clock;
  readonly #endpoint: string;

  /** `endpoint` is the interface's path as a batch names it. */
  constructor(api: ProviderApi, clients: BatchClients, clock: Clock, endpoint: string) {
    this.#api = api;
    this.#clients = clients;
    this.#clock = clock;
    this.#endpoint = endpoint;
  }

  bytesOf(name: string, call: ModelCall): number {
    return Buffer.byteLength(requestLine(name, call, this.#api, this.#endpoint));
  }

  async submit(
    calls: ReadonlyMap<string, ModelCall>,
    tag: string,
    signal: AbortSignal,
  ): Promise<string> {
    const { body, contentType } = batchForm(calls, this.#api, this.#endpoint);
    return this.#told(async () => {
      const options = { body, headers: { 'content-type': contentType }, ...endedBy(signal) };
      const { id } = fieldsOf(await this.#clients.files.post('/files', options));
      if (typeof id !== 'string') throw noCompletion();
      const batch = await this.#clients.requests.batches.create(
        {
          input_file_id: id,
          endpoint: this.#endpoint as BatchCreateParams['endpoint'],
          completion_window: '24h',
          metadata: { [TAG]: tag },
        },
        endedBy(signal),
      );
      return soundBatch(batch).id;
    });
  }

  find(tag: string, signal: AbortSignal): Promise<string | undefined> {
    return this.#told(async () => {
      const options = { query: { limit: LATEST }, ...endedBy(signal) };
      const { data } = fieldsOf(await this.#clients.requests.get('/batches', options));
      const tagOf = (batch: unknown) => fieldsOf(fieldsOf(batch)['metadata'])[TAG];
      const found = listOf(data).find((batch) => tagOf(batch) === tag);
      return found === undefined ? undefined : soundBatch(found).id;
    });
  }

  progress(batchId: string, signal: AbortSignal): Promise<BatchProgress> {
    return this.#told(async () => progressOf(await this.#retrieve(batchId, signal)));
  }

  async *answers(
    batchId: string,
    signal: AbortSignal,
  ): AsyncGenerator<readonly [string, BatchAnswer]> {
    const batch = await this.#told(() => this.#retrieve(batchId, signal));
    for (const fileId of [batch.output_file_id, batch.error_file_id]) {
      // Azure names a file that there is none of with an empty text.
      if (fileId) yield* this.#answersIn(fileId, signal);
    }
  }

  async *#answersIn(
    fileId: string,
    signal: AbortSignal,
  ): AsyncGenerator<readonly [string, BatchAnswer]> {
    const file: unknown = await this.#told(() =>
      this.#clients.files.files.content(fileId, endedBy(signal)).asResponse(),
    );
    const response = file as ProviderResponse;
    try {
      for await (const line of linesOf(response.body, LONGEST_LINE)) {
        const answer = batchLine(line, this.#api);
        if (answer !== undefined) yield answer;
      }
    } finally {
      response.discard();
    }
  }

  async #retrieve(batchId: string, signal: AbortSignal): Promise<Batch> {
    return soundBatch(await this.#clients.requests.batches.retrieve(batchId, endedBy(signal)));
  }

  /** What a request answers, or its failure as a ProviderError. */
  async #told<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
    try {
      return await ask();
    } catch (cause) {
      throw attemptFailure(cause, undefined, this.#clock);
    }
  }
}
