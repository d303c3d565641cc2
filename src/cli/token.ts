import type { Config } from "../config/config.ts";
import { UserError } from "../errors/userError.ts";
import type { ViewerRole } from "../graphql/viewer/accessRules.ts";
import type { TokenRow } from "../server/access/token.queries.ts";
import { createToken, listTokens, revokeToken } from "../server/access/tokens.ts";
import { isViewerName, localEditorName } from "../server/access/viewerName.ts";
import { withGraph } from "./openGraph.ts";
import { writeStderr, writeStdout } from "./output.ts";

export interface TokenOptions {
  readonly name: string;
  readonly role: string;
  readonly expires?: string;
}

const roles: Readonly<Record<string, ViewerRole>> = { reader: "READER", editor: "EDITOR", admin: "ADMIN" };

const hour = 3_600_000;
const units: Readonly<Record<string, number>> = { h: hour, d: 24 * hour, w: 7 * 24 * hour, y: 365 * 24 * hour };

/** Creates a token. Standard output has the token alone, so that a script can store it. */
export async function createTokenCommand(config: Config, options: TokenOptions): Promise<void> {
  const name = parseName(options.name);
  const role = parseRole(options.role);
  const expiresAt = options.expires === undefined ? null : parseExpiry(options.expires);
  await withGraph(config, async (graph) => {
    const { id, token } = await createToken(graph, { name, role, expiresAt });
    writeStdout(token);
    writeStderr(
      `Token ${id} for ${name} (${role.toLowerCase()}, ${expiresAt ? `expires ${dayOf(expiresAt.getTime())}` : "does not expire"}). Copy it now: it is not shown again. Send it as Authorization: Bearer TOKEN.`,
    );
  });
}

/** Prints all tokens of the graph, without the secrets. */
export async function listTokensCommand(config: Config): Promise<void> {
  await withGraph(config, async (graph) => {
    const tokens = await listTokens(graph);
    if (tokens.length === 0) writeStdout("There are no tokens. Create one with: rawabit token create");
    else writeStdout(tableOf([["id", "name", "role", "created", "ends"], ...tokens.map(cellsOf)]));
  });
}

/** Revokes the tokens with these ids, or the only current token with a name. */
export async function revokeTokensCommand(config: Config, named: readonly string[]): Promise<void> {
  await withGraph(config, async (graph) => {
    const tokens = await listTokens(graph);
    const found = named.map((each) => findToken(tokens, each));
    for (const { id, name } of found) {
      await revokeToken(graph, id);
      writeStdout(`Token ${id} of ${name} is revoked.`);
    }
  });
}

/** @throws UserError unless the text is the id of a token, or the name of one that is current */
function findToken(tokens: readonly TokenRow[], text: string): TokenRow {
  const byId = tokens.find(({ id }) => id === text);
  if (byId) return byId;
  const ofName = tokens.filter((token) => token.name === text && endOf(token) === "");
  if (ofName.length === 1) return ofName[0]!;
  if (ofName.length === 0)
    throw new UserError(`There is no current token ${JSON.stringify(text)}. Run: rawabit token list`);
  throw new UserError(
    `${text} has ${ofName.length} tokens. Name one by its id: ${ofName.map(({ id }) => id).join(", ")}`,
  );
}

function cellsOf(token: TokenRow): string[] {
  const { id, name, role, createdMillis, expiresMillis } = token;
  const end = endOf(token) || (expiresMillis === null ? "never" : `on ${dayOf(expiresMillis)}`);
  return [id, name, role.toLowerCase(), dayOf(createdMillis), end];
}

/** How a token ended; empty if it is current. */
function endOf({ revokedMillis, expiresMillis }: TokenRow): string {
  if (revokedMillis !== null) return `revoked ${dayOf(revokedMillis)}`;
  return expiresMillis !== null && expiresMillis <= Date.now() ? `expired ${dayOf(expiresMillis)}` : "";
}

/** @throws UserError */
function parseName(text: string): string {
  const name = text.trim().normalize("NFC");
  if (isViewerName(name)) return name;
  throw new UserError(
    `--name must have 1 to 100 characters, all of them visible, and not be "${localEditorName}", which stands for whoever opens the server's second address.`,
  );
}

/** @throws UserError */
function parseRole(text: string): ViewerRole {
  const role = roles[text.toLowerCase()];
  if (!role) throw new UserError(`--role must be ${Object.keys(roles).join(", ")}, not "${text}".`);
  return role;
}

/** @throws UserError */
function parseExpiry(text: string): Date {
  const [, count, unit] = /^(\d{1,4})([hdwy])$/.exec(text.trim().toLowerCase()) ?? [];
  if (!count || !unit || Number(count) === 0)
    throw new UserError(
      `--expires must be a number of hours, days, weeks or years such as 12h, 90d, 4w or 1y, not "${text}".`,
    );
  return new Date(Date.now() + Number(count) * units[unit]!);
}

function dayOf(millis: number): string {
  return new Date(millis).toISOString().slice(0, 10);
}

function tableOf(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((cells) => cells[column]!.length)));
  return rows
    .map((cells) =>
      cells
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
