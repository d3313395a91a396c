package slareport.mail;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Texts made fit for a header. */
class HeaderTextTest {
    @Property(tries = 500)
    void anyText_becomesOneLineNoLongerThanAllowed(@ForAll String text) {
        String line = HeaderText.of(text, 60);
        assertThat(line.codePoints()).noneMatch(HeaderText::breaks);
        assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(60);
        assertThat(line).doesNotContain("=?").isEqualTo(HeaderText.of(line, 60));
    }

    @Test
    void plainText_staysAsItIs() {
        assertThat(HeaderText.of("Compañía «Ñ» · octubre 🎯 عربي 日本", 60))
                .isEqualTo("Compañía «Ñ» · octubre 🎯 عربي 日本");
    }

    @Test
    void longText_endsInAnEllipsis_withoutHalfACharacter() {
        assertThat(HeaderText.of("🎯".repeat(61), 60)).isEqualTo("🎯".repeat(59) + "…");
        assertThat(HeaderText.of("🎯".repeat(60), 60)).isEqualTo("🎯".repeat(60));
    }

    @Test
    void breaks_becomeOneSpace() {
        assertThat(HeaderText.of(" Acme\r\n\tInc\0 \u2028", 60)).isEqualTo("Acme Inc");
    }
}
