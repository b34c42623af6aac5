import { z } from "zod";
import { nodeJson } from "~/editor/node-json";
import { finding } from "./finding";
import { importFormats } from "./format";

/** What waits to be put into the working text, as it comes from its row. */
export const importRow = z.object({
  format: z.enum(importFormats),
  body: nodeJson,
  findings: z.array(finding),
  edition: z.int(),
  readAt: z.date(),
});
