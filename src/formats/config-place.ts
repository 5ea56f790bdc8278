/** The folder of the config file, and the file. Nothing where this user has no home. */
export const configPlace = (
  env: Readonly<Record<string, string | undefined>>,
): { readonly folder: string; readonly path: string } | undefined => {
  const home = env.XDG_CONFIG_HOME || (env.HOME && `${env.HOME}/.config`);
  return home ? { folder: `${home}/referral`, path: `${home}/referral/config.json` } : undefined;
};
