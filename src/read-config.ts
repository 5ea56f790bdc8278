import { type Config, emptyConfig, parseConfig } from "./formats/config.ts";
import { configPlace } from "./formats/config-place.ts";
import { configWords as w } from "./messages/en/config.ts";
import { UserError } from "./outcome.ts";
import type { Io } from "./ports/io.ts";

/** The config file of this user, or the defaults where there is none. @throws UserError usage where it can't be understood. */
export const readConfig = (io: Io): Config => {
  const place = configPlace(io.env);
  if (!place || !io.files.exists(place.path)) return withEnvironment(emptyConfig, io);
  const { folder, path } = place;
  const config = parseConfig(io.files.read(path), (given) => (given.startsWith("/") ? given : `${folder}/${given}`));
  if ("fault" in config) throw new UserError("usage", w.bad(path, config.fault), [w.hint]);
  return withEnvironment(config, io);
};

/** The environment stands above the file, and flags above both. */
const withEnvironment = (config: Config, { env }: Io): Config => ({
  ...config,
  country: env.REFERRAL_COUNTRY || config.country,
});
