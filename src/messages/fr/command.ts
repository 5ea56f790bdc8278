export { command } from "../en/command.ts";
