/** The API's maximum page size. */
export const pageSize = 100;

/** Ids in groups, each of which one page of the API can answer. */
export function pagesOfIds(ids: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(ids.length / pageSize) }, (_, page) =>
    ids.slice(page * pageSize, (page + 1) * pageSize),
  );
}
