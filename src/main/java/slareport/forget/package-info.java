/** Where a lead that is to be forgotten may stand besides the ledger. */
@NullMarked
package slareport.forget;

import org.jspecify.annotations.NullMarked;
