/** The command line: commands, options, exit codes, and one sentence for every error that a user can cause. */
@NullMarked
package slareport.cli;

import org.jspecify.annotations.NullMarked;
