import type { FastifyRequest } from "fastify";
import { BadUserInput } from "../../errors/errors.ts";
import { type QueryString, singleParameter } from "../http/singleParameter.ts";
import { requireKinds } from "./queries/query.ts";
import type { SuggestQuery } from "./suggest.ts";

/** How far a client may go through suggestions. */
const maxCursor = 1_000;

/** A parameter of the address; undefined if it is absent. @throws BadUserInput */
export function parameter({ query }: FastifyRequest, name: string, maxLength = 500): string | undefined {
  const value = singleParameter(query as QueryString, name);
  if (value === undefined || value.length <= maxLength) return value;
  throw new BadUserInput(
    `${name} has ${value.length.toLocaleString("en")} characters; at most ${maxLength} are allowed.`,
    name,
  );
}

/** @throws BadUserInput */
export function requireParameter(request: FastifyRequest, name: string): string {
  const value = parameter(request, name);
  if (value !== undefined && value !== "") return value;
  throw new BadUserInput(`Name ${name} in the address: ?${name}=VALUE.`, name);
}

/** @throws BadUserInput unless it is a whole number in the range */
export function numberParameter(request: FastifyRequest, name: string, min: number, max: number): number | undefined {
  const value = parameter(request, name);
  if (value === undefined || value === "") return undefined;
  if (/^\d{1,9}$/.test(value) && Number(value) >= min && Number(value) <= max) return Number(value);
  throw new BadUserInput(`${name} is "${value.slice(0, 40)}"; it must be a whole number from ${min} to ${max}.`, name);
}

/** What suggestions a client asks for. @throws BadUserInput */
export function suggestQuery(request: FastifyRequest): SuggestQuery {
  const type = parameter(request, "type");
  return {
    prefix: parameter(request, "prefix") ?? "",
    cursor: numberParameter(request, "cursor", 0, maxCursor) ?? 0,
    kinds: type ? requireKinds([type], "type") : null,
  };
}
