import "./style/explorer.css";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { ViewStore } from "./view/viewStore.ts";

createRoot(document.getElementById("root")!).render(<App store={new ViewStore()} />);
