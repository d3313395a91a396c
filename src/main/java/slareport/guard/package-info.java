/** Guards against publishing from doubtful inputs: what they doubt, and what was let pass once. */
@NullMarked
package slareport.guard;

import org.jspecify.annotations.NullMarked;
