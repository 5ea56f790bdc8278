import { type Draft, isUnknown } from "./draft.ts";

/** The types of service that a person has to decide about, most frequent first; "" where the source names none. */
export const unknownTypesOf = (drafts: readonly Draft[]): readonly { readonly label: string; readonly count: number }[] => {
  const counts = new Map<string, number>();
  for (const { organization } of drafts)
    for (const { type } of organization.services) if (isUnknown(type)) counts.set(type.unknown, (counts.get(type.unknown) ?? 0) + 1);
  return [...counts].map(([label, count]) => ({ label, count })).sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
};
