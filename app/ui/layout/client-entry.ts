import { createContext } from "react";

/** Address of the browser's script, known only once the site is built. */
export const ClientEntry = createContext("");
