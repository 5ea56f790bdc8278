import type { CommonOptions, PrivateOption } from "../command.ts";
import type { FilterOptions } from "../filters.ts";

export interface PublishOptions extends CommonOptions, PrivateOption, FilterOptions {}
