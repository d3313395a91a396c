package slareport.reference;

import java.time.Instant;

/** A person of the company turned to the lead; {@code connected} if the lead was reached, too. */
record Touch(Instant at, boolean connected) {}
