// A `document` of the publishers and languages, published in the range. A year or a month is in it if one of its days is.
($where.publishers IS NULL OR document.publisher IN $where.publishers)
AND ($where.languages IS NULL OR split(document.language, '-')[0] IN $where.languages OR document.language IN $where.languages)
AND ($where.since IS NULL OR document.publishedOn >= $where.since OR $where.since STARTS WITH document.publishedOn)
AND ($where.until IS NULL OR document.publishedOn <= $where.until)
