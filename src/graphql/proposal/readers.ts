import { BadUserInput } from "../../errors/errors.ts";
import type { ModelEndpoint } from "../../reading/model/modelEndpoint.ts";
import { modelReader } from "../../reading/model/modelReader.ts";
import { readArticle } from "../../reading/readArticle.ts";
import type { ReadArticle } from "./readText.ts";

/** What can read articles. */
interface ReaderEntry {
  /** As requests give it. */
  readonly name: string;
  /** The model that reads beside the rules, and where it is; null if the text stays on this machine. */
  readonly endpoint: ModelEndpoint | null;
  readonly read: ReadArticle;
}

/** The readers of a server or command: the rules, and a model beside them if one is set up. */
export class Readers {
  readonly entries: readonly ReaderEntry[];

  constructor(endpoint: ModelEndpoint | null) {
    const rules: ReaderEntry = { name: "rules", endpoint: null, read: readArticle };
    this.entries = endpoint ? [rules, { name: "model", endpoint, read: modelReader(endpoint) }] : [rules];
  }

  /** The reader with a name, by default the rules. @throws BadUserInput if there is no such reader */
  named(name: string | null | undefined): ReadArticle {
    const entry = this.entries.find((each) => each.name === (name ?? "rules"));
    if (entry) return entry.read;
    const names = this.entries.map((each) => each.name).join(", ");
    const advice = name === "model" ? " A model reads only if RAWABIT_READER_URL is set." : "";
    throw new BadUserInput(`There is no reader "${name}". Give one of: ${names}.${advice}`, "input.reader");
  }
}
