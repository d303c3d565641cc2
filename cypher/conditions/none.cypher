// None: the list of kinds is empty.
AND false
