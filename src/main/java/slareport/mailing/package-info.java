/** Who gets which report by mail, and when; what waits to be sent. Knows neither how mails look nor how they are sent. */
@NullMarked
package slareport.mailing;

import org.jspecify.annotations.NullMarked;
