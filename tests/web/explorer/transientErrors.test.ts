import { expect, test } from "vitest";
import { ApiError, isTransient } from "../../../web/explorer/api/request.ts";

test("the explorer tries again when the server is overloaded, but not when the query is too costly", () => {
  expect(isTransient(new ApiError("OVERLOADED", "Too many requests."), 50)).toBe(true);
  expect(isTransient(new ApiError("QUERY_TOO_COSTLY", "Too many actors."), 0)).toBe(false);
});

test("a missed deadline is tried again a few times: a server that has just started is slow, but a request may also be too large", () => {
  const missed = new ApiError("DEADLINE_EXCEEDED", "This took longer than one request may.");
  expect([0, 4, 5].map((failures) => isTransient(missed, failures))).toEqual([true, true, false]);
});
