// `npm run build`: installs and builds what is missing or out of date.
import { provide } from "./install/provide.js";

await provide();
