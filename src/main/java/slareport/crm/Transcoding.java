package slareport.crm;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;

/** Text on its way from another character set to UTF-8. */
final class Transcoding {
    private static final int CHUNK = 1 << 16;

    private final CharsetDecoder decoder;
    private final CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder();
    private final CharBuffer chars = CharBuffer.allocate(CHUNK).flip();

    Transcoding(Charset charset) {
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Whether text was decoded that was not encoded yet. */
    boolean hasText() {
        return chars.hasRemaining();
    }

    /**
     * Decodes the next bytes, after all text before was encoded.
     *
     * @param isAll whether nothing follows these bytes
     * @return an error where the next byte is none of the character set; the text before it is there
     */
    CoderResult decode(ByteBuffer from, boolean isAll) {
        chars.clear();
        CoderResult result = decoder.decode(from, chars, isAll);
        chars.flip();
        return result;
    }

    /** Encodes as much of the text as fits, whole characters only, and gives the number of bytes. */
    int encode(byte[] target, int offset, int length) throws MalformedInputException {
        ByteBuffer room = ByteBuffer.wrap(target, offset, length);
        encoder.encode(chars, room, false);
        int count = room.position() - offset;
        if (count == 0 && chars.hasRemaining()) {
            throw new MalformedInputException(chars.remaining());
        }
        return count;
    }
}
