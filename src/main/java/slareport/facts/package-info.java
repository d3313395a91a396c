/** What the CRM's exports said, kept in compact columns: leads, deals, activities, owners, visits and spend. Pure Java. */
@NullMarked
package slareport.facts;

import org.jspecify.annotations.NullMarked;
