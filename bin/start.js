// `npm start`: installs and builds what is missing, then serves the graph.
process.argv.splice(2, 0, "serve");
await import("./rawabit.js");
