/**
 * How a report is told: its words in three languages, signs and colours; what a workbook and a mail have in common. Knows
 * neither files nor how pages are made.
 */
@NullMarked
package slareport.words;

import org.jspecify.annotations.NullMarked;
