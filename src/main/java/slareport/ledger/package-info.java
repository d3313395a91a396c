/** What the job must remember from night to night. The only user of JDBC. */
@NullMarked
package slareport.ledger;

import org.jspecify.annotations.NullMarked;
