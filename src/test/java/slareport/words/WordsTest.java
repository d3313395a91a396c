package slareport.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import slareport.agreement.Agreement;
import slareport.agreement.Commitment;
import slareport.agreement.Language;
import slareport.agreement.Rule;
import slareport.calendar.Allowance;
import slareport.workbook.MadeUpReport;

class WordsTest {
    @Test
    void commitment_readsAsASentenceInEachLanguage() {
        assertThat(sentence(Language.ES, "first-response-webinar"))
                .isEqualTo("Ventas – Primer contacto a tiempo (en 24 h corridas · desde que llega a MQL · solo origen:"
                        + " webinar): al menos 80 %.");
        assertThat(sentence(Language.EN, "six-attempts"))
                .isEqualTo(
                        "Sales – Contact attempts completed (6 attempts · at least 4 h on the clock apart · within 10"
                                + " working days · from reaching MQL): at least 75%.");
        assertThat(sentence(Language.PT, "cycle")).isEqualTo("Vendas – Ciclo de vendas: no máximo 45 dias.");
    }

    @Test
    void allowances_keepTheirUnits() {
        DurationWords words = new DurationWords(Texts.in(Language.EN));

        assertThat(words.of(new Allowance.Working(Duration.ofMinutes(90)))).isEqualTo("1 h 30 min of working time");
        assertThat(words.of(new Allowance.Wall(Duration.ofDays(2)))).isEqualTo("2 days on the clock");
        assertThat(words.of(new Allowance.Wall(Duration.ofHours(24)))).isEqualTo("24 h on the clock");
        assertThat(words.of(new Allowance.WorkingDays(1))).isEqualTo("1 working day");
    }

    @Test
    void rulesWithinRules_areBracketed() {
        Rule either = new Rule.Any(
                List.of(new Rule.In("source", List.of("web", "fair")), new Rule.AtLeast("score", BigDecimal.TEN)));
        Rule rule = new Rule.All(List.of(either, new Rule.Present("owner", true)));

        assertThat(new RuleWords(Texts.in(Language.EN)).of(rule))
                .isEqualTo("(source: web or fair or score of at least 10) and owner filled in");
    }

    @Test
    void workingTime_joinsDaysOfTheSameHours() {
        Texts texts = Texts.in(Language.ES);
        Agreement agreement = new MadeUpReport().agreement();

        assertThat(new ScheduleWords(texts).of(agreement.workingTime()))
                .containsExactly(
                        "Lunes a viernes: 09:00–14:00 y 15:00–18:00",
                        "Sábado: 09:00–13:00",
                        "Sin los feriados públicos de México",
                        "Cerrado el 24 de diciembre de 2026 y 31 de diciembre de 2026",
                        "Abierto de manera excepcional el 19 de diciembre de 2026: 09:00–18:00");
    }

    private static String sentence(Language language, String id) {
        Agreement agreement = new MadeUpReport().in(language).agreement();
        Texts texts = Texts.in(language);
        CommitmentWords words =
                new CommitmentWords(texts, new StageWords(agreement), new Units(texts, agreement.currency()));
        Commitment commitment = agreement.commitments().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        return words.sentence(commitment, MadeUpReport.MONTH).replace('\u00A0', ' ');
    }
}
