// `npm start`: from a fresh clone to a served graph.
process.argv.splice(2, 0, "serve");
await import("./rawabit.js");
