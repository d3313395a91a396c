/** What the results of the past months say about the targets, and when the targets come up for review. Pure Java. */
@NullMarked
package slareport.targets;

import org.jspecify.annotations.NullMarked;
