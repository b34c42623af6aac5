import { wholeSite } from "~/content/roles";
import type { Places } from "~/domain/account/list-roles.server";

/** Places as the choices of a list: the whole site first, for who may. */
export function placeOptions({ site, consultations }: Places) {
  const own = consultations.map(({ id, title }) => ({ value: id, label: title }));
  return site ? [{ value: "site", label: wholeSite }, ...own] : own;
}
