package slareport.crm;

import java.util.Set;
import java.util.TreeSet;
import slareport.failure.UserError;

/**
 * A file whose columns are known.
 *
 * @param format how its bytes become fields, settled
 * @param header the header as it was when the file was found
 * @param dates those of its columns that hold dates
 * @param numbers those of its columns that hold amounts, counts or what rules compare with a bound
 */
record ExportFile(
        InputFile input,
        EntityPlan plan,
        FileFormat format,
        Header header,
        Columns columns,
        Set<String> dates,
        Set<String> numbers) {
    String name() {
        return input.name();
    }

    /** The columns that it says something of, be it the same for all rows. */
    Set<String> columnNames() {
        Set<String> names = new TreeSet<>(columns.names());
        names.addAll(plan.export().constants().keySet());
        return names;
    }

    /** Opens the file behind its header. */
    CsvFile open() {
        CsvFile csv = CsvFile.open(input, format);
        if (!csv.header().filter(header::isSameAs).isPresent()) {
            csv.close();
            throw new UserError(
                    UserError.Kind.INPUTS,
                    name() + " changed while the job was at work; run it again when the export is complete.");
        }
        return csv;
    }
}
