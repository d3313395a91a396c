/** Public holidays by country. The only user of jollyday. */
@NullMarked
package slareport.holidays;

import org.jspecify.annotations.NullMarked;
