export { run } from "./cli.ts";
export { realIo } from "./ports/real.ts";
