import { afterAll, expect, test } from "vitest";
import { serve } from "../../helpers/served.ts";
import { editor, startServer } from "../../helpers/server.ts";

const { graph, server } = await serve();

test("viewer is who sends the request", async () => {
  const withEditor = await startServer(graph, { authenticate: async () => editor });
  afterAll(withEditor.close);
  const query = "{ viewer { name role } }";
  expect((await withEditor.ask(query)).body.data).toEqual({ viewer: editor });
  expect((await server.ask(query)).body.data).toEqual({ viewer: { name: null, role: "READER" } });
});
