// Loaded before the program (`node -r`): every door to the network throws, and says so at the end.
// CommonJS, because that is what `-r` takes.
const { writeSync } = require("node:fs");

const tried = [];
const shut = (module, names) => {
  const doors = require(module);
  for (const name of names)
    if (typeof doors[name] === "function")
      doors[name] = () => {
        tried.push(`${module}.${name}`);
        throw new Error("there is no network in this test");
      };
};
shut("node:net", ["connect", "createConnection", "createServer"]);
shut("node:dgram", ["createSocket"]);
shut("node:http", ["request", "get", "createServer"]);
shut("node:https", ["request", "get", "createServer"]);
shut("node:http2", ["connect", "createServer"]);
shut("node:tls", ["connect"]);
shut("node:dns", ["lookup", "resolve", "resolve4", "resolve6", "reverse"]);
shut("node:dns/promises", ["lookup", "resolve", "resolve4", "resolve6"]);
require("node:net").Socket.prototype.connect = () => {
  tried.push("Socket.connect");
  throw new Error("there is no network in this test");
};
globalThis.fetch = globalThis.WebSocket = () => {
  tried.push("fetch");
  throw new Error("there is no network in this test");
};
process.on("exit", () => writeSync(2, `\nnetwork: ${tried.length} ${tried.join(" ")}\n`));
