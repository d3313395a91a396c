package slareport.crm;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import slareport.facts.Slice;

/**
 * Some rows of one file: their text in UTF-8, and where in it each field lies, unquoted. Filled again and again, so that
 * millions of rows are read without an object for any of them.
 */
final class RowBlock {
    static final byte QUOTE = '"';

    byte[] text = new byte[0];
    /** Where each field starts and ends, rows one behind the other. */
    private int[] bounds = new int[1 << 12];

    private int boundsUsed;
    /** Where each row's fields start among the bounds, and where the last one's end. */
    private int[] rowStarts = new int[1 << 8];

    private long[] lines = new long[1 << 8];
    private int rows;
    private int row;
    /** Where the fields of the selected row start among the bounds. */
    private int rowStart;

    private @Nullable FileReading file;
    private boolean last;
    private long bytesRead;

    /** Empties it. */
    void clear() {
        rows = 0;
        boundsUsed = 0;
        file = null;
        last = false;
    }

    /** The next field of the row that is being filled in. */
    void addField(int from, int to) {
        if (boundsUsed + 2 > bounds.length) {
            moreBounds();
        }
        bounds[boundsUsed] = from;
        bounds[boundsUsed + 1] = to;
        boundsUsed += 2;
    }

    /**
     * Adds the fields of a record: the text between delimiters, or between quotes where nothing in them is special.
     *
     * @return where the record ends, or the quote or zero is that keeps it from being plain
     */
    int addPlainFields(int start, int limit, byte delimiter) {
        // all in local variables: this loop sees every byte of the exports
        byte[] bytes = text;
        int[] ends = bounds;
        int used = boundsUsed;
        int fieldStart = start;
        int at = start;
        while (at < limit) {
            byte b = bytes[at];
            if (b == delimiter) {
                if (used + 2 > ends.length) {
                    ends = moreBounds();
                }
                ends[used] = fieldStart;
                ends[used + 1] = at;
                used += 2;
                fieldStart = at + 1;
            } else if (b <= QUOTE) {
                if (b == QUOTE) {
                    int close = at == fieldStart ? simpleEnd(bytes, at + 1, limit, delimiter) : -1;
                    if (close < 0) {
                        boundsUsed = used;
                        return at;
                    }
                    if (used + 2 > ends.length) {
                        ends = moreBounds();
                    }
                    ends[used] = fieldStart + 1;
                    ends[used + 1] = close;
                    used += 2;
                    at = close + 1;
                    if (bytes[at] != delimiter) {
                        boundsUsed = used;
                        return at;
                    }
                    fieldStart = at + 1;
                } else if (b == '\n' || b == '\r' || b == 0) {
                    break;
                }
            }
            at++;
        }
        boundsUsed = used;
        addField(fieldStart, at);
        return at;
    }

    /**
     * Where the quote stands that closes a field, or -1 where that takes more than a look: at quotes and line breaks within
     * the field, at blanks behind it, at the end of what is there.
     */
    private static int simpleEnd(byte[] bytes, int from, int limit, byte delimiter) {
        int end = Math.min(limit - 1, from + QuotedRecords.LONGEST_FIELD);
        for (int at = from; at < end; at++) {
            byte b = bytes[at];
            if (b <= QUOTE) {
                if (b == QUOTE) {
                    byte next = bytes[at + 1];
                    return next == delimiter || next == '\n' || next == '\r' ? at : -1;
                }
                if (b == '\n' || b == '\r' || b == 0) {
                    return -1;
                }
            }
        }
        return -1;
    }

    private int[] moreBounds() {
        bounds = Arrays.copyOf(bounds, bounds.length * 2);
        return bounds;
    }

    /** Forgets the fields of the row that is being filled in. */
    void dropFields() {
        boundsUsed = rowStarts[rows];
    }

    /** How many fields the row has that is being filled in. */
    int openFields() {
        return (boundsUsed - rowStarts[rows]) / 2;
    }

    /** The row is filled in; it starts on this line of the file. */
    void endRow(long line) {
        if (rows + 2 > rowStarts.length) {
            rowStarts = Arrays.copyOf(rowStarts, rowStarts.length * 2);
            lines = Arrays.copyOf(lines, rowStarts.length);
        }
        lines[rows] = line;
        rows++;
        rowStarts[rows] = boundsUsed;
    }

    int rows() {
        return rows;
    }

    /** Whose rows they are, whether the file ends with them, and how many of its bytes were taken by then. */
    void belongTo(FileReading reading, boolean isLast, long bytes) {
        file = reading;
        last = isLast;
        bytesRead = bytes;
    }

    FileReading file() {
        if (file == null) {
            throw new IllegalStateException("rows of no file");
        }
        return file;
    }

    boolean isLast() {
        return last;
    }

    long bytesRead() {
        return bytesRead;
    }

    /** Chooses the row whose fields are asked for from now on, from 0. */
    void select(int number) {
        row = number;
        rowStart = rowStarts[number];
    }

    /** How many fields the row has; none if its quotes are broken. */
    int fields() {
        return (rowStarts[row + 1] - rowStart) / 2;
    }

    /** The line of the file on which the row starts, the header being line 1. */
    long line() {
        return lines[row];
    }

    /** Lays a slice over a field of the row, without the blanks around it. */
    void field(int place, Slice into) {
        int at = rowStart + 2 * place;
        int from = bounds[at];
        int to = bounds[at + 1];
        byte[] bytes = text;
        if (from < to && (Blanks.mayBeBlank(bytes[from]) || Blanks.mayBeBlank(bytes[to - 1]))) {
            from = Blanks.skipped(bytes, from, to);
            to = Blanks.ended(bytes, from, to);
        }
        into.set(bytes, from, to);
    }

    /** Whether a field of the row holds nothing but blanks. */
    boolean isEmpty(int place) {
        int at = rowStart + 2 * place;
        return Blanks.skipped(text, bounds[at], bounds[at + 1]) == bounds[at + 1];
    }

    /** A field of the row without the blanks around it. */
    String field(int place) {
        Slice slice = new Slice();
        field(place, slice);
        return slice.toString();
    }

    /** The fields of the row as they stand. */
    String[] raw() {
        String[] fields = new String[fields()];
        for (int i = 0; i < fields.length; i++) {
            int at = rowStart + 2 * i;
            fields[i] = new String(text, bounds[at], bounds[at + 1] - bounds[at], StandardCharsets.UTF_8);
        }
        return fields;
    }
}
