/** The year's revenue goal, reckoned back through the funnel to what each stage needs. Pure Java. */
@NullMarked
package slareport.goal;

import org.jspecify.annotations.NullMarked;
