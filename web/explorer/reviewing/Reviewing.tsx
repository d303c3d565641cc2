/** The parts of the review, loaded together. */
export { DocumentReview } from "./DocumentReview.tsx";
export { ReviewStart } from "./start/ReviewStart.tsx";
