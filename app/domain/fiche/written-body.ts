import { nodeJson } from "~/editor/node-json";

/** The text of a fiche as it is sent: `ficheTextOf` says later whether it is one. */
export const writtenBody = nodeJson;
