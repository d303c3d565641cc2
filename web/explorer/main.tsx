import "./global.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { createQueryClient } from "./api/queryClient.ts";
import { ViewStore } from "./view/viewStore.ts";

createRoot(document.getElementById("root")!).render(
  <QueryClientProvider client={createQueryClient()}>
    <App store={new ViewStore()} />
  </QueryClientProvider>,
);
