/** A page of a hundred comments of the greatest size is under this. */
const MOST_BYTES = 32 * 1024 * 1024;

/** The same fetch, but a body that is larger than any we ask for ends in an error. */
export function cappedFetch(fetch: typeof globalThis.fetch, mostBytes = MOST_BYTES): typeof fetch {
  return async (resource, options) => {
    const { body, status, statusText, headers } = await fetch(resource, options);
    if (body === null) return new Response(null, { status, statusText, headers });
    let bytes = 0;
    const counted = body.pipeThrough(
      new TransformStream<Uint8Array, Uint8Array>({
        transform(chunk, controller) {
          bytes += chunk.byteLength;
          if (bytes > mostBytes) controller.error(new Error(`more than ${mostBytes} bytes`));
          else controller.enqueue(chunk);
        },
      }),
    );
    return new Response(counted, { status, statusText, headers });
  };
}
