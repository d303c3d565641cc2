import { serverAudits } from "graphql-http";
import { expect, test } from "vitest";
import { serve } from "../helpers/served.ts";

const { server } = await serve();

/**
 * With the media type application/json, the specification recommends status 200 for requests that are invalid. Rawabit
 * answers 400, so that proxies and monitors see whose fault it is; its clients read the errors whatever the status.
 */
const deviations = [
  "SHOULD use 200 status code on document parsing failure when accepting application/json",
  "SHOULD use 200 status code on document validation failure when accepting application/json",
  "SHOULD use a status code of 200 on variable coercion failure when accepting application/json",
];

test("the server passes 58 of the 61 audits of GraphQL over HTTP, and every MUST", async () => {
  const results = await Promise.all(serverAudits({ url: `${server.url}/graphql` }).map(({ fn }) => fn()));
  const failed = results.filter(({ status }) => status !== "ok").map(({ name }) => name);
  expect(failed).toEqual(deviations);
  expect(results).toHaveLength(61);
});
