/** The months that were published: until when each may change, what was kept of it, and what would be different now. Pure Java. */
@NullMarked
package slareport.history;

import org.jspecify.annotations.NullMarked;
