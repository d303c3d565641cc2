// The index by which answers to requests are found that are too old.
CREATE INDEX requestRecordedAt IF NOT EXISTS
FOR (request:Request)
ON (request.recordedAt);
