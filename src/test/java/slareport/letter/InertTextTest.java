package slareport.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InertTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\r\nb", "a\rb", "a\tb", "a\u2028b", "a\u2029b", "a\u0085b", "a \u000B b"})
    void anyBreak_isABlank(String text) {
        assertThat(InertText.of(text)).isEqualTo("a b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u001B", "\u007F", "\u009F", "\u202E", "\u2067", "\u200F", "\uD800", "\uFFFE"})
    void whatIsNoText_isReplacedVisibly(String text) {
        assertThat(InertText.of("a" + text + "b")).isEqualTo("a\uFFFDb");
    }

    @Test
    void emojiAndOtherScripts_stay() {
        assertThat(InertText.of("🏭👩‍🔧 Ñandú الشركة 株式会社")).isEqualTo("🏭👩‍🔧 Ñandú الشركة 株式会社");
    }

    @Test
    void addresses_areBrokenForWhoeverLooksForLinks() {
        assertThat(InertText.unlinked("https://evil.example/x")).isEqualTo("https:\u2060//evil.\u2060example/x");
        assertThat(InertText.unlinked("ana@corp.com")).isEqualTo("ana@\u2060corp.\u2060com");
    }

    @Test
    void ordinaryNamesAndNumbers_areNotTouched() {
        String text = "Ejemplo S.A. de C.V.: 1.234,5 MQL. Ventas: 3,5 %";
        assertThat(InertText.unlinked(text)).isEqualTo(text);
    }

    @Test
    void longText_isCutVisiblyBetweenCharacters() {
        assertThat(InertText.of("🏭".repeat(10), 4)).isEqualTo("🏭🏭🏭…");
    }
}
