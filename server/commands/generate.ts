import { generateClient } from "../database/generate";
import { liveBriefly } from "../process/life";

/** After `npm ci`: writes the database's client, so that the editor and the type checker know the tables. */
await liveBriefly(() => generateClient());
