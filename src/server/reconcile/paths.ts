/** The path of the API; that of version 1.0-draft is below it, because the two versions have different manifests. */
export const [path02, path10] = ["/reconcile", "/reconcile/1.0-draft"] as const;

export const previewPaths = [`${path02}/preview`, `${path10}/preview`] as const;
