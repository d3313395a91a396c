/** Failures that the user can mend, with their exit codes. */
@NullMarked
package slareport.failure;

import org.jspecify.annotations.NullMarked;
