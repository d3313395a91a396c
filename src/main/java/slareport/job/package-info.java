/** The nightly job: its steps, in order. The only user of Spring Batch. */
@NullMarked
package slareport.job;

import org.jspecify.annotations.NullMarked;
