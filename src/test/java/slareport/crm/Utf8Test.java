package slareport.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.arbitraries.ArrayArbitrary;
import net.jqwik.api.constraints.IntRange;

/** UTF-8 as the platform's own decoder sees it. */
class Utf8Test {
    @Property(tries = 5_000)
    void wellFormedEnd_isWhereTheDecoderStops(@ForAll("nearlyUtf8") byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        decoder.decode(in, CharBuffer.allocate(bytes.length), true);

        assertThat(Utf8.wellFormedEnd(bytes, 0, bytes.length)).isEqualTo(in.position());
    }

    @Property
    void charactersCutShort_areBeginnings_andWholeOnesAreNot(
            @ForAll @IntRange(min = 0x80, max = Character.MAX_CODE_POINT) int codePoint) {
        byte[] bytes = Character.toString(codePoint).getBytes(StandardCharsets.UTF_8);
        if (bytes.length > 1) {
            for (int length = 1; length <= bytes.length; length++) {
                assertThat(Utf8.isBeginning(bytes, 0, length)).isEqualTo(length < bytes.length);
            }
            assertThat(Utf8.isBeginning(new byte[] {bytes[0], 'a'}, 0, 2)).isFalse();
            assertThat(Utf8.isBeginning(bytes, 1, bytes.length)).isFalse();
        }
    }

    @Property
    void blanksAround_areTakenOffAsFromAString(@ForAll("blankish") String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int from = Blanks.skipped(bytes, 0, bytes.length);
        int to = Blanks.ended(bytes, from, bytes.length);

        assertThat(new String(bytes, from, to - from, StandardCharsets.UTF_8)).isEqualTo(Blanks.stripped(text));
    }

    @Provide
    Arbitrary<byte[]> nearlyUtf8() {
        Arbitrary<byte[]> whole = Arbitraries.strings()
                .withChars('a', 'ñ', '€', ' ')
                .withChars("🚀")
                .ofMaxLength(12)
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
        return Arbitraries.oneOf(whole, bytesAtEdges().ofMaxSize(20));
    }

    private static ArrayArbitrary<Byte, byte[]> bytesAtEdges() {
        return Arbitraries.of(
                        0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xED, 0xEF,
                        0xF0, 0xF1, 0xF4, 0xF5, 0xFF)
                .map(Integer::byteValue)
                .array(byte[].class);
    }

    @Provide
    Arbitrary<String> blankish() {
        return Arbitraries.strings().withChars(" \t\u00A0\u200B\uFEFF\u3000añ€").ofMaxLength(8);
    }
}
