import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/**
 * The network between Rawabit and Neo4j: `open` forwards everything; `muted` holds back Neo4j's answers, so that its
 * transactions stay open; `silent` holds back everything without closing connections; `refusing` accepts no connection.
 */
export type NetworkState = "open" | "muted" | "silent" | "refusing";

interface Link {
  readonly client: Socket;
  readonly neo4j: Socket;
}

/** A proxy in front of a Neo4j, whose network can be made to fail. */
export async function openProxy(target: string) {
  const { hostname, port } = new URL(target);
  const links = new Set<Link>();
  let state: NetworkState = "open";
  const proxy = createServer((client) => {
    if (state === "refusing") return void client.destroy();
    const link = { client, neo4j: connect(Number(port), hostname) };
    links.add(link);
    forward(link.client, link.neo4j, () => links.delete(link));
    forward(link.neo4j, link.client, () => links.delete(link));
    hold(link, state);
  });
  proxy.listen(0, "127.0.0.1");
  await once(proxy, "listening");

  function cut(): void {
    for (const { client } of links) client.destroy();
  }

  return {
    uri: `bolt://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    setState(next: NetworkState): void {
      state = next;
      for (const link of links) hold(link, state);
      if (state === "refusing") cut();
    },
    /** Closes every connection, as Neo4j does when it stops. */
    cut,
    async close(): Promise<void> {
      cut();
      proxy.close();
      await once(proxy, "close");
    },
  };
}

function forward(from: Socket, to: Socket, onEnd: () => void): void {
  from.on("data", (bytes) => to.write(bytes));
  from.on("error", () => from.destroy());
  from.on("close", () => {
    to.destroy();
    onEnd();
  });
}

/** When the network opens again, held-back data is delivered, as after an interruption that breaks no connection. */
function hold({ client, neo4j }: Link, state: NetworkState): void {
  const flows = { client: state !== "silent", neo4j: state === "open" };
  flows.client ? client.resume() : client.pause();
  flows.neo4j ? neo4j.resume() : neo4j.pause();
}
