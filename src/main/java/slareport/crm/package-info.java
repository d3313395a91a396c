/**
 * The CRM's exports: found, mapped to the canonical columns, read, rejected row by row. The only user of opencsv.
 *
 * <p>Files are found by {@code ExportFolder}; {@code ExportSurvey} settles what each of them is: by its name, or by its
 * header through {@code Recognition}, which knows the CRMs' habits from {@link slareport.crm.preset.Presets}.
 *
 * <p>{@link slareport.crm.ExportSetup} says how exports are written; {@link slareport.crm.CrmExports} finds the files and
 * binds their headers. How bytes become fields ({@code FileFormat}), which column is what ({@code ColumnMapping}) and how
 * a value is read ({@code DateReader}, {@code NumberReader}, {@code WordMapping}) are kept apart, so that each can be
 * settled from another source.
 *
 * <ul>
 *   <li>Blank lines are no rows; a row of empty fields is one.
 *   <li>A date outside the years 1900 to 2199 is unreadable, however well it is written.
 *   <li>A day of visits or spend is the day as it is written, whatever offset stands behind it.
 *   <li>Where a file leaves open what its dates or numbers mean, it is read through once for rows that settle it, and
 *       refused when none does or two disagree. Nothing is guessed.
 * </ul>
 */
@NullMarked
package slareport.crm;

import org.jspecify.annotations.NullMarked;
