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
import java.nio.charset.StandardCharsets;

/**
 * Reads characters, and fails on the first bytes that the character set does not have, after everything before them was
 * handed out. A byte-order mark of UTF-8 or UTF-16 decides the character set. Counts the bytes that it took.
 */
final class StrictDecoder extends Reader {
    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private final ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
    private final CharsetDecoder decoder;
    private final Charset charset;
    private long bytesRead;
    private boolean atEnd;
    private boolean flushed;

    /** @param expected character set of a file without a byte-order mark */
    StrictDecoder(InputStream in, Charset expected) throws IOException {
        this.in = in;
        fill();
        this.charset = skipMark(expected);
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** The character set that the file is read in. */
    Charset charset() {
        return charset;
    }

    /** Bytes taken from the file so far. */
    long bytesRead() {
        return bytesRead;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        CharBuffer chars = CharBuffer.wrap(target, offset, length);
        while (!flushed) {
            CoderResult result = decoder.decode(bytes, chars, atEnd);
            if (chars.position() > offset) {
                return chars.position() - offset;
            }
            if (result.isError()) {
                result.throwException();
            }
            if (atEnd) {
                flushed = true;
            } else {
                bytes.compact();
                bytes.flip();
                fill();
            }
        }
        return -1;
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

    private Charset skipMark(Charset expected) {
        if (startsWith(0xEF, 0xBB, 0xBF)) {
            return skip(3, StandardCharsets.UTF_8);
        }
        if (startsWith(0xFF, 0xFE)) {
            return skip(2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(0xFE, 0xFF)) {
            return skip(2, StandardCharsets.UTF_16BE);
        }
        return expected;
    }

    private Charset skip(int count, Charset marked) {
        bytes.position(count);
        return marked;
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
