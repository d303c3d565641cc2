import net, { type Socket } from "node:net";
import { afterEach, expect, test, vi } from "vitest";
import { graphStatus } from "../../src/neo4j/graphStatus.ts";
import { migrationLock } from "../../src/neo4j/migrations.ts";
import { openTestGraph } from "../helpers/graph.ts";
import { standStill } from "../helpers/standStill.ts";

afterEach(() => vi.restoreAllMocks());

/** The driver waits two seconds for a connection to be made, and three for one that it can use. */
const pause = () => standStill(3_500);
const pauses = {
  "was being made": (_connection: Socket) => void process.nextTick(pause),
  "had been made": (connection: Socket) => void connection.once("connect", pause),
};

test.each(Object.entries(pauses))(
  "what waits for a connection that %s when the machine paused is run when it goes on",
  async (_moment, pauseAt) => {
    const graph = await openTestGraph();
    const { connect } = net;
    vi.spyOn(net, "connect").mockImplementationOnce((...args: Parameters<typeof connect>) => {
      const connection = connect(...args);
      pauseAt(connection);
      return connection;
    });
    const ran = await Promise.all([
      graphStatus(graph),
      graph.write((writer) => writer.run(migrationLock, {})),
      graph.runAlone("RETURN 1 AS one"),
    ]);
    expect(ran).toHaveLength(3);
    await graph.close();
  },
);
