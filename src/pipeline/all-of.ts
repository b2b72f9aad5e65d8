/** All values; when one cannot be had, its error comes after all others have ended. */
export async function allOf<T>(promises: readonly Promise<T>[]): Promise<T[]> {
  const ended = await Promise.allSettled(promises);
  return ended.map((item) => {
    if (item.status === 'rejected') throw item.reason;
    return item.value;
  });
}
