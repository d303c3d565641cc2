import { useEffect, useState, useSyncExternalStore } from "react";

export const themes = ["auto", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** The reader's colour scheme. It is stored in the browser, not in the address: a link must not change it for others. */
export function useTheme(): { theme: Theme; isDark: boolean; setTheme: (theme: Theme) => void } {
  const [theme, setTheme] = useState<Theme>(storedTheme);
  const isSystemDark = useSyncExternalStore(subscribe, () => systemDark.matches);
  const isDark = theme === "auto" || forcedColours.matches ? isSystemDark : theme === "dark";
  useEffect(() => {
    document.documentElement.dataset.theme = isDark ? "dark" : "light";
  }, [isDark]);
  return {
    theme,
    isDark,
    setTheme: (next) => {
      storeTheme(next);
      setTheme(next);
    },
  };
}

/** Colours that the system forces on every page: the graph has to suit them. */
const forcedColours = matchMedia("(forced-colors: active)");
const systemDark = matchMedia("(prefers-color-scheme: dark)");

function subscribe(listener: () => void): () => void {
  systemDark.addEventListener("change", listener);
  return () => systemDark.removeEventListener("change", listener);
}

/** Storage may be blocked. */
function storedTheme(): Theme {
  try {
    return themes.find((theme) => theme === localStorage.getItem("theme")) ?? "auto";
  } catch {
    return "auto";
  }
}

function storeTheme(theme: Theme): void {
  try {
    localStorage.setItem("theme", theme);
  } catch {
    // The choice then applies until the page is closed.
  }
}
