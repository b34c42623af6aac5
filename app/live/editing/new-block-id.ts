import { v7 } from "uuid";

/** As the server makes them; `crypto.randomUUID` would need HTTPS. */
export const newBlockId = (): string => v7();
