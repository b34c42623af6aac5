import { entered, entering as words } from "~/content/entering";
import { staffArea } from "~/content/staff-area";
import { paths } from "./paths";

/** The way to the pages of an entry. */
export const entryTrail = (entry?: { id: string; name: string }) => [
  { href: paths.staff(), label: staffArea.title },
  { href: paths.entries(), label: words.title },
  ...(entry ? [{ href: paths.entry(entry.id), label: words.entryTitle(entry.name) }] : []),
];

/** The way to the pages of a sending that was registered. */
export const enteredTrail = (sendingId: string) => [
  { href: paths.staff(), label: staffArea.title },
  { href: paths.enteredList(), label: entered.title },
  { href: paths.entered(sendingId), label: entered.receipt },
];
