/** What each measure of the agreement counts, by month and scope, and how it stands against its target. Pure Java. */
@NullMarked
package slareport.measure;

import org.jspecify.annotations.NullMarked;
