package slareport.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import slareport.agreement.Language;

class CustomsTest {
    @ParameterizedTest
    @CsvSource({"ES, America/Mexico_City, MXN", "PT, America/Sao_Paulo, BRL", "EN, America/New_York, USD"})
    void whereTheSystemKeepsUtc_theLanguageTells(Language language, ZoneId zone, String currency) {
        assertThat(Customs.zone(language, ZoneId.of("Etc/UTC"))).isEqualTo(zone);
        assertThat(Customs.zone(language, ZoneOffset.UTC)).isEqualTo(zone);
        assertThat(Customs.currency(zone)).isEqualTo(currency);
    }

    @Test
    void theSystemsOwnZoneHolds() {
        assertThat(Customs.zone(Language.ES, ZoneId.of("Europe/Madrid"))).isEqualTo(ZoneId.of("Europe/Madrid"));
        assertThat(Customs.currency(ZoneId.of("Europe/Madrid"))).isEqualTo("EUR");
        assertThat(Customs.currency(ZoneId.of("America/Bogota"))).isEqualTo("COP");
    }

    @ParameterizedTest
    @CsvSource({"es-CO, ES", "pt-BR, PT", "en-GB, EN", "de-DE, EN"})
    void whereHeadersTellNothing_theSystemsLanguageHolds(String locale, Language language) {
        assertThat(LanguageGuess.of(List.of(), Locale.forLanguageTag(locale), new Lexicon()))
                .isEqualTo(language);
    }
}
