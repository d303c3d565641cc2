// Of one of the modalities.
AND relation.modality IN $where.modalities
