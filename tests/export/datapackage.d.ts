/** The parts that are used of the reference reader of Data Packages, which comes without types. */
declare module "datapackage" {
  export interface Resource {
    readonly name: string;
    /** @throws where a row breaks its schema; with `relations` also where a foreign key leads nowhere */
    read(options: { readonly relations: boolean; readonly keyed: boolean }): Promise<readonly Readonly<Record<string, unknown>>[]>;
  }
  export class Package {
    static load(descriptor: string, options?: { readonly basePath?: string; readonly strict?: boolean }): Promise<Package>;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
  }
}
