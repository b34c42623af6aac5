import { Failure } from "~/domain/failure";
import { load } from "~/http/load.server";
import { z } from "zod";

/** Every other address: unknown, whatever it asks. */
export const loader = load(z.looseObject({}), () => {
  throw new Failure("unknown", "adresse");
});

export default function NotFound() {
  return null;
}
