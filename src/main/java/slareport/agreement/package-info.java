/** The service-level agreement as records: read from YAML, refused with file and line when something is wrong. */
@NullMarked
package slareport.agreement;

import org.jspecify.annotations.NullMarked;
