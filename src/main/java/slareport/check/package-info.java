/** A look at exports before anything is published: how they are understood, and what can be measured with them. */
@NullMarked
package slareport.check;

import org.jspecify.annotations.NullMarked;
