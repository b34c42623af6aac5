import { isAdded } from "../../app/lib/added-parameters";

/**
 * The address of a page as it is kept: without what mailers and social sites add, which is another for each reader
 * of the same link. Everything else stays as it was written.
 */
export function addressOf(originalUrl: string): string {
  const [path = "", ...rest] = originalUrl.split("?");
  if (rest.length === 0) return path;
  const kept = rest
    .join("?")
    .split("&")
    .filter((one) => !isAdded(one.split("=")[0] ?? ""));
  return kept.length === 0 ? path : `${path}?${kept.join("&")}`;
}
