import { useEffect, useState, useSyncExternalStore } from "react";

export const themes = ["auto", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** The reader's own choice, kept in the browser: a link does not bring its sender's light. */
export function useTheme(): { theme: Theme; isDark: boolean; setTheme: (theme: Theme) => void } {
  const [theme, setTheme] = useState<Theme>(stored);
  const systemIsDark = useSyncExternalStore(subscribe, () => dark.matches);
  const isDark = theme === "auto" ? systemIsDark : theme === "dark";
  useEffect(() => {
    document.documentElement.dataset.theme = isDark ? "dark" : "light";
  }, [isDark]);
  return { theme, isDark, setTheme: (next) => setTheme(keep(next)) };
}

const dark = matchMedia("(prefers-color-scheme: dark)");

function subscribe(listener: () => void): () => void {
  dark.addEventListener("change", listener);
  return () => dark.removeEventListener("change", listener);
}

/** A browser may forbid a page to keep anything. */
function stored(): Theme {
  try {
    return themes.find((theme) => theme === localStorage.getItem("theme")) ?? "auto";
  } catch {
    return "auto";
  }
}

function keep(theme: Theme): Theme {
  try {
    localStorage.setItem("theme", theme);
  } catch {
    // Then it lasts as long as the page.
  }
  return theme;
}
