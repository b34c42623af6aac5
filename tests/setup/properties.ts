import { configureGlobal } from "fast-check";

/** A fixed seed: a property that fails here fails everywhere, and `LONG=1` looks further. */
configureGlobal({ seed: 20_250_530, numRuns: process.env.LONG === "1" ? 5000 : 100 });
