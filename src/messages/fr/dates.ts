export { moment } from "../en/dates.ts";
