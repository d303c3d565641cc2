import { WebSocket } from "ws";

// Opens as many subscriptions as its second argument says, in a process of its own, and prints when all are there and when each
// has received a change.
const [address, count] = process.argv.slice(2);
let [subscribed, received] = [0, 0];
const open = () => {
  const socket = new WebSocket(`${address.replace("http", "ws")}/graphql`, "graphql-transport-ws");
  socket.on("open", () => socket.send(JSON.stringify({ type: "connection_init" })));
  socket.on("message", (message) => {
    const { type } = JSON.parse(message);
    if (type === "connection_ack") {
      const payload = { query: "subscription { changes { id operation by } }" };
      socket.send(JSON.stringify({ id: "1", type: "subscribe", payload }));
      if (++subscribed === Number(count)) setTimeout(() => process.stdout.write("subscribed\n"), 1_000);
    }
    if (type === "next" && ++received % Number(count) === 0) process.stdout.write(`received by ${count}\n`);
  });
};
for (let number = 0; number < Number(count); number++) setTimeout(open, number * 4);
