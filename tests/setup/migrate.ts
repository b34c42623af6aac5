import { grant } from "../../server/database/grants";
import { deploy } from "../../server/database/migrations";
import { installQueue } from "../../server/database/queue";

/** Brings the database at this address, given to its owner, to what the tests are written for. */
const [ownerUrl = ""] = process.argv.slice(2);
await deploy(ownerUrl);
await installQueue(ownerUrl);
await grant(ownerUrl, "concertation_app");

process.exit(); // the engine would hold its connections, and us, for ten seconds more
