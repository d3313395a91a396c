package slareport.crm;

import com.opencsv.ICSVParser;
import com.opencsv.RFC4180Parser;
import com.opencsv.enums.CSVReaderNullFieldIndicator;

/**
 * Splits records that were cut by {@link RecordCutter}. Such a record is complete, so the parser must never wait for a
 * next line, as it otherwise does when a quote stands alone in the last field.
 */
final class WholeRecordParser extends RFC4180Parser {
    WholeRecordParser(char delimiter) {
        super(ICSVParser.DEFAULT_QUOTE_CHARACTER, delimiter, CSVReaderNullFieldIndicator.NEITHER);
    }

    @Override
    protected String[] parseLine(String nextLine, boolean multi) {
        return super.parseLine(nextLine, false);
    }
}
