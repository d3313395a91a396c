package slareport.crm;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Reads characters, and fails on the first bytes that the character set does not have, after everything before them was
 * handed out. A byte-order mark of UTF-8 or UTF-16 decides the character set. Where none is expected, the bytes settle it:
 * UTF-16 shows itself by the zero bytes of its first characters; else it is UTF-8, unless the first byte beyond ASCII is none of UTF-8, for then it
 * is Windows-1252, of which Latin-1 is a part as far as texts go, if most of what follows is so, too. Counts the bytes that it took.
 */
final class StrictDecoder extends Reader {
    private static final int CHUNK = 1 << 16;
    /** Two characters of UTF-16. */
    private static final int LOOKED_AT = 4;

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final InputStream in;
    private final ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
    private CharsetDecoder decoder;
    private long bytesRead;
    private boolean atEnd;
    private boolean flushed;
    /** Whether the file may still turn out to be Windows-1252: all characters so far were ASCII. */
    private boolean open;

    private boolean settledAsWindows;
    private long utf8Characters;
    private long otherCharacters;

    /** @param expected character set of a file without a byte-order mark, null where the file is to settle it */
    StrictDecoder(InputStream in, @Nullable Charset expected) throws IOException {
        this.in = in;
        fill();
        Charset marked = skipMark();
        Charset settled = marked != null ? marked : expected != null ? expected : utf16ByZeros();
        this.open = settled == null;
        this.decoder = decoder(settled == null ? StandardCharsets.UTF_8 : settled);
    }

    private static CharsetDecoder decoder(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** The character set that the file is read in, as far as it is known by now. */
    Charset charset() {
        return decoder.charset();
    }

    /** Bytes taken from the file so far. */
    long bytesRead() {
        return bytesRead;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        CharBuffer chars = CharBuffer.wrap(target, offset, length);
        while (!flushed) {
            int before = bytes.position();
            CoderResult result = decoder.decode(bytes, chars, atEnd);
            int produced = chars.position() - offset;
            if (produced > 0) {
                weigh(before);
                // in UTF-8 a character beyond ASCII takes more than one byte
                open &= produced == bytes.position() - before;
                return produced;
            }
            if (result.isError()) {
                settleAsWindows(result);
            } else if (atEnd) {
                checkIsWindows();
                flushed = true;
            } else {
                bytes.compact();
                bytes.flip();
                fill();
            }
        }
        return -1;
    }

    /** Goes on in Windows-1252 where all before was ASCII; a character that the end cuts off is none of it. */
    private void settleAsWindows(CoderResult result) throws IOException {
        boolean isCutOff =
                atEnd && bytes.remaining() == result.length() && startsUtf8Character(bytes.get(bytes.position()));
        if (!open || isCutOff) {
            result.throwException();
        }
        open = false;
        settledAsWindows = true;
        decoder = decoder(WINDOWS);
    }

    /** Counts, among the bytes just decoded, what is well-formed UTF-8 and what can only be Windows-1252. */
    private void weigh(int from) {
        if (!settledAsWindows) {
            return;
        }
        int end = bytes.position();
        for (int at = from; at < end; at++) {
            int first = bytes.get(at) & 0xFF;
            int more = first < 0xC2 || first > 0xEF ? 0 : first < 0xE0 ? 1 : 2;
            if (first >= 0x80 && more > 0 && areContinuations(at + 1, more, end)) {
                utf8Characters++;
                at += more;
            } else if (first >= 0x80) {
                otherCharacters++;
            }
        }
    }

    private boolean areContinuations(int from, int count, int end) {
        for (int at = from; at < from + count; at++) {
            if (at >= end || (bytes.get(at) & 0xC0) != 0x80) {
                return false;
            }
        }
        return true;
    }

    /** One broken character does not make a file of UTF-8 one of Windows-1252. */
    private void checkIsWindows() throws IOException {
        if (utf8Characters > otherCharacters) {
            throw new MalformedInputException(1);
        }
    }

    private static boolean startsUtf8Character(byte first) {
        return (first & 0xFF) >= 0xC2 && (first & 0xFF) <= 0xF4;
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
