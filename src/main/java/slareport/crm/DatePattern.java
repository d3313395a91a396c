package slareport.crm;

import slareport.facts.Slice;

/** One way in which dates or timestamps are written. */
interface DatePattern {
    /** Reads a stripped text as a whole; false when it is written otherwise or there is no such date. */
    boolean read(Slice text, DateFields into);
}
