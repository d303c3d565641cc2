import { expect, test } from "vitest";
import { partsToExplain } from "../../../web/explorer/components/partsToExplain.ts";

const putin = { asked: "Poutine", found: "Putin" };

test("what the name writes otherwise, or not at all, is explained", () => {
  const missing = { asked: "Igor", found: null };
  expect(partsToExplain("Vladimir Putin", [{ asked: "vladimir", found: "Vladimir" }, putin, missing])).toEqual([
    putin,
    missing,
  ]);
});

test("case, accents and words whose end is not typed yet need no explanation", () => {
  expect(partsToExplain("Vladimír Putin", [{ asked: "VLADIMIR PUT", found: null }])).toEqual([]);
});
