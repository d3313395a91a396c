package slareport.crm;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Reads text and hands it out in UTF-8, whatever it is written in, and fails on the first bytes that the character set does
 * not have, after everything before them was handed out. A byte-order mark of UTF-8 or UTF-16 decides the character set.
 * Where none is expected, the bytes settle it: UTF-16 shows itself by the zero bytes of its first characters; else it is
 * UTF-8, unless the first byte beyond ASCII is none of UTF-8, for then it is Windows-1252, of which Latin-1 is a part as far
 * as texts go, if most of what follows is so, too. Counts the bytes that it took.
 */
final class StrictText implements Closeable {
    /** No character has more bytes, so there must be room for as many wherever text is handed out to. */
    static final int LONGEST_CHARACTER = 4;

    private static final int CHUNK = 1 << 16;
    /** Two characters of UTF-16. */
    private static final int LOOKED_AT = 4;

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final InputStream in;
    private final ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
    private Charset charset;
    /** Of what is not UTF-8 already. */
    private @Nullable Transcoding transcoding;

    private long bytesRead;
    private boolean atEnd;
    /** Whether the file may still turn out to be Windows-1252: all characters so far were ASCII. */
    private boolean open;

    private boolean settledAsWindows;
    private long utf8Characters;
    private long otherCharacters;

    /** @param expected character set of a file without a byte-order mark, null where the file is to settle it */
    StrictText(InputStream in, @Nullable Charset expected) throws IOException {
        this.in = in;
        fill();
        Charset marked = skipMark();
        Charset settled = marked != null ? marked : expected != null ? expected : utf16ByZeros();
        this.open = settled == null;
        this.charset = settled == null ? StandardCharsets.UTF_8 : settled;
        this.transcoding = charset.equals(StandardCharsets.UTF_8) ? null : new Transcoding(charset);
    }

    /** The character set that the file is written in, as far as it is known by now. */
    Charset charset() {
        return charset;
    }

    /** Bytes taken from the file so far. */
    long bytesRead() {
        return bytesRead;
    }

    /**
     * Hands out whole characters.
     *
     * @param length at least {@link #LONGEST_CHARACTER}
     * @return how many bytes, at least one; -1 at the end
     * @throws CharacterCodingException when the next bytes are none of the character set
     */
    int read(byte[] target, int offset, int length) throws IOException {
        while (true) {
            int count = transcoding == null
                    ? readUtf8(target, offset, length)
                    : readOther(transcoding, target, offset, length);
            if (count > 0) {
                return count;
            }
            if (atEnd && !bytes.hasRemaining()) {
                checkIsWindows();
                return -1;
            }
            if (count == 0) {
                bytes.compact();
                bytes.flip();
                fill();
            }
        }
    }

    /** How many bytes were handed out; 0 when more must be read first, less when the file turned out to be something else. */
    private int readUtf8(byte[] target, int offset, int length) throws IOException {
        int from = bytes.position();
        int limit = Math.min(bytes.limit(), from + length);
        int end = Utf8.asciiEnd(bytes.array(), from, limit);
        if (end < limit) {
            int asciiEnd = end;
            end = Utf8.wellFormedEnd(bytes.array(), asciiEnd, limit);
            open &= end == asciiEnd;
        }
        int count = end - from;
        if (count == 0 && bytes.hasRemaining() && (atEnd || bytes.remaining() >= LONGEST_CHARACTER)) {
            settleAsWindows();
            return -1;
        }
        bytes.get(target, offset, count);
        return count;
    }

    private int readOther(Transcoding other, byte[] target, int offset, int length) throws IOException {
        if (!other.hasText()) {
            int from = bytes.position();
            CoderResult result = other.decode(bytes, atEnd);
            weigh(from);
            if (!other.hasText() && result.isError()) {
                result.throwException();
            }
        }
        return other.encode(target, offset, length);
    }

    /** Goes on in Windows-1252 where all before was ASCII; a character that the end cuts off is none of it. */
    private void settleAsWindows() throws MalformedInputException {
        boolean isCutOff = atEnd && Utf8.isBeginning(bytes.array(), bytes.position(), bytes.limit());
        if (!open || isCutOff) {
            throw new MalformedInputException(bytes.remaining());
        }
        open = false;
        settledAsWindows = true;
        charset = WINDOWS;
        transcoding = new Transcoding(WINDOWS);
    }

    /** Counts, among the bytes just decoded, what has the shape of UTF-8 and what can only be Windows-1252. */
    private void weigh(int from) {
        if (!settledAsWindows) {
            return;
        }
        byte[] decoded = bytes.array();
        int end = bytes.position();
        int at = from;
        while (at < end) {
            int length = Utf8.shapeAt(decoded, at, end);
            if (length > 1) {
                utf8Characters++;
            } else if (decoded[at] < 0) {
                otherCharacters++;
            }
            at += Math.max(1, length);
        }
    }

    /** One broken character does not make a file of UTF-8 one of Windows-1252. */
    private void checkIsWindows() throws IOException {
        if (utf8Characters > otherCharacters) {
            throw new MalformedInputException(1);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void fill() throws IOException {
        int kept = bytesRead == 0 ? 0 : bytes.remaining();
        bytes.position(0);
        int count = in.readNBytes(bytes.array(), kept, CHUNK - kept);
        bytesRead += count;
        atEnd = count < CHUNK - kept;
        bytes.limit(kept + count);
    }

    private @Nullable Charset skipMark() {
        if (startsWith(0xEF, 0xBB, 0xBF)) {
            return skip(3, StandardCharsets.UTF_8);
        }
        if (startsWith(0xFF, 0xFE)) {
            return skip(2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(0xFE, 0xFF)) {
            return skip(2, StandardCharsets.UTF_16BE);
        }
        return null;
    }

    private Charset skip(int count, Charset marked) {
        bytes.position(count);
        return marked;
    }

    /** The names of columns begin with letters or marks of Latin-1: in UTF-16 every other byte of those is zero. */
    private @Nullable Charset utf16ByZeros() {
        Charset found = null;
        for (int i = 0; i + 1 < Math.min(LOOKED_AT, bytes.limit()); i += 2) {
            boolean zeroFirst = bytes.get(i) == 0;
            Charset seeming = zeroFirst ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
            if (zeroFirst == (bytes.get(i + 1) == 0) || (found != null && !found.equals(seeming))) {
                return null;
            }
            found = seeming;
        }
        return found;
    }

    /** Whether these are the next bytes; to be asked before the first character is read. */
    boolean startsWith(int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.limit() || (bytes.get(i) & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
