package slareport.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SafeTextTest {
    @Test
    void controlCharacters_becomeVisible() {
        assertThat(SafeText.of("a\u0000b\u0007c\u007F")).isEqualTo("a␀b␇c␡");
    }

    @Test
    void lineBreaksAndTabs_becomeOneBlank() {
        assertThat(SafeText.of("spring\r\n\tcampaign\u2028two")).isEqualTo("spring campaign two");
    }

    @Test
    void whatReordersText_isReplaced() {
        assertThat(SafeText.of("\u202Eabc")).isEqualTo("\uFFFDabc");
    }

    @Test
    void emojiAndArabic_survive() {
        assertThat(SafeText.of("🚀 مرحبا")).isEqualTo("🚀 مرحبا");
    }

    @Test
    void halfASurrogatePair_isReplaced() {
        assertThat(SafeText.of("a\uD83Db")).isEqualTo("a\uFFFDb");
    }

    @Test
    void whatLooksLikeAnEscape_isShownAsItIs() {
        assertThat(SafeText.of("_x0041_")).isEqualTo("_x005F_x0041_");
    }

    @Test
    void marksBetweenPlainLetters_areReplacedWhereverTheyStand() {
        assertThat(SafeText.of("Änder\u200Eung é_x\u0085ü\u2069")).isEqualTo("Änder\uFFFDung é_x ü\uFFFD");
    }

    @Test
    void lettersAroundTheMarks_survive() {
        assertThat(SafeText.of("\u00A0ÿ\u200D\u2010 ~_y")).isEqualTo("\u00A0ÿ\u200D\u2010 ~_y");
    }

    @Test
    void tooLongText_isCutVisibly() {
        assertThat(SafeText.of("x".repeat(40_000))).hasSize(32_767).endsWith("x […]");
    }
}
