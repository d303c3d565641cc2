import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type DocumentNode, type GraphQLSchema, parse, print, separateOperations, validate } from "graphql";
import { z } from "zod";
import { UserError } from "../../errors/userError.ts";

/**
 * The only documents that a server runs, from the files of a folder: `*.json` as GraphQL Code Generator and Relay write them,
 * from ids to texts, and `*.graphql` with operations and their fragments, whose ids are the SHA-256 of their texts.
 */
export class TrustedDocuments {
  readonly #texts = new Map<string, string>();
  /** The digests of the normalized texts. */
  readonly #digests = new Set<string>();

  /** @throws UserError that names the file that cannot be read, or whose documents do not fit the schema */
  constructor(folder: string, schema: GraphQLSchema) {
    for (const name of namesIn(folder)) {
      const file = join(folder, name);
      try {
        const text = readFileSync(file, "utf8");
        if (name.endsWith(".json"))
          for (const [id, document] of Object.entries(textsById.parse(JSON.parse(text))))
            this.#add(id, document, schema);
        else this.#add(sha256(text), text, schema);
      } catch (error) {
        throw new UserError(`The trusted documents of ${file} cannot be used: ${(error as Error).message}`);
      }
    }
    if (this.#texts.size === 0)
      throw new UserError(
        `RAWABIT_TRUSTED_DOCUMENTS is ${folder}, which has no *.json or *.graphql files with documents.`,
      );
  }

  /** The text of a document; undefined if it is not trusted. @param id with or without the prefix "sha256:" */
  byId(id: string): string | undefined {
    return this.#texts.get(id.replace(/^sha256:/, ""));
  }

  /** Whether a document is trusted, however it is formatted. */
  includes(text: string): boolean {
    if (this.#texts.has(sha256(text))) return true;
    try {
      return this.#digests.has(sha256(normalize(parse(text, { noLocation: true }))));
    } catch {
      return false;
    }
  }

  #add(id: string, text: string, schema: GraphQLSchema): void {
    const document = parse(text, { noLocation: true });
    const [problem] = validate(schema, document);
    if (problem) throw problem;
    this.#texts.set(id.replace(/^sha256:/, ""), text);
    for (const part of [document, ...Object.values(separateOperations(document))]) {
      this.#digests.add(sha256(normalize(part)));
    }
  }
}

const textsById = z.record(z.string(), z.string(), { error: "it must be an object from ids to texts" });

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => /\.(json|graphql)$/.test(name));
  } catch (error) {
    throw new UserError(`RAWABIT_TRUSTED_DOCUMENTS is ${folder}, which cannot be read: ${(error as Error).message}`);
  }
}

/** The document without its layout and the order of its operations and fragments. */
function normalize(document: DocumentNode): string {
  return document.definitions.map(print).sort().join("\n");
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
