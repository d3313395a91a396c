package slareport.crm;

import java.util.Set;
import slareport.failure.UserError;

/**
 * A file whose columns are known.
 *
 * @param header the header as it was when the file was found
 * @param dates those of its columns that hold dates
 * @param numbers those of its columns that hold amounts, counts or what rules compare with a bound
 */
record ExportFile(
        InputFile input, EntityPlan plan, Header header, Columns columns, Set<String> dates, Set<String> numbers) {
    String name() {
        return input.name();
    }

    /** Opens the file behind its header. */
    CsvFile open() {
        CsvFile csv = CsvFile.open(input, plan.format());
        if (!csv.header().filter(header::isSameAs).isPresent()) {
            csv.close();
            throw new UserError(
                    UserError.Kind.INPUTS,
                    name() + " changed while the job was at work; run it again when the export is complete.");
        }
        return csv;
    }
}
