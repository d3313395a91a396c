package slareport.crm;

import com.opencsv.ICSVParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Knows where a record with quotes in it ends, which may be lines later, and has the CSV parser say what its fields are.
 * A quoted field that does not end in time is refused. Blanks behind a closing quote count as if they stood before it;
 * where anything else stands there, the record is broken and gets no fields.
 */
final class QuotedRecords {
    /** Longest quoted field, in bytes of UTF-8: at least a million characters of UTF-16. */
    static final int LONGEST_FIELD = 3 << 20;

    private static final byte QUOTE = RowBlock.QUOTE;

    private final byte delimiter;
    private final String file;
    private final ICSVParser parser;
    private long lineBreaks;
    private boolean broken;

    /** @param file name for messages */
    QuotedRecords(char delimiter, String file) {
        this.delimiter = (byte) delimiter;
        this.file = file;
        this.parser = new WholeRecordParser(delimiter);
    }

    /**
     * Where the record at {@code start} ends, or -1 when its end is not there yet.
     *
     * @param isAll whether nothing follows the bytes before {@code limit}
     * @param line the line on which the record starts
     */
    int end(byte[] text, int start, int limit, boolean isAll, long line) {
        lineBreaks = 0;
        broken = false;
        int at = start;
        while (at >= 0 && at < limit) {
            byte b = text[at];
            if (b == QUOTE && (at == start || text[at - 1] == delimiter)) {
                at = fieldEnd(text, at, limit, isAll, line + lineBreaks);
            } else if (b == '\n' || b == '\r') {
                return at;
            } else {
                RecordCutter.checkIsText(b, file, line + lineBreaks);
                at++;
            }
        }
        return at;
    }

    /** How many line breaks were passed inside the quotes of the record looked at last. */
    long lineBreaks() {
        return lineBreaks;
    }

    /** Lays the fields down in the place of their record, since without quotes they are never longer. */
    void addFields(RowBlock block, int start, int end) {
        if (broken) {
            return;
        }
        String[] fields;
        try {
            fields = parser.parseLine(new String(block.text, start, end - start, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("a whole record was not understood", e);
        }
        int at = start;
        for (String field : fields) {
            byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
            System.arraycopy(bytes, 0, block.text, at, bytes.length);
            block.addField(at, at + bytes.length);
            at += bytes.length;
        }
    }

    /** Behind the quote that closes the field whose quote opens at a place, or -1 when it is not there yet. */
    private int fieldEnd(byte[] text, int openedAt, int limit, boolean isAll, long line) {
        long breaksBefore = lineBreaks;
        int at = openedAt + 1;
        while (at < limit) {
            byte b = text[at++];
            if (b == QUOTE) {
                if (at == limit && !isAll) {
                    break;
                }
                if (at == limit || text[at] != QUOTE) {
                    checkLength(at - openedAt, line);
                    return closed(text, at - 1, limit, isAll);
                }
                at++;
            } else if (b == '\n' || (b == '\r' && !(at < limit && text[at] == '\n'))) {
                lineBreaks++;
            }
            RecordCutter.checkIsText(b, file, line + lineBreaks - breaksBefore);
        }
        checkLength(limit - openedAt, line);
        if (isAll) {
            throw RecordCutter.refusal(
                    file,
                    "ends inside the quotes that open on line " + line
                            + "; it was cut off or a quote is missing, so export it again.");
        }
        return -1;
    }

    /** Behind the closing quote at a place and the blanks that follow it, which are drawn in, or -1 as above. */
    private int closed(byte[] text, int quoteAt, int limit, boolean isAll) {
        int behind = quoteAt + 1;
        while (behind < limit && text[behind] == ' ') {
            behind++;
        }
        if (behind == limit && !isAll) {
            return -1;
        }
        if (behind < limit && text[behind] != delimiter && text[behind] != '\n' && text[behind] != '\r') {
            broken = true;
            return quoteAt + 1;
        }
        text[quoteAt] = ' ';
        text[behind - 1] = QUOTE;
        return behind;
    }

    private void checkLength(int length, long line) {
        if (length > LONGEST_FIELD) {
            throw RecordCutter.refusal(
                    file,
                    "has a quoted field of more than " + LONGEST_FIELD + " bytes in UTF-8 that opens on line " + line
                            + "; most likely a quote is missing there, so export it again.");
        }
    }
}
