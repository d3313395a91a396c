/** A lead with its deals and touches: when it entered each stage, what was decided on it, which clocks it runs against. Pure Java. */
@NullMarked
package slareport.journey;

import org.jspecify.annotations.NullMarked;
