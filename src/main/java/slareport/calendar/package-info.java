/** Working time: how much of it lies between two instants, and when an allowance of it is used up. Pure Java. */
@NullMarked
package slareport.calendar;

import org.jspecify.annotations.NullMarked;
