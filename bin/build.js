// `npm run build`: installs and builds what is missing or out of date, and nothing else.
import { provide } from "./install/provide.js";

await provide();
