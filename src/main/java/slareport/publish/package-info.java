/** The output files of a run: written beside their place, then moved there together. */
@NullMarked
package slareport.publish;

import org.jspecify.annotations.NullMarked;
