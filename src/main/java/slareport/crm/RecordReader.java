package slareport.crm;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import slareport.failure.UserError;

/**
 * Cuts a file into records, line breaks inside quotes included, so that {@link #readLine()} hands a CSV reader one whole
 * record at a time and its line is known. Lines may end in LF, CRLF or CR; blank lines are passed over. Memory is
 * bounded: a quoted field or a record that does not end in time is refused.
 */
final class RecordReader extends BufferedReader {
    /** Longest quoted field, in characters. */
    static final int LONGEST_FIELD = 1 << 20;

    /** Longest record, in characters. */
    static final int LONGEST_RECORD = 1 << 22;

    private static final char QUOTE = '"';

    private final Reader source;
    private final char delimiter;
    private final String file;
    private char[] buffer = new char[1 << 16];
    private int limit;
    private int next;
    private boolean sourceEnded;
    private long recordLine;
    private long nextLine = 1;

    // the record being cut
    private int start;
    private int at;
    private int quotedFrom;
    private long quotedFromLine;
    private long lineBreaksInside;

    /** @param file name for messages */
    RecordReader(Reader source, char delimiter, String file) {
        super(source, 1);
        this.source = source;
        this.delimiter = delimiter;
        this.file = file;
    }

    /** The line on which the record handed out last starts, from 1. */
    long line() {
        return recordLine;
    }

    /** The line up to which the file was looked at. */
    long lineReached() {
        return nextLine + lineBreaksInside;
    }

    /** The next record that is not blank, without its line end, or null at the end of the file. */
    @Override
    public @Nullable String readLine() throws IOException {
        while (true) {
            start = next;
            at = next;
            quotedFrom = -1;
            lineBreaksInside = 0;
            recordLine = nextLine;
            if (!has(0)) {
                return null;
            }
            findEnd();
            // looking for the rest of the line end may move the buffer
            String record = isBlank(at) ? "" : new String(buffer, start, at - start);
            skipLineEnd();
            nextLine += lineBreaksInside + 1;
            lineBreaksInside = 0;
            if (!record.isEmpty()) {
                return record;
            }
        }
    }

    private void findEnd() throws IOException {
        while (has(0)) {
            int i = at;
            char c = 0;
            while (i < limit) {
                c = buffer[i];
                if (c <= QUOTE && (c == '\n' || c == '\r' || c == QUOTE)) {
                    break;
                }
                i++;
            }
            at = i;
            if (i == limit) {
                continue;
            }
            if (c != QUOTE) {
                return;
            }
            at++;
            if (i == start || buffer[i - 1] == delimiter) {
                passQuotedField(i);
            }
        }
    }

    private void passQuotedField(int openedAt) throws IOException {
        quotedFrom = openedAt - start;
        quotedFromLine = nextLine + lineBreaksInside;
        while (has(0)) {
            char c = buffer[at++];
            if (c == QUOTE) {
                if (!has(0) || buffer[at] != QUOTE) {
                    checkFieldLength();
                    quotedFrom = -1;
                    return;
                }
                at++;
            } else if (c == '\n' || (c == '\r' && !(has(0) && buffer[at] == '\n'))) {
                lineBreaksInside++;
            }
        }
        throw refusal("ends inside the quotes that open on line " + quotedFromLine
                + "; it was cut off or a quote is missing, so export it again.");
    }

    private void skipLineEnd() throws IOException {
        if (has(0)) {
            boolean mayBeTwo = buffer[at] == '\r';
            at++;
            if (mayBeTwo && has(0) && buffer[at] == '\n') {
                at++;
            }
        }
        next = at;
    }

    private boolean isBlank(int end) {
        for (int i = start; i < end; i++) {
            if (buffer[i] > ' ' || buffer[i] == delimiter) {
                return false;
            }
        }
        return true;
    }

    /** Whether there is a character {@code ahead} of the place reached; reads on if need be. */
    private boolean has(int ahead) throws IOException {
        while (at + ahead >= limit) {
            if (sourceEnded) {
                return false;
            }
            fill();
        }
        return true;
    }

    private void fill() throws IOException {
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, limit - start);
            limit -= start;
            at -= start;
            next = Math.max(0, next - start);
            start = 0;
        }
        checkLengths();
        // two characters of one code point are decoded together
        if (buffer.length - limit < 2) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int count = source.read(buffer, limit, buffer.length - limit);
        if (count < 0) {
            sourceEnded = true;
        } else {
            limit += count;
        }
    }

    private void checkLengths() {
        if (quotedFrom >= 0) {
            checkFieldLength();
        }
        if (at - start > LONGEST_RECORD) {
            throw refusal("has a row on line " + recordLine + " of more than " + LONGEST_RECORD
                    + " characters; that is hardly a CSV file, so check the export.");
        }
    }

    private void checkFieldLength() {
        if (at - start - quotedFrom > LONGEST_FIELD) {
            throw refusal("has a quoted field of more than " + LONGEST_FIELD + " characters that opens on line "
                    + quotedFromLine + "; most likely a quote is missing there, so export it again.");
        }
    }

    private UserError refusal(String whatIsWrong) {
        return new UserError(UserError.Kind.INPUTS, file + " " + whatIsWrong);
    }
}
