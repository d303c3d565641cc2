/** The data of an answer, and the milliseconds until it has arrived. */
export interface MutationResponse<Data> {
  readonly data: Data;
  readonly milliseconds: number;
}

/** Sends requests to a server under an editor's token. */
export class EditorClient {
  readonly #url: string;
  readonly #token: string;

  /** @param url of the endpoint */
  constructor(url: string, token: string) {
    this.#url = url;
    this.#token = token;
  }

  /** @throws Error if the request is refused */
  async send<Data>(query: string, variables: object = {}): Promise<MutationResponse<Data>> {
    const started = performance.now();
    const response = await fetch(this.#url, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${this.#token}` },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data: Data; errors?: { message: string }[] };
    if (errors) throw new Error(errors.map(({ message }) => message).join("\n"));
    return { data, milliseconds: performance.now() - started };
  }
}
