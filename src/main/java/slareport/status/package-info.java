/** What the job has done lately, told to whoever asks. */
@NullMarked
package slareport.status;

import org.jspecify.annotations.NullMarked;
