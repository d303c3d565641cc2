import { expect, test } from "vitest";
import { ApiError, isTransient } from "../../../web/explorer/api/request.ts";

test("the explorer tries again when the server is overloaded, but not when the query is too costly", () => {
  expect(isTransient(new ApiError("OVERLOADED", "Too many requests."))).toBe(true);
  expect(isTransient(new ApiError("QUERY_TOO_COSTLY", "Too many actors."))).toBe(false);
});
