package slareport.reference;

/** The texts of the files that one run publishes. */
record Published(String figures, String exceptions, String reconciliation) {}
