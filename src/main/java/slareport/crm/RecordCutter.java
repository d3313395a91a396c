package slareport.crm;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import slareport.failure.UserError;

/**
 * Cuts a file into records and their fields, in one walk over its bytes. Records may hold line breaks inside quotes;
 * lines may end in LF, CRLF or CR; blank lines are passed over. A record with a quote in it is left to {@link
 * QuotedRecords}; one without has its fields just between the delimiters. Memory is bounded: a record that does not end in
 * time is refused.
 */
final class RecordCutter implements Closeable {
    /** Longest record, in bytes of UTF-8: at least four million characters of UTF-16. */
    static final int LONGEST_RECORD = 3 << 22;

    /** More columns than any spreadsheet has. */
    static final int MOST_FIELDS = 1 << 15;

    private static final int BLOCK = 1 << 16;

    private final StrictText source;
    private final String file;
    private final byte delimiter;

    private final QuotedRecords quoted;
    /** Bytes that were read but belong to records still to be cut. */
    private byte[] rest = {};

    private int restLength;
    private boolean sourceEnded;
    private @Nullable CharacterCodingException broken;
    private long nextLine = 1;
    private @Nullable UnendedRecord unended;
    /** Of the record being cut. */
    private long lineBreaksInside;

    /**
     * @param delimiter a character of ASCII
     * @param file name for messages
     */
    RecordCutter(StrictText source, char delimiter, String file) {
        this.source = source;
        this.file = file;
        this.delimiter = (byte) delimiter;
        this.quoted = new QuotedRecords(delimiter, file);
    }

    /** The line up to which the file was looked at. */
    long lineReached() {
        return nextLine + lineBreaksInside;
    }

    /** The last record, once the file was read through and there is no line end behind it; else null. */
    @Nullable UnendedRecord unended() {
        return unended;
    }

    /**
     * Fills a block with the next records.
     *
     * @param mostRows stops after so many
     * @return false when there are no more
     * @throws CharacterCodingException at bytes that the character set does not have, once all records before them were cut
     */
    boolean fill(RowBlock block, int mostRows) throws IOException {
        block.clear();
        int limit = takeRest(block);
        while (true) {
            limit = read(block, limit);
            int end = cut(block, limit, mostRows);
            keepRest(block, end, limit);
            if (block.rows() > 0) {
                return true;
            }
            if (sourceEnded && restLength == 0) {
                return false;
            }
            if (broken != null) {
                throw broken;
            }
            limit = takeRest(block);
            checkLength(limit);
            if (block.text.length - limit < StrictText.LONGEST_CHARACTER) {
                block.text = Arrays.copyOf(block.text, block.text.length * 2);
            }
        }
    }

    @Override
    public void close() throws IOException {
        source.close();
    }

    private int takeRest(RowBlock block) {
        if (block.text.length < Math.max(BLOCK, restLength)) {
            block.text = new byte[Math.max(BLOCK, restLength)];
        }
        System.arraycopy(rest, 0, block.text, 0, restLength);
        return restLength;
    }

    private void keepRest(RowBlock block, int from, int limit) {
        restLength = limit - from;
        if (rest.length < restLength) {
            rest = new byte[Math.max(BLOCK, restLength)];
        }
        System.arraycopy(block.text, from, rest, 0, restLength);
    }

    /** Reads until the block is full; gives the end of what is there. */
    private int read(RowBlock block, int from) throws IOException {
        int limit = from;
        try {
            while (!sourceEnded && broken == null && block.text.length - limit >= StrictText.LONGEST_CHARACTER) {
                int count = source.read(block.text, limit, block.text.length - limit);
                if (count < 0) {
                    sourceEnded = true;
                } else {
                    limit += count;
                }
            }
        } catch (CharacterCodingException e) {
            broken = e;
        }
        return limit;
    }

    /** Cuts the whole records among the bytes before {@code limit}; gives where the first one begins that is not. */
    private int cut(RowBlock block, int limit, int mostRows) {
        int start = 0;
        while (start < limit && block.rows() < mostRows) {
            int end = block.addPlainFields(start, limit, delimiter);
            boolean isPlain = end == limit || block.text[end] != RowBlock.QUOTE;
            if (end < limit) {
                checkIsText(block.text[end], file, nextLine);
            }
            if (!isPlain) {
                block.dropFields();
                end = quoted.end(block.text, start, limit, sourceEnded, nextLine);
                lineBreaksInside = quoted.lineBreaks();
            }
            int next = end < 0 ? -1 : afterLineEnd(block.text, end, limit);
            if (next < 0) {
                block.dropFields();
                break;
            }
            endRecord(block, start, end, isPlain, end == limit);
            start = next;
        }
        return start;
    }

    /** Behind the line end at a place, or -1 when it is not there yet. */
    private int afterLineEnd(byte[] text, int at, int limit) {
        if (at == limit) {
            return sourceEnded ? limit : -1;
        }
        if (text[at] == '\n') {
            return at + 1;
        }
        if (at + 1 == limit) {
            return sourceEnded ? limit : -1;
        }
        return text[at + 1] == '\n' ? at + 2 : at + 1;
    }

    private void endRecord(RowBlock block, int start, int end, boolean isPlain, boolean isUnended) {
        checkLength(end - start);
        long line = nextLine;
        nextLine += lineBreaksInside + 1;
        lineBreaksInside = 0;
        if (isBlank(block.text, start, end)) {
            block.dropFields();
            return;
        }
        if (!isPlain) {
            quoted.addFields(block, start, end);
        }
        checkFields(block.openFields(), line);
        block.endRow(line);
        if (isUnended) {
            block.select(block.rows() - 1);
            unended = new UnendedRecord(line, block.fields());
        }
    }

    private boolean isBlank(byte[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text[i] > ' ' || text[i] < 0 || text[i] == delimiter) {
                return false;
            }
        }
        return true;
    }

    private void checkLength(int length) {
        if (length > LONGEST_RECORD) {
            throw refusal(
                    file,
                    "has a row on line " + nextLine + " of more than " + LONGEST_RECORD
                            + " bytes in UTF-8; that is hardly a CSV file, so check the export.");
        }
    }

    private void checkFields(int fields, long line) {
        if (fields > MOST_FIELDS) {
            throw refusal(
                    file,
                    "has a row on line " + line + " of more than " + MOST_FIELDS
                            + " fields; that is hardly a CSV file, so check the export.");
        }
    }

    /** Zeros are what a file system leaves where nothing was written, and half of what UTF-16 writes. */
    static void checkIsText(byte b, String file, long line) {
        if (b == 0) {
            throw refusal(
                    file,
                    "has zero bytes on line " + line
                            + ", which no text has; export it again, or if it is whole, say in " + ExportSetup.PREFIX
                            + ".charset what it is written in, for example UTF-16LE.");
        }
    }

    static UserError refusal(String file, String whatIsWrong) {
        return new UserError(UserError.Kind.INPUTS, file + " " + whatIsWrong);
    }
}
