/** The report as a spreadsheet in the agreement's language. The only user of Apache POI. */
@NullMarked
package slareport.workbook;

import org.jspecify.annotations.NullMarked;
