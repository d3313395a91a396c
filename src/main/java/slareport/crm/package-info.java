/** The CRM's exports: found, mapped to the canonical columns, read, rejected row by row, reconciled. The only user of opencsv. */
@NullMarked
package slareport.crm;

import org.jspecify.annotations.NullMarked;
