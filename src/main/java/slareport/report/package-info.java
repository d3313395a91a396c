/** Everything that one run has found out, before it takes the form of files. Pure Java. */
@NullMarked
package slareport.report;

import org.jspecify.annotations.NullMarked;
