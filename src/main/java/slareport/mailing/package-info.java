/** Who gets which report by mail, and when; what waits to be sent. */
@NullMarked
package slareport.mailing;

import org.jspecify.annotations.NullMarked;
